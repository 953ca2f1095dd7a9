import ReviewDomain

extension PaperCase {
  var vote: PaperVote? { votes.last.flatMap { $0.outcome == nil ? $0 : nil } }
  var isPaused: Bool { pauses.last.map { $0.until == nil } ?? false }
  var isRevealed: Bool { rounds.last?.state == .revealed }

  /// The rules that a round froze, else the ones in force.
  func rules(of group: PaperGroup) -> PaperRules { rounds.last?.rules ?? group.rules }

  /// What a round would ask: the rest only where temporary is asked or proposed.
  func asked(by rules: PaperRules) -> [CriterionID] {
    let isTemporary = request.requested == .temporary || proposal?.conclusion == .temporary
    return isTemporary ? rules.scorable : rules.asked
  }

  /// What a member's sheet asks: an expert with an assignment scores those criteria alone.
  func sheet(of member: MemberID) -> [CriterionID] {
    let asked = rounds.last?.asked ?? []
    guard let own = duties.experts[member] else { return asked }
    return asked.filter { own.contains($0) }
  }

  /// What stands between a member and a right; the secretariat and the auditor declare nothing.
  func obstacles(to right: Right, for member: Member) -> [Objection] {
    guard member.paperDeclares else { return [] }
    let isOutside =
      member.role == .expert && duties.hadExperts && duties.experts[member.id] == nil
    return (isOutside ? [.expertNotAssigned] : [])
      + (rights.declared[member.id] == nil ? [.declareFirst] : [])
      + (rights.taken[member.id]?.contains(right) == true ? [.recused] : [])
      + (rights.waitsForChair.contains(member.id) ? [.interestUndecided] : [])
  }

  /// Whether the chair's acts are this member's: one person leads a case.
  func leads(_ member: Member) -> Bool {
    duties.actingChair.map { $0 == member.id } ?? (member.role == .chair)
  }

  /// Who counts for a vote that opens: voting members in office who were not deprived of it.
  func voters(of group: PaperGroup, on today: Day) -> [MemberID: String] {
    let voters = group.inOffice(on: today).filter {
      $0.role == .voting && rights.taken[$0.id]?.contains(.vote) != true
    }
    return Dictionary(voters.map { ($0.id, $0.constituency) }) { first, _ in first }
  }

  /// Days for which the period stood still: beyond the cap it runs on.
  func stoodStill(on today: Day) -> Int {
    let ended = pauses.filter(\.isEnding).reduce(0) { $0 + length(of: $1, today) }
    return min(paused(on: today), policy.cap ?? .max) + ended
  }

  func paused(on today: Day) -> Int {
    pauses.filter { !$0.isEnding }.reduce(0) { $0 + length(of: $1, today) }
  }

  private func length(of pause: PaperPause, _ today: Day) -> Int {
    max(0, policy.days(from: pause.from, to: pause.until ?? today))
  }

  /// Days left of the indicative period: 30 days of admissibility, 270 of evaluation, longer by
  /// extensions and pauses.
  func daysLeft(on today: Day) -> Int? {
    let more = extended + stoodStill(on: today)
    switch stage {
    case .admissibility:
      return submittedOn.map { 30 + more - policy.days(from: $0, to: today) }
    case .scoring, .deliberation, .vote:
      return admissibleOn.map { 270 + more - policy.days(from: $0, to: today) }
    case .presubmission, .concluded, .decided, .inForce, .ended: return nil
    }
  }
}
