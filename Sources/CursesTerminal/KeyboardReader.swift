import CNcurses
import TextCanvas

/// Drains what has been typed out of curses.
struct KeyboardReader {
  private var buffer = [inami_input](repeating: inami_input(), count: 1024)

  mutating func read() -> [KeyDecoder.Input] {
    var result: [KeyDecoder.Input] = []
    var count = buffer.count
    while count == buffer.count {
      count = Int(inami_read(&buffer, Int32(buffer.count)))
      result += buffer[..<count].map(Self.input)
    }
    return result
  }

  private static func input(_ raw: inami_input) -> KeyDecoder.Input {
    if Int(raw.kind) == INAMI_SCALAR {
      return Unicode.Scalar(UInt32(bitPattern: raw.value)).map { .scalar($0) } ?? .unknown
    }
    let value = Int(raw.value)
    let functions = INAMI_FUNCTION
    if value > functions { return .key(.function(value - functions)) }
    return keys[value] ?? .unknown
  }

  private static let keys: [Int: KeyDecoder.Input] = [
    INAMI_UP: .key(.up), INAMI_DOWN: .key(.down),
    INAMI_LEFT: .key(.left), INAMI_RIGHT: .key(.right),
    INAMI_HOME: .key(.home), INAMI_END: .key(.end),
    INAMI_PAGE_UP: .key(.pageUp), INAMI_PAGE_DOWN: .key(.pageDown),
    INAMI_INSERT: .key(.insert), INAMI_DELETE: .key(.delete),
    INAMI_BACKSPACE: .key(.backspace), INAMI_ENTER: .key(.enter),
    INAMI_BACK_TAB: .key(.backTab), INAMI_SHIFT_UP: .key(.shiftUp),
    INAMI_SHIFT_DOWN: .key(.shiftDown),
    INAMI_CONTROL_LEFT: .key(.controlLeft),
    INAMI_CONTROL_RIGHT: .key(.controlRight),
    INAMI_PASTE_BEGIN: .pasteBegin, INAMI_PASTE_END: .pasteEnd,
  ]
}
