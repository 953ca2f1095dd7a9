import ReviewDomain
import ReviewTestSupport

/// The working group of the screens: a secretariat, a chair, eleven who score and an auditor.
extension Member {
  static let secretary = Member(
    id: "scl", name: "Sofie Claes", role: .secretariat, language: .dutch)
  static let president = Member(id: "pre", name: "Paul Renard", role: .chair, language: .french)
  static let peeters = scorer("Ann Peeters", .voting, .dutch, "ziekenfondsen")
  static let dubois = scorer("Béatrice Dubois", .voting, .french, "organismes assureurs")
  static let auditor = Member(id: "far", name: "Farid Amrani", role: .auditor, language: .french)

  static let scorers: [Member] = [
    peeters, dubois, scorer("Catherine Vandermeulen-de Lannoy", .voting, .french, "médecins"),
    scorer("Dirk Maes", .advisory, .dutch, "sociale partners"),
    scorer("Eva Lambrecht", .expert, .dutch, "ervaringsdeskundigen"),
    scorer("François Noël", .voting, .french, "pharmaciens"),
    scorer("Greta Jacobs", .voting, .dutch, "patiënten"),
    scorer("Hilde Kerkhofs", .voting, .dutch, "verpleegkundigen"),
    scorer("Ivo Segers", .advisory, .dutch, "FAGG"),
    scorer("Jean-Baptiste Van den Broeck", .voting, .french, "hôpitaux"),
    scorer("Karla Wouters", .expert, .german, "Fachleute"),
  ]

  static let sitting = [secretary, president] + scorers + [auditor]

  private static func scorer(
    _ name: String, _ role: Role, _ language: Language, _ constituency: String
  ) -> Member {
    Member(
      id: MemberID(name.split(separator: " ").map { $0.prefix(2).lowercased() }.joined()),
      name: name, role: role, language: language, constituency: constituency)
  }
}

/// What happened to a case, in order, and the case that it makes.
struct Story {
  private(set) var reviewCase: ReviewCase
  private(set) var lines: [(event: CaseEvent, member: Member, day: Day)] = []

  init(_ id: CaseID = CaseID(year: 2026, serial: 14)) throws {
    let request = try Shipped.request.get()
    reviewCase = ReviewCase(
      id: id, request: request, presubmission: false, registeredOn: .on("2026-05-04"))
    lines = [
      (.requestRegistered(request: request, presubmission: false), .secretary, .on("2026-05-04"))
    ]
  }

  /// This story with what happened on `day`.
  func then(on day: String, _ events: [(CaseEvent, Member)]) -> Story {
    var copy = self
    for (event, member) in events {
      copy.reviewCase.apply(event, by: member.id, on: .on(day))
      copy.lines.append((event, member, .on(day)))
    }
    return copy
  }
}

/// Starting points of the screens.
extension Story {
  static func registered() throws -> Story { try Story() }

  static func inScoring(_ id: CaseID = CaseID(year: 2026, serial: 14)) throws -> Story {
    let gates = try Shipped.criteria.get().gates.map(\.id)
    return try Story(id)
      .then(
        on: "2026-05-18",
        gates.map { (.gateAnswered(gate: $0, verdict: .yes, evidence: "annex 3"), .secretary) }
          + [(.foundAdmissible, .secretary)]
      )
      .then(
        on: "2026-06-01",
        (Member.scorers + [.president]).map {
          (.interestsDeclared(conflict: false, text: ""), $0)
        } + [(.roundOpened(round: 1, criteriaSet: "set-1"), .president)])
  }

  /// Everyone but Ann has handed in.
  static func scored(_ id: CaseID = CaseID(year: 2026, serial: 14)) throws -> Story {
    try inScoring(id).then(
      on: "2026-09-15",
      Member.scorers.dropFirst().map {
        (.scoreSheetSubmitted(round: 1, sheet: try .written(by: $0), salt: ""), $0)
      })
  }

  static func revealed(_ id: CaseID = CaseID(year: 2026, serial: 14)) throws -> Story {
    try scored(id).then(
      on: "2026-10-20",
      [
        (.scoreSheetSubmitted(round: 1, sheet: try .written(by: .peeters), salt: ""), .peeters),
        (.roundClosed(round: 1), .president), (.roundRevealed(round: 1), .president),
        (
          .commented(
            criterion: "C2",
            text: "Le critère de jugement combine hospitalisations et visites aux urgences."),
          .dubois
        ),
        (
          .commented(
            criterion: nil, text: "De gegevens na twaalf maanden ontbreken nog."), .peeters
        ),
      ])
  }

  /// The group talks: threads, a word for the applicant, and what it settled on.
  static func deliberated() throws -> Story {
    try revealed().then(
      on: "2026-11-03",
      [
        (
          .commented(
            criterion: "C2", text: "Daarom lees ik het als een zwak effect.", replyTo: 1),
          .peeters
        ),
        (
          .commented(
            criterion: "C2",
            text: "Le groupe attend les hospitalisations séparées des visites aux urgences.",
            replyTo: 1, audience: .applicant), .president
        ),
        (
          .consensusRecorded(
            criterion: "C2", value: .level(1),
            texts: LocalizedText([
              .dutch: "Zwak: het eindpunt is samengesteld.",
              .french: "Faible : le critère de jugement est composite.",
            ])), .president
        ),
        (
          .consensusRecorded(
            criterion: "G1", value: nil,
            texts: LocalizedText([.dutch: "Effect na twaalf maanden onbekend."])), .president
        ),
      ])
  }

  static func inVote() throws -> Story {
    try revealed().then(
      on: "2026-11-10",
      [
        (.proposalDrafted(proposal: .temporary), .president),
        (.voteOpened(digest: "digest-1", quorum: 4), .president),
        (
          .ballotCast(digest: "digest-1", choice: .yes, advisory: false, reason: "", salt: ""),
          .dubois
        ),
      ])
  }

  static func concluded() throws -> Story {
    try inVote().then(
      on: "2026-11-12",
      [
        (.voteClosed(outcome: .adopted), .president),
        (.concluded(conclusion: .temporary), .president),
        (.transmitted(reference: "VC 2026/31", documents: [.report, .proposal]), .secretary),
      ])
  }
}

extension ScoreSheet {
  /// The same scores in every run; C2 and E1 divide the group.
  static func written(by member: Member) throws -> ScoreSheet {
    let index = UInt64(Member.scorers.firstIndex(of: member) ?? 0)
    var random = SeededRandom(seed: 2026 + index)
    let criteria = try Shipped.criteria.get().sheetCriteria(temporary: true)
    let scores = criteria.map { criterion -> CriterionScore in
      guard criterion.kind == .scored else {
        return CriterionScore(criterion: criterion.id, reason: "Zie het advies in bijlage.")
      }
      let isDividing = criterion.id == "C2" || criterion.id == "E1"
      let level = Int.random(in: isDividing ? 0...3 : 1...2, using: &random)
      let isUnsure = Int.random(in: 0..<14, using: &random) == 0
      return CriterionScore(
        criterion: criterion.id, reason: reasons[level],
        score: isUnsure ? .cannotJudge : .level(isDividing ? (level > 1 ? 3 : 0) : level))
    }
    return ScoreSheet(scores: scores, recommendation: index % 4 == 3 ? .negative : .temporary)
  }

  private static let reasons = [
    "Aucun effet démontré sur ce critère : l'étude n'a pas été conçue pour le montrer.",
    "Effect klein en onzeker; het betrouwbaarheidsinterval omvat nul.",
    "L'essai belge montre un effet modéré, cohérent avec le registre.",
    "Groot en consistent effect, ook bij oudere patiënten.",
  ]
}
