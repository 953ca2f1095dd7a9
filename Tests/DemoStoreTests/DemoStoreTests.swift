import CaseJournal
import CaseStore
import DemoStore
import Foundation
import ReviewDomain
import Testing

struct DemoStoreTests {
  @Test func `a demonstration shows every stage and every ending`() throws {
    try withDemo { store, _ in
      let cases = try views(in: store, as: "helene-dumont").map(\.content)
      #expect(Set(cases.map(\.stage)) == Set(Stage.allCases))
      #expect(Set(cases.compactMap(\.ending)) == Set(Ending.allCases))
    }
  }

  @Test func `the flagship waits for Ann Peeters, the first voting member`() throws {
    try withDemo { store, _ in
      #expect(store.group.votingMembers.first?.id == "ann-peeters")
      let views = try views(in: store, as: "ann-peeters")
      let flagship = try #require(views.first { $0.content.request.product.name == "CardioLink" })
      #expect(flagship.content.stage == .scoring)
      #expect(flagship.content.round?.state == .open)
      #expect(flagship.dossierClosed == .declareFirst)
      #expect(flagship.content.submittedSheets == 4)
    }
  }

  @Test(
    arguments: [
      (Act.submit, "secretariat"), (.gate, "secretariat"), (.complete, "secretariat"),
      (.admissible, "secretariat"), (.decide, "secretariat"), (.inForce, "secretariat"),
      (.end, "secretariat"), (.openRound, "chair"), (.closeRound, "chair"), (.reveal, "chair"),
      (.propose, "chair"), (.openVote, "chair"), (.closeVote, "chair"), (.conclude, "chair"),
      (.declare, "voting"), (.submitScores, "voting"), (.vote, "voting"),
      (.submitScores, "advisory"), (.vote, "advisory"), (.submitScores, "expert"),
    ])
  func `a role finds a case whose next step is its own`(act: Act, role: String) throws {
    try withDemo { store, _ in
      let members = store.group.activeMembers.filter { $0.role.rawValue == role }
      let isFound = try finds(act, members, in: store)
      #expect(isFound)
    }
  }

  @Test func `one interest is undecided and one member is recused`() throws {
    try withDemo { store, _ in
      let cases = try views(in: store, as: "helene-dumont").map(\.content)
      let open = cases.flatMap { each in
        each.interests.filter { $0.value.conflict && each.recusals[$0.key] == nil }.keys
      }
      #expect(open.count == 1)
      #expect(cases.contains { !$0.recusals.isEmpty })
    }
  }

  @Test func `what the members disagree on can be read`() throws {
    try withDemo { store, _ in
      let views = try views(in: store, as: "ann-peeters")
      for name in ["KneeCoach", "MoodPad"] {
        let content = try #require(
          views.first { $0.content.request.product.name == name }?.content)
        let round = try #require(content.round)
        let written = round.sheets.flatMap { $0.content?.scores ?? [] }.map(\.reason)
        #expect(content.stage == .deliberation)
        #expect(written.count { $0.count > 40 } > 40)
        #expect(content.comments.count > 4)
        let scale = try store.criteria(in: round.criteriaSet).scale
        #expect(round.tally(of: "E1", scale: scale).isDisagreement)
      }
    }
  }

  @Test func `nothing happens on a weekend, today or later`() throws {
    try withDemo { store, _ in
      let last = Self.today.adding(days: -1)
      for entry in try SQLiteJournal.open(at: store.path, readOnly: true).entries(
        after: 0, limit: .max)
      {
        let day = try #require(Day(entry.happenedOn))
        #expect(day <= last)
        #expect((day.number + 3) % 7 < 5)
        #expect(entry.clientTime.hasPrefix(entry.happenedOn))
        #expect(entry.storeTime > entry.clientTime)
      }
    }
  }

  @Test func `the same seed and date give the same head`() throws {
    let known = try head(seed: 7, cases: 60)
    #expect(try head(seed: 7, cases: 60) == known)
  }

  @Test func `another seed or another date gives another head`() throws {
    let known = try head(seed: 7, cases: 40)
    let seeded = try head(seed: 8, cases: 40)
    let dated = try head(seed: 7, cases: 40, today: Self.today.adding(days: 1))
    #expect(seeded != known && dated != known)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 58, 400])
  func `any day of the week and year will do`(later: Int) throws {
    let folder = DemoFixtures.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let report = try DemoStore.make(
      at: folder, today: Self.today.adding(days: later), dossiers: try DemoFixtures.dossiers(),
      files: try DemoFixtures.files())
    #expect(report.cases == DemoStore.storyCount)
  }

  @Test func `three hundred generated cases fold, verify and stand in the queue`() throws {
    try withDemo(cases: 300) { store, report in
      #expect(report.cases == 300)
      let verified = try store.verify()
      #expect(verified.isSound)
      #expect(verified.journal.verified.hash.hex == report.headHash)
      #expect(verified.journal.verified.seq == Int64(report.entries))
      let cases = try views(in: store, as: "helene-dumont").map(\.content)
      #expect(cases.count == 300)
      let ids = try ids(in: store)
      #expect(ids == ids.sorted())
      #expect(cases.count { $0.ending == nil && $0.stage != .inForce } < 60)
    }
  }

  @Test func `a hidden score is not in what another member is shown`() throws {
    try withDemo(cases: 60) { store, _ in
      for member in store.group.activeMembers {
        for view in try views(in: store, as: member.id) where view.content.round?.state != .revealed
        {
          let others = view.content.round?.sheets.filter { $0.member != member.id } ?? []
          #expect(others.allSatisfy { $0.content == nil })
        }
      }
    }
  }

  @Test func `a missing dossier is named, and nothing is made`() throws {
    let folder = DemoFixtures.folder()
    let dossiers = try DemoFixtures.dossiers().filter { $0.folderName != "moodpad" }
    #expect(throws: DemoError.missingDossier("moodpad")) {
      try DemoStore.make(
        at: folder, today: Self.today, dossiers: dossiers, files: try DemoFixtures.files())
    }
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `progress ends with all cases`() throws {
    let folder = DemoFixtures.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var calls: [(Int, Int)] = []
    _ = try DemoStore.make(
      at: folder, cases: 50, today: Self.today, dossiers: try DemoFixtures.dossiers(),
      files: try DemoFixtures.files(), progress: { calls.append(($0, $1)) })
    #expect(calls.last.map { $0 == (50, 50) } == true)
    #expect(zip(calls, calls.dropFirst()).allSatisfy { $0.0 <= $1.0 })
  }
}

extension DemoStoreTests {
  private static let today = DemoFixtures.today

  private func withDemo(
    cases: Int? = nil, _ body: (CaseStore, DemoReport) throws -> Void
  ) throws {
    let folder = DemoFixtures.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let report = try DemoStore.make(
      at: folder, cases: cases, today: Self.today, dossiers: try DemoFixtures.dossiers(),
      files: try DemoFixtures.files())
    let options = StoreOptions(cacheDirectory: nil, reader: DemoFixtures.reader)
    try body(try CaseStore.open(at: folder, options: options), report)
  }

  private func head(seed: UInt64, cases: Int, today: Day = today) throws -> String {
    let folder = DemoFixtures.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try DemoStore.make(
      at: folder, cases: cases, seed: seed, today: today, dossiers: try DemoFixtures.dossiers(),
      files: try DemoFixtures.files()
    ).headHash
  }

  private func ids(in store: CaseStore) throws -> [CaseID] { try store.queue.records.map(\.id) }

  private func views(in store: CaseStore, as member: MemberID) throws -> [CaseView] {
    try ids(in: store).map { try store.view(of: $0, for: member) }
  }

  /// Whether the next step of one of `members`, in some case, is `act`.
  private func finds(_ act: Act, _ members: [Member], in store: CaseStore) throws -> Bool {
    let criteria = try store.currentCriteria()
    let context = CaseContext(
      group: store.group, policy: try store.policy(), criteria: criteria.set,
      criteriaObject: criteria.object, now: Moment(utc: "", day: Self.today), digest: { _ in "" })
    return try members.contains { member in
      try views(in: store, as: member.id).contains {
        $0.content.ownStep(of: member, in: context)?.act == act
      }
    }
  }
}
