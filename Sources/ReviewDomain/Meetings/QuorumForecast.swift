/// Whether a vote on a case would have its quorum, given who says to come.
///
/// Asks the count of votes itself, so that a forecast and the vote never differ on the rule. Whoever
/// comes is taken to stay and to vote; somebody who represents an absent member counts for both.
package struct QuorumForecast: Hashable, Sendable {
  /// A case as its vote would be: under which rule, with whom on the roll.
  package struct Ballot: Hashable, Sendable {
    package let caseID: CaseID
    package let rule: VoteRule
    package let roll: [Elector]
    package let proxies: [Proxy]
    /// Who leaves the room for the case, though on its roll perhaps.
    package let leaving: Set<MemberID>
    /// How many must take part; frozen where the vote is open.
    package let needed: Int

    package init(
      caseID: CaseID, rule: VoteRule, roll: [Elector], proxies: [Proxy] = [],
      leaving: Set<MemberID> = [], needed: Int? = nil
    ) {
      self.caseID = caseID
      self.rule = rule
      self.roll = roll
      self.proxies = proxies
      self.leaving = leaving
      self.needed = needed ?? rule.quorum.needed(of: roll.count)
    }

    /// The conditions of the quorum if exactly `there` came to the meeting.
    package func count(with coming: Set<MemberID>) -> VoteCount {
      let there = coming.subtracting(leaving)
      let represented = proxies.filter { there.contains($0.holder) }.map(\.from)
      let attending = there.union(represented)
      return VoteCount(
        rule: rule, needed: needed, roll: roll, there: attending,
        voted: attending.intersection(roll.map(\.member)), tally: Tally([]))
    }
  }

  package enum Outlook: Hashable, Sendable {
    /// With those who said to come.
    case holds
    /// Only if some of these come, who have not said so; what is short without them.
    case hangs(on: [MemberID], short: [VoteCount.Part])
    /// Even if everybody comes who has not excused themselves.
    case fails(short: [VoteCount.Part])
  }

  /// Whose absence alone makes cases fall short that have their quorum otherwise.
  package struct Reliance: Hashable, Sendable {
    package enum On: Hashable, Sendable {
      case member(MemberID)
      /// Whichever of its members stays away.
      case constituency(String)
    }

    package let on: On
    package let cases: [CaseID]
  }

  package let outlooks: [CaseID: Outlook]
  /// Constituencies first, then members whose constituency does not say the same.
  package let reliances: [Reliance]

  /// - Parameters:
  ///   - ballots: the cases, in the order of the agenda.
  ///   - coming: who said to come, or is there.
  ///   - unknown: who has not said anything.
  package init(_ ballots: [Ballot], coming: Set<MemberID>, unknown: Set<MemberID>) {
    outlooks = Dictionary(
      ballots.map { ($0.caseID, $0.outlook(coming: coming, unknown: unknown)) },
      uniquingKeysWith: { first, _ in first })
    // Who has said nothing is taken to come here: the question is whom the meeting cannot lose.
    reliances = Self.reliances(of: ballots, there: coming.union(unknown))
  }

  /// The cases that fall short, or may, in the order of the ballots.
  package func cases(of ballots: [Ballot], where isMeant: (Outlook) -> Bool) -> [CaseID] {
    ballots.map(\.caseID).filter { outlooks[$0].map(isMeant) == true }
  }
}

extension QuorumForecast.Ballot {
  fileprivate func outlook(coming: Set<MemberID>, unknown: Set<MemberID>)
    -> QuorumForecast.Outlook
  {
    let certain = count(with: coming)
    if certain.hasQuorum { return .holds }
    let possible = count(with: coming.union(unknown))
    guard possible.hasQuorum else { return .fails(short: possible.quorum.filter { !$0.isMet }) }
    let hopes = unknown.filter { helps($0, with: coming, certain) }
    return .hangs(on: hopes.sorted(), short: certain.quorum.filter { !$0.isMet })
  }

  /// Whether the member would add to a condition that is short.
  private func helps(_ member: MemberID, with there: Set<MemberID>, _ count: VoteCount) -> Bool {
    let more = self.count(with: there.union([member]))
    return zip(count.quorum, more.quorum).contains { !$0.isMet && $0.have < $1.have }
  }

  /// Members without whom the quorum that `there` make is lost.
  fileprivate func pivots(_ there: Set<MemberID>) -> Set<MemberID> {
    guard count(with: there).hasQuorum else { return [] }
    return there.filter { !count(with: there.subtracting([$0])).hasQuorum }
  }

  fileprivate func constituency(of member: MemberID) -> String? {
    roll.first { $0.member == member }?.constituency
  }
}

extension QuorumForecast {
  private static func reliances(of ballots: [Ballot], there: Set<MemberID>) -> [Reliance] {
    let pivots = ballots.map { (ballot: $0, members: $0.pivots(there)) }
    let constituencies = Set(
      pivots.flatMap { ballot, members in members.compactMap(ballot.constituency) })
    let named = constituencies.filter { !$0.isBlank }.sorted().compactMap { name in
      reliance(on: name, in: pivots, there: there)
    }
    let members = Set(pivots.flatMap(\.members)).sorted().compactMap { member in
      reliance(on: member, in: pivots, besides: named)
    }
    return named + members
  }

  /// The cases that fall short whichever member of the constituency stays away.
  private static func reliance(
    on name: String, in pivots: [(ballot: Ballot, members: Set<MemberID>)], there: Set<MemberID>
  ) -> Reliance? {
    let cases = pivots.filter { ballot, members in
      let seated = ballot.roll.filter { $0.constituency == name && there.contains($0.member) }
      return !seated.isEmpty && seated.allSatisfy { members.contains($0.member) }
    }.map(\.ballot.caseID)
    return cases.isEmpty ? nil : Reliance(on: .constituency(name), cases: cases)
  }

  /// The cases that a member's absence costs and that no constituency's line names already.
  private static func reliance(
    on member: MemberID, in pivots: [(ballot: Ballot, members: Set<MemberID>)],
    besides named: [Reliance]
  ) -> Reliance? {
    let cases = pivots.filter { ballot, members in
      guard members.contains(member) else { return false }
      let own = ballot.constituency(of: member)
      return !named.contains {
        $0.on == own.map(Reliance.On.constituency) && $0.cases.contains(ballot.caseID)
      }
    }.map(\.ballot.caseID)
    return cases.isEmpty ? nil : Reliance(on: .member(member), cases: cases)
  }
}
