import Glibc

extension JournalError {
  /// What `errno` says of the `call` that has just failed.
  static func failed(_ call: String, _ path: String) -> JournalError {
    switch errno {
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EROFS: .readOnly(path: path)
    default: .system(call: call, path: path, errno: errno)
    }
  }
}

/// An open file that is closed when it goes out of use.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let path: String

  /// Opens `path`; a symbolic link in its place is refused.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(JournalError) {
    descriptor = open(path, flags | O_CLOEXEC | O_NOFOLLOW, mode)
    self.path = path
    if descriptor < 0 { throw .failed("open", path) }
  }

  deinit { close(descriptor) }

  /// Returns when the bytes are on the disk.
  func synchronize() throws(JournalError) {
    if fsync(descriptor) != 0 { throw .failed("fsync", path) }
  }

  func setMode(_ mode: mode_t) throws(JournalError) {
    if fchmod(descriptor, mode) != 0 { throw .failed("fchmod", path) }
  }

  func write(_ bytes: [UInt8]) throws(JournalError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(JournalError) in
      try write(UnsafeRawBufferPointer(bytes))
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(JournalError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw .failed("write", path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Fills `buffer` from the front; returns how many bytes there were, 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(JournalError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw .failed("read", path) }
      return count
    }
  }

  func status() throws(JournalError) -> stat {
    var status = stat()
    if fstat(descriptor, &status) != 0 { throw .failed("fstat", path) }
    return status
  }
}

/// What there is at a path, without opening it.
enum FileStatus {
  /// `nil` when there is nothing at `path`.
  static func status(of path: String) throws(JournalError) -> stat? {
    var status = stat()
    if lstat(path, &status) == 0 { return status }
    guard errno == ENOENT || errno == ENOTDIR else { throw .failed("stat", path) }
    return nil
  }

  static func exists(_ path: String) throws(JournalError) -> Bool {
    try status(of: path) != nil
  }

  /// In bytes; 0 when there is nothing at `path`.
  static func size(of path: String) throws(JournalError) -> Int {
    Int(try status(of: path)?.st_size ?? 0)
  }
}
