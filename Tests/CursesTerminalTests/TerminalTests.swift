import CursesTerminal
import Glibc
import TextCanvas
import Testing

/// Real curses on a pseudo-terminal; one at a time, for there is one terminal in a process.
@MainActor @Suite(.serialized) struct `The terminal` {
  private let tty: PseudoTerminal

  init() throws {
    setenv("TERM", "xterm-256color", 1)
    tty = try PseudoTerminal(columns: 40, rows: 6)
  }

  private func open() throws -> Terminal {
    try Terminal(input: tty.slave, output: tty.slave)
  }

  private func canvas(_ line: SafeText, style: Style = .plain) -> Canvas {
    var canvas = Canvas(size: Size(columns: 40, rows: 6))
    canvas.text(line, row: 2, column: 3, style: style)
    return canvas
  }

  @Test func `shows what is drawn, and again only what changed`() throws {
    var terminal = try open()
    #expect(terminal.size == Size(columns: 40, rows: 6))
    terminal.present(canvas("Décision à prendre"))
    #expect(tty.output().contains("Décision à prendre"))
    terminal.present(canvas("Décision à prendre"))
    #expect(tty.output() == "")
    terminal.present(canvas("Décision à rendre"))
    let change = tty.output()
    #expect(!change.isEmpty && change.utf8.count < 40)
  }

  /// Cells cross to C as they lie in memory.
  @Test func `sends marks, wide characters and styles as drawn`() throws {
    var terminal = try open()
    terminal.present(canvas("作x\u{316}\u{317}y", style: .danger.underlined))
    let output = tty.output()
    #expect(output.contains("作x\u{316}\u{317}y"))
    #expect(output.contains("[31m") && output.contains("1;4m"))
  }

  @Test func `repaints when asked`() throws {
    var terminal = try open()
    terminal.present(canvas("Queue"))
    _ = tty.output()
    terminal.redraw()
    #expect(tty.output().contains("Queue"))
  }

  @Test func `puts the cursor where the canvas has it`() throws {
    var terminal = try open()
    var canvas = canvas("x")
    canvas.placeCursor(row: 4, column: 7)
    terminal.present(canvas)
    #expect(tty.output().contains("\u{1b}[5;8H"))
    canvas.hideCursor()
    terminal.present(canvas)
    #expect(tty.output().contains("\u{1b}[?25l"))
  }

  @Test func `a colourless theme sends no colours`() throws {
    var terminal = try Terminal(input: tty.slave, output: tty.slave, colours: .none)
    terminal.present(canvas("late", style: .danger))
    #expect(!tty.output().contains("[31m"))
  }

  @Test(arguments: [
    ("j", [Key.character("j")]), ("é", [.character("é")]), ("\u{1b}[A", [.up]),
    ("\u{1b}OA", [.up]), ("\u{1b}[11~", [.function(1)]), ("\u{1b}[1~", [.home]),
    ("\u{1b}[H", [.home]), ("\u{1b}OF", [.end]), ("\u{1b}[6~", [.pageDown]),
    ("\u{1b}[Z", [.backTab]), ("\u{1b}[1;5D", [.controlLeft]), ("\u{1b}[1;2A", [.shiftUp]),
    ("\u{1b}[3~", [.delete]), ("\u{1b}x", [.alt("x")]), ("\u{1b}", [.escape]),
    ("\u{1b}[I\u{1b}[O", []), ("\u{3}\u{1a}\u{13}", [.control("c"), .control("z"), .control("s")]),
    ("\u{1b}[200~a\rq\u{1b}[201~", [.paste("a\nq")]), ("\u{1b}[20;7~", []),
  ])
  func `reads keys`(typed: String, expected: [Key]) throws {
    var terminal = try open()
    tty.type(typed)
    #expect(terminal.nextEvents(timeoutMilliseconds: 500) == expected.map { .key($0) })
  }

  @Test func `a character may come in two pieces`() throws {
    var terminal = try open()
    tty.type(bytes: [0xc3])
    #expect(terminal.nextEvents(timeoutMilliseconds: 100).isEmpty)
    tty.type(bytes: [0xa9])
    #expect(terminal.nextEvents(timeoutMilliseconds: 500) == [.key(.character("é"))])
    tty.type(bytes: [0xff, 0x6a])
    #expect(terminal.nextEvents(timeoutMilliseconds: 500) == [.key(.character("j"))])
  }

  @Test func `hands out a burst at once`() throws {
    var terminal = try open()
    tty.type(String(repeating: "j", count: 1_500))
    #expect(terminal.nextEvents(timeoutMilliseconds: 500).count == 1_500)
    #expect(terminal.nextEvents(timeoutMilliseconds: 0).isEmpty)
  }

  @Test func `reports a new size`() throws {
    var terminal = try open()
    tty.resize(columns: 60, rows: 10)
    kill(getpid(), SIGWINCH)
    let size = Size(columns: 60, rows: 10)
    #expect(terminal.nextEvents(timeoutMilliseconds: 500) == [.resize(size)])
    #expect(terminal.size == size)
  }

  @Test func `reports that it shall end`() throws {
    var terminal = try open()
    kill(getpid(), SIGTERM)
    #expect(
      terminal.nextEvents(timeoutMilliseconds: 500) == [.terminated(signal: SIGTERM)])
  }

  @Test func `is woken by others`() throws {
    var terminal = try open()
    Terminal.wake()
    #expect(terminal.nextEvents(timeoutMilliseconds: 500) == [.wake])
  }

  @Test func `does not spin when the other end is gone`() throws {
    var terminal = try open()
    tty.hangUp()
    #expect(terminal.nextEvents(timeoutMilliseconds: 500) == [.hangup])
  }

  @Test func `is given back as it was`() throws {
    #expect(tty.isCooked)
    do {
      var terminal = try open()
      #expect(!tty.isCooked)
      terminal.withReleasedTerminal { #expect(tty.isCooked) }
      #expect(!tty.isCooked)
    }
    #expect(tty.isCooked)
    #expect(tty.output().contains("\u{1b}[?1049l"))
  }

  @Test func `has one owner`() throws {
    let terminal = try open()
    #expect(throws: TerminalError.alreadyOpen) {
      _ = try Terminal(input: tty.slave, output: tty.slave)
    }
    _ = terminal.size
  }

  @Test func `a dumb terminal is refused`() {
    setenv("TERM", "dumb", 1)
    #expect(throws: TerminalError.dumbTerminal) {
      _ = try Terminal(input: tty.slave, output: tty.slave)
    }
  }

  @Test func `an unknown terminal is taken for an xterm`() throws {
    setenv("TERM", "surely-unknown", 1)
    var terminal = try open()
    terminal.present(canvas("Queue"))
    #expect(tty.output().contains("Queue"))
  }
}
