import Foundation
import Testing

/// A terminal of a given size in which a shell runs: tmux on a socket of its own.
final class Multiplexer {
  private let bench: Workbench
  private let socket: String

  static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")

  init(_ bench: Workbench, columns: Int = 80, rows: Int = 24) throws {
    self.bench = bench
    socket = bench.path + "/tmux-" + UUID().uuidString.prefix(8)
    var bench = bench
    bench.environment["PS1"] = "$ "
    bench.environment["PATH"] = Program.folder + ":" + (bench.environment["PATH"] ?? "")
    let started = try bench.execute([
      "/usr/bin/tmux", "-S", socket, "-f", "/dev/null", "new-session", "-d", "-x",
      "\(columns)", "-y", "\(rows)", "exec /bin/bash --norc --noprofile",
    ])
    #expect(started.status == 0, "\(started.errors)")
    tmux("set-option", "-s", "escape-time", "0")
  }

  deinit { tmux("kill-server") }

  @discardableResult
  private func tmux(_ words: String...) -> String {
    Spawned.output(of: "/usr/bin/tmux", ["-S", socket] + words)
  }

  /// Keys by their names, as tmux knows them.
  func press(_ keys: String...) {
    for key in keys { tmux("send-keys", key) }
  }

  /// Characters as they are.
  func type(_ text: String) { tmux("send-keys", "-l", text) }

  /// A line for the shell.
  func shell(_ line: String) {
    type(line)
    press("Enter")
  }

  func resize(columns: Int, rows: Int) {
    tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// What the screen shows, spaces at the ends of lines left out.
  var screen: String { tmux("capture-pane", "-p") }

  /// Whether the alternate screen is on, as full-screen programs have it.
  var isFullScreen: Bool { tmux("display-message", "-p", "#{alternate_on}") == "1\n" }

  /// The process that runs in front of the shell.
  var program: pid_t? {
    let shell = tmux("display-message", "-p", "#{pane_pid}").trimmingCharacters(in: .newlines)
    let children = Spawned.output(of: "/usr/bin/pgrep", ["-P", shell])
    return children.split(separator: "\n").first.flatMap { pid_t($0) }
  }

  /// Waits for a text on the screen; when it does not come, the test ends and shows the screen.
  func expect(
    _ text: String, within seconds: Double = 20, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let came = until(seconds: seconds) { screen.contains(text) }
    try #require(came, "“\(text)” did not come:\n\(screen)", sourceLocation: sourceLocation)
  }

  /// Waits until a text has gone from the screen.
  func expectGone(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let went = until { !screen.contains(text) }
    try #require(went, "“\(text)” did not go:\n\(screen)", sourceLocation: sourceLocation)
  }
}
