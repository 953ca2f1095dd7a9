import CaseJournal
@testable import CaseStore
import ReviewDomain
import Testing

/// The whole way of a request, through the store.
struct CasePathTests {
  @Test func `a request goes from its registration to its end`() throws {
    let test = try TestStore()
    let store = test.store
    let id = try store.registerNew(StoreCast.request("CardioLink"))
    #expect(id == CaseID("2024-001"))

    try store.play(Story.opened + Story.scored("good") + Story.revealed, on: id)
    try store.play([(StoreCast.chris, .propose(Story.proposal("because")))], on: id)
    try store.play([(StoreCast.chris, .openVote)], on: id)
    let digest = try store.view(of: id, for: "ann").content.openVote?.digest ?? ""
    for member in [StoreCast.ann, StoreCast.bram] {
      try store.play(
        [(member, .castBallot(.yes, digest: digest, reason: "", salt: "s"))], on: id)
    }
    try store.play([(StoreCast.chris, .closeVote), (StoreCast.chris, .conclude)], on: id)
    try store.play([(StoreCast.noor, .recordDecision(decision))], on: id)
    try store.play(
      [
        (StoreCast.noor, .enterIntoForce),
        (StoreCast.noor, .recordMilestone(1, .late, note: "delivered")),
        (StoreCast.noor, .end(.lapsed, reason: "no data")),
      ], on: id, day: 700)

    let view = try store.view(of: id, for: "ann")
    #expect(view.content.ending == .lapsed)
    let row = try store.row(of: id, for: "ann", today: StoreCast.today)
    #expect(row?.stage == .ended)
    #expect(row?.ending == .lapsed)
    #expect(row?.conclusion == .temporary)
    #expect(row?.until == decision.until)
    #expect(row?.level == .m3Light)
  }

  private var decision: Decision {
    Decision(
      outcome: .temporary, authority: .minister, vehicle: "art. 56", decidedOn: StoreCast.today,
      until: StoreCast.today.adding(days: 650), level: .m3Light)
  }

  @Test func `a rule's refusal comes back as it is, and nothing is kept`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    let before = test.store.head

    #expect(throws: Refusal.gatesUnanswered(["A1"])) {
      try test.store.play([(StoreCast.noor, .findAdmissible)], on: id)
    }
    #expect(throws: Refusal.roleMayNot(.voting, [.secretariat])) {
      try test.store.play([(StoreCast.ann, .findAdmissible)], on: id)
    }
    #expect(throws: Refusal.inTheFuture(StoreCast.today.adding(days: 1), today: StoreCast.today)) {
      try test.store.perform(
        .withdraw(reason: "asked"), on: id, by: .of(StoreCast.noor),
        day: StoreCast.today.adding(days: 1), now: StoreCast.now)
    }
    #expect(test.store.head == before)
    let refusal = try test.store.refusal(
      of: .openRound, on: id, by: "chris", now: StoreCast.now)
    #expect(refusal == .wrongStage(.admissibility, [.scoring, .deliberation]))
  }

  @Test func `a dry run says what would happen and keeps nothing`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    let before = try test.store.journal.head()

    let events = try test.store.events(
      for: .withdraw(reason: "asked"), on: id, by: "noor", now: StoreCast.now)

    #expect(events == [.ended(ending: .withdrawn, reason: "asked")])
    #expect(try test.store.journal.head() == before)
  }

  @Test func `the same request again is a revision, identical bytes are nothing`() throws {
    let test = try TestStore()
    let first = StoreCast.request("CardioLink")
    let id = try test.store.registerNew(first)
    let changed = StoreCast.request("  cardiolink ", dataPlan: "twelve months")

    let revised = try test.store.register(
      changed, reason: "new data", by: .of(StoreCast.noor), now: StoreCast.now)
    #expect(revised == .revised(id))
    let same = try test.store.register(changed, by: .of(StoreCast.noor), now: StoreCast.now)
    #expect(same == .unchanged(id))
    let other = try test.store.register(
      StoreCast.request("SomnoTrack"), by: .of(StoreCast.noor), now: StoreCast.now)
    #expect(other == .new(CaseID(year: id.year, serial: 2)))
    #expect(try test.store.row(of: id, for: "ann", today: StoreCast.today)?.revisions == 2)
  }

  @Test func `a document that is not what the request names is refused before the event`() throws {
    let test = try TestStore()
    let object = NewObject(id: "00", source: .bytes([1, 2, 3]))
    #expect(throws: StoreError.self) {
      try test.store.register(
        StoreCast.request("CardioLink"), objects: [object], by: .of(StoreCast.noor),
        now: StoreCast.now)
    }
    #expect(try test.store.queue.count == 0)
  }

  @Test func `an unknown case is answered with the numbers around it`() throws {
    let test = try TestStore()
    for number in 1...4 { _ = try test.store.registerNew(StoreCast.request("App \(number)")) }
    let wrong = CaseID(year: 2024, serial: 9)
    let nearest = [3, 4].map { CaseID(year: 2024, serial: $0) }
    #expect(throws: StoreError.unknownCase(wrong, nearest: nearest)) {
      try test.store.view(of: wrong, for: "ann")
    }
  }
}
