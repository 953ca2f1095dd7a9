import Glibc

/// One program at a time reads a draft, merges and writes it.
enum DraftLock {
  /// Runs `body` while the lock of `folder` is held; without it where the file system has none.
  static func hold<Value>(_ folder: String, _ body: () throws -> Value) throws -> Value {
    let descriptor = open(
      folder + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return try body() }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return try body()
  }
}
