import Glibc
package import ReviewDomain

/// A member's own tags on cases: `#~later`, which nobody else sees.
///
/// `$stateDirectory/<store-id>/tags/<member>.tsv`, readable by its owner only: a line a tag, the
/// case, the name and the value between tabs. Notes of one person on one machine, never in the
/// journal.
package final class OwnTags {
  private let root: String
  private var known: [MemberID: (stamp: FileStamp?, tags: [CaseID: [String: Int]])] = [:]

  package init(stateDirectory: String, storeID: String) {
    root = "\(stateDirectory)/\(PathWord.escaped(storeID))/tags"
  }

  /// The tags with their values, by case.
  package func tags(of member: MemberID) -> [CaseID: [String: Int]] {
    let path = path(of: member)
    let stamp = FileStamp(of: path)
    if let kept = known[member], kept.stamp == stamp { return kept.tags }
    let tags = Self.tags(in: PrivateFile.bytes(of: path) ?? [])
    known[member] = (stamp, tags)
    return tags
  }

  /// Puts a tag on a case, or with `nil` takes it off.
  ///
  /// - Throws: `POSIXFailure`; the tags are then as they were.
  package func set(_ tag: CaseTag, to value: Int?, on id: CaseID, by member: MemberID) throws {
    var tags = tags(of: member)
    guard tags[id]?[tag.name] != value else { return }
    tags[id, default: [:]][tag.name] = value
    let path = path(of: member)
    try PrivateFile.makeFolder(root)
    try PrivateFile.replace(path, with: Self.bytes(of: tags))
    known[member] = (FileStamp(of: path), tags)
  }

  private func path(of member: MemberID) -> String {
    "\(root)/\(PathWord.escaped(member.rawValue)).tsv"
  }

  private static func bytes(of tags: [CaseID: [String: Int]]) -> [UInt8] {
    let lines = tags.sorted { $0.key < $1.key }.flatMap { id, tags in
      tags.sorted { $0.key < $1.key }.map { "\(id)\t\($0.key)\t\($0.value)\n" }
    }
    return Array(lines.joined().utf8)
  }

  /// Lines that are none of ours are passed over.
  private static func tags(in bytes: [UInt8]) -> [CaseID: [String: Int]] {
    var tags: [CaseID: [String: Int]] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t")).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count == 3, let id = CaseID(fields[0]), let tag = CaseTag(fields[1]),
        !tag.isOwn, let value = Int(fields[2])
      else { continue }
      tags[id, default: [:]][tag.name] = value
    }
    return tags
  }
}
