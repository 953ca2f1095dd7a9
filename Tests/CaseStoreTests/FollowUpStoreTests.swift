import CaseJournal
import CaseQuery
@testable import CaseStore
import Foundation
import ReviewDomain
import Testing

/// Temporary reimbursements in a store: index and case say the same, two cases are kept together.
struct FollowUpStoreTests {
  private static let until = StoreCast.today.adding(days: 700)

  private static let decision = Decision(
    outcome: .temporary, authority: .minister, vehicle: "art. 56", decidedOn: StoreCast.today,
    until: until, level: .m3Light)

  private static let terms = ProlongationTerms(
    until: until.adding(months: 12), authority: .minister, vehicle: "amendment",
    decidedOn: StoreCast.today.adding(days: 590),
    reasons: LocalizedText([.dutch: "secret-reason of the amendment"]),
    questions: [
      OpenQuestion(
        outcome: "admissions", comparator: "", threshold: "", source: "", responsible: "",
        due: until.adding(months: 6)),
      OpenQuestion(
        outcome: "costs", comparator: "", threshold: "", source: "", responsible: "",
        due: until.adding(months: 9)),
    ])

  /// A case in force since the first day, its question due after 600 days.
  private func inForce(_ store: CaseStore, _ product: String = "CardioLink") throws -> CaseID {
    let id = try store.registerNew(StoreCast.request(product))
    try store.play(Story.opened + Story.scored("good") + Story.revealed, on: id)
    try store.play([(StoreCast.chris, .propose(Story.proposal("because")))], on: id)
    try store.play([(StoreCast.chris, .openVote)], on: id)
    let digest = try store.view(of: id, for: "ann").content.openVote?.digest ?? ""
    for member in [StoreCast.ann, StoreCast.bram] {
      try store.play(
        [(member, .castBallot(.yes, digest: digest, reason: "", salt: "s"))], on: id)
    }
    try store.play(
      [
        (StoreCast.chris, .closeVote), (StoreCast.chris, .conclude),
        (StoreCast.noor, .recordDecision(Self.decision)), (StoreCast.noor, .enterIntoForce),
      ], on: id)
    return id
  }

  private func expectAgreement(_ store: CaseStore, _ id: CaseID, day: Int) throws {
    let today = StoreCast.today.adding(days: day)
    let listed = try store.temporaryReimbursements(for: "ann", today: today).first { $0.id == id }
    let whole = try store.folded(id).content.temporaryStanding(
      under: StoreCast.policy, today: today)
    #expect(listed?.standing == whole)
    #expect(whole != nil)
  }

  @Test func `the index says of each step what the whole case says`() throws {
    let test = try TestStore()
    let store = test.store
    let id = try inForce(store)
    for day in [0, 580, 601, 690, 701] { try expectAgreement(store, id, day: day) }
    try store.play([(StoreCast.noor, .prolong(Self.terms))], on: id, day: 595)
    for day in [595, 701, 900] { try expectAgreement(store, id, day: day) }
    try store.play(
      [(StoreCast.noor, .recordMilestone(2, .missed, note: "never begun"))], on: id, day: 600)
    try expectAgreement(store, id, day: 600)
    try store.play([(StoreCast.noor, .end(.stopped, reason: "recall"))], on: id, day: 610)
    try expectAgreement(store, id, day: 700)
    let later = StoreCast.today.adding(days: 610 + 400)
    #expect(try store.temporaryReimbursements(for: "ann", today: later).isEmpty)
    let live = try store.model.contents()
    try store.rebuild()
    #expect(try store.model.contents() == live)
  }

  @Test func `queries know the new end and the new due days`() throws {
    let test = try TestStore()
    let id = try inForce(test.store)
    try test.store.play([(StoreCast.noor, .prolong(Self.terms))], on: id, day: 595)
    func found(_ text: String, day: Int) throws -> Int {
      try test.store.matching(
        test.store.query(text), for: "noor", today: StoreCast.today.adding(days: day)
      ).count
    }
    #expect(try found("expires<0", day: 750) == 0)
    #expect(try found("milestone:late", day: 750) == 0)
    #expect(try found("has:decision>=2", day: 750) == 1)
    #expect(try found("milestone:late", day: 900) == 1)
    #expect(try found("expires<30d", day: 1_050) == 1)
  }

  @Test func `both cases are kept in one append, and name each other`() throws {
    let test = try TestStore()
    let store = test.store
    let id = try inForce(store)
    let before = store.head.seq
    let other = try store.reevaluate(id, by: .of(StoreCast.noor), now: StoreCast.moment(10))
    #expect(other == CaseID("2024-002"))
    #expect(store.head.seq == before + 3)
    #expect(try store.folded(id).content.reevaluations == [other])
    let new = try store.folded(other).content
    #expect(new.reevaluates == id && new.stage == .presubmission)
    #expect(new.request == StoreCast.request("CardioLink"))
    let listed = try store.temporaryReimbursements(for: "ann", today: StoreCast.today)
    #expect(listed.first?.reevaluation == other)
    #expect(throws: Refusal.followUp(.reevaluationRuns(other))) {
      try store.reevaluate(id, by: .of(StoreCast.noor), now: StoreCast.moment(11))
    }
  }

  @Test func `an act on the case opens it too, and a dry run keeps nothing`() throws {
    let test = try TestStore()
    let id = try inForce(test.store)
    let head = test.store.head
    let other = CaseID(year: 2024, serial: 2)
    let events = try test.store.events(
      for: .reevaluate(as: .unnumbered), on: id, by: "noor", now: StoreCast.moment(10))
    #expect(events == [.reevaluationOpened(case: other)] && test.store.head == head)
    try test.store.play([(StoreCast.noor, .reevaluate(as: .unnumbered))], on: id, day: 10)
    #expect(try test.store.folded(other).content.reevaluates == id)
  }

  @Test func `the applicant's dossier begins it, another product's does not`() throws {
    let test = try TestStore()
    let store = test.store
    let id = try inForce(store)
    let wrong = NewDossier(StoreCast.request("SomnoTrack"), objects: [])
    let head = store.head
    #expect(throws: Refusal.followUp(.otherProduct("SomnoTrack", expected: "CardioLink"))) {
      try store.reevaluate(id, from: wrong, by: .of(StoreCast.noor), now: StoreCast.moment(10))
    }
    #expect(store.head == head)
    let dossier = NewDossier(StoreCast.request("CardioLink", dataPlan: "done"), objects: [])
    let other = try store.reevaluate(
      id, from: dossier, by: .of(StoreCast.noor), now: StoreCast.moment(10))
    let new = try store.folded(other).content
    #expect(new.stage == .admissibility && new.request.dataPlan == "done")
  }

  @Test func `what comes in again is for the re-evaluation, refused before there is one`() throws {
    let test = try TestStore()
    let store = test.store
    let id = try inForce(store)
    let changed = StoreCast.request("CardioLink", dataPlan: "two years")
    #expect(throws: Refusal.followUp(.reevaluateInstead(id))) {
      try store.register(changed, by: .of(StoreCast.noor), now: StoreCast.moment(5))
    }
    let other = try store.reevaluate(id, by: .of(StoreCast.noor), now: StoreCast.moment(10))
    let registered = try store.register(
      changed, reason: "new", by: .of(StoreCast.noor), now: StoreCast.moment(12))
    #expect(registered == .revised(other))
    #expect(try store.folded(id).content.request.dataPlan.isEmpty)
  }

  @Test func `a conversion waits for the decision on the other case`() throws {
    let test = try TestStore()
    let store = test.store
    let id = try inForce(store)
    let other = try store.reevaluate(id, by: .of(StoreCast.noor), now: StoreCast.moment(10))
    let convert: [(Member, CaseCommand)] = [(StoreCast.noor, .end(.converted, reason: "proven"))]
    #expect(throws: Refusal.followUp(.conversionNeedsDecision(other))) {
      try store.play(convert, on: id, day: 20)
    }
    try decide(other, .definitive, in: store)
    #expect(
      try store.steps(of: id, for: "noor", now: StoreCast.moment(40)).next?.act == .end)
    try store.play(convert, on: id, day: 40)
    #expect(try store.folded(id).content.ending == .converted)
  }

  private func decide(_ id: CaseID, _ kind: ConclusionKind, in store: CaseStore) throws {
    try store.play(
      [(StoreCast.noor, .submitRequest)] + Story.opened + Story.scored("good") + Story.revealed,
      on: id, day: 30)
    let proposal = Proposal(conclusion: kind, reasons: LocalizedText([.dutch: "proven"]))
    try store.play(
      [(StoreCast.chris, .propose(proposal)), (StoreCast.chris, .openVote)], on: id, day: 30)
    let digest = try store.view(of: id, for: "ann").content.openVote?.digest ?? ""
    for member in [StoreCast.ann, StoreCast.bram] {
      try store.play(
        [(member, .castBallot(.yes, digest: digest, reason: "", salt: "s"))], on: id, day: 30)
    }
    let decision = Decision(
      outcome: kind, authority: .minister, vehicle: "art. 56", decidedOn: StoreCast.today,
      level: .m3Plus)
    try store.play(
      [
        (StoreCast.chris, .closeVote), (StoreCast.chris, .conclude),
        (StoreCast.noor, .recordDecision(decision)),
      ], on: id, day: 31)
  }

  @Test func `who may not read the dossier reads no note and no question in its history`() throws {
    let test = try TestStore()
    let store = test.store
    let id = try inForce(store)
    try store.play(
      [
        (StoreCast.noor, .prolong(Self.terms)),
        (StoreCast.noor, .recordMilestone(1, .met, note: "secret-note")),
      ], on: id, day: 595)
    let late = Member(id: "lars", name: "Lars", role: .voting, language: .dutch)
    try store.perform(.addMember(late), by: .of(StoreCast.noor), now: StoreCast.moment(596))
    let history = try store.history(of: id, for: "lars")
    for line in history {
      let text = String(describing: line.event)
      #expect(!text.contains("secret-note") && !text.contains("costs"), "\(line.type)")
    }
    let open = try store.history(of: id, for: "ann").map { String(describing: $0.event) }
    #expect(open.contains { $0.contains("secret-note") })
    let listed = try store.temporaryReimbursements(for: "lars", today: StoreCast.today)
    #expect(!String(describing: listed).contains("admissions"))
  }
}
