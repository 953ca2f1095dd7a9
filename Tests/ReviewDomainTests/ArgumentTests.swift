import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct ArgumentTests {
  private func command(_ act: Act, _ values: [String: String]) throws(ArgumentMistakes)
    -> CaseCommand?
  {
    try act.command(
      with: ActArguments(values), view: CaseView(of: .inVote, for: .ann), sheet: .sheet(of: .ann),
      salt: "s")
  }

  private func facts(_ act: Act, _ values: [String: String]) -> [String: ArgumentMistake.Fact] {
    let mistakes = ActArguments(values).mistakes(for: act)
    return Dictionary(mistakes.map { ($0.name, $0.fact) }) { first, _ in first }
  }

  @Test func `all mistakes are named at once, unknown keys first`() {
    let mistakes = ActArguments([
      "outcome": "maybe", "decided-on": "31/02/2026", "level": "M4", "until": "soon",
      "tariff": "forfait; 42; mois\nforfait", "zeal": "1",
    ]).mistakes(for: .decide)
    #expect(
      mistakes.map(\.name)
        == ["zeal", "outcome", "authority", "vehicle", "decided-on", "level", "until", "tariff"])
    #expect(mistakes[1].fact == .notOneOf(["temporary", "definitive", "negative"]))
    #expect(mistakes[2].fact == .missing)
    #expect(mistakes[4].fact == .notADay)
    #expect(mistakes[7].fact == .notATariff(line: 2))
    #expect(throws: ArgumentMistakes(all: mistakes)) {
      try command(
        .decide,
        [
          "outcome": "maybe", "decided-on": "31/02/2026", "level": "M4", "until": "soon",
          "tariff": "forfait; 42; mois\nforfait", "zeal": "1",
        ])
    }
  }

  @Test(arguments: Act.allCases)
  func `an empty form names every required field and no other`(act: Act) {
    let required = act.parameters.filter(\.isRequired).map(\.name)
    let mistakes = ActArguments([:]).mistakes(for: act)
    #expect(mistakes.map(\.name) == required)
    #expect(mistakes.allSatisfy { $0.fact == .missing })
  }

  @Test(arguments: Act.allCases)
  func `what only looks filled in is missing`(act: Act) {
    let blank = Dictionary(act.parameters.map { ($0.name, " \n") }) { first, _ in first }
    #expect(
      ActArguments(blank).mistakes(for: act).map(\.name)
        == act.parameters.filter(\.isRequired).map(\.name))
  }

  @Test func `numbers, words and lines are checked one by one`() {
    #expect(facts(.extend, ["days": "ten", "reason": "x"]) == ["days": .notANumber])
    #expect(
      facts(.recuse, ["member": "ann", "reason": "x", "rights": "read, speak"])
        == ["rights": .notOneOf(["read", "deliberate", "vote"])])
    #expect(facts(.recuse, ["member": "ann", "reason": "x", "rights": "read vote"]).isEmpty)
    #expect(
      facts(
        .propose, ["conclusion": "temporary", "questions": "a;b;c;d;e\n\na;b;c;d;e;31/02/2026"])
        == ["questions": .notAQuestion(line: 2)])
  }

  @Test func `what was typed becomes the command`() throws {
    #expect(
      try command(.declare, ["interest": "conflict", "text": "actions"])
        == .declareInterests(conflict: true, text: "actions"))
    #expect(
      try command(.vote, ["choice": "no", "reason": "trop tôt"])
        == .castBallot(.no, digest: "digest-1", reason: "trop tôt", salt: "s"))
    for (read, digest) in [("other", "other"), ("digest-1", "digest-1"), ("digest", "digest")] {
      #expect(
        try command(.vote, ["choice": "no", "text": read])
          == .castBallot(.no, digest: digest, reason: "", salt: "s"))
    }
    #expect(try command(.comment, ["text": "à discuter"]) == .comment(nil, text: "à discuter"))
    #expect(
      try command(.incomplete, ["missing": "A1, A3", "reason": "x"])
        == .findIncomplete(missing: ["A1", "A3"], reason: "x"))
    #expect(try command(.submitScores, [:]) == .submitScores(.sheet(of: .ann), salt: "s"))
    #expect(try command(.score, [:]) == nil)
  }

  @Test func `a proposal and a decision come back from their forms`() throws {
    let typed: [String: String] = [
      "conclusion": "temporary",
      "reasons.fr": try #require(Proposal.temporary.reasons[.french]),
      "reasons.nl": try #require(Proposal.temporary.reasons[.dutch]),
      "conditions.fr": try #require(Proposal.temporary.conditions[.french]),
      "conditions.nl": try #require(Proposal.temporary.conditions[.dutch]),
      "until": "31/12/2028", "at-end": "lapse", "questions": OpenQuestion.mortality.line,
    ]
    #expect(try command(.propose, typed) == .propose(.temporary))
    let decision: [String: String] = [
      "outcome": "temporary", "authority": "insurance-committee",
      "vehicle": "convention, art. 56, § 2", "decided-on": "2026-09-14", "from": "2026-11-01",
      "until": "2028-12-31", "level": "M3-light", "tariff": "forfait mensuel; 39; mois",
      "notified-on": "21/9/2026",
    ]
    #expect(try command(.decide, decision) == .recordDecision(.temporary))
  }

  @Test(arguments: Act.allCases)
  func `every act but scoring becomes its own command`(act: Act) throws {
    let filled = Dictionary(act.parameters.map { ($0.name, $0.kind.filled) }) { first, _ in first }
    let made = try command(act, filled)
    #expect(made?.act == (act == .score ? nil : act))
  }
}

extension ActParameter.Kind {
  /// Something that the field takes.
  fileprivate var filled: String {
    switch self {
    case .choice(let words), .choices(let words): words.first ?? ""
    case .day: "2026-09-14"
    case .number: "1"
    case .openQuestions: OpenQuestion.mortality.line
    case .tariff: "forfait; 39; mois"
    case .tag: "agenda"
    case .caseNumber: "2025-031"
    case .grounds: "C1: pourquoi"
    case .careProcess: "heart-failure"
    case .processCriteria: "a"
    case .registerDate: "2024-05"
    case .webAddresses: "https://example.org/"
    case .time: "14:30"
    case .agendaItem, .agenda: "2025-031"
    case .line, .text, .gates, .gate, .criterion, .criteria, .member, .members, .policyGate: "A1"
    }
  }
}

@Suite struct LineTests {
  @Test func `an open question is written on a line and read back`() {
    var question = OpenQuestion.mortality
    #expect(OpenQuestion(line: question.line) == question)
    question.due = nil
    #expect(OpenQuestion(line: question.line) == question)
  }

  @Test(arguments: ["", "a; b; c; d", "; b; c; d; e", "a; b; c; d; e; f", "a; b; c; d; e; ; g"])
  func `a line that is no open question is refused`(line: String) {
    #expect(OpenQuestion(line: line) == nil)
  }

  @Test func `a tariff line is written on a line and read back`() {
    var line = ReimbursementRequest.cardioLink.tariff[0]
    #expect(TariffLine(line: line.line) == line)
    (line.coPayment, line.code) = (nil, "789016")
    #expect(TariffLine(line: line.line) == line)
    line.code = nil
    #expect(TariffLine(line: line.line) == line)
    #expect(TariffLine(line: "forfait;42,50;mois") != nil)
  }

  @Test(arguments: [
    "", "forfait; 42", "forfait; x; mois", "; 42; mois", "a; 42; mois; x", "a;1;b;;c;d",
  ])
  func `a line that is no tariff is refused`(line: String) {
    #expect(TariffLine(line: line) == nil)
  }

  @Test func `a semicolon in a field does not move the others`() {
    var question = OpenQuestion.mortality
    question.threshold = "RR < 1,1 ; IC 95 %"
    #expect(OpenQuestion(line: question.line) == question)
    var tariff = ReimbursementRequest.cardioLink.tariff[0]
    tariff.name = "forfait ; mensuel"
    #expect(TariffLine(line: tariff.line) == tariff)
  }
}
