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
