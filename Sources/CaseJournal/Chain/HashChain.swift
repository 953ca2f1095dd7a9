import Crypto

/// How an entry is hashed; `docs/JOURNAL.md` has the same in words, with a worked example.
package enum HashChain {
  /// Comes before the fields, so that no other thing that we hash has the same preimage.
  package static let domain = "inami-review/journal-entry/v1\0"

  /// The hash over every field of `entry` but ``JournalEntry/hash``.
  package static func hash(of entry: JournalEntry) -> Hash32 {
    var hasher = EntryHasher()
    return hasher.hash(of: entry)
  }

  /// The bytes that are hashed, for those who want to check by hand.
  package static func preimage(of entry: JournalEntry) -> [UInt8] {
    var hasher = EntryHasher()
    hasher.fill(with: entry)
    return hasher.preimage
  }

  /// SHA-256 of `bytes` alone: the name of an object, the part of a body that a signature covers.
  package static func sha256(_ bytes: [UInt8]) -> Hash32 {
    Hash32(SHA256.hash(data: bytes))
  }
}

extension Hash32 {
  init(_ digest: SHA256.Digest) {
    self = digest.withUnsafeBytes { Hash32(unaligned: $0) } ?? .zero
  }
}

/// Hashes entries one after the other, in the same memory.
struct EntryHasher {
  private(set) var preimage: [UInt8] = []

  mutating func hash(of entry: JournalEntry) -> Hash32 {
    fill(with: entry)
    return Hash32(SHA256.hash(data: preimage))
  }

  /// The order of these lines is the format.
  mutating func fill(with entry: JournalEntry) {
    preimage.removeAll(keepingCapacity: true)
    preimage.append(contentsOf: HashChain.domain.utf8)
    add(entry.seq)
    entry.uuid.withUnsafeBytes { add(bytes: $0) }
    add(entry.stream)
    add(Int64(entry.version))
    add(entry.type)
    add(Int64(entry.schema))
    add(entry.actor)
    add(entry.actorAuth)
    add(entry.happenedOn)
    add(entry.clientTime)
    add(entry.storeTime)
    add(Int64(entry.encoding))
    add(entry.key)
    entry.body.withUnsafeBytes { add(bytes: $0) }
    entry.sig.withUnsafeBytes { add(bytes: $0) }
    entry.prev.withUnsafeBytes { add(bytes: $0) }
  }

  private mutating func add(_ number: Int64) {
    withUnsafeBytes(of: number.bigEndian) { add(bytes: $0) }
  }

  private mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// The length first, so that no two lists of fields have the same preimage.
  private mutating func add(bytes: UnsafeRawBufferPointer) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: bytes.count).bigEndian) {
      preimage.append(contentsOf: $0)
    }
    preimage.append(contentsOf: bytes)
  }
}
