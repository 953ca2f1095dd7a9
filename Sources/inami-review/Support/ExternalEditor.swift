import Foundation
import Glibc

/// Lets a person write in the editor that they know (`VISUAL`, `EDITOR`, else a plain one).
///
/// The text lies in a private folder, mode 0600, while it is edited. No shell is involved: the
/// editor's name is split at spaces and run as it is.
enum ExternalEditor {
  enum Outcome {
    case changed(String)
    case unchanged
    case failed(String)
  }

  static var name: String {
    let environment = ProcessInfo.processInfo.environment
    return environment["VISUAL"] ?? environment["EDITOR"] ?? "nano"
  }

  /// Call it while the terminal is released.
  static func edit(_ text: String) -> Outcome {
    let folder = NSTemporaryDirectory() + "/inami-review-" + UUID().uuidString
    let path = folder + "/text.txt"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard write(text, folder: folder, path: path), run(path) else { return .failed(name) }
    guard let data = FileManager.default.contents(atPath: path) else { return .failed(name) }
    var edited = String(decoding: data, as: UTF8.self)
    while edited.hasSuffix("\n") { edited.removeLast() }
    return edited == text ? .unchanged : .changed(edited)
  }

  private static func write(_ text: String, folder: String, path: String) -> Bool {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { return false }
    return FileManager.default.createFile(
      atPath: path, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: 0o600])
  }

  /// Runs the editor on this terminal, in our process group, so that Ctrl-Z stops both.
  private static func run(_ path: String) -> Bool {
    let words = name.split(separator: " ").map(String.init) + [path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var pid = pid_t()
    guard posix_spawnp(&pid, words[0], nil, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) == -1, errno == EINTR {}
    return status == 0
  }
}
