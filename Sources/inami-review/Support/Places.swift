import Foundation

/// Where the program keeps what is not the store's: caches, drafts, what was used last.
///
/// The XDG base directories; a relative value is ignored, as the specification asks.
enum Places {
  static var cache: String { place("XDG_CACHE_HOME", default: ".cache") }
  static var state: String { place("XDG_STATE_HOME", default: ".local/state") }

  private static func place(_ variable: String, default fallback: String) -> String {
    let set = ProcessInfo.processInfo.environment[variable] ?? ""
    let base = set.hasPrefix("/") ? set : home + "/" + fallback
    return base + "/inami-review"
  }

  private static var home: String {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    return home.hasPrefix("/") ? home : NSHomeDirectory()
  }
}

/// What was used last: the store, and in each store the member.
///
/// A convenience only: a file that cannot be read or written changes nothing.
struct LastUsed: Codable {
  var store: String?
  var members: [String: String] = [:]

  private static var path: String { Places.state + "/last-used.json" }

  static func read() -> LastUsed {
    guard let data = FileManager.default.contents(atPath: path),
      let last = try? JSONDecoder().decode(LastUsed.self, from: data)
    else { return LastUsed() }
    return last
  }

  func write() {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let data = try? encoder.encode(self) else { return }
    try? FileManager.default.createDirectory(
      atPath: Places.state, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try? data.write(to: URL(fileURLWithPath: Self.path), options: .atomic)
  }
}
