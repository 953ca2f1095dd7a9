/// A SHA-256 digest: 32 bytes, compared and printed as a whole.
///
/// Kept as four words so that copying a hash allocates nothing.
package struct Hash32: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The `prev` of the first entry, and the hash of an empty journal's head.
  package static let zero = Hash32(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// Reads exactly 32 bytes; `nil` for any other length.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    let copy = Array(bytes)
    let hash = copy.withUnsafeBytes { Hash32(unaligned: $0) }
    guard let hash else { return nil }
    self = hash
  }

  /// Reads exactly 32 bytes without copying them first; `nil` for any other length.
  init?(unaligned bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32 else { return nil }
    words = (
      bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
      bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
      bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
      bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
    )
  }

  /// Reads 64 hexadecimal digits, upper or lower case; `nil` for anything else.
  package init?(hex: some StringProtocol) {
    guard let bytes = [UInt8](hex: hex) else { return nil }
    self.init(bytes)
  }

  /// The 32 bytes, in the order in which they are hashed and stored.
  package var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

  /// 64 lower-case hexadecimal digits.
  package var hex: String { withUnsafeBytes { hexDigits(of: $0) } }

  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    var copy = words
    return Swift.withUnsafeBytes(of: &copy, body)
  }

  package static func == (left: Hash32, right: Hash32) -> Bool {
    left.words == right.words
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
}

extension Hash32: CustomStringConvertible {
  package var description: String { hex }
}
