import Foundation
import TextCanvas

/// Writes results to standard output and messages to standard error.
///
/// Foreign text is sanitised where a terminal would obey it; a file or a pipe gets it as it is.
enum Output {
  private static let isTerminal = isatty(STDOUT_FILENO) == 1

  static func line(_ text: String) { write(shown(text) + "\n") }

  /// Text that was made for output as it is: JSON, a report.
  static func raw(_ text: String) { write(text) }

  static func warn(_ text: String) {
    FileHandle.standardError.write(Data((safe(text) + "\n").utf8))
  }

  /// A line that the next one replaces; only where somebody watches.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data(("\r" + safe(text) + "\u{1B}[K").utf8))
  }

  static func endProgress() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  private static func shown(_ text: String) -> String { isTerminal ? safe(text) : text }

  /// Each line on its own, so that line ends stay.
  static func safe(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { SafeText(String($0)).string }.joined(separator: "\n")
  }

  private static func write(_ text: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }
}
