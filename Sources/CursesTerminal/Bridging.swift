import CNcurses
import TextCanvas

extension TerminalError {
  init?(_ result: inami_open_result) {
    switch result {
    case INAMI_OPENED: return nil
    case INAMI_NO_TERMINAL: self = .notATerminal
    case INAMI_ALREADY_OPEN: self = .alreadyOpen
    default: self = .dumbTerminal
    }
  }
}

extension inami_wakeup {
  var isTimeout: Bool { !input && !woken && !resized && !hung_up && signal == 0 }
}

extension [Cell] {
  /// The cells as C sees them; a test compares the two layouts.
  func withCells<Result>(_ body: (UnsafePointer<inami_cell>?) -> Result) -> Result {
    withUnsafeBytes { body($0.baseAddress?.assumingMemoryBound(to: inami_cell.self)) }
  }
}

func withOptionalCString<Result>(
  _ string: String?, _ body: (UnsafePointer<CChar>?) -> Result
) -> Result {
  guard let string else { return body(nil) }
  return string.withCString { body($0) }
}
