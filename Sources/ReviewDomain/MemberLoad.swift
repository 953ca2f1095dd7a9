/// What the cases on their way ask of one member.
package struct MemberLoad: Hashable, Sendable {
  /// Open rounds that wait for the member's sheet.
  package var sheetsDue = 0
  /// Cases of which the member is rapporteur.
  package var presented = 0
  /// Criteria that the member is asked for as expert, over all cases.
  package var criteria = 0

  package init(sheetsDue: Int = 0, presented: Int = 0, criteria: Int = 0) {
    self.sheetsDue = sheetsDue
    self.presented = presented
    self.criteria = criteria
  }

  package static func + (left: Self, right: Self) -> Self {
    MemberLoad(
      sheetsDue: left.sheetsDue + right.sheetsDue, presented: left.presented + right.presented,
      criteria: left.criteria + right.criteria)
  }

  package static func - (left: Self, right: Self) -> Self {
    MemberLoad(
      sheetsDue: left.sheetsDue - right.sheetsDue, presented: left.presented - right.presented,
      criteria: left.criteria - right.criteria)
  }
}

extension ReviewCase {
  /// Whether duties on the case are still to be done: before the group has concluded.
  package var hasDuties: Bool { stage < .concluded }

  /// What this case asks of `member`.
  package func load(of member: Member) -> MemberLoad {
    guard hasDuties else { return MemberLoad() }
    return MemberLoad(
      sheetsDue: isSheetDue(from: member) ? 1 : 0,
      presented: rapporteurs.contains(member.id) ? 1 : 0,
      criteria: expertCriteria(of: member.id)?.count ?? 0)
  }

  private func isSheetDue(from member: Member) -> Bool {
    guard let round, round.state == .open, member.isActive, member.role.scores,
      obstacle(to: .read, for: member) == nil
    else { return false }
    return round.sheet(of: member.id)?.isSubmitted != true
  }
}
