/// The name that the writer gives an entry before it is stored: 16 bytes, never reused.
///
/// It makes a retry harmless: an entry whose uuid is already in the journal is not stored twice.
package struct EntryUUID: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// Reads exactly 16 bytes; `nil` for any other length.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    let words = Array(bytes).withUnsafeBytes {
      ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }
    (high, low) = (words.0, words.1)
  }

  /// Reads exactly 16 bytes without copying them first; `nil` for any other length.
  init?(unaligned bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    high = bytes.loadUnaligned(as: UInt64.self)
    low = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
  }

  /// Reads 32 hexadecimal digits, with or without the usual hyphens; `nil` for anything else.
  package init?(hex: String) {
    guard let bytes = [UInt8](hex: hex.filter { $0 != "-" }) else { return nil }
    self.init(bytes)
  }

  private init(random generator: inout some RandomNumberGenerator) {
    high = generator.next()
    low = generator.next()
  }

  /// A new name from `generator`; the system's by default, a seeded one for a demonstration.
  package static func random(
    using generator: inout some RandomNumberGenerator
  ) -> EntryUUID {
    EntryUUID(random: &generator)
  }

  /// A new name from the system's random numbers.
  package static func random() -> EntryUUID {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  /// The 16 bytes, in the order in which they are hashed and stored.
  package var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

  /// 32 lower-case hexadecimal digits.
  package var hex: String { withUnsafeBytes { hexDigits(of: $0) } }

  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    var copy = (high, low)
    return Swift.withUnsafeBytes(of: &copy, body)
  }
}

extension EntryUUID: CustomStringConvertible {
  package var description: String { hex }
}
