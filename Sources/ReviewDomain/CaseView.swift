/// A case as one member may see it: the only form in which a case leaves the store.
///
/// Before a round is revealed it holds no other member's score, reason or recommendation; before
/// a vote closes it holds no other member's ballot; without the right to read it holds the
/// request's outline only. Nothing here can be undone: what is hidden is not in the value.
package struct CaseView: Hashable, Sendable {
  package let viewer: MemberID
  /// The case with what is hidden taken out.
  package let content: ReviewCase
  /// Why the dossier is closed to the viewer, or `nil` when it is open.
  package let dossierClosed: Refusal?

  /// - Parameters:
  ///   - reviewCase: the whole case.
  ///   - viewer: who will see it.
  ///   - obstacle: what closes every dossier to the viewer, as a yearly declaration that is due.
  package init(of reviewCase: ReviewCase, for viewer: Member, closedBy obstacle: Refusal? = nil) {
    self.viewer = viewer.id
    dossierClosed =
      obstacle ?? reviewCase.obstacle(to: .read, for: viewer)
      ?? (viewer.role == .auditor && !reviewCase.isRevealed ? .notRevealed : nil)
    content = reviewCase.redacted(for: viewer, closed: dossierClosed != nil)
  }
}

extension ReviewCase {
  fileprivate func redacted(for viewer: Member, closed: Bool) -> ReviewCase {
    var copy = self
    copy.rounds = rounds.map { $0.redacted(for: viewer.id, closed: closed) }
    copy.votes = votes.map { $0.redacted(for: viewer.id) }
    if !isLed(by: viewer) { copy.interests = interestsSeen(by: viewer.id) }
    copy.scoredVersions = scoredVersions.filter { $0.key == viewer.id }
    guard closed else { return copy }
    copy.request = request.outline
    copy.versions = versions.map(\.outline)
    copy.hideApplicant()
    copy.comments = []
    copy.consensusRecords = []
    copy.proposal = nil
    copy.votes = []
    copy.attendance = []
    copy.proxies = []
    copy.minorityOpinions = []
    copy.gateOverrides = gateOverrides.map(\.outline)
    copy.meetings = []
    copy.missingReason = ""
    copy.conclusion = nil
    copy.corrections = [:]
    copy.chairReplacement?.reason = ""
    copy.milestones = milestones.map(\.outline)
    copy.prolongations = prolongations.map(\.outline)
    copy.suspensions = suspensions.map(\.outline)
    copy.periodExtensions = periodExtensions.map(\.outline)
    copy.gates = gates.mapValues { GateAnswer(verdict: $0.verdict, evidence: "", day: $0.day) }
    return copy
  }

  /// The chair decides on interests and reads them; others see that there is one, not which.
  fileprivate func interestsSeen(by viewer: MemberID) -> [MemberID: InterestDeclaration] {
    var seen = interests.mapValues { interest in
      InterestDeclaration(conflict: interest.conflict, day: interest.day)
    }
    seen[viewer] = interests[viewer]
    return seen
  }
}

extension ReviewCase {
  /// What passes between the group and the applicant is for those who may read the dossier.
  fileprivate mutating func hideApplicant() {
    letters = []
    applicantPoints = []
    explanations = []
    hearings = []
    applicantWindow = nil
  }
}

extension Round {
  /// Own sheet always; others' once revealed, unless given back, to who may read the dossier.
  fileprivate func redacted(for viewer: MemberID, closed: Bool) -> Round {
    var copy = self
    for index in copy.sheets.indices where copy.sheets[index].member != viewer {
      let isShown = state == .revealed && !closed && sheets[index].isSubmitted
      if isShown { continue }
      copy.sheets[index].content = nil
      copy.sheets[index].reopened = sheets[index].reopened.map { _ in "" }
    }
    return copy
  }
}

extension Vote {
  fileprivate func redacted(for viewer: MemberID) -> Vote {
    guard isOpen || isSecret else { return self }
    var copy = self
    for index in copy.ballots.indices where !copy.ballots[index].isOwn(of: viewer) {
      copy.ballots[index].hide()
    }
    if withholdsAdvisory { copy.totals = totals?.withoutAdvisory }
    return copy
  }
}

extension GateOverride {
  fileprivate var outline: GateOverride {
    GateOverride(gate: gate, by: by, reason: "", day: day)
  }
}

extension Suspension {
  fileprivate var outline: Suspension { Suspension(from: from, until: until, kind: kind) }
}

extension PeriodExtension {
  fileprivate var outline: PeriodExtension {
    PeriodExtension(day: day, days: days, requestedBy: requestedBy)
  }
}

extension Milestone {
  /// Whether and when the question was answered, without the question.
  fileprivate var outline: Milestone {
    var copy = Milestone(number: number, question: question.outline)
    copy.outcome = outcome
    copy.day = day
    return copy
  }
}

extension ProlongedEnd {
  fileprivate var outline: ProlongedEnd {
    ProlongedEnd(prolongation: prolongation.outline, before: before, day: day)
  }
}
