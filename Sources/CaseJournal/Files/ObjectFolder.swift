import Glibc

/// Files that entries refer to, each under the SHA-256 of its bytes: `objects/ab/<64 digits>`.
///
/// An object is put before the entry that refers to it, so that an entry never names what is not
/// there. Objects are never changed and never removed; the original name of a file is data of the
/// entry.
package struct ObjectFolder: Sendable {
  private let path: String

  /// The largest object, in bytes, unless another limit is given.
  package static let ordinaryLimit = 100 << 20

  /// The objects of the store in `directory`; the folder is made with the first object.
  package init(of directory: String) {
    path = StoreFolder(path: directory).objects
  }

  /// Keeps `bytes`, durably, and returns their name; keeping them again changes nothing.
  ///
  /// - Throws: `.damaged(…, .object)` when there is a file of that name with other bytes.
  @discardableResult
  package func put(_ bytes: [UInt8]) throws(JournalError) -> Hash32 {
    try put(limit: .max) { (draft) throws(JournalError) in
      try bytes.withUnsafeBufferPointer { (bytes) throws(JournalError) in
        try draft.write(UnsafeRawBufferPointer(bytes))
      }
    }
  }

  /// Keeps a copy of the regular file `source`; what the file holds while it is copied counts.
  ///
  /// - Throws: `.tooLarge` beyond `limit` bytes, `.notAFile` for a folder, a link, a pipe or a
  ///   device.
  @discardableResult
  package func put(
    file source: String, limit: Int = ordinaryLimit
  ) throws(JournalError) -> Hash32 {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write to it.
    guard let status = try FileStatus.status(of: source) else { throw .notFound(path: source) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: source) }
    let file = try OpenFile(source, O_RDONLY | O_NONBLOCK)
    guard try file.status().st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: source) }
    return try put(limit: limit) { (draft) throws(JournalError) in
      try file.forEachChunk { (chunk) throws(JournalError) in try draft.write(chunk) }
    }
  }

  /// The bytes of an object, hashed again.
  ///
  /// - Throws: `.notFound`; `.damaged(…, .object)` when the bytes are not those of the name.
  package func get(_ name: Hash32) throws(JournalError) -> [UInt8] {
    var bytes: [UInt8] = []
    try check(name) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Whether there is an object of this name; its bytes are not looked at.
  package func contains(_ name: Hash32) throws(JournalError) -> Bool {
    try FileStatus.exists(path(of: name))
  }

  /// Hashes an object again without keeping its bytes.
  package func verify(_ name: Hash32) throws(JournalError) {
    try check(name) { _ in }
  }

  /// Every object's name, in order.
  package func names() throws(JournalError) -> [Hash32] {
    guard try FileStatus.exists(path) else { return [] }
    var names: [Hash32] = []
    for shard in try Folder.names(in: path) where shard.utf8.count == 2 {
      names += try Folder.names(in: path + "/" + shard).compactMap { Hash32(hex: $0) }
    }
    return names
  }

  /// Copies every object into the store in `directory`, hashing each on the way.
  package func copyAll(to directory: String) throws(JournalError) {
    try Folder.make(directory)
    let copy = ObjectFolder(of: directory)
    for name in try names() {
      let found = try copy.put(file: path(of: name), limit: .max)
      guard found == name else { throw .damaged(entry: nil, .object(expected: name, found: found)) }
    }
  }

  /// The file of an object, whether there is one or not.
  package func path(of name: Hash32) -> String {
    let hex = name.hex
    return "\(path)/\(hex.prefix(2))/\(hex)"
  }
}

extension ObjectFolder {
  /// Writes to a file without a name of its own, and names it when it is on the disk.
  private func put(
    limit: Int, _ write: (inout ObjectDraft) throws(JournalError) -> Void
  ) throws(JournalError) -> Hash32 {
    try Folder.make(path)
    var draft = try ObjectDraft(in: path, limit: limit)
    do { try write(&draft) } catch {
      unlink(draft.path)
      throw error
    }
    let draftPath = draft.path
    let name = try draft.finish()
    try Folder.make(Folder.parent(of: path(of: name)))
    if try !Folder.publish(draftPath, as: path(of: name)) { try verify(name) }
    return name
  }

  private func check(
    _ name: Hash32, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(JournalError) {
    let file = path(of: name)
    guard try FileStatus.exists(file) else { throw .notFound(path: file) }
    var digest = ObjectDigest()
    try OpenFile(file, O_RDONLY).forEachChunk { (chunk) throws(JournalError) in
      digest.add(chunk)
      body(chunk)
    }
    let found = digest.hash
    guard found == name else { throw .damaged(entry: nil, .object(expected: name, found: found)) }
  }
}
