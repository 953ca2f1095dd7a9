@testable import ReviewDomain
import ReviewTestSupport
import Testing

/// Forecasts of quorums against every way in which people can come, counted by the votes' own rule.
@Suite struct QuorumForecastTests {
  private static let benches = ["insurers", "physicians", "patients"]

  private static func roll(_ count: Int) -> [Elector] {
    (0..<count).map { Elector(member: MemberID("m\($0)"), constituency: benches[$0 % 3]) }
  }

  private static let rules: [VoteRule] = [
    VoteRule(), VoteRule(quorum: VoteQuorum(number: 4, counted: .present)),
    VoteRule(
      quorum: VoteQuorum(
        share: .half,
        benches: [
          Bench(name: "insurers", constituencies: ["insurers"], quorum: 2),
          Bench(name: "care", constituencies: ["physicians", "patients"], quorum: 1),
        ], counted: .present)),
    VoteRule(
      quorum: VoteQuorum(share: .half), proxies: ProxyRule(perMember: 1, sameConstituency: false)),
  ]

  /// A vote that was held: who is there is noted as present and votes, through proxies too.
  private func hasQuorum(_ ballot: QuorumForecast.Ballot, with there: Set<MemberID>) -> Bool {
    let terms = VoteTerms(
      rule: ballot.rule, form: .rollCall, procedure: .meeting, until: nil, roll: ballot.roll)
    var vote = Vote(
      digest: "d", proposal: .temporary, openedOn: .on("2026-12-03"), quorum: ballot.needed,
      terms: terms)
    var attendance = Attendance(day: .on("2026-12-03"))
    attendance.add(
      AttendanceNote(
        day: .on("2026-12-03"), time: "", arrived: Array(there.subtracting(ballot.leaving)),
        left: [],
        aside: []))
    vote.attendance = attendance
    vote.proxies = ballot.proxies
    vote.ballots = ballot.roll.map(\.member).filter(vote.present.contains).map {
      Ballot(member: $0, choice: .yes, isAdvisory: false, reason: "")
    }
    return vote.standing() != .noQuorum
  }

  private func subsets(of members: [MemberID]) -> [Set<MemberID>] {
    (0..<(1 << members.count)).map { bits in
      Set(members.indices.filter { bits & (1 << $0) != 0 }.map { members[$0] })
    }
  }

  @Test func `every outlook is what all the ways of coming make of the vote`() {
    var random = SeededRandom(seed: 104)
    var seen = [0, 0, 0]
    for round in 0..<400 {
      let rule = Self.rules[round % Self.rules.count]
      let everyone = Self.roll(7)
      let roll = everyone.filter { _ in Int.random(in: 0..<6, using: &random) > 0 }
      let answers = everyone.map { ($0.member, Int.random(in: 0..<3, using: &random)) }
      let coming = Set(answers.filter { $0.1 == 0 }.map(\.0))
      let unknown = Set(answers.filter { $0.1 == 1 }.map(\.0))
      let proxies =
        rule.proxies == nil
        ? [] : [Proxy(from: "m0", holder: "m1", reason: "", day: .on("2026-12-01"))]
      let ballot = QuorumForecast.Ballot(
        caseID: CaseID(year: 2026, serial: 1), rule: rule, roll: roll, proxies: proxies,
        leaving: round % 2 == 0 ? ["m2"] : [])
      let held = subsets(of: unknown.sorted()).map { hasQuorum(ballot, with: coming.union($0)) }
      let forecast = QuorumForecast([ballot], coming: coming, unknown: unknown)
      switch forecast.outlooks[ballot.caseID] {
      case .holds:
        seen[0] += 1
        #expect(held.allSatisfy { $0 })
      case .fails(let short):
        seen[1] += 1
        #expect(held.allSatisfy { !$0 } && !short.isEmpty)
      case .hangs(let members, let short):
        seen[2] += 1
        #expect(held.contains(true) && held.contains(false))
        #expect(!short.isEmpty && hasQuorum(ballot, with: coming.union(members)))
      case nil: Issue.record("no outlook")
      }
    }
    #expect(seen.allSatisfy { $0 > 20 }, "all outlooks occur: \(seen)")
  }

  @Test func `whoever is named as indispensable is, and nobody else is`() {
    var random = SeededRandom(seed: 105)
    for round in 0..<300 {
      let rule = Self.rules[round % 3]
      let everyone = Self.roll(6)
      let coming = Set(
        everyone.map(\.member).filter { _ in Int.random(in: 0..<5, using: &random) > 0 })
      let ballots = (1...3).map { serial in
        QuorumForecast.Ballot(
          caseID: CaseID(year: 2026, serial: serial), rule: rule,
          roll: everyone.filter { _ in Int.random(in: 0..<5, using: &random) > 0 })
      }
      let forecast = QuorumForecast(ballots, coming: coming, unknown: [])
      for ballot in ballots {
        for elector in ballot.roll where coming.contains(elector.member) {
          let breaks =
            hasQuorum(ballot, with: coming)
            && !hasQuorum(ballot, with: coming.subtracting([elector.member]))
          let isNamed = forecast.reliances.contains {
            ($0.on == .member(elector.member) || $0.on == .constituency(elector.constituency))
              && $0.cases.contains(ballot.caseID)
          }
          #expect(breaks == isNamed, "\(elector) \(ballot) \(forecast.reliances)")
        }
      }
    }
  }

  @Test func `without one insurer, two cases fall short`() {
    let rule = VoteRule(
      quorum: VoteQuorum(
        share: .half, benches: [Bench(name: "insurers", constituencies: ["insurers"], quorum: 1)]))
    let roll = Self.roll(6)
    func ballot(_ serial: Int, without recused: MemberID...) -> QuorumForecast.Ballot {
      QuorumForecast.Ballot(
        caseID: CaseID(year: 2026, serial: serial), rule: rule,
        roll: roll.filter { !recused.contains($0.member) })
    }
    // m0 and m3 sit for the insurers.
    let ballots = [ballot(9), ballot(14, without: "m0"), ballot(17, without: "m0")]
    let forecast = QuorumForecast(ballots, coming: Set(roll.map(\.member)), unknown: [])
    #expect(forecast.outlooks.values.allSatisfy { $0 == .holds })
    #expect(
      forecast.reliances == [
        .init(
          on: .constituency("insurers"),
          cases: [CaseID(year: 2026, serial: 14), CaseID(year: 2026, serial: 17)])
      ])
  }

  @Test func `a case without enough people says by how many, and on whom it hangs`() {
    let ballot = QuorumForecast.Ballot(
      caseID: CaseID(year: 2026, serial: 1), rule: VoteRule(), roll: Self.roll(6))
    #expect(ballot.needed == 3)
    let short = QuorumForecast([ballot], coming: ["m0"], unknown: ["m1"])
    guard case .fails(let parts) = short.outlooks[ballot.caseID] else {
      Issue.record("should fall short")
      return
    }
    #expect(parts.map(\.short) == [1])
    let open = QuorumForecast([ballot], coming: ["m0"], unknown: ["m1", "m2", "guest"])
    guard case .hangs(let members, _) = open.outlooks[ballot.caseID] else {
      Issue.record("should hang")
      return
    }
    #expect(members == ["m1", "m2"])
  }
}
