import CaseJournal
import ReviewDomain
import Testing

@testable import CaseStore

/// Many assignments at once: by a file, as a whole or not at all.
struct AssignmentFileTests {
  private static let heading = "case,action,member,role,round,value,reason\n"

  private func store() throws -> (test: TestStore, ids: [CaseID]) {
    let test = try TestStore()
    try test.store.perform(.addMember(StoreCast.els), by: .of(StoreCast.noor), now: StoreCast.now)
    let ids = try ["CardioLink", "SomnoTrack"].map {
      try test.store.registerNew(StoreCast.request($0))
    }
    for id in ids { try test.store.play(Story.opened, on: id) }
    return (test, ids)
  }

  private func steps(_ store: CaseStore, _ lines: String) throws -> [BulkStep] {
    try store.steps(
      inAssignments: Array((Self.heading + lines).utf8), file: "a.csv", for: "noor",
      today: StoreCast.today)
  }

  private func mistakes(_ store: CaseStore, _ lines: String) -> [String] {
    do {
      _ = try steps(store, lines)
      return []
    } catch let mistakes as AssignmentMistakes {
      return mistakes.list.map { "\($0.line):\($0.column) \($0.fact)" }
    } catch { return ["\(error)"] }
  }

  @Test func `a file is kept in one transaction, a query stands for its cases`() throws {
    let (test, ids) = try store()
    let before = test.store.head.seq
    let steps = try steps(
      test.store,
      """
      stage:scoring,assign-rapporteur,Ann,voting,1,,
      \(ids[0]),assign-expert,els,,,C2 C1,
      """)
    let plan = try test.store.plan(steps, by: "noor", now: StoreCast.now)
    #expect(test.store.head.seq == before)
    #expect(plan.changes.count == 3)
    #expect(
      plan.loads == [
        BulkPlan.Load(
          member: "ann", before: MemberLoad(sheetsDue: 2),
          after: MemberLoad(sheetsDue: 2, presented: 2)),
        BulkPlan.Load(member: "els", before: MemberLoad(), after: MemberLoad(criteria: 2)),
      ])
    #expect(try test.store.perform(steps, by: .of(StoreCast.noor), now: StoreCast.now) == plan)
    #expect(test.store.head.seq == before + 3)
    let content = try test.store.folded(ids[0]).content
    #expect(content.rapporteurs == ["ann"])
    #expect(content.expertCriteria(of: "els") == ["C1", "C2"])
  }

  @Test func `one refusal keeps everything out, and every refusal is told`() throws {
    let (test, ids) = try store()
    let before = test.store.head.seq
    let steps = try steps(
      test.store,
      """
      \(ids[0]),assign-rapporteur,ann,,,,
      \(ids[1]),unassign,bram,,,,ill
      \(ids[1]),assign-expert,ann,,,C1,
      """)
    let plan = try test.store.plan(steps, by: "noor", now: StoreCast.now)
    #expect(
      plan.refused.map(\.outcome) == [
        .refused(.people(.nobodyAssigned)), .refused(.people(.notAnExpert("ann"))),
      ])
    #expect(throws: BulkRefused(plan: plan)) {
      try test.store.perform(steps, by: .of(StoreCast.noor), now: StoreCast.now)
    }
    #expect(test.store.head.seq == before)
    #expect(throws: BulkRefused.self) {
      try test.store.perform(steps, by: .of(StoreCast.ann), now: StoreCast.now)
    }
  }

  @Test func `each line is decided on what those before it made of the case`() throws {
    let (test, ids) = try store()
    let steps = try steps(
      test.store,
      """
      \(ids[0]),assign-rapporteur,ann,,,,
      \(ids[0]),unassign,ann,,,,swapped
      \(ids[0]),assign-rapporteur,bram,,,,
      """)
    try test.store.perform(steps, by: .of(StoreCast.noor), now: StoreCast.now)
    #expect(try test.store.folded(ids[0]).content.rapporteurs == ["bram"])
  }

  @Test func `what was exported changes nothing when it comes back`() throws {
    let (test, ids) = try store()
    try test.store.play(
      [
        (StoreCast.noor, .assign("ann", .rapporteur, criteria: [])),
        (StoreCast.noor, .assign("els", .expert, criteria: ["C2"])),
      ], on: ids[1])
    var file = ""
    try test.store.exportAssignments(for: "noor") { file += $0 }
    #expect(
      file == """
        case,action,member,role,round,value,reason\r
        \(ids[1]),assign-rapporteur,ann,voting,,,\r
        \(ids[1]),assign-expert,els,expert,,C2,\r\n
        """)
    let steps = try test.store.steps(
      inAssignments: Array(file.utf8), file: "a.csv", for: "noor", today: StoreCast.today)
    let plan = try test.store.plan(steps, by: "noor", now: StoreCast.now)
    #expect(plan.rows.map(\.outcome) == [.noChange, .noChange])
    let before = test.store.head.seq
    try test.store.perform(steps, by: .of(StoreCast.noor), now: StoreCast.now)
    #expect(test.store.head.seq == before)
  }

  @Test func `every mistake is named with its line and column at once`() throws {
    let (test, ids) = try store()
    let found = mistakes(
      test.store,
      """
      \(ids[0]),assign,ann,,,,
      1999-001,unassign,nobody,,,,
      stag:scoring,assign-rapporteur,ann,voting,,,
      stage:vote,assign-rapporteur,ann,boss,x,,
      \(ids[0]),recuse,bram,advisory,2,fly,
      \(ids[0]),assign-expert,els,,,,,,extra
      """)
    for expected in [
      "2:10 actionUnknown", "3:19 memberUnknown(\"nobody\")", "3:1 notACase(\"1999-001\")",
      "4:1 queryUnknown", "5:1 noCaseFound", "5:34 notARole(\"boss\")",
      "6:22 roleDiffers", "7:33 tooManyFields",
    ] {
      #expect(found.contains { $0.hasPrefix(expected) }, "\(expected): \(found)")
    }
    let guarded = mistakes(test.store, "\(ids[0]),recuse,bram,,2,fly,\n")
    #expect(guarded.contains { $0.contains("notARight(\"fly\")") }, "\(guarded)")
    #expect(guarded.contains { $0.contains("roundDiffers") }, "\(guarded)")
    #expect(guarded.contains { $0.contains("valueMissing(\"reason\")") }, "\(guarded)")
  }

  @Test func `the heading is checked first`() {
    func heading(_ text: String) -> [AssignmentMistake.Fact] {
      do {
        _ = try AssignmentLine.lines(in: Array(text.utf8), file: "a.csv")
        return []
      } catch { return error.list.map(\.fact) }
    }
    #expect(heading("") == [.empty])
    #expect(
      heading("case;action;action;colour") == [
        .columnTwice("action"),
        .columnUnknown("colour", known: AssignmentColumn.allCases.map(\.rawValue)),
        .columnMissing("member"),
      ])
    #expect(heading("Case;Action;Member").isEmpty)
  }

  @Test func `the queue and the cases say the same of everybody's load`() throws {
    let (test, ids) = try store()
    try test.store.play(
      [
        (StoreCast.noor, .assign("els", .expert, criteria: ["C2"])),
        (StoreCast.noor, .assign("bram", .rapporteur, criteria: [])),
        (StoreCast.ann, .submitScores(StoreCast.sheet("good"), salt: "s")),
        (StoreCast.els, .declareInterests(conflict: false, text: "")),
      ], on: ids[0])
    let loads = try test.store.loads(on: StoreCast.today)
    for member in test.store.group.members where member.role.declaresInterests {
      let folded = try ids.reduce(MemberLoad()) {
        try $0 + test.store.folded($1).content.load(of: member)
      }
      #expect(loads[member.id] == folded, "\(member.id)")
    }
    #expect(loads["ann"] == MemberLoad(sheetsDue: 1))
    #expect(loads["els"] == MemberLoad(sheetsDue: 1, criteria: 1))
  }
}
