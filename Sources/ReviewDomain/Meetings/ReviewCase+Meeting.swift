/// A case in a meeting.
extension ReviewCase {
  /// Where a case can be put on an agenda, and be discussed.
  package static let discussedIn: [Stage] = [.deliberation, .vote]

  func checkDiscussable() throws(Refusal) {
    if let ending { throw .caseEnded(ending) }
    guard Self.discussedIn.contains(stage) else { throw .wrongStage(stage, Self.discussedIn) }
  }

  /// Those of `members` who leave the room while the case is discussed: recused from deliberating,
  /// with an interest that nobody decided on, or without a declaration.
  package func mustLeave(of members: some Sequence<MemberID>, in context: CaseContext)
    -> [MemberID]
  {
    members.filter { id in
      guard let member = context.group[id] else { return true }
      return obstacle(to: .deliberate, for: member) != nil
        || (member.role.declaresInterests && context.yearlyObstacle(for: member) != nil)
    }
    .sorted()
  }

  /// The note that makes the case's attendance of the day `present`, or `nil` when it is so already.
  func attendanceNote(present: Set<MemberID>, on day: Day, at time: ClockTime) -> CaseCommand? {
    let known = Set(attendance.filter { $0.day == day }.latest?.present ?? [])
    let arrived = present.subtracting(known).sorted()
    let left = known.subtracting(present).sorted()
    guard !arrived.isEmpty || !left.isEmpty else { return nil }
    return .noteAttendance(arrived: arrived, left: left, aside: [], time: time.description)
  }

  /// Whether a vote runs in which the members in the room vote.
  package var hasVoteInRoom: Bool { openVote.map { !$0.isWritten } ?? false }
}

/// Adoption by consent: the chair reads the cases of a block, and nobody present takes one out.
extension ReviewCase {
  /// Adopts the proposal by the consent of those of `present` who may vote.
  ///
  /// As if all of them had voted for it: where that would not reach the rule's quorum or majority,
  /// there is no consent either.
  func adoptByConsent(present: [MemberID], in context: CaseContext) throws(Refusal)
    -> [CaseEvent]
  {
    try checkVoteMayOpen(in: context)
    guard let proposal else { throw .noProposal }
    let rule = context.policy.votes
    guard rule.admitsConsent else { throw .meeting(.consentNotAllowed) }
    let electors = electorate(in: context.group)
    let voters = electors.filter { present.contains($0.id) && mayConsent($0, in: context) }
    let roll = electors.map { Elector(member: $0.id, constituency: $0.constituency) }
    let terms = VoteTerms(
      rule: rule, form: .rollCall, procedure: .meeting, until: nil, roll: roll)
    let quorum = rule.quorum.needed(of: roll.count)
    let count = VoteCount(consentOf: voters.map(\.id), needed: quorum, under: terms)
    if let part = count.quorum.first(where: { !$0.isMet }) {
      throw .meeting(.consentQuorum(part))
    }
    guard count.outcome() == .adopted else { throw .meeting(.consentMajority) }
    return [
      .adoptedByConsent(
        digest: context.digest(proposal), quorum: quorum, terms: terms,
        present: voters.map(\.id).sorted())
    ]
  }

  private func mayConsent(_ member: Member, in context: CaseContext) -> Bool {
    obstacle(to: .vote, for: member) == nil && context.yearlyObstacle(for: member) == nil
  }

  mutating func applyConsent(
    _ digest: String, quorum: Int, terms: VoteTerms, present: [MemberID], on day: Day
  ) {
    guard let proposal else { return }
    var vote = Vote(
      digest: digest, proposal: proposal, openedOn: day, quorum: quorum, terms: terms)
    vote.consent = present
    vote.totals = Tally([])
    vote.attendance = attendance.latest.flatMap { $0.day == day ? $0 : nil }
    vote.outcome = .adopted
    vote.closedOn = day
    votes.append(vote)
    proxies = []
    stage = .vote
  }
}

extension VoteCount {
  /// What it amounts to that `voters` agree.
  init(consentOf voters: [MemberID], needed: Int, under terms: VoteTerms) {
    self.init(
      rule: terms.rule, needed: needed, roll: terms.roll, there: Set(voters),
      voted: Set(voters), tally: Tally(yes: voters.count, no: 0, abstain: 0))
  }
}

extension VoteRule {
  /// Whether a text can be adopted without counting voices: never where votes are secret only.
  package var admitsConsent: Bool {
    consent != false && forms.contains(.rollCall) && procedures.contains(.meeting)
  }
}

extension ConsentFailure.Reason {
  init(_ refusal: Refusal) {
    self =
      switch refusal {
      case .noProposal, .notRevealed, .reasonsInFileLanguageMissing: .proposal
      case .nothingChanged: .adopted
      case .voteIsOpen: .openVote
      case .vote(.gatesClosed): .gates
      case .meeting(.consentQuorum): .quorum
      case .meeting(.consentMajority): .majority
      case .wrongStage, .caseEnded: .stage
      case .chairRecused, .people, .roleMayNot: .chair
      default: .other
      }
  }
}
