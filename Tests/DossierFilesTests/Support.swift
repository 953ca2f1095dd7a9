import DossierFiles
import ReviewDomain

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A hash that is good enough to tell files apart in a test: FNV-1a, four times in a row.
struct TestHasher: ContentHasher {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func update(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  mutating func finish() -> ObjectID {
    let digits = String(state, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    return ObjectID(String(repeating: padded, count: 4))
  }
}

extension DossierFolder {
  static func read(_ path: String) -> Result<ReadDossier, Mistakes> {
    read(path, hasher: { TestHasher() })
  }

  /// Reads a folder that holds nothing but this `dossier.md`.
  static func read(text: String) -> Result<ReadDossier, Mistakes> {
    let folder = TemporaryFolder(dossier: text)
    return withExtendedLifetime(folder) { read(folder.path) }
  }

  static func mistakes(_ path: String) -> [Mistake] {
    if case .failure(let mistakes) = read(path) { mistakes.list } else { [] }
  }

  static func mistakes(_ folder: TemporaryFolder) -> [Mistake] {
    withExtendedLifetime(folder) { mistakes(folder.path) }
  }
}

/// The checkout's folder of fixtures.
let fixtures =
  #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/fixtures"

func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return bytes
}

/// A folder that exists for as long as the value does.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/dossier-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// With this text as its `dossier.md`.
  convenience init(dossier: String) {
    self.init()
    write(dossier, to: "dossier.md")
  }

  func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) {
    guard let file = fopen(path + "/" + name, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  func makeFolder(_ name: String) { mkdir(path + "/" + name, 0o700) }
  func makePipe(_ name: String) { mkfifo(path + "/" + name, 0o600) }
  func makeLink(_ name: String, to target: String) { symlink(target, path + "/" + name) }

  /// A file that says it is `size` bytes long and takes no room.
  func makeSparse(_ name: String, beginning text: String, size: Int) {
    write(text, to: name)
    truncate(path + "/" + name, off_t(size))
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in names(in: path) { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
