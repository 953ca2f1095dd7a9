import CaseJournal
@testable import CaseStore
import Foundation
import ReviewDomain

/// A small group, a small criteria set, and a store in a folder of its own.
enum StoreCast {
  static let noor = Member(id: "noor", name: "Noor", role: .secretariat, language: .dutch)
  static let chris = Member(id: "chris", name: "Chris", role: .chair, language: .french)
  static let ann = Member(
    id: "ann", name: "Ann", role: .voting, language: .dutch, constituency: "Insurers")
  static let bram = Member(
    id: "bram", name: "Bram", role: .voting, language: .dutch, constituency: "insurers, large")
  static let eva = Member(id: "eva", name: "Eva", role: .advisory, language: .french)
  static let udo = Member(id: "udo", name: "Udo", role: .auditor, language: .german)
  static let everyone = [noor, chris, ann, bram, eva, udo]

  static let criteria = CriteriaSet(
    id: "small", version: "1", names: LocalizedText([.english: "Small"]),
    scale: Scale(levels: [0, 1, 2, 3], reasonRequired: [.level(0)], labels: [:]),
    groups: [],
    criteria: [
      Criterion(id: "A1", group: "A", kind: .gate, names: LocalizedText()),
      Criterion(id: "C1", group: "C", kind: .scored, names: LocalizedText()),
      Criterion(id: "C2", group: "C", kind: .scored, names: LocalizedText()),
    ])
  static let policy = Policy(
    id: "small", version: "1", legalBasis: LocalizedText(), remedies: LocalizedText())

  static let today = Day(number: 20_000)
  static let now = moment(0)

  /// `days` after the day on which the tests begin.
  static func moment(_ days: Int) -> Moment {
    let day = today.adding(days: days)
    return Moment(utc: "\(day)T09:30:00.000Z", day: day)
  }

  static let beginning = beginning(under: policy)

  static func beginning(under policy: Policy) -> StoreBeginning {
    StoreBeginning(
      id: "5e5e", name: "Test group", mode: .practice, founder: noor,
      files: [
        AdoptedFile(kind: .criteriaSet, name: "small 1", bytes: [UInt8](json(criteria))),
        AdoptedFile(kind: .policy, name: "small 1", bytes: [UInt8](json(policy))),
      ])
  }

  /// The policy with gates that block nothing: one that can be overridden, one that looks at scores
  /// and votes, one that cannot be read; and with a day on which nobody works.
  static let gatedPolicy: Policy = {
    func gate(_ name: GateName, _ applies: String, _ needs: String) -> PolicyGate {
      PolicyGate(name: name, applies: applies, needs: needs, override: .chair, blocks: [])
    }
    var gated = policy
    gated.gates = [
      gate("scored", "stage>=scoring", "scored>=2"),
      gate("Quorum", "in:all votes:any", "quorum:yes rec:any"),
      gate("lineage", "in:all re:any", "has:successor"),
      gate("unread", "in:all", "stage:nowhere"),
    ]
    gated.periods.closedDays = [today.adding(days: 3)]
    return gated
  }()

  static func json(_ value: some Encodable) -> Data {
    (try? JSONEncoder().encode(value)) ?? Data()
  }

  static func options(cache: String?) -> StoreOptions {
    StoreOptions(
      cacheDirectory: cache,
      reader: AdoptedReader(
        criteriaSet: { try JSONDecoder().decode(CriteriaSet.self, from: Data($0)) },
        policy: { try JSONDecoder().decode(Policy.self, from: Data($0)) }),
      careProcesses: [
        CareProcess(
          id: "heart-failure",
          names: LocalizedText([.french: "Insuffisance cardiaque", .dutch: "Hartfalen"]))
      ])
  }

  static func request(
    _ product: String, applicant: String = "CardioLink BV",
    process: CareProcessID = "heart-failure", indication: String = "NYHA II and III",
    dataPlan: String = ""
  ) -> ReimbursementRequest {
    ReimbursementRequest(
      language: .dutch, requested: .temporary,
      applicant: Applicant(name: applicant, kind: .manufacturer), product: Product(name: product),
      careProcess: process, indication: indication, dataPlan: dataPlan)
  }

  static func sheet(
    _ reason: String = "", recommendation: ConclusionKind? = nil, level: Int = 2
  ) -> ScoreSheet {
    ScoreSheet(
      scores: [
        CriterionScore(criterion: "C1", reason: reason, score: .level(level)),
        CriterionScore(criterion: "C2", reason: reason, score: .cannotJudge),
      ], recommendation: recommendation)
  }
}

/// A store in a temporary folder that is removed with it.
final class TestStore {
  let folder: String
  let store: CaseStore

  var path: String { folder + "/working-group.store" }
  var cache: String { folder + "/cache" }
  /// The read model of a store at this place.
  var modelFile: String {
    cache + "/5e5e/\(ReadModelFormat.version)-" + HashChain.sha256(Array(path.utf8)).hex.prefix(8)
      + ".sqlite"
  }

  init(_ beginning: StoreBeginning = StoreCast.beginning) throws {
    folder = NSTemporaryDirectory() + "inami-store-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    store = try CaseStore.create(
      at: folder + "/working-group.store", beginning, auth: "test", now: StoreCast.now,
      options: StoreCast.options(cache: folder + "/cache"))
    for member in StoreCast.everyone.dropFirst() {
      try store.perform(.addMember(member), by: .of(StoreCast.noor), now: StoreCast.now)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func reopened() throws -> CaseStore {
    try CaseStore.open(at: path, options: StoreCast.options(cache: cache))
  }
}

extension Actor {
  static func of(_ member: Member) -> Actor { Actor(member: member.id, auth: "test") }
}

extension CaseStore {
  /// Performs each act of `story` by the member before it.
  func play(_ story: [(Member, CaseCommand)], on id: CaseID, day: Int = 0) throws {
    for (member, command) in story {
      try perform(command, on: id, by: .of(member), now: StoreCast.moment(day))
    }
  }

  func registerNew(_ request: ReimbursementRequest) throws -> CaseID {
    try register(request, by: .of(StoreCast.noor), now: StoreCast.now).id
  }
}

/// The way of a request, in steps.
enum Story {
  static let admitted: [(Member, CaseCommand)] = [
    (StoreCast.noor, .answerGate("A1", .yes, evidence: "annex 1")),
    (StoreCast.noor, .findAdmissible),
  ]

  static let declared: [(Member, CaseCommand)] = [
    StoreCast.ann, StoreCast.bram, StoreCast.eva, StoreCast.chris,
  ].map { ($0, .declareInterests(conflict: false, text: "")) }

  static let opened: [(Member, CaseCommand)] = admitted + declared + [(StoreCast.chris, .openRound)]

  static func scored(_ text: String) -> [(Member, CaseCommand)] {
    [StoreCast.ann, StoreCast.bram, StoreCast.eva].map {
      ($0, .submitScores(StoreCast.sheet(text), salt: "salt-of-\($0.id)"))
    }
  }

  static let revealed: [(Member, CaseCommand)] = [
    (StoreCast.chris, .closeRound), (StoreCast.chris, .revealRound),
  ]

  static func proposal(_ text: String) -> Proposal {
    Proposal(
      conclusion: .temporary, reasons: LocalizedText([.dutch: text]),
      until: StoreCast.today.adding(days: 700), atEnd: .extend,
      openQuestions: [
        OpenQuestion(
          outcome: "admissions", comparator: "usual care", threshold: "-20 %", source: "registry",
          responsible: "applicant", due: StoreCast.today.adding(days: 600))
      ])
  }
}
