import CaseJournal
import FoundationEssentials
import Glibc
package import ReviewDomain

/// Score sheets that members have not handed in: files of this machine, never in the journal.
///
/// `$stateDirectory/<store-id>/drafts/<member>/<case>-r<round>.json`, readable by their owner only.
/// Nothing here is ever deleted: a sheet that was handed in or cannot be read is moved aside.
/// Used from one thread; waiting for the disk is done on another.
package final class DraftFolder {
  /// What the member should know of a draft.
  package enum Notice: Hashable, Sendable {
    /// It could not be read and lies at `path` now.
    case setAside(path: String)
  }

  /// What became of a draft that was to be kept.
  package struct Kept: Hashable, Sendable {
    /// What lies in the file now.
    package let sheet: ScoreSheet
    /// Whether another program's changes came in.
    package let isMerged: Bool
    /// Where both changed the same thing.
    package let contested: [CriterionID]
    /// Where the other's draft was put aside, if both changed the same thing.
    package let aside: String?
  }

  private let root: String
  private let synchronizer = FileSynchronizer()
  private var sheets: [String: (stamp: FileStamp, sheet: ScoreSheet)] = [:]
  /// The newest last.
  package private(set) var notices: [Notice] = []

  /// The drafts of the store `storeID` under `stateDirectory`; folders are made with the first.
  package init(stateDirectory: String, storeID: String) {
    root = "\(stateDirectory)/\(PathWord.escaped(storeID))/drafts"
  }

  /// Keeps `sheet` as the member's draft, with what another program changed since `base`.
  ///
  /// When this returns, another program that looks finds it whole; a second later it outlives a
  /// power failure. Where both changed the same thing, `sheet` is taken and the other draft put
  /// aside as it was, under `drafts/+contested/`.
  ///
  /// `base`: the sheet that `sheet` was made from; `nil` takes the place of whatever is
  /// there.
  /// Throws `POSIXFailure`; the draft before is then still there.
  @discardableResult
  package func save(
    _ sheet: ScoreSheet, of member: MemberID, case id: CaseID, round: Int,
    from base: ScoreSheet? = nil
  ) throws -> Kept {
    let path = path(of: member, case: id, round: round)
    try PrivateFile.makeFolder(PrivateFile.parent(of: path))
    return try DraftLock.hold(PrivateFile.parent(of: path)) {
      let kept = try merged(sheet, since: base, at: path, member, id, round)
      try PrivateFile.replace(path, with: try EventCoding.json(kept.sheet))
      sheets[path] = FileStamp(of: path).map { ($0, kept.sheet) }
      synchronizer.add(path)
      return kept
    }
  }

  private func merged(
    _ sheet: ScoreSheet, since base: ScoreSheet?, at path: String, _ member: MemberID,
    _ id: CaseID, _ round: Int
  ) throws -> Kept {
    guard let base, let there = load(member, case: id, round: round), there != base, there != sheet
    else { return Kept(sheet: sheet, isMerged: false, contested: [], aside: nil) }
    let merge = sheet.merged(with: there, since: base)
    let aside = merge.isContested ? try copy(there, of: path, to: "contested") : nil
    return Kept(
      sheet: merge.sheet, isMerged: merge.sheet != sheet || merge.isContested,
      contested: merge.contested, aside: aside)
  }

  /// Whether another program changed the draft since it was read or saved here.
  package func hasChanged(_ member: MemberID, case id: CaseID, round: Int) -> Bool {
    let path = path(of: member, case: id, round: round)
    return FileStamp(of: path) != sheets[path]?.stamp
  }

  /// Tells a sheet from every other: eight hexadecimal digits.
  package static func version(of sheet: ScoreSheet) throws -> String {
    String(HashChain.sha256(try EventCoding.json(sheet)).hex.prefix(8))
  }

  /// The member's draft; `nil` when there is none, or none that can be read.
  package func load(_ member: MemberID, case id: CaseID, round: Int) -> ScoreSheet? {
    let path = path(of: member, case: id, round: round)
    guard let stamp = FileStamp(of: path) else { return nil }
    if let known = sheets[path], known.stamp == stamp { return known.sheet }
    guard let bytes = PrivateFile.bytes(of: path),
      let sheet = try? EventCoding.value(ScoreSheet.self, fromJSON: bytes)
    else {
      setAside(path)
      return nil
    }
    sheets[path] = (stamp, sheet)
    return sheet
  }

  /// How many of `criteria` the member's draft answers; `nil` without a draft.
  ///
  /// Cheap enough for every line on the screen: a file is read again only when it changed.
  package func progress(
    of member: MemberID, case id: CaseID, round: Int, criteria: [Criterion]
  ) -> Int? {
    load(member, case: id, round: round).map { criteria.count - $0.unanswered(of: criteria).count }
  }

  /// The cases and rounds of which the member has a draft; nothing of them is read.
  package func rounds(of member: MemberID) -> [CaseID: Set<Int>] {
    let folder = "\(root)/\(PathWord.escaped(member.rawValue))"
    var rounds: [CaseID: Set<Int>] = [:]
    for name in PrivateFile.names(in: folder) where name.hasSuffix(".json") {
      let parts = name.dropLast(5).split(separator: "-r")
      guard parts.count == 2, let id = CaseID(String(parts[0])), let round = Int(parts[1]) else {
        continue
      }
      rounds[id, default: []].insert(round)
    }
    return rounds
  }

  /// Moves the draft of a sheet that was handed in to `drafts/+submitted/`.
  package func discard(_ member: MemberID, case id: CaseID, round: Int) throws {
    let path = path(of: member, case: id, round: round)
    guard FileStamp(of: path) != nil else { return }
    try move(path, to: "submitted")
  }

  /// Returns when everything that was saved outlives a power failure.
  package func synchronize() { synchronizer.finish() }
}

extension DraftFolder {
  /// Where the member's draft lies, whether there is one or not.
  package func path(of member: MemberID, case id: CaseID, round: Int) -> String {
    "\(root)/\(PathWord.escaped(member.rawValue))/\(id)-r\(round).json"
  }

  private func setAside(_ path: String) {
    guard let moved = try? move(path, to: "damaged") else { return }
    notices.append(.setAside(path: moved))
  }

  /// A name in `<folder>/<member>/` that is not taken there.
  private func freeName(for path: String, in folder: String) throws -> String {
    // `+` is in no member's folder: `PathWord` escapes it, so no member can be called like these.
    let parts = path.split(separator: "/").suffix(2)
    let stem = "\(root)/+\(folder)/\(parts.joined(separator: "/").dropLast(5))"
    try PrivateFile.makeFolder(PrivateFile.parent(of: stem))
    let free = (1...).lazy.map { "\(stem)-\($0).json" }.first { FileStamp(of: $0) == nil }
    return free ?? stem
  }

  private func copy(_ sheet: ScoreSheet, of path: String, to folder: String) throws -> String {
    let name = try freeName(for: path, in: folder)
    try PrivateFile.replace(name, with: try EventCoding.json(sheet))
    synchronizer.add(name)
    return name
  }

  /// Moves a draft to `<folder>/<member>/`, under a name that is not taken there.
  @discardableResult
  private func move(_ path: String, to folder: String) throws -> String {
    let name = try freeName(for: path, in: folder)
    guard rename(path, name) == 0 else {
      throw POSIXFailure(call: "rename", path: path, errno: errno)
    }
    sheets[path] = nil
    return name
  }
}
