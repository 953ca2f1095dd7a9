package import ReviewDomain
package import ReviewTexts

/// A case as everybody in the room may see it: all that the projector shows of it.
///
/// Made of the views of those in the room, the account that runs the projector among them. What one
/// of them may not see is not in it; while the dossier is closed to one of them, nothing is but
/// the outline of the request.
package struct ProjectedCase: Hashable, Sendable {
  package struct CriterionLine: Hashable, Sendable {
    package let criterion: CriterionID
    package let names: LocalizedText
    package let median: String
    /// The disagreement index in tenths.
    package let tenths: Int
    package let isDivided: Bool
  }

  /// Who voted; what, to nobody before the vote closes.
  package struct VoteLine: Hashable, Sendable {
    package let proposal: Proposal
    package let isSecret: Bool
    package let voted: [MemberID]
    package let waiting: [MemberID]
    package let count: VoteCount
    /// `nil` while the vote is open.
    package let outcome: Vote.Outcome?
    /// Adopted by consent: no voices were counted.
    package let isConsent: Bool
  }

  package struct Body: Hashable, Sendable {
    package let criteria: [CriterionLine]
    /// How many criteria were scored in the revealed round; 0 where none is revealed.
    package let scored: Int
    package let recommendations: [ConclusionKind: Int]
    package let proposal: Proposal?
    package let vote: VoteLine?
    package let conclusion: ConclusionKind?

    /// Criteria that are not listed, since nobody disagrees.
    package var agreed: Int { scored - criteria.count }
  }

  package let id: CaseID
  package let product: String
  package let applicant: String
  package let careProcess: String
  package let language: Language
  package let stage: Stage
  /// Members in the room to whom the dossier is closed.
  package let blockedBy: [MemberID]
  /// `nil` while somebody in the room may not see it.
  package let body: Body?

  /// - Parameters:
  ///   - views: the case as each of those in the room sees it; never empty.
  ///   - criteria: the set of the current round.
  ///   - careProcess: its name in the language of the projector.
  package init?(_ views: [CaseView], criteria: CriteriaSet, careProcess: String) {
    guard let first = views.first?.content else { return nil }
    id = first.id
    product = first.request.product.title
    applicant = first.request.applicant.name
    self.careProcess = careProcess
    language = first.request.language
    stage = first.stage
    blockedBy = views.filter { $0.dossierClosed != nil }.map(\.viewer).sorted()
    body = blockedBy.isEmpty ? Body(views.map(\.content), criteria: criteria) : nil
  }
}

extension ProjectedCase.Body {
  fileprivate init(_ contents: [ReviewCase], criteria set: CriteriaSet) {
    let first = contents[0]
    let round = Self.common(contents.compactMap(\.round))
    let lines = round.map { Self.lines(of: $0, set) } ?? []
    criteria = lines.filter(\.isDivided).sorted { $0.tenths > $1.tenths }
    scored = lines.count
    let given = round?.sheets.compactMap { $0.content?.recommendation } ?? []
    recommendations = Dictionary(grouping: given, by: \.self).mapValues(\.count)
    proposal = Self.same(contents.map(\.proposal))
    conclusion = Self.same(contents.map(\.conclusion?.conclusion))
    vote =
      contents.allSatisfy { $0.votes.count == first.votes.count }
      ? first.votes.last.map { ProjectedCase.VoteLine($0, of: first) } : nil
  }

  /// What all of them hold; nothing where they differ.
  private static func same<Value: Equatable>(_ values: [Value?]) -> Value? {
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// The revealed round with the sheets that everybody sees; `nil` where none is revealed.
  private static func common(_ rounds: [Round]) -> Round? {
    guard var common = rounds.first, rounds.allSatisfy({ $0.state == .revealed }) else {
      return nil
    }
    for index in common.sheets.indices {
      let member = common.sheets[index].member
      let isSeen = rounds.allSatisfy { $0.sheet(of: member)?.content != nil }
      if !isSeen { common.sheets[index].content = nil }
    }
    return common
  }

  private static func lines(of round: Round, _ set: CriteriaSet) -> [ProjectedCase.CriterionLine] {
    round.disagreements(on: set.scale).compactMap { id, index in
      guard let criterion = set[id], criterion.kind == .scored else { return nil }
      let median = round.spread(of: id, scale: set.scale).median
      return ProjectedCase.CriterionLine(
        criterion: id, names: criterion.names,
        median: median.map { $0 == $1 ? "\($0)" : "\($0)–\($1)" } ?? "–",
        tenths: Int((index.value * 10).rounded()), isDivided: index.isDisagreement)
    }
  }
}

extension ProjectedCase.VoteLine {
  fileprivate init(_ vote: Vote, of content: ReviewCase) {
    proposal = vote.proposal
    isSecret = vote.isSecret
    voted = vote.ballots.map(\.member)
    waiting = vote.isOpen ? content.waitedFor(in: vote) : []
    outcome = vote.outcome
    isConsent = vote.consent != nil
    // Of an open vote nothing is counted but who takes part: the viewer's own ballot is no news.
    let empty = Tally(yes: 0, no: 0, abstain: 0)
    let known = vote.count
    count =
      vote.isOpen
      ? VoteCount(
        rule: vote.rule, needed: vote.quorum,
        roll: vote.terms?.roll ?? voted.map { Elector(member: $0, constituency: "") },
        there: vote.isWritten ? [] : vote.present,
        voted: Set(vote.ballots.filter { !$0.isAdvisory }.map(\.member)), tally: empty)
      : known
  }
}

extension ProjectedCase {
  /// What is asked of the group now.
  package var question: MeetingQuestion? {
    guard let body else { return nil }
    if let conclusion = body.conclusion { return .concluded(conclusion) }
    if let vote = body.vote, vote.proposal == body.proposal || vote.outcome == nil {
      let kind = vote.proposal.conclusion
      return vote.outcome.map { .outcome($0, kind) } ?? .vote(kind, until: vote.proposal.until)
    }
    return body.proposal.map { .adopt($0.conclusion, until: $0.until) } ?? .conclude
  }
}
