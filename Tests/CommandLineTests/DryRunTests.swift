import CaseStore
import DossierFiles
import Foundation
import ReviewDomain
import ReviewTexts
import Testing

/// Every act on the practice store, one case for each stage: `do` answers as the desk's menu does.
///
/// A role that may never take an act is tried at one stage, all others at each.
struct DryRunTests {
  @Test(arguments: Act.allCases)
  func `do answers each role at each stage, and says what the menu says`(act: Act) throws {
    let practice = try Practice.made.get()
    let store = try practice.open()
    for (place, stage) in Stage.allCases.enumerated() {
      let id = try #require(practice.cases[stage], "the practice store has no case at \(stage)")
      for role in Member.Role.allCases where place == 0 || act.rule.roles.contains(role) {
        let member = try #require(store.group.activeMembers.first { $0.role == role })
        let off = try store.refusal(of: act, on: id, by: member.id, now: Practice.now)
        let run = try practice.bench.run(
          ["do", act.rawValue, id.description] + act.filledIn + ["--dry-run"],
          as: member.id.rawValue)
        expect(run, off, "\(act) by \(member.id) at \(stage)")
      }
    }
  }

  private func expect(_ run: Run, _ off: Refusal?, _ what: String) {
    #expect(run.status == 0 || run.status == 2, "\(what): \(run.status) \(run.all)")
    #expect(run.all.contains { !$0.isWhitespace }, "\(what) says nothing")
    guard let off else { return }
    #expect(run.status == 2, "\(what) is off in the menu and was not refused")
    #expect(run.errors == English().sentence(for: off) + "\n", "\(what)")
  }
}

/// A practice store, and a case of it for each stage.
private struct Practice {
  let bench: Workbench
  let cases: [Stage: CaseID]

  static let made = Result { try Practice() }
  static let now = Moment(
    utc: "2026-11-21T09:00:00.000Z", day: Day(year: 2026, month: 11, day: 21) ?? Day(number: 0))

  private init() throws {
    bench = try Workbench()
    try bench.done("demo", bench.store)
    let list = try bench.done("list", "in:all", "--format", "json", as: "secretariat")
    let rows = try JSONDecoder().decode([Row].self, from: Data(list.utf8))
    let pairs = rows.compactMap { row in
      Stage(rawValue: row.stage).flatMap { stage in CaseID(row.case).map { (stage, $0) } }
    }
    cases = Dictionary(pairs) { first, _ in first }
  }

  private struct Row: Decodable {
    let `case`: String
    let stage: String
  }

  func open() throws -> CaseStore {
    try CaseStore.open(
      at: bench.store,
      options: StoreOptions(
        cacheDirectory: bench.path + "/cache/inami-review",
        reader: AdoptedReader(
          criteriaSet: { try CriteriaSetFile.read($0, name: "criteria set").get() },
          policy: { try PolicyFile.read($0, name: "policy").get() })))
  }
}

extension Act {
  /// What the act asks for, each with a value that its field takes.
  fileprivate var filledIn: [String] {
    parameters.filter(\.isRequired).map { $0.name + "=" + $0.kind.filledIn }
  }
}

extension ActParameter.Kind {
  fileprivate var filledIn: String {
    switch self {
    case .line, .text: "tekst"
    case .choice(let words), .choices(let words): words.first ?? ""
    case .day: "2026-11-20"
    case .number: "1"
    case .gates, .gate: "A1"
    case .criterion, .criteria: "C1"
    case .grounds: "C1: tekst"
    case .policyGate: "poort"
    case .member, .members: "ann-peeters"
    case .openQuestions: "uitkomst; zorg; drempel; register; aanvrager"
    case .tariff: "forfait; 39; maand"
    case .tag: "agenda"
    case .caseNumber, .agendaItem, .agenda: "2026-001"
    case .time: "14:30"
    }
  }
}
