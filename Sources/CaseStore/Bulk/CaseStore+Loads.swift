package import ReviewDomain

extension CaseStore {
  /// What the cases on their way ask of each member, on `today`.
  package func loads(on today: Day) throws -> [MemberID: MemberLoad] {
    let index = try queueWithoutTexts
    var loads: [MemberID: MemberLoad] = [:]
    for member in group.asOf(today).members where member.role.declaresInterests {
      var load = MemberLoad()
      for position in index.records.indices where index.records[position].stage < .concluded {
        load = load + (try self.load(of: member, at: position, in: index))
      }
      loads[member.id] = load
    }
    return loads
  }

  /// The same as `ReviewCase.load(of:)`, from what the queue knows; an expert's criteria stand in the
  /// case alone.
  private func load(of member: Member, at position: Int, in index: QueueIndex) throws -> MemberLoad
  {
    let record = index.records[position]
    let state = index.state(of: member.id, at: position)
    let isDue =
      record.roundState == .open && member.isActive && member.role.scores && state.mayRead
      && !state.isUnassigned(member.role, in: record) && !state.contains(.submitted)
    let criteria =
      state.contains(.expert)
      ? try folded(record.id).content.expertCriteria(of: member.id)?.count ?? 0 : 0
    return MemberLoad(
      sheetsDue: isDue ? 1 : 0, presented: state.contains(.rapporteur) ? 1 : 0, criteria: criteria)
  }
}
