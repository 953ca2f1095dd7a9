import TextCanvas
import Testing

@Suite struct `Safe text` {
  @Test(arguments: [
    ("\u{1b}[2J", "⟨U+1B⟩[2J"), ("a\u{7f}b", "a⟨U+7F⟩b"), ("\u{9b}31m", "⟨U+9B⟩31m"),
    ("\u{202e}abc", "⟨U+202E⟩abc"), ("a\u{200b}b", "a⟨U+200B⟩b"),
    ("\u{e0041}", "⟨U+E0041⟩"), ("\u{feff}x", "⟨U+FEFF⟩x"), ("a\nb", "a⟨U+A⟩b"),
  ])
  func `shows what would have steered the terminal`(raw: String, shown: String) {
    #expect(SafeText(raw).string == shown)
  }

  @Test(arguments: [
    ("a\tb", "a b"), ("1\u{202f}234", "1\u{a0}234"), ("🇧🇪", "BE"), ("⚠\u{fe0f}", "⚠"),
    ("👩\u{200d}⚕\u{fe0f}", "👩⚕"), ("👍🏽", "👍"), ("\u{e000}", "\u{fffd}"),
    ("behan\u{ad}deling", "behandeling"), ("1\u{fe0f}\u{20e3}", "1"),
  ])
  func `replaces what terminals disagree about`(raw: String, shown: String) {
    #expect(SafeText(raw).string == shown)
  }

  @Test func `an accent joins its letter`() {
    let text = SafeText("e\u{301}te\u{301} i\u{308}")
    #expect(Array(text.string.unicodeScalars) == Array("été ï".unicodeScalars))
    #expect(text.columns == 5)
  }

  @Test func `a character keeps four marks`() {
    let text = SafeText("x" + String(repeating: "\u{316}", count: 9))
    #expect(text.string.unicodeScalars.count == 5)
    #expect(text.columns == 1)
  }

  @Test func `a mark without a letter sits on a space`() {
    #expect(SafeText("\u{316}").columns == 1)
  }

  @Test func `is cut between characters`() {
    let text = SafeText("a作b")
    #expect(text.prefix(columns: 2) == "a")
    #expect(text.prefix(columns: 3) == "a作")
    #expect(text.dropFirst(columns: 1) == "作b")
    #expect(text.shortened(to: 3) == "a…")
  }

  @Test func `knows every kind of line end`() {
    #expect(SafeText.lines(of: "a\nb\r\nc\u{2028}\nd") == ["a", "b", "c", "", "d"])
  }

  @Test func `sanitising twice is sanitising once`() {
    for raw in randomStrings(count: 2_000) {
      let once = SafeText(raw)
      #expect(SafeText(once.string) == once)
    }
  }
}

@Suite struct `Wrapped text` {
  @Test func `breaks between words`() {
    #expect(Wrap.lines("the quick brown fox", width: 10) == ["the quick", "brown fox"])
  }

  @Test func `cuts a word that is too long`() {
    #expect(Wrap.lines("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
  }

  @Test func `never splits a wide character`() {
    #expect(Wrap.lines(" 作作作", width: 3) == ["", "作", "作", "作"])
  }

  @Test func `no line is too wide, no word is lost`() {
    for raw in randomStrings(count: 2_000) {
      let text = SafeText(raw)
      let lines = Wrap.lines(text, width: 7)
      #expect(lines.allSatisfy { $0.columns <= 7 })
      let visible = lines.flatMap(\.string.unicodeScalars).filter { $0 != " " }
      #expect(visible == text.string.unicodeScalars.filter { $0 != " " })
    }
  }
}
