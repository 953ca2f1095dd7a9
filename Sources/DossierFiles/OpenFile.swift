import ReviewDomain

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder whose files are opened by name, never through a link and never outside it.
struct OpenFolder: ~Copyable {
  private let descriptor: Int32

  /// The folder itself may be reached through links: the caller chose it.
  init(_ path: String) throws(OpenFailure) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OpenFailure(errno) }
  }

  private init(_ name: String, in parent: Int32) throws(OpenFailure) {
    descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw OpenFailure(errno) }
  }

  deinit { close(descriptor) }

  /// Opens a regular file; `path` is relative and stays inside.
  ///
  /// Each part is looked at before it is opened, so that a link is named as one. Should it be
  /// swapped in between, `O_NOFOLLOW` and the second look at the open file still refuse it.
  func file(_ path: String) throws(OpenFailure) -> OpenFile {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ $0 != ".." && $0 != "." && !$0.isEmpty }), !path.contains("\0"),
      let name = parts.first
    else { throw .outside }
    guard parts.count <= 16, path.utf8.count < 1024 else { throw .missing }
    if parts.count == 1 { return try OpenFile(name, in: descriptor) }
    try refuseLink(name)
    let folder = try OpenFolder(name, in: descriptor)
    return try folder.file(parts.dropFirst().joined(separator: "/"))
  }

  private func refuseLink(_ name: String) throws(OpenFailure) {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw OpenFailure(errno)
    }
    if status.st_mode & S_IFMT == S_IFLNK { throw .link }
  }
}

/// A regular file that is open for reading.
struct OpenFile: ~Copyable {
  private let descriptor: Int32
  /// At the time of opening; reading counts for itself.
  let size: Int

  /// `O_NONBLOCK`, so that a pipe put there meanwhile cannot make the program wait.
  fileprivate init(_ name: String, in folder: Int32) throws(OpenFailure) {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw OpenFailure(errno)
    }
    if status.st_mode & S_IFMT == S_IFLNK { throw .link }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw OpenFailure(errno) }
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notRegular
    }
    self.descriptor = descriptor
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Hands the content to `body` piece by piece, and counts it; fails after `limit` bytes,
  /// whatever the size said, since a file may grow while it is read.
  func read(limit: Int, _ body: (ArraySlice<UInt8>) -> Void) throws(OpenFailure) -> Int {
    guard size <= limit else { throw .large }
    var buffer = [UInt8](repeating: 0, count: 256 * 1024)
    var total = 0
    while true {
      let count = buffer.withUnsafeMutableBytes { raw in
        #if canImport(Glibc)
          Glibc.read(descriptor, raw.baseAddress, raw.count)
        #else
          Darwin.read(descriptor, raw.baseAddress, raw.count)
        #endif
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable }
      guard count > 0 else { return total }
      total += count
      guard total <= limit else { throw .large }
      body(buffer[..<count])
    }
  }
}

/// Why a file could not be opened or read.
enum OpenFailure: Error {
  case missing, outside, link, notRegular, unreadable, large

  init(_ code: Int32) {
    switch code {
    case ENOENT, ENAMETOOLONG: self = .missing
    case ELOOP: self = .link
    case ENOTDIR, ENXIO: self = .notRegular
    default: self = .unreadable
    }
  }

  func fact(limit: Int) -> Mistake.Fact {
    switch self {
    case .missing: .fileMissing
    case .outside: .outsideFolder
    case .link: .symlink
    case .notRegular: .notRegularFile
    case .unreadable: .unreadable
    case .large: .tooLarge(limit: limit)
    }
  }
}
