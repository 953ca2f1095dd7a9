import Glibc

/// Folders, and the names in them, made so that they outlive a power failure.
enum Folder {
  /// Makes `path`, for its owner only, unless it is there.
  static func make(_ path: String) throws(JournalError) {
    if mkdir(path, 0o700) == 0 {
      try synchronize(parent(of: path))
    } else if errno != EEXIST {
      throw .failed("mkdir", path)
    }
  }

  /// Makes `path`, for its owner only; an empty folder may be there already.
  ///
  /// - Throws: `.alreadyExists` for anything else.
  static func makeNew(_ path: String) throws(JournalError) {
    guard let status = try FileStatus.status(of: path) else { return try make(path) }
    guard status.st_mode & S_IFMT == S_IFDIR, try names(in: path).isEmpty else {
      throw .alreadyExists(path: path)
    }
  }

  /// Makes the names in `path` durable: a file that was synchronised may lack its name after a
  /// power failure until its folder is too.
  static func synchronize(_ path: String) throws(JournalError) {
    let folder = try OpenFile(path, O_RDONLY | O_DIRECTORY)
    try folder.synchronize()
  }

  /// Gives the finished file `draft` its name, durably and without ever replacing another file.
  ///
  /// - Returns: `false` when `name` was taken; `draft` is gone either way.
  static func publish(_ draft: String, as name: String) throws(JournalError) -> Bool {
    let outcome = link(draft, name)
    let failure = errno
    unlink(draft)
    if outcome != 0 && failure != EEXIST {
      errno = failure
      throw .failed("link", name)
    }
    try synchronize(parent(of: name))
    return outcome == 0
  }

  /// The names in `path`, sorted, without `.` and `..`.
  static func names(in path: String) throws(JournalError) -> [String] {
    guard let directory = opendir(path) else { throw .failed("opendir", path) }
    defer { closedir(directory) }
    var names: [String] = []
    while let item = readdir(directory) {
      let name = withUnsafeBytes(of: item.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The absolute path without symbolic links.
  static func resolved(_ path: String) throws(JournalError) -> String {
    guard let resolved = realpath(path, nil) else {
      if errno == ENOENT { throw .notFound(path: path) }
      throw .failed("realpath", path)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
