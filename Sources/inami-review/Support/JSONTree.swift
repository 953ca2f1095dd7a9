/// JSON whose keys stay in the order in which they are written down.
indirect enum JSONTree {
  case null
  case bool(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case object([(String, JSONTree)])

  /// `null` for what is undefined or no finite number.
  init(_ number: Double?) { self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .null }

  /// Two spaces a level; lists of plain values on one line.
  var text: String {
    var text = ""
    write(into: &text, indent: "")
    return text
  }

  private func write(into text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .whole(let value): text += String(value)
    case .number(let value): text += Self.written(value)
    case .text(let value): text += Self.quoted(value)
    case .list(let items):
      let isPlain = items.allSatisfy(\.isPlain)
      Self.write(items.map { ("", $0) }, "[", "]", isPlain, into: &text, indent: indent)
    case .object(let fields):
      let named = fields.map { (Self.quoted($0) + ": ", $1) }
      Self.write(named, "{", "}", fields.allSatisfy(\.1.isPlain), into: &text, indent: indent)
    }
  }

  private static func write(
    _ items: [(String, JSONTree)], _ open: String, _ close: String, _ isPlain: Bool,
    into text: inout String, indent: String
  ) {
    let inner = isPlain ? "" : "\n" + indent + "  "
    text += open
    for (place, (name, item)) in items.enumerated() {
      if place > 0 { text += isPlain ? ", " : "," }
      text += inner + name
      item.write(into: &text, indent: indent + "  ")
    }
    text += (isPlain || items.isEmpty ? "" : "\n" + indent) + close
  }

  private var isPlain: Bool {
    switch self {
    case .list, .object: false
    default: true
    }
  }

  private static func written(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? value.description
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    default:
      guard scalar.value < 0x20 || scalar.value == 0x7F else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
