import Glibc
package import ReviewDomain

/// What each member has seen of each case: how many events it had when it was opened last.
///
/// `$stateDirectory/<store-id>/seen/<member>.tsv`, readable by its owner only: a line a case, the
/// number and the count between them a tab. A convenience of this machine, never in the journal: a
/// file that cannot be read is as good as none, and all cases are then new.
package final class SeenCases {
  private let root: String
  private var known: [MemberID: (stamp: FileStamp?, versions: [CaseID: Int])] = [:]

  package init(stateDirectory: String, storeID: String) {
    root = "\(stateDirectory)/\(PathWord.escaped(storeID))/seen"
  }

  /// How many events each case had when `member` opened it last.
  package func versions(of member: MemberID) -> [CaseID: Int] {
    let path = path(of: member)
    let stamp = FileStamp(of: path)
    if let kept = known[member], kept.stamp == stamp { return kept.versions }
    let versions = Self.versions(in: PrivateFile.bytes(of: path) ?? [])
    known[member] = (stamp, versions)
    return versions
  }

  /// Notes that `member` has seen the first `version` events of the case.
  ///
  /// - Throws: `POSIXFailure`; the case then stays new.
  package func note(_ id: CaseID, version: Int, by member: MemberID) throws {
    var versions = versions(of: member)
    guard versions[id] ?? 0 < version else { return }
    versions[id] = version
    let path = path(of: member)
    try PrivateFile.makeFolder(root)
    try PrivateFile.replace(path, with: Self.bytes(of: versions))
    known[member] = (FileStamp(of: path), versions)
  }

  private func path(of member: MemberID) -> String {
    "\(root)/\(PathWord.escaped(member.rawValue)).tsv"
  }

  private static func bytes(of versions: [CaseID: Int]) -> [UInt8] {
    let lines = versions.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)\n" }
    return Array(lines.joined().utf8)
  }

  private static func versions(in bytes: [UInt8]) -> [CaseID: Int] {
    var versions: [CaseID: Int] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t")).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count == 2, let id = CaseID(fields[0]), let version = Int(fields[1]) else {
        continue
      }
      versions[id] = max(version, versions[id] ?? 0)
    }
    return versions
  }
}
