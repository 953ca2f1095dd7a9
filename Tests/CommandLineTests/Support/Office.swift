import Foundation
import Testing

/// Noor of the secretariat and Paul in the chair, acting for everyone in a store of their own.
struct Office {
  let bench: Workbench
  /// When things happen, from now on.
  var day = "2024-01-08"
  private(set) var cases: [String] = []
  /// Those that ask for a definitive reimbursement: fewer criteria are scored.
  private var definitive: Set<String> = []
  /// What the final report of each case must say.
  var reports: [String: (fr: [String], nl: [String])] = [:]

  static let voters = ["ann", "bruno", "carla", "eva"]

  init() throws {
    bench = try Workbench()
    try bench.found(mode: "solo")
    for (id, name, role, language) in [
      ("paul", "Paul Lambert", "chair", "fr"), ("ann", "Ann Peeters", "voting", "nl"),
      ("bruno", "Bruno Delvaux", "voting", "fr"), ("carla", "Carla Maes", "voting", "nl"),
      ("eva", "Eva Simon", "voting", "fr"),
    ] {
      try bench.done(
        "member", "add", id, "--name", name, "--role", role, "--language", language, as: "noor")
    }
    // Eva gives hers when a case reminds her.
    try bench.declareYearly(["paul", "ann", "bruno", "carla"])
  }

  /// Registers a request that came in on `day`, and returns its number.
  mutating func register(_ dossier: String, on day: String) throws -> String {
    self.day = day
    let printed = try bench.done(
      "import", Program.fixture("dossiers/" + dossier), "--on", day, as: "noor", in: "fr")
    let id = String(printed.prefix { $0 != " " })
    cases.append(id)
    let request = try String.contents(of: Program.fixture("dossiers/\(dossier)/dossier.md"))
    if request.contains("\nrequested: definitive\n") { definitive.insert(id) }
    return id
  }

  func act(
    _ act: String, _ id: String, _ values: String..., by member: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try bench.run(["do", act, id, "--on", day] + values, as: member, in: "fr")
    #expect(run.status == 0, "\(act) \(id): \(run.all)", sourceLocation: sourceLocation)
  }

  /// The act is refused, with a sentence that says why in both languages; nothing is recorded.
  func refused(
    _ act: String, _ id: String, by member: String, with values: [String] = [], fr: String,
    nl: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for (language, words) in [("fr", fr), ("nl", nl)] {
      let run = try bench.run(["do", act, id, "--on", day] + values, as: member, in: language)
      #expect(run.status == 2, "\(run.all)", sourceLocation: sourceLocation)
      #expect(
        run.plainErrors.contains(words), "\(run.plainErrors)", sourceLocation: sourceLocation)
    }
  }

  /// The hash of the text that was put to the vote last, as a member reads it before voting.
  func votedText(of id: String) throws -> String {
    struct Shown: Decodable {
      struct Vote: Decodable { let digest: String }
      let votes: [Vote]
    }
    let text = try bench.done("show", id, "--format", "json", as: "bruno")
    let votes = try JSONDecoder().decode(Shown.self, from: Data(text.utf8)).votes
    return try #require(votes.last).digest
  }

  /// The case's indicative period as `show --format json` has it.
  func period(of id: String) throws -> PeriodShown {
    struct Shown: Decodable { let period: PeriodShown }
    let text = try bench.done("show", id, "--format", "json", as: "noor")
    return try JSONDecoder().decode(Shown.self, from: Data(text.utf8)).period
  }
}

struct PeriodShown: Decodable {
  let length: Int
  let stoodStill: Int
  let capLeft: Int?
}

extension Office {
  func admit(_ id: String) throws {
    for gate in (1...9).map({ "A\($0)" }) + (1...6).map({ "B\($0)" }) {
      try act("gate", id, "gate=" + gate, "answer=yes", "evidence=annexe 1", by: "noor")
    }
    try act("admissible", id, by: "noor")
  }

  func declare(_ id: String, except others: [String] = []) throws {
    for member in (Self.voters + ["paul"]) where !others.contains(member) {
      try act("declare", id, "interest=none", by: member)
    }
  }

  /// From the gates to a revealed round with one sheet; `recused` members take no part.
  func toDeliberation(_ id: String, recused: [String] = []) throws {
    try admit(id)
    try declare(id, except: recused)
    for member in recused {
      try act("declare", id, "interest=conflict", "text=Mandat", by: member)
      try act(
        "recuse", id, "member=" + member, "rights=read deliberate vote", "reason=Mandat",
        by: "paul")
    }
    try act("open-round", id, by: "paul")
    let criteria = Rung.criteria.filter { !definitive.contains(id) || !$0.hasPrefix("G") }
    let scores = criteria.map { $0 + "=2" }
    let described = ["F4.reason=12 000", "G1.reason=suivi"]
    let run = try bench.run(["do", "score", id] + scores + described, as: "ann")
    #expect(run.status == 0, "\(run.all)")
    for (step, member) in [("submit-scores", "ann"), ("close-round", "paul"), ("reveal", "paul")] {
      try act(step, id, by: member)
    }
    try act("override", id, "gate=scored", "reason=Une fiche suffit ici", by: "paul")
  }

  static func negative(_ reasons: String) -> [String] {
    ["conclusion=negative", "reasons.fr=" + reasons, "reasons.nl=" + reasons]
  }

  func proposeNegative(_ id: String, _ reasons: String) throws {
    let run = try bench.run(
      ["do", "propose", id, "--on", day] + Self.negative(reasons), as: "paul")
    #expect(run.status == 0, "\(run.all)")
  }

  func proposeTemporary(_ id: String) throws {
    try act(
      "propose", id, "conclusion=temporary", "until=2026-09-30", "at-end=lapse",
      "questions=Mortalité; soins usuels; HR < 0,9; registre; demandeur; 2026-05-01",
      "reasons.fr=Les preuves suffisent.", "reasons.nl=Het bewijs volstaat.", by: "paul")
  }

  /// Opens the vote, casts the ballots and closes it.
  func vote(_ id: String, _ ballots: [String: String]) throws {
    try act("open-vote", id, by: "paul")
    for (member, choice) in ballots.sorted(by: { $0.key < $1.key }) {
      try act("vote", id, "choice=" + choice, by: member)
    }
    try act("close-vote", id, by: "paul")
  }

  func decide(_ id: String, _ vehicle: String) throws {
    try act(
      "decide", id, "outcome=temporary", "authority=insurance-committee", vehicle,
      "decided-on=" + day, "level=M3-light", "from=2024-10-01", "until=2026-09-30",
      "notified-on=" + day, "tariff=Forfait; 42.50; par mois", by: "noor")
  }
}
