/// What ballots amount to under a rule: a pure function of who could vote, who took part and how.
///
/// Advisory ballots are never in it.
package struct VoteCount: Hashable, Sendable {
  /// One condition of the quorum.
  package struct Part: Hashable, Sendable {
    /// `nil` for the whole body.
    package let bench: String?
    package let have: Int
    package let needed: Int

    package var isMet: Bool { have >= needed }
    package var short: Int { max(0, needed - have) }
  }

  package let rule: VoteRule
  package let yes: Int
  package let no: Int
  package let abstain: Int
  /// Members who are present, represented, or voted.
  package let present: Int
  package let members: Int
  package let quorum: [Part]
  /// How many of each bench take part, where the rule asks for parity.
  package let benches: [Part]

  /// - Parameters:
  ///   - rule: the rule of the vote.
  ///   - needed: the quorum of the whole body, frozen when the vote opened.
  ///   - roll: who may vote.
  ///   - there: who is present or represented, among others.
  ///   - voted: whose ballot was cast.
  ///   - aside: who abstains so that the benches are equal.
  ///   - tally: what the ballots say.
  package init(
    rule: VoteRule, needed: Int, roll: [Elector], there: Set<MemberID>, voted: Set<MemberID>,
    aside: Set<MemberID> = [], tally: Tally
  ) {
    self.rule = rule
    (yes, no, abstain) = (tally.yes, tally.no, tally.abstain)
    members = roll.count
    let attending = roll.filter { there.contains($0.member) || voted.contains($0.member) }
    present = attending.count
    let counted =
      rule.quorum.counted == .present
      ? attending : roll.filter { voted.contains($0.member) }
    quorum =
      [Part(bench: nil, have: counted.count, needed: needed)]
      + rule.quorum.benches.map { bench in
        Part(bench: bench.name, have: bench.count(of: counted), needed: bench.quorum)
      }
    let side = attending.filter { !aside.contains($0.member) }
    benches =
      rule.parity
      ? rule.quorum.benches.map {
        Part(bench: $0.name, have: $0.count(of: side), needed: $0.quorum)
      } : []
  }

  package var hasQuorum: Bool { quorum.allSatisfy(\.isMet) }

  /// Whether the benches take part in equal numbers; `true` where the rule asks for no parity.
  package var hasParity: Bool { Set(benches.map(\.have)).count <= 1 }

  /// As many for as against, and some of each.
  package var isTie: Bool { yes == no && yes > 0 }

  /// What the majority is a share of.
  package var base: Int {
    let counts = rule.abstentions == .notCounted ? 0 : abstain
    return switch rule.majority.base {
    case .cast: yes + no + counts
    case .present: present - abstain + counts
    case .members: members
    }
  }

  /// The outcome; `casting` is the chair's voice, which speaks only in a tie and where the rule
  /// gives it.
  package func outcome(casting: BallotChoice? = nil) -> Vote.Outcome {
    guard hasQuorum else { return .noQuorum }
    if isTie, rule.tie == .castingVote, rule.majority.isDecidedByOneVoice, let casting {
      return casting == .yes ? .adopted : .rejected
    }
    return rule.majority.holds(yes: yes, of: base) ? .adopted : .rejected
  }
}

extension Bench {
  fileprivate func count(of electors: [Elector]) -> Int {
    electors.count { constituencies.contains($0.constituency) }
  }
}
