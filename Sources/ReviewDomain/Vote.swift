package enum BallotChoice: String, Hashable, Sendable, Codable, CaseIterable {
  case yes, no, abstain
}

package struct Ballot: Hashable, Sendable, Codable {
  package let member: MemberID
  /// `nil` for a viewer who may not see it yet.
  package var choice: BallotChoice?
  /// Cast with an advisory voice: recorded, never counted.
  package let isAdvisory: Bool
  /// A minority opinion or a note; optional.
  package var reason: String

  package init(member: MemberID, choice: BallotChoice?, isAdvisory: Bool, reason: String) {
    self.member = member
    self.choice = choice
    self.isAdvisory = isAdvisory
    self.reason = reason
  }
}

/// A vote on a frozen text.
///
/// Simple majority of those voting yes or no; abstentions count for the quorum only, a tie rejects
/// (the General Committee's rule, art. 3 of the royal decree of 3 July 1996, as a preset).
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
  package var ballots: [Ballot] = []
  package var outcome: Outcome?
  package var closedOn: Day?

  package init(digest: String, proposal: Proposal, openedOn: Day, quorum: Int) {
    self.digest = digest
    self.proposal = proposal
    self.openedOn = openedOn
    self.quorum = quorum
  }

  package var isOpen: Bool { outcome == nil }

  /// Whether enough voting members took part; known to all while the vote is open, what they chose
  /// is not.
  package var hasQuorum: Bool { ballots.count { !$0.isAdvisory } >= quorum }
  package var tally: Tally { Tally(ballots) }

  /// What the ballots amount to if the vote closed now.
  package var standing: Outcome {
    let tally = tally
    if tally.participants < quorum { return .noQuorum }
    return tally.yes > tally.no ? .adopted : .rejected
  }
}

/// Counted ballots; advisory ones stand apart.
package struct Tally: Hashable, Sendable, Codable {
  package let yes: Int
  package let no: Int
  package let abstain: Int
  package let advisoryYes: Int
  package let advisoryNo: Int
  package let advisoryAbstain: Int

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
