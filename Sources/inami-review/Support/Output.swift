import Foundation
import Glibc
import ReviewTexts
import TextCanvas

/// Writes results to standard output and messages to standard error.
///
/// Foreign text is sanitised where a terminal would obey it; a file or a pipe gets it as it is.
enum Output {
  private static let isTerminal = isatty(STDOUT_FILENO) == 1

  static func line(_ text: String) { write(shown(text) + "\n") }

  /// Text that was made for output as it is: JSON, a report.
  static func raw(_ text: String) { write(shown(text)) }

  /// A message that nobody can be told is no reason to stop.
  static func warn(_ text: String) { _ = send(safe(text) + "\n", to: STDERR_FILENO) }

  /// A question; the answer is typed behind it.
  static func ask(_ text: String) { _ = send(safe(text), to: STDERR_FILENO) }

  /// A line that the next one replaces; only where somebody watches.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    _ = send("\r" + safe(text) + "\u{1B}[K", to: STDERR_FILENO)
  }

  static func endProgress() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    _ = send("\r\u{1B}[K", to: STDERR_FILENO)
  }

  private static func shown(_ text: String) -> String { isTerminal ? safe(text) : text }

  /// Each line on its own, so that line ends stay.
  static func safe(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { SafeText(String($0)).string }.joined(separator: "\n")
  }

  /// Ends the process when the text cannot be written: quietly where the reader wanted no more, as
  /// `head` does; as a failure elsewhere, so that half a file on a full disk is not taken for one.
  private static func write(_ text: String) {
    switch send(text, to: STDOUT_FILENO) {
    case 0: return
    case EPIPE: exit(0)
    default:
      warn(texts(in: Failure.language).cannotWrite("stdout"))
      exit(1)
    }
  }

  /// Writes all of `text`; returns 0 or the `errno`.
  private static func send(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let written = Glibc.write(
          descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return errno }
        done += written
      }
      return 0
    }
  }
}
