import Foundation
import Testing

/// How far case 2026-001, CardioLink, has come; each rung is made once and copied for each test.
///
/// Noor keeps the secretariat, Paul is in the chair; Ann, Bruno and Carla vote, Dirk advises, Emma
/// scores as an expert. Bruno has a mandate with the applicant.
enum Rung {
  /// A practice store with its members, their yearly declarations made, and no case.
  static func group() throws -> Workbench { try Workbench(copyOf: groupMade.get()) }
  /// The request of CardioLink, registered.
  static func registered() throws -> Workbench { try Workbench(copyOf: registeredMade.get()) }
  /// Admissible, interests declared, Bruno recused, round 1 open and no sheet yet.
  static func scoring() throws -> Workbench { try Workbench(copyOf: scoringMade.get()) }
  /// The same before Ann has declared her interests.
  static func undeclared() throws -> Workbench { try Workbench(copyOf: undeclaredMade.get()) }
  /// Ann's and Carla's sheets handed in.
  static func scored() throws -> Workbench { try Workbench(copyOf: scoredMade.get()) }
  /// Those sheets revealed.
  static func deliberation() throws -> Workbench { try Workbench(copyOf: deliberationMade.get()) }
  /// A temporary reimbursement put to the vote.
  static func vote() throws -> Workbench { try Workbench(copyOf: voteMade.get()) }

  private static let groupMade = Result {
    let bench = try Workbench()
    try bench.found(mode: "practice")
    for (id, name, role, language) in cast {
      try bench.done(
        "member", "add", id, "--name", name, "--role", role, "--language", language, as: "noor")
    }
    try bench.declareYearly(cast.map(\.0))
    return bench
  }

  private static let registeredMade = Result {
    let bench = try group()
    try bench.done("import", Program.fixture("dossiers/cardiolink"), as: "noor")
    return bench
  }

  private static let undeclaredMade = Result {
    let bench = try registered()
    try bench.passGates()
    try bench.act("admissible", by: "noor")
    for member in ["carla", "dirk", "emma", "paul"] {
      try bench.act("declare", "interest=none", by: member)
    }
    try bench.act("declare", "interest=conflict", "text=Zetelt in de raad", by: "bruno")
    try bench.act(
      "recuse", "member=bruno", "rights=read deliberate vote", "reason=Mandaat", by: "paul")
    try bench.act("open-round", by: "paul")
    return bench
  }

  private static let scoringMade = Result {
    let bench = try undeclared()
    try bench.act("declare", "interest=none", by: "ann")
    return bench
  }

  private static let scoredMade = Result {
    let bench = try scoring()
    for member in ["ann", "carla"] {
      try bench.keepSheet(of: member, reason: "Matig maar relevant")
      try bench.act("submit-scores", by: member)
    }
    return bench
  }

  private static let deliberationMade = Result {
    let bench = try scored()
    try bench.act("close-round", by: "paul")
    try bench.act("reveal", by: "paul")
    return bench
  }

  private static let voteMade = Result {
    let bench = try deliberation()
    try bench.propose()
    try bench.act("override", "gate=scored", "reason=Twee fiches ontbreken nog", by: "paul")
    try bench.act("open-vote", by: "paul")
    return bench
  }

  private static let cast = [
    ("ann", "Ann Peeters", "voting", "nl"), ("bruno", "Bruno Delvaux", "voting", "fr"),
    ("carla", "Carla Maes", "voting", "nl"), ("dirk", "Dirk Weber", "advisory", "de"),
    ("paul", "Paul Lambert", "chair", "fr"), ("emma", "Emma Janssens", "expert", "nl"),
  ]

  /// What a sheet asks where a temporary reimbursement is requested; the last two take words only.
  static let criteria = [
    "C1", "C2", "C3", "C4", "C5", "C6", "C7", "D1", "D2", "D3", "D4", "D5", "E1", "E2", "E3", "E4",
    "E5", "F1", "F2", "F3", "G2", "G3",
  ]
}

extension Workbench {
  /// Founds a store whose first member is Noor of the secretariat.
  func found(mode: String) throws {
    try done(
      "init", store, "--name", "wg-2026", "--mode", mode, "--member-id", "noor", "--member-name",
      "Noor Claes", in: "nl")
  }

  /// The yearly declaration of interests of each of `members`: nothing to declare.
  func declareYearly(_ members: [String]) throws {
    for member in members { try done("group", "declare", "interest=none", as: member) }
  }

  func passGates() throws {
    for gate in (1...9).map({ "A\($0)" }) + (1...6).map({ "B\($0)" }) {
      try act("gate", "gate=" + gate, "answer=yes", "evidence=bijlage 3", by: "noor")
    }
  }

  /// A complete draft: 2 everywhere but for C1, which has a reason.
  func keepSheet(of member: String, c1: String = "1", reason: String) throws {
    let scores = Rung.criteria.filter { $0 != "C1" }.map { $0 + "=2" }
    let rest = ["C1=" + c1, "C1.reason=" + reason, "F4.reason=12 000", "G1.reason=opvolging"]
    let run = try run(["do", "score", "2026-001"] + scores + rest, as: member)
    #expect(run.status == 0, "\(run.all)")
  }

  func propose(
    reasons: String = "Het bewijs volstaat voor een voorlopige terugbetaling."
  ) throws {
    try act(
      "propose", "conclusion=temporary", "until=2028-11-21", "at-end=lapse",
      "questions=Sterfte; gebruikelijke zorg; HR < 0,9; register; Dijlesense; 2028-05-01",
      "reasons.nl=" + reasons,
      "reasons.fr=Les preuves suffisent pour un remboursement provisoire.", by: "paul")
  }

  /// The case as `list --format json` has it.
  func listed(as member: String = "noor") throws -> CaseListed {
    let text = try done("list", "in:all", "--format", "json", as: member)
    return try #require(try JSONDecoder().decode([CaseListed].self, from: Data(text.utf8)).first)
  }
}

/// The fields of `list --format json` that these tests look at.
struct CaseListed: Decodable {
  let `case`: String
  let stage: String
  let ending: String?
  let round: Int?
  let roundState: String?
  let submitted: Int
  let expected: Int
  let mine: String
  let conclusion: String?
  let level: String?
  let until: String?
}

/// What `verify --format json` says.
private struct Verified: Decodable {
  let entries: Int
  let head: String
}

extension Workbench {
  private func verified() throws -> Verified {
    let text = try done("verify", "--format", "json", as: "noor")
    return try JSONDecoder().decode(Verified.self, from: Data(text.utf8))
  }

  /// The hash of the journal's last entry.
  func head() throws -> String? { try verified().head }
  func entries() throws -> Int { try verified().entries }
}
