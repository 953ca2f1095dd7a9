import CaseJournal
import ReviewDomain
import Testing

@testable import CaseStore

/// What a yearly declaration says is read by few, and its lack closes dossiers.
struct YearlyDeclarationStoreTests {
  private func declared(_ text: String) throws -> TestStore {
    let test = try TestStore()
    try test.store.perform(
      .declareInterests(conflict: true, text: text, salt: "salt"), by: .of(StoreCast.ann),
      now: StoreCast.now)
    return test
  }

  @Test func `the chair, the secretariat and the member read it, others see when it was given`()
    throws
  {
    let store = try declared("shares").store
    for viewer in StoreCast.everyone {
      let seen = try #require(try store.yearlyDeclaration(of: "ann", for: viewer.id))
      let mayRead = ["ann", "chris", "noor"].contains(viewer.id)
      #expect(seen.day == StoreCast.today)
      #expect(seen.text == (mayRead ? "shares" : nil), "\(viewer.id)")
      #expect(seen.conflict == (mayRead ? true : nil), "\(viewer.id)")
    }
    #expect(try store.yearlyDeclaration(of: "bram", for: "noor") == nil)
  }

  @Test func `no export holds it, whoever asks`() throws {
    let store = try declared("canary-shares").store
    for viewer in StoreCast.everyone {
      var exported = ""
      try store.exportJournal(for: viewer.id) { exported += $0 }
      #expect(!exported.contains("canary"), "\(viewer.id)")
      #expect(exported.contains("yearlyInterestsDeclared"))
      #expect(!String(reflecting: store.group).contains("canary"))
    }
  }

  @Test func `where the policy asks for it, dossiers are closed without it`() throws {
    let test = try declared("shares")
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try test.store.play(Story.opened, on: id)
    var policy = StoreCast.policy
    policy.version = "2"
    policy.yearlyDeclarationMonths = 12
    try test.store.adopt(
      AdoptedFile(kind: .policy, name: "small 2", bytes: [UInt8](StoreCast.json(policy))),
      by: .of(StoreCast.noor), now: StoreCast.now)
    let needed = Refusal.people(.yearlyDeclarationNeeded(expired: nil))
    test.store.clock = { StoreCast.today }
    #expect(try test.store.view(of: id, for: "bram").dossierClosed == needed)
    #expect(try test.store.view(of: id, for: "ann").dossierClosed == nil)
    #expect(
      try test.store.refusal(of: .score, on: id, by: "bram", now: StoreCast.now) == needed)
    test.store.clock = { StoreCast.today.adding(months: 12) }
    #expect(
      try test.store.view(of: id, for: "ann").dossierClosed
        == .people(
          .yearlyDeclarationNeeded(expired: StoreCast.today.adding(months: 12).adding(days: -1))))
  }

  @Test func `the next step is the same for who may see little`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try test.store.play(Story.opened + Story.scored("x") + Story.revealed, on: id)
    try test.store.play([(StoreCast.chris, .propose(Story.proposal("text")))], on: id)
    try test.store.play(
      [(StoreCast.chris, .decideRecusal("bram", removed: [.read], reason: "decided"))], on: id)
    let steps = try ["chris", "bram", "udo"].map {
      try test.store.steps(of: id, for: MemberID($0), now: StoreCast.now).next?.act
    }
    #expect(Set(steps) == [.openVote])
  }
}
