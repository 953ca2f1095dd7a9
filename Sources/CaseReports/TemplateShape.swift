/// Which names a template may use at which place, read off a type.
///
/// Decoding says it without a value: the decoder below answers every question of the type's
/// decoding with a stand-in and notes what was asked, lists and optional parts included.
indirect enum TemplateShape: Hashable {
  case text
  case flag
  case list(TemplateShape)
  case record([String: TemplateShape])

  init<Value: Decodable>(of type: Value.Type) throws {
    self = try ShapeDecoder.standIn(for: type).shape
  }

  /// What stands under a path of names.
  subscript(path: some Sequence<Substring>) -> TemplateShape? {
    path.reduce(Optional(self)) { shape, name in
      guard case .record(let parts) = shape else { return nil }
      return parts[String(name)]
    }
  }
}

/// Makes a stand-in for a value and notes its shape.
private final class ShapeDecoder: Decoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  var shape = TemplateShape.record([:])

  static func standIn<Value: Decodable>(for type: Value.Type) throws
    -> (value: Value, shape: TemplateShape)
  {
    if let value = Wording("") as? Value { return (value, .text) }
    if let value = "" as? Value { return (value, .text) }
    if let value = false as? Value { return (value, .flag) }
    let decoder = ShapeDecoder()
    return (try Value(from: decoder), decoder.shape)
  }

  func note(_ part: TemplateShape, as name: String) {
    guard case .record(var parts) = shape else { return }
    parts[name] = part
    shape = .record(parts)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(ShapeRecord<Key>(decoder: self))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer { ShapeList(decoder: self) }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw unsupported(self) }
}

private func unsupported(_ decoder: ShapeDecoder) -> DecodingError {
  .dataCorrupted(.init(codingPath: [], debugDescription: "no value of a report has this form"))
}

private struct ShapeRecord<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: ShapeDecoder
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }

  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) -> Bool { false }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    let (value, shape) = try ShapeDecoder.standIn(for: type)
    decoder.note(shape, as: key.stringValue)
    return value
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<Nested>
  { throw unsupported(decoder) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw unsupported(decoder)
  }

  func superDecoder() throws -> any Decoder { decoder }
  func superDecoder(forKey key: Key) throws -> any Decoder { decoder }
}

/// A list of one element.
private struct ShapeList: UnkeyedDecodingContainer {
  let decoder: ShapeDecoder
  var codingPath: [any CodingKey] { [] }
  var count: Int? { 1 }
  var currentIndex = 0
  var isAtEnd: Bool { currentIndex > 0 }

  mutating func decodeNil() -> Bool { false }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let (value, shape) = try ShapeDecoder.standIn(for: type)
    decoder.shape = .list(shape)
    currentIndex += 1
    return value
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws
    -> KeyedDecodingContainer<Nested>
  { throw unsupported(decoder) }

  func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw unsupported(decoder)
  }

  func superDecoder() throws -> any Decoder { decoder }
}
