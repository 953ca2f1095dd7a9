package enum BallotChoice: String, Hashable, Sendable, Codable, CaseIterable {
  case yes, no, abstain
}

package struct Ballot: Hashable, Sendable, Codable {
  /// Whose voice it is.
  package let member: MemberID
  /// `nil` for a viewer who may not see it, or not yet.
  package var choice: BallotChoice?
  /// Cast with an advisory voice: recorded, never counted.
  package let isAdvisory: Bool
  /// A minority opinion or a note; optional.
  package var reason: String
  /// Who held the member's proxy and cast it; `nil` where the member did.
  package let castBy: MemberID?

  package init(
    member: MemberID, choice: BallotChoice?, isAdvisory: Bool, reason: String,
    castBy: MemberID? = nil
  ) {
    self.member = member
    self.choice = choice
    self.isAdvisory = isAdvisory
    self.reason = reason
    self.castBy = castBy
  }

  package func isOwn(of viewer: MemberID) -> Bool { viewer == castBy ?? member }
}

/// A vote on a frozen text.
///
/// Without terms it was opened under the rule of earlier versions: simple majority of those voting
/// yes or no, abstentions for the quorum only, a tie rejects (art. 3 of the royal decree of 3 July
/// 1996).
package struct Vote: Hashable, Sendable, Codable {
  package enum Outcome: String, Hashable, Sendable, Codable {
    case adopted, rejected
    case noQuorum = "no-quorum"
  }

  /// The SHA-256 of the frozen proposal; every ballot names it.
  package let digest: String
  package let proposal: Proposal
  package let openedOn: Day
  /// How many voting members must take part.
  package let quorum: Int
  package let terms: VoteTerms?
  package var ballots: [Ballot] = []
  package var outcome: Outcome?
  package var closedOn: Day?
  /// Who was present when it closed, or is; `nil` where nobody noted it.
  package var attendance: Attendance?
  package var proxies: [Proxy] = []
  /// The chair's voice, where it decided a tie.
  package var casting: BallotChoice?
  /// Who could vote and was there, where the text was adopted by consent: no ballot was cast.
  package var consent: [MemberID]?
  /// What the ballots said when the vote closed; stays when choices are taken out of a view.
  package var totals: Tally?

  package init(
    digest: String, proposal: Proposal, openedOn: Day, quorum: Int, terms: VoteTerms? = nil
  ) {
    self.digest = digest
    self.proposal = proposal
    self.openedOn = openedOn
    self.quorum = quorum
    self.terms = terms
  }

  package var isOpen: Bool { outcome == nil }
  package var isSecret: Bool { terms?.form == .secret }
  package var isWritten: Bool { terms?.procedure == .written }
  package var rule: VoteRule { terms?.rule ?? VoteRule() }
  package var tally: Tally { totals ?? Tally(ballots) }

  /// The digest's first twelve digits: enough to compare by eye.
  package var shortDigest: String { String(digest.prefix(12)) }

  /// Whether enough voting members took part; known to all while the vote is open, what they chose
  /// is not.
  package var hasQuorum: Bool { count.hasQuorum }

  /// The ballots under the rule; who counts is known to all, how they voted to nobody before the
  /// vote closes.
  package var count: VoteCount {
    if let consent, let terms { return VoteCount(consentOf: consent, needed: quorum, under: terms) }
    let counted = ballots.filter { !$0.isAdvisory }
    let voted = Set(counted.map(\.member))
    return VoteCount(
      rule: rule, needed: quorum, roll: terms?.roll ?? counted.map(\.elector),
      there: isWritten ? [] : present, voted: voted, aside: Set(attendance?.aside ?? []),
      tally: tally)
  }

  /// Members in the meeting, and those for whom one of them may vote.
  package var present: Set<MemberID> {
    let there = Set(attendance?.present ?? [])
    return there.union(proxies.filter { there.contains($0.holder) }.map(\.from))
  }

  /// What the ballots amount to if the vote closed now.
  package func standing(casting: BallotChoice? = nil) -> Outcome { count.outcome(casting: casting) }

  /// Members on the roll whose ballot was not cast.
  package var waiting: [MemberID] {
    let voted = Set(ballots.map(\.member))
    return (terms?.roll ?? []).map(\.member).filter { !voted.contains($0) }
  }
}

extension Vote {
  /// Whether the advisory totals are kept back: two or fewer secret voices would be known by them.
  package var withholdsAdvisory: Bool {
    isSecret && (1...2).contains(ballots.count(where: \.isAdvisory))
  }

  /// Whether the totals tell everybody's choice although the vote is secret: all chose the same,
  /// which cannot be helped.
  package var betraysChoices: Bool {
    isSecret && !isOpen && [tally.yes, tally.no, tally.abstain].count { $0 > 0 } == 1
  }

  /// What may be printed and exported, whoever asks: of a secret vote its totals only.
  package var printable: Vote {
    guard isSecret else { return self }
    var copy = self
    for index in copy.ballots.indices { copy.ballots[index].hide() }
    if withholdsAdvisory { copy.totals = totals?.withoutAdvisory }
    return copy
  }
}

extension Ballot {
  mutating func hide() {
    choice = nil
    reason = ""
  }
}

extension Tally {
  var withoutAdvisory: Tally {
    Tally(yes: yes, no: no, abstain: abstain)
  }
}

extension Ballot {
  fileprivate var elector: Elector { Elector(member: member, constituency: "") }
}

/// Counted ballots; advisory ones stand apart.
package struct Tally: Hashable, Sendable, Codable {
  package let yes: Int
  package let no: Int
  package let abstain: Int
  package let advisoryYes: Int
  package let advisoryNo: Int
  package let advisoryAbstain: Int

  package init(yes: Int, no: Int, abstain: Int) {
    (self.yes, self.no, self.abstain) = (yes, no, abstain)
    (advisoryYes, advisoryNo, advisoryAbstain) = (0, 0, 0)
  }

  package init(_ ballots: [Ballot]) {
    func count(_ choice: BallotChoice, advisory: Bool) -> Int {
      ballots.count { $0.choice == choice && $0.isAdvisory == advisory }
    }
    yes = count(.yes, advisory: false)
    no = count(.no, advisory: false)
    abstain = count(.abstain, advisory: false)
    advisoryYes = count(.yes, advisory: true)
    advisoryNo = count(.no, advisory: true)
    advisoryAbstain = count(.abstain, advisory: true)
  }

  package var participants: Int { yes + no + abstain }
}
