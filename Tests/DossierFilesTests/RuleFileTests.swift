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
