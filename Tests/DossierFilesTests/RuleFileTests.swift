import DossierFiles
import ReviewDomain
import Testing

struct RuleFileTests {
  @Test func `a criteria set is read with everything in it`() throws {
    let set = try CriteriaSetFile.read(Array(SampleRules.criteriaSet.utf8), name: "set").get()
    #expect(set.id == "inami-default")
    #expect(set.version == "2026.10")
    #expect(set.names[.german] == "Satz")
    #expect(set.scale.levels == [0, 1])
    #expect(set.scale.reasonRequired == [.level(0), .notApplicable, .cannotJudge])
    #expect(set.scale.labels["?"]?[.english] == "e")
    #expect(set.groups.map(\.id) == ["A", "C"])
    #expect(set.criteria.map(\.kind) == [.gate, .scored, .described])
    #expect(set["C1"]?.anchors["1"]?[.dutch] == "n")
    #expect(set["C2"]?.onlyTemporary == true)
  }

  @Test func `a policy is read with everything in it`() throws {
    let policy = try PolicyFile.read(Array(SampleRules.policy.utf8), name: "policy").get()
    #expect(policy.periods == Policy.Periods())
    #expect(policy.votes.quorum.share == .half)
    #expect(policy.legalBasis[.french] == "f")
  }

  private func policy(_ votes: String, older: Bool = false) -> Result<Policy, Mistakes> {
    let start = SampleRules.policy.replacing(
      older ? "" : "  quorum: { numerator: 1, denominator: 2 }\n  majority: simple\n", with: "")
    return PolicyFile.read(Array((start + votes).utf8), name: "policy")
  }

  @Test func `a preset is read, and what stands beside it goes before it`() throws {
    let rule = try policy(
      """
        votes:
          preset: convention-commission
          quorum:
            benches:
              - { name: fonds, constituencies: [insurers], quorum: 6 }
              - { name: zorg, constituencies: [physicians, nurses] }
          abstentions: forbidden
          proxies: { per-member: 1, same-constituency: true }
          forms: [secret]

      """
    ).get().votes
    #expect(rule.preset == .conventionCommission && rule.parity)
    #expect(rule.quorum.benches.map(\.quorum) == [6, 5])
    #expect(rule.abstentions == .forbidden && rule.forms == [.secret])
    #expect(rule.proxies == ProxyRule(perMember: 1, sameConstituency: true))
    #expect(rule.majority == .simple && rule.procedures == VoteProcedure.allCases)
  }

  @Test func `free rules need no preset, and gates are read in their order`() throws {
    let policy = try policy(
      """
        votes:
          quorum: { share: 2/3, number: 4, counted: present }
          majority: { share: 2/3, of: members, rule: at-least }
        gates:
          quorum: { applies: "stage>=vote", needs: "quorum:yes", blocks: [conclude] }
          budget: { applies: "in:all", needs: "has:budget", override: chair }

      """
    ).get()
    #expect(policy.votes.quorum.share == Quorum(numerator: 2, denominator: 3))
    #expect(policy.votes.quorum.needed(of: 9) == 6)
    #expect(
      policy.votes.majority
        == Majority(numerator: 2, denominator: 3, base: .members, isStrict: false))
    #expect(policy.gates.map(\.name) == ["quorum", "budget"])
    #expect(policy.gates.map(\.blocks) == [[.conclude], PolicyGate.defaultBlocks])
    #expect(policy.gates.map(\.override) == [nil, .chair])
  }

  @Test(arguments: [
    ("    preset: parliament\n", "votes.preset"),
    ("    preset: convention-commission\n", "benches"),
    ("    preset: general-committee\n    majority: { share: 3/2, of: cast }\n", "majority.share"),
    ("    preset: medicines-commission\n    tie: casting-vote\n", "votes.tie"),
    ("    preset: general-committee\n    proxies: { same-constituency: true }\n", "per-member"),
    ("    preset: general-committee\n    quorums: 3\n", "votes.quorums"),
  ])
  func `a mistake in the votes is named with its key`(text: String, key: String) throws {
    let failure = try #require(throws: Mistakes.self) { try policy("  votes:\n" + text).get() }
    #expect(failure.list.contains { $0.key.contains(key) }, "\(failure.list)")
  }

  @Test func `an older key beside a preset is a mistake, not a silent choice`() throws {
    let failure = try #require(throws: Mistakes.self) {
      try policy("  votes: { preset: general-committee }\n", older: true).get()
    }
    #expect(failure.list.map(\.key).sorted() == ["policy.majority", "policy.quorum"])
  }

  @Test func `care processes are read in their order`() throws {
    let text =
      "care-processes:\n- id: b\n  names: \(SampleRules.names)\n- id: a\n"
      + "  names: \(SampleRules.names)\n"
    let processes = try CareProcessFile.read(Array(text.utf8), name: "list").get()
    #expect(processes.map(\.id) == ["b", "a"])
  }

  @Test(arguments: ["", "# nothing\n", "- a\n", "policy: x\n", "policy:\n", "\u{0}", "{"])
  func `a file that is something else has mistakes`(text: String) {
    #expect(throws: Mistakes.self) { try PolicyFile.read(Array(text.utf8), name: "p").get() }
    #expect(throws: Mistakes.self) { try CriteriaSetFile.read(Array(text.utf8), name: "c").get() }
    #expect(throws: Mistakes.self) { try CareProcessFile.read(Array(text.utf8), name: "l").get() }
  }
}

/// Rule files without mistakes.
enum SampleRules {
  static let names = "{ fr: f, nl: n, de: d, en: e }"
  static let criteriaSet = """
    criteria-set:
      id: inami-default
      version: 2026.10
      names: { fr: Jeu, nl: Set, de: Satz, en: Set }
      scale:
        values: [0, 1]
        reason-required: ["0", "-", "?"]
        labels: { "0": \(names), "1": \(names), "-": \(names), "?": \(names) }
      groups:
        - id: A
          names: \(names)
        - id: C
          names: \(names)
      criteria:
        - { id: A1, group: A, type: gate, names: \(names), definitions: \(names) }
        - id: C1
          group: C
          type: scored
          names: \(names)
          definitions: \(names)
          anchors: { "0": \(names), "1": \(names) }
        - id: C2
          group: C
          type: described
          only-if: temporary
          names: \(names)
          definitions: \(names)

    """
  static let policy = """
    policy:
      id: working-group
      version: "2026.1"
      names: \(names)
      periods:
        admissibility: 30
        evaluation: 180
        evaluation-provisional: 270
        provisional-applies: true
        applicant-explanation: 30
      calendar: calendar-days
      quorum: { numerator: 1, denominator: 2 }
      majority: simple
      legal-basis: \(names)
      remedies: \(names)

    """
}
