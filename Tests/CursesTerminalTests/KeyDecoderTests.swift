import CursesTerminal
import TextCanvas
import Testing

@Suite struct `Decoding keys` {
  private func keys(_ typed: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.keys(of: inputs(typed))
  }

  private func inputs(_ typed: String) -> [KeyDecoder.Input] {
    typed.unicodeScalars.map { .scalar($0) }
  }

  @Test(arguments: [
    ("j", [Key.character("j")]), ("é", [.character("é")]), ("€", [.character("€")]),
    ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{8}", [.backspace]),
    ("\u{7f}", [.backspace]), ("\u{3}", [.control("c")]), ("\u{13}", [.control("s")]),
    ("\u{1a}", [.control("z")]), ("\u{0}", [.control(" ")]), ("\u{1c}", [.control("\\")]),
    ("\u{9b}", []), ("\u{1b}", [.escape]), ("\u{1b}x", [.alt("x")]),
    ("\u{1b}\u{1b}", [.escape, .escape]), ("\u{1b}\r", [.escape, .enter]), ("", []),
  ])
  func `code points`(typed: String, expected: [Key]) {
    #expect(keys(typed) == expected)
  }

  @Test(arguments: [
    "\u{1b}[1;7A", "\u{1b}[24;5~", "\u{1b}[?1;2c", "\u{1b}[[F", "\u{1b}Ox", "\u{1b}[<0;10;10M",
    "\u{1b}[ q", "\u{1b}[27;5;106~",
  ])
  func `what leaks from an unknown sequence runs nothing`(sequence: String) {
    #expect(keys(sequence) == [])
    #expect(keys(sequence + "j") == [.character("j")])
  }

  @Test func `a sequence that the network tore in two runs nothing`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(of: inputs("\u{1b}")) == [.escape])
    #expect(decoder.keys(of: []) == [])
    #expect(decoder.keys(of: inputs("[Aj")) == [.character("j")])
    #expect(decoder.keys(of: inputs("[")) == [.character("[")])
  }

  @Test func `a paste is one key, whatever is in it`() {
    var decoder = KeyDecoder()
    let begin: [KeyDecoder.Input] = [.scalar("a"), .pasteBegin]
    #expect(decoder.keys(of: begin + inputs("q\u{1b}[A\r")) == [.character("a")])
    #expect(decoder.isPasting)
    let end: [KeyDecoder.Input] = [.key(.up), .pasteEnd, .scalar("j")]
    #expect(decoder.keys(of: end) == [.paste("q\u{1b}[A\n"), .character("j")])
  }

  @Test func `a paste has an end even if none is sent, and a limit`() {
    var decoder = KeyDecoder()
    let flood = [KeyDecoder.Input](repeating: .scalar("x"), count: KeyDecoder.pasteLimit + 10)
    #expect(decoder.keys(of: [.pasteBegin] + flood) == [])
    guard case .paste(let text) = decoder.abandonPaste() else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.pasteLimit)
    #expect(!decoder.isPasting)
  }
}
