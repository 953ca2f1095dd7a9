import CaseQuery
import ReviewDomain

/// A case of the index as the viewer may see it.
struct IndexedCase {
  let cases: IndexedCases
  let position: Int

  private var record: CaseRecord { cases.record(position) }
  private var facts: FactRecord { cases.facts(position) }
  private var context: QueueContext { cases.context }
}

extension IndexedCase: QueryFacts {
  var sight: QuerySight { cases.sight(position) }
  var id: CaseID { record.id }
  var stage: Stage { record.stage }
  var ending: Ending? { record.ending }
  var requested: RequestedReimbursement { record.requested }
  var language: Language { record.language }
  var conclusion: ConclusionKind? { record.conclusion }
  var decision: ConclusionKind? { facts.outcome }
  var level: Decision.Level? { record.level }
  var round: Int? { record.round == 0 ? nil : Int(record.round) }

  var quorum: QueryQuorum? {
    facts.vote.map { vote in
      let isReached = vote == .open ? facts.ballots >= facts.quorum : vote != .noQuorum
      return QueryQuorum(isReached: isReached, isOpen: vote == .open)
    }
  }

  func holds(text: String) -> Bool { cases.holds(text, at: position) }

  func holds(text: String, in facet: QueryFacet) -> Bool {
    cases.holds(text, in: facet, at: position)
  }

  func holds(_ flag: QueryFlag) -> Bool {
    switch flag {
    case .mine: return isMine
    case .unscored:
      return isRoundOpen && !isUnassigned && state.isUnscored(for: context.viewer.role)
    case .draft: return round.map { context.desk.drafts[id]?.contains($0) == true } ?? false
    case .recused: return !state.isDisjoint(with: .recused)
    case .divergent: return statistic(.disagreement, of: nil).map { $0 > 1 } ?? false
    case .late: return cases.daysLeft(position).map { $0 < 0 } ?? false
    case .overdue: return day(.due).map { $0 < context.today.number } ?? false
    case .suspended: return record.suspendedSince != nil
    case .new: return (context.desk.seen[id] ?? 0) < Int(record.version)
    case .incomplete: return record.isIncomplete
    }
  }

  private var state: MemberState { cases.viewerState(position) }

  private var isUnassigned: Bool { state.isUnassigned(context.viewer.role, in: record) }

  private var isRoundOpen: Bool { record.roundState == .open && record.stage != .ended }

  private var isMine: Bool {
    let role = context.viewer.role
    if isRoundOpen, !isUnassigned, state.isMine(for: role) { return true }
    return record.hasOpenVote && record.stage != .ended && role.takesPartInVotes && state.mayVote
      && !cases.viewerHasVoted(position)
  }

  func day(_ day: QueryDay) -> Int? {
    switch day {
    case .period: cases.periodEnd(position)?.number
    case .due: due?.number
    case .received: (record.submittedOn ?? record.registeredOn).number
    case .decided: facts.decidedOn?.number
    case .expires: record.until?.number
    case .touched: facts.lastDay.number
    case .registered: record.registeredOn.number
    }
  }

  /// Of an open milestone, or of an answer while the evaluation runs.
  private var due: Day? {
    let asksApplicant = stage.isEvaluation
    return cases.extras(position).lazy.filter { fact in
      fact.kind == .milestone && fact.code == 0 || asksApplicant && fact.point == .waiting
    }.compactMap(\.due).min()
  }
}

extension IndexedCase {
  func count(_ duty: QueryDuty, _ who: QueryWho) -> Int {
    switch duty {
    case .lead: cases.count(who, at: position) { $0.contains(.rapporteur) }
    case .expert: cases.count(who, at: position) { $0.contains(.expert) }
    case .member: cases.count(who, at: position) { !$0.isDisjoint(with: [.rapporteur, .expert]) }
    case .recusal: cases.count(who, at: position) { !$0.isDisjoint(with: .recused) }
    case .scored:
      who == .anyone
        ? Int(record.submitted) : cases.count(who, at: position) { $0.contains(.submitted) }
    case .declared: cases.count(who, at: position) { $0.contains(.declared) }
    }
  }

  func expected(_ duty: QueryDuty, _ who: QueryWho) -> Int {
    switch duty {
    case .scored: cases.expectedScorers(who, at: position)
    case .declared: cases.declarers(who)
    case .lead, .expert, .member, .recusal: 0
    }
  }

  func hasMilestone(_ state: QueryMilestone?) -> Bool {
    cases.extras(position).contains { fact in
      guard fact.kind == .milestone else { return false }
      let outcome = Milestone.Outcome(code: fact.code)
      return state.map { $0.holds(outcome, due: fact.due, on: context.today) } ?? true
    }
  }

  func hasVotes(_ state: QueryVotes?) -> Bool {
    guard let vote = facts.vote else { return false }
    return switch state {
    case nil: true
    case .current: facts.voteMark == facts.proposalMark
    case .stale: facts.voteMark != facts.proposalMark
    case .open: vote == .open
    case .closed: vote != .open
    }
  }

  func gate(_ name: String) -> QueryGateStatus? { cases.gate(name, at: position) }

  func tag(_ tag: QueryTag) -> Int? {
    if tag.isOwn { return tag.value(among: context.desk.ownTags[id] ?? [:]) }
    let isMeant = cases.tags(tag)
    return cases.extras(position).lazy
      .filter { $0.kind == .tag && isMeant[Int($0.number)] }.map { Int($0.value) }.max()
  }

  func isRelated(to other: CaseID?) -> Bool {
    cases.extras(position).contains { fact in
      guard let relation = fact.relation else { return false }
      return other == nil || relation.other == other
    }
  }

  func count(of possession: QueryPossession) -> Int {
    switch possession {
    case .recusal: count(.recusal, .anyone)
    case .conflict: cases.count(.anyone, at: position) { $0.contains(.conflict) }
    case .milestone: cases.extras(position).count { $0.kind == .milestone }
    case .tag: cases.extras(position).count { $0.kind == .tag }
    case .predecessor:
      cases.extras(position).count { $0.relation?.kind.isLineage == true }
    case .successor: cases.successors[id] ?? 0
    case .revision: Int(record.revisions) - 1
    case .question:
      cases.extras(position).count { $0.point == .waiting || $0.point == .answered }
    case .answer: cases.extras(position).count { $0.point == .answered }
    case .minority: cases.extras(position).count { $0.kind == .minority }
    case .override: cases.extras(position).count { $0.kind == .override }
    default: facts.count(possession)
    }
  }
}

extension IndexedCase {
  func visitScores(of criterion: CriterionID, by who: QueryWho, _ visit: (Score) -> Void) {
    cases.visitScores(of: criterion, by: who, at: position, visit)
  }

  func statistic(_ statistic: QueryStatistic, of criterion: CriterionID?) -> Double? {
    cases.statistic(statistic, of: criterion, at: position)
  }

  func recommendations(of conclusion: ConclusionKind) -> Int {
    cases.recommendations(of: conclusion, at: position)
  }
}

extension MemberState {
  /// In an open round: interests to declare, or a sheet to hand in.
  func isMine(for role: Member.Role) -> Bool {
    if role.declaresInterests && !contains(.declared) { return true }
    return role.scores && mayRead && !contains(.submitted)
  }

  /// In an open round: the viewer's sheet is not there, and no recusal stands against it.
  func isUnscored(for role: Member.Role) -> Bool {
    role.scores && !contains(.submitted) && !contains(.noReading)
  }
}
