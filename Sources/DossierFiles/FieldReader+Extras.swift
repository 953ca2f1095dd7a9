import ReviewDomain

extension FieldReader {
  /// What the format does not know, text by text, so that it is kept and shown.
  var extras: [ExtraField] {
    unasked.flatMap { entry in Self.fields(in: entry.value, path: path(of: entry.key)) }
  }

  private static func fields(in node: MarkedNode, path: String) -> [ExtraField] {
    switch node.content {
    case .text(let text): [ExtraField(key: path, value: text)]
    case .list(let nodes):
      nodes.enumerated().flatMap { fields(in: $1, path: path + "[\($0 + 1)]") }
    case .map(let entries): entries.flatMap { fields(in: $0.value, path: path + "." + $0.key) }
    case .refused: []
    }
  }
}

extension FieldReader {
  /// An address on the web.
  func address(_ key: String) -> WebAddress? {
    guard let node = value(key, isRequired: true) else { return nil }
    let address = WebAddress(node.shown.trimmed)
    if address == nil { report(.notAWebAddress, key, node) }
    return address
  }

  /// A year, a month or a day.
  func registerDate(_ key: String) -> RegisterDate? {
    guard let node = value(key) else { return nil }
    let date = RegisterDate(node.shown.trimmed)
    if date == nil { report(.notARegisterDate, key, node) }
    return date
  }
}
