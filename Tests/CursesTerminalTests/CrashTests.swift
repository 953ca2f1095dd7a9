import CursesTerminal
import Glibc
import Testing

/// A shell must be usable after us, whatever we die of.
@Suite(.serialized) struct `A process that dies` {
  @Test(arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGQUIT])
  func `gives the terminal back`(signal: Int32) async throws {
    let tty = try PseudoTerminal(columns: 40, rows: 6)
    await #expect(processExitsWith: .failure) {
      [path = tty.path as String, signal = signal as Int32] in
      await Self.hold(path) { _ = kill(getpid(), signal) }
    }
    #expect(tty.isCooked)
    #expect(tty.output().contains("\u{1b}[?1049l"))
  }

  @Test func `gives it back on exit`() async throws {
    let tty = try PseudoTerminal(columns: 40, rows: 6)
    await #expect(processExitsWith: .exitCode(3)) { [path = tty.path as String] in
      await Self.hold(path) { exit(3) }
    }
    #expect(tty.isCooked)
  }

  @Test func `prints what was logged meanwhile`() async throws {
    let tty = try PseudoTerminal(columns: 40, rows: 6)
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { [path = tty.path as String] in
      await Self.hold(path) { fatalError("the last words") }
    }
    let printed = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(printed.contains("It stopped.") && printed.contains("the last words"))
  }

  @MainActor private static func hold(_ path: String, _ act: @Sendable () -> Void) {
    setenv("TERM", "xterm-256color", 1)
    let descriptor = open(path, O_RDWR | O_NOCTTY)
    let log = "/tmp/inami-crash-test-\(getpid())"
    guard
      let terminal = try? Terminal(
        input: descriptor, output: descriptor, crashLog: log, crashNote: "It stopped.")
    else { return }
    unlink(log)
    act()
    sleep(5)
    _ = terminal.size
  }
}
