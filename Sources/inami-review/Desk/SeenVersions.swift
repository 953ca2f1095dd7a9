import Foundation
import ReviewDomain

/// Which version of a dossier a member looked at last: a convenience of this account, no event.
///
/// A file that cannot be read or written changes nothing but a mark in the queue.
final class SeenVersions {
  private let path: String
  private var versions: [String: [String: Int]]

  init(storeID: String) {
    path = Places.state + "/" + storeID + "/seen.json"
    let data = FileManager.default.contents(atPath: path)
    versions =
      data.flatMap { try? JSONDecoder().decode([String: [String: Int]].self, from: $0) }
      ?? [:]
  }

  /// The first version where none was noted: who never looked has nothing to compare.
  func version(of id: CaseID, for member: MemberID) -> Int {
    versions[member.rawValue]?[id.description] ?? 1
  }

  func mark(_ id: CaseID, version: Int, by member: MemberID) {
    guard self.version(of: id, for: member) < version else { return }
    versions[member.rawValue, default: [:]][id.description] = version
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? JSONEncoder().encode(versions).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
