package import ReviewDomain

/// A whole case as gates of the policy see it: nobody's view, with nothing taken out.
///
/// Scores of a round that is not revealed are not looked at even so: what a gate shows is its
/// status, and that must not tell what is sealed.
package struct WholeCase {
  package let content: ReviewCase
  package let group: Group
  package let policy: Policy
  package let today: Day
  private let careProcesses: [CareProcess]
  private let successors: () -> Int
  private let scales: (ObjectID) -> Scale?

  /// A case as it stands, with what is around it.
  ///
  /// `careProcesses`: whose names are searched beside the id.
  /// `successors`: how many later cases name this one; asked for only where a condition does.
  /// `scales`: the scale of a criteria set that a round froze.
  package init(
    _ content: ReviewCase, in group: Group, under policy: Policy, on today: Day,
    careProcesses: [CareProcess] = [], successors: @escaping () -> Int = { 0 },
    scales: @escaping (ObjectID) -> Scale?
  ) {
    self.content = content
    self.group = group
    self.policy = policy
    self.today = today
    self.careProcesses = careProcesses
    self.successors = successors
    self.scales = scales
  }
}

extension WholeCase: QueryFacts {
  package var id: CaseID { content.id }
  package var stage: Stage { content.stage }
  package var ending: Ending? { content.ending }
  package var requested: RequestedReimbursement { content.request.requested }
  package var language: Language { content.request.language }
  package var conclusion: ConclusionKind? { content.conclusion?.conclusion }
  package var decision: ConclusionKind? { content.decisions.last?.outcome }
  package var level: Decision.Level? { content.decisions.last?.level }
  package var round: Int? { content.round?.number }

  package var sight: QuerySight {
    revealed == nil ? [.dossier, .recusals] : .everything
  }

  package var quorum: QueryQuorum? {
    content.votes.last.map { QueryQuorum(isReached: $0.hasQuorum, isOpen: $0.isOpen) }
  }

  package func holds(text: String) -> Bool {
    texts([.product, .applicant, .process, .indication]).contains { $0.contains(text) }
      || id.description.contains(text)
  }

  package func holds(text: String, in facet: QueryFacet) -> Bool {
    texts([facet]).contains { $0.contains(text) }
  }

  private func texts(_ facets: [QueryFacet]) -> [String] {
    let request = content.request
    return facets.flatMap { facet -> [String] in
      switch facet {
      case .process:
        careProcesses.first { $0.id == request.careProcess }.map {
          [$0.id.rawValue] + $0.names.versions.values
        } ?? [request.careProcess.rawValue]
      case .indication: [request.indication]
      case .product: [request.product.title]
      case .applicant: [request.applicant.name]
      }
    }.map { FoldedText.string(of: $0) }
  }

  package func holds(_ flag: QueryFlag) -> Bool {
    switch flag {
    case .mine, .unscored, .draft, .recused, .new: false
    case .divergent: statistic(.disagreement, of: nil).map { $0 > 1 } ?? false
    case .late:
      content.period(under: policy, today: today).map { $0.daysLeft(on: today) < 0 } ?? false
    case .overdue: day(.due).map { $0 < today.number } ?? false
    case .suspended: content.isSuspended
    case .incomplete: content.isIncomplete
    }
  }

  package func day(_ day: QueryDay) -> Int? {
    let found: Day? =
      switch day {
      case .period: content.period(under: policy, today: today)?.end
      case .due: due
      case .received: content.submittedOn ?? content.registeredOn
      case .decided: content.decisions.last?.decidedOn
      case .expires: content.decisions.last.map(\.until) ?? content.conclusion?.until
      case .touched: content.lastDay
      case .registered: content.registeredOn
      }
    return found?.number
  }

  private var due: Day? {
    let open = content.milestones.filter { $0.outcome == nil }.compactMap(\.question.due)
    return (open + [content.answerDue].compactMap(\.self)).min()
  }

  /// Today, and the working days of the policy.
  package var clock: QueryClock {
    QueryClock(today: today, calendar: policy.periods.workingCalendar)
  }
}

extension WholeCase {
  package func count(_ duty: QueryDuty, _ who: QueryWho) -> Int {
    switch duty {
    case .lead: assigned(who) { $0.duty == .rapporteur }
    case .expert: assigned(who) { $0.duty == .expert }
    case .member: assigned(who) { _ in true }
    case .recusal: recused(who)
    case .scored:
      content.round?.sheets.count { $0.isSubmitted && who.includes($0.member, in: group) } ?? 0
    case .declared: content.interests.keys.count { who.includes($0, in: group) }
    }
  }

  private func assigned(_ who: QueryWho, _ isMeant: (Assignment) -> Bool) -> Int {
    Set(content.assignments.filter(isMeant).map(\.member)).count { who.includes($0, in: group) }
  }

  private func recused(_ who: QueryWho) -> Int {
    content.recusals.count { !$0.value.removed.isEmpty && who.includes($0.key, in: group) }
  }

  package func expected(_ duty: QueryDuty, _ who: QueryWho) -> Int {
    switch duty {
    case .scored:
      content.expectedScorers(in: group).count { who.includes($0.id, in: group) }
    case .declared:
      group.activeMembers.count {
        $0.role.declaresInterests && who.includes($0.id, in: group)
      }
    case .lead, .expert, .member, .recusal: 0
    }
  }

  package func hasMilestone(_ state: QueryMilestone?) -> Bool {
    content.milestones.contains { milestone in
      state.map { $0.holds(milestone.outcome, due: milestone.question.due, on: today) } ?? true
    }
  }

  package func hasVotes(_ state: QueryVotes?) -> Bool {
    guard let vote = content.votes.last else { return false }
    return switch state {
    case nil: true
    case .current: vote.proposal == content.proposal
    case .stale: vote.proposal != content.proposal
    case .open: vote.isOpen
    case .closed: !vote.isOpen
    }
  }

  package func gate(_ name: String) -> QueryGateStatus? {
    policy.gates.first { $0.isNamed(name) }
      .map { QueryGateStatus($0.state(on: content, answer: answer).status) }
  }

  /// What a query of a gate says of the case.
  package func answer(_ text: String) -> GateQueryAnswer {
    GateQueryAnswer(text) { gateHolds($0, on: self) }
  }

  package func tag(_ tag: QueryTag) -> Int? {
    tag.isOwn ? nil : tag.value(among: content.tags)
  }

  package func isRelated(to other: CaseID?) -> Bool {
    content.relations.contains { other == nil || $0.other == other }
  }

  package func count(of possession: QueryPossession) -> Int {
    let request = content.request
    return switch possession {
    case .annex: request.annexes.count
    case .evidence: request.evidence.count
    case .budget: request.budget.count
    case .tariff: request.tariff.count
    case .dataPlan: request.dataPlan.isBlank ? 0 : 1
    case .revision: content.revisions - 1
    case .meeting: content.meetings.count
    case .comment: content.comments.count
    case .proposal: content.proposal == nil ? 0 : 1
    case .vote: content.votes.count
    case .conclusion: content.conclusion == nil ? 0 : 1
    case .decision: content.decisions.count
    case .recusal: recused(.anyone)
    case .conflict: content.undecided.count
    case .milestone: content.milestones.count
    case .suspension: content.suspensions.count { $0.kind != .ended }
    case .extension: content.periodExtensions.count
    case .correction: content.corrections.count
    case .tag: content.tags.count
    case .predecessor: content.relations.count { $0.kind.isLineage }
    case .successor: successors()
    case .letter: content.letters.count
    case .question: sentQuestions.count
    case .answer: sentQuestions.count { $0.answer != nil }
    case .explanation: content.explanations.count
    case .minority: content.minorityOpinions.count
    case .transmission: content.transmissions.count
    case .override: content.gateOverrides.count
    }
  }

  private var sentQuestions: [ApplicantPoint] {
    content.applicantPoints.filter { $0.kind == .question && $0.isSent }
  }
}

extension WholeCase {
  /// The last round that everyone who may read sees.
  private var revealed: Round? { content.rounds.last { $0.state == .revealed } }

  private var countedSheets: [SubmittedSheet] { revealed?.sheets.filter(\.isSubmitted) ?? [] }

  package func visitScores(
    of criterion: CriterionID, by who: QueryWho, _ visit: (Score) -> Void
  ) {
    for sheet in countedSheets where who.includes(sheet.member, in: group) {
      for entry in sheet.content?.scores ?? [] where entry.criterion.isSame(as: criterion) {
        if let score = entry.score { visit(score) }
      }
    }
  }

  package func statistic(_ statistic: QueryStatistic, of criterion: CriterionID?) -> Double? {
    let ends = revealed.flatMap { scales($0.criteriaSet) }?.ends
    let criteria =
      criterion.map { [$0] }
      ?? Set(countedSheets.flatMap { $0.content?.scores.map(\.criterion) ?? [] }).sorted()
    let values = criteria.compactMap { criterion -> Double? in
      var levels: [Int] = []
      visitScores(of: criterion, by: .anyone) { if let level = $0.level { levels.append(level) } }
      return LevelStatistics(levels).flatMap { statistic.value(of: $0, on: ends) }
    }
    return statistic.mostRemarkable(of: values)
  }

  package func recommendations(of conclusion: ConclusionKind) -> Int {
    countedSheets.count { $0.content?.recommendation == conclusion }
  }
}

extension QueryWho {
  /// Whether `member` is meant; in a gate `me` is nobody.
  package func includes(_ member: MemberID, in group: Group) -> Bool {
    switch self {
    case .anyone: true
    case .me: false
    case .member(let wanted): wanted == member
    case .constituency(let words):
      group[member].map { $0.sits(for: words) } ?? false
    }
  }
}

extension Member {
  /// Whether the folded words are how the constituency begins; a hyphen is a space.
  package func sits(for words: String) -> Bool {
    func spaced(_ text: String) -> String { String(text.map { $0 == "-" ? " " : $0 }) }
    return !words.isEmpty
      && spaced(FoldedText.string(of: constituency)).hasPrefix(spaced(words))
  }
}

extension QueryQuorum {
  package init(isReached: Bool, isOpen: Bool) {
    self = isReached ? .yes : isOpen ? .short : .no
  }
}

extension QueryMilestone {
  package func holds(_ outcome: Milestone.Outcome?, due: Day?, on today: Day) -> Bool {
    switch self {
    case .open: outcome == nil
    case .late: outcome == .late || outcome == nil && due.map { $0 < today } ?? false
    case .met: outcome == .met
    case .missed: outcome == .missed
    }
  }
}

extension CriterionID {
  /// Queries write criteria in capitals.
  package func isSame(as other: CriterionID) -> Bool {
    self == other || rawValue.uppercased() == other.rawValue.uppercased()
  }
}
