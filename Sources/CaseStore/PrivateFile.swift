import Glibc

/// Files and folders that only their owner may read.
enum PrivateFile {
  /// Makes an empty file, and the folders above it, unless they are there.
  static func make(_ path: String) throws {
    try makeFolder(parent(of: path))
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXFailure(call: "open", path: path, errno: errno) }
    close(descriptor)
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws {
    if path.isEmpty || path == "/" || mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw POSIXFailure(call: "mkdir", path: path, errno: errno) }
    try makeFolder(parent(of: path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw POSIXFailure(call: "mkdir", path: path, errno: errno)
    }
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// A system call that failed.
package struct POSIXFailure: Error, Hashable, Sendable {
  package let call: String
  package let path: String
  package let errno: Int32
}

extension PrivateFile {
  /// Puts a file with these bytes in the place of the one at `path`, whole or not at all.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    let draft = "\(path).new-\(getpid())"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXFailure(call: "open", path: draft, errno: errno) }
    let isWritten = bytes.withUnsafeBytes { write(descriptor, $0) }
    let failure = errno
    close(descriptor)
    guard isWritten, rename(draft, path) == 0 else {
      let failure = POSIXFailure(
        call: isWritten ? "rename" : "write", path: path, errno: isWritten ? errno : failure)
      unlink(draft)
      throw failure
    }
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The bytes of a regular file; `nil` when it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
  }

  /// What is in a folder; nothing when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  /// Waits until a file or folder is on the disk; one that is gone needs no waiting.
  static func synchronize(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

/// Tells whether a file is still the one that was read.
struct FileStamp: Hashable {
  private let file: UInt64
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// `nil` when there is no file.
  init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    file = UInt64(status.st_ino)
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
