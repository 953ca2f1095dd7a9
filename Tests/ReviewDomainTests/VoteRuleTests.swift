import ReviewDomain
import ReviewTestSupport
import Testing

/// A second, slow way to count: one member after the other, shares by repeated addition.
private struct SlowCount {
  let rule: VoteRule
  let roll: [Elector]
  let there: Set<MemberID>
  let choices: [MemberID: BallotChoice]

  func takesPart(_ elector: Elector) -> Bool {
    if choices[elector.member] != nil { return true }
    return rule.quorum.counted == .present && there.contains(elector.member)
  }

  /// The least number that is at least the share of `whole`.
  func least(_ share: Quorum, of whole: Int) -> Int {
    var count = 0
    while count * share.denominator < whole * share.numerator { count += 1 }
    return count
  }

  var hasQuorum: Bool {
    let taking = roll.filter(takesPart)
    if taking.isEmpty { return false }
    if let share = rule.quorum.share, taking.count < least(share, of: roll.count) { return false }
    if let number = rule.quorum.number, taking.count < number { return false }
    for bench in rule.quorum.benches {
      var seated = 0
      for elector in taking where bench.constituencies.contains(elector.constituency) {
        seated += 1
      }
      if seated < bench.quorum { return false }
    }
    return true
  }

  /// What `yes` voices are a share of, member by member.
  var base: Int {
    var count = 0
    for elector in roll {
      let choice = choices[elector.member]
      let isThere = choice != nil || there.contains(elector.member)
      let abstains = choice == .abstain
      switch rule.majority.base {
      case .members: count += 1
      case .present: if isThere, !(abstains && rule.abstentions == .notCounted) { count += 1 }
      case .cast:
        if choice != nil, !(abstains && rule.abstentions == .notCounted) { count += 1 }
      }
    }
    return count
  }

  func outcome(casting: BallotChoice?) -> Vote.Outcome {
    guard hasQuorum else { return .noQuorum }
    let yes = choices.values.count { $0 == .yes }
    let no = choices.values.count { $0 == .no }
    let isSimple =
      rule.majority.base == .cast && rule.majority.isStrict
      && rule.majority.denominator == 2 * rule.majority.numerator
    if yes == no, yes > 0, rule.tie == .castingVote, isSimple, let casting {
      return casting == .yes ? .adopted : .rejected
    }
    guard yes > 0 else { return .rejected }
    let share = Double(rule.majority.numerator) / Double(rule.majority.denominator)
    let part = Double(yes) / Double(max(1, base))
    // Shares of at most nine members in twelfths: far from the edge of a floating-point number.
    return (rule.majority.isStrict ? part > share + 1e-9 : part >= share - 1e-9)
      ? .adopted : .rejected
  }
}

@Suite struct VoteRuleTests {
  private static let benches = ["insurers", "providers", "patients"]

  private func count(
    _ rule: VoteRule, _ roll: [Elector], _ there: Set<MemberID>,
    _ choices: [MemberID: BallotChoice]
  ) -> VoteCount {
    let ballots = choices.map { member, choice in
      Ballot(member: member, choice: choice, isAdvisory: false, reason: "")
    }
    return VoteCount(
      rule: rule, needed: rule.quorum.needed(of: roll.count), roll: roll, there: there,
      voted: Set(choices.keys), tally: Tally(ballots))
  }

  /// Every rule of the lists below with every way in which five members can act.
  @Test func `every rule counts every vote of five as a slow count does`() {
    let roll = (0..<5).map {
      Elector(member: MemberID("m\($0)"), constituency: Self.benches[$0 % 3])
    }
    var outcomes: [Vote.Outcome: Int] = [:]
    for rule in Self.rules {
      for number in 0..<1024 {
        // Two bits a member: for, against, abstaining, there without voting.
        let acts = (0..<5).map { (number >> (2 * $0)) & 3 }
        var choices: [MemberID: BallotChoice] = [:]
        for (place, act) in acts.enumerated() where act < 3 {
          choices[roll[place].member] = BallotChoice.allCases[act]
        }
        let there = Set(acts.indices.filter { acts[$0] == 3 && $0 != 4 }.map { roll[$0].member })
        let slow = SlowCount(rule: rule, roll: roll, there: there, choices: choices)
        let fast = count(rule, roll, there, choices)
        #expect(fast.hasQuorum == slow.hasQuorum)
        for casting in [nil, BallotChoice.yes, .no] {
          let outcome = fast.outcome(casting: casting)
          #expect(outcome == slow.outcome(casting: casting), "\(rule) \(acts)")
          outcomes[outcome, default: 0] += 1
        }
      }
    }
    #expect(outcomes.values.allSatisfy { $0 > 1000 } && outcomes.count == 3)
  }

  private static var rules: [VoteRule] {
    let quorums = [
      VoteQuorum.half, VoteQuorum(number: 4, counted: .present),
      VoteQuorum(
        share: Quorum(numerator: 1, denominator: 5),
        benches: [
          Bench(name: "i", constituencies: ["insurers"], quorum: 2),
          Bench(name: "p", constituencies: ["providers", "patients"], quorum: 1),
        ], counted: .present),
    ]
    let majorities = Majority.Base.allCases.flatMap { base in
      [(1, 2, true), (2, 3, false)].map {
        Majority(numerator: $0.0, denominator: $0.1, base: base, isStrict: $0.2)
      }
    }
    return quorums.flatMap { quorum in
      majorities.flatMap { majority in
        [Abstentions.notCounted, .counted].flatMap { abstentions in
          TieRule.allCases.map { tie in
            VoteRule(quorum: quorum, majority: majority, abstentions: abstentions, tie: tie)
          }
        }
      }
    }
  }

  @Test func `one more voice for never turns an adopted text into a rejected one`() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 {
      let rule = Self.rules.randomElement(using: &random) ?? VoteRule()
      let roll = (0..<9).map {
        Elector(member: MemberID("m\($0)"), constituency: Self.benches[$0 % 3])
      }
      var choices: [MemberID: BallotChoice] = [:]
      for elector in roll.dropLast() where Int.random(in: 0..<4, using: &random) > 0 {
        choices[elector.member] = BallotChoice.allCases.randomElement(using: &random)
      }
      let there = Set(roll.map(\.member))
      let before = count(rule, roll, there, choices).outcome(casting: .no)
      choices["m8"] = .yes
      let after = count(rule, roll, there, choices).outcome(casting: .no)
      #expect(before != .adopted || after == .adopted)
    }
  }

  @Test(arguments: [
    (VoteRule.Preset.generalCommittee, 4, 8), (.technicalCouncil, 4, 8),
    (.medicinesCommission, 18, 8), (.insuranceCommittee, 4, 8),
  ])
  func `presets have the quorum of their texts`(
    preset: VoteRule.Preset, needed: Int, members: Int
  ) {
    #expect(VoteRule.preset(preset).quorum.needed(of: members) == needed)
  }

  @Test func `two thirds of those present is more than a simple majority`() {
    let roll = (0..<6).map { Elector(member: MemberID("m\($0)"), constituency: "") }
    let there = Set(roll.map(\.member))
    func outcome(_ preset: VoteRule.Preset, yes: Int, no: Int) -> Vote.Outcome {
      var choices: [MemberID: BallotChoice] = [:]
      for place in 0..<(yes + no) { choices[roll[place].member] = place < yes ? .yes : .no }
      return count(.preset(preset), roll, there, choices).outcome()
    }
    #expect(outcome(.generalCommittee, yes: 3, no: 2) == .adopted)
    #expect(outcome(.generalCommittee, yes: 3, no: 3) == .rejected)
    #expect(outcome(.insuranceCommittee, yes: 3, no: 2) == .rejected)
    #expect(outcome(.insuranceCommittee, yes: 4, no: 2) == .adopted)
    #expect(outcome(.medicinesCommission, yes: 6, no: 0) == .noQuorum)
  }

  @Test func `benches that take part in unequal numbers lack parity until one stands aside`() {
    var rule = VoteRule.preset(.conventionCommission)
    rule.quorum.benches = [
      Bench(name: "insurers", constituencies: ["insurers"], quorum: 1),
      Bench(name: "providers", constituencies: ["providers"], quorum: 1),
    ]
    let roll = [("a", "insurers"), ("b", "providers"), ("c", "providers")].map {
      Elector(member: MemberID($0.0), constituency: $0.1)
    }
    func hasParity(aside: Set<MemberID>) -> Bool {
      VoteCount(
        rule: rule, needed: 1, roll: roll, there: ["a", "b", "c"], voted: [], aside: aside,
        tally: Tally([])
      ).hasParity
    }
    #expect(!hasParity(aside: []))
    #expect(hasParity(aside: ["c"]))
  }
}
