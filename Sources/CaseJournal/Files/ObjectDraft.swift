import Crypto
import Glibc

/// An object that is being written, not yet named by its hash.
struct ObjectDraft: ~Copyable {
  private let file: OpenFile
  private let limit: Int
  private var count = 0
  private var digest = ObjectDigest()

  var path: String { file.path }

  init(in folder: String, limit: Int) throws(JournalError) {
    file = try OpenFile(
      "\(folder)/.draft-\(EntryUUID.random().hex)", O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    self.limit = limit
  }

  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(JournalError) {
    count += bytes.count
    guard count <= limit else { throw .tooLarge(limit: limit) }
    digest.add(bytes)
    try file.write(bytes)
  }

  /// Returns the name when the bytes are on the disk and nobody may write them any more.
  consuming func finish() throws(JournalError) -> Hash32 {
    do {
      try file.setMode(0o440)
      try file.synchronize()
    } catch {
      unlink(file.path)
      throw error
    }
    return digest.hash
  }
}

/// The SHA-256 of bytes that come in pieces.
struct ObjectDigest {
  private var function = SHA256()

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    function.update(bufferPointer: bytes)
  }

  var hash: Hash32 { Hash32(function.finalize()) }
}

extension OpenFile {
  /// Reads to the end, 64 KiB at a time; a chunk is valid during its call only.
  borrowing func forEachChunk(
    _ body: (UnsafeRawBufferPointer) throws(JournalError) -> Void
  ) throws(JournalError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while case let count = try read(into: buffer), count > 0 {
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}
