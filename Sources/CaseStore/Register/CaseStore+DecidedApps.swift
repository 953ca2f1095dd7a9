import CaseJournal
package import ReviewDomain

extension CaseStore {
  /// What the group's decisions mean for the register: the cases in force, and those that ended
  /// on which an entry rests.
  ///
  /// Read through the viewer's views, which show decisions to all: a closed dossier keeps its
  /// manufacturer.
  package func decidedApps(for viewer: MemberID) throws -> [DecidedApp] {
    let listed = Set(group.register.casesListed)
    let ids = try queueWithoutTexts.records.filter { record in
      record.stage == .inForce || record.stage == .ended && listed.contains(record.id)
    }.map(\.id)
    return try ids.compactMap { id in
      let entries = try journal.entries(ofStream: StreamName.of(id))
      let content = try FoldedCase(id, entries: entries).content
      return DecidedApp(try view(of: content, for: viewer).content)
    }
  }

  /// Where register and decisions do not say the same.
  package func registerDifferences(for viewer: MemberID) throws -> [RegisterDifference] {
    guard !group.register.isEmpty else { return [] }
    return group.register.differences(from: try decidedApps(for: viewer))
  }
}
