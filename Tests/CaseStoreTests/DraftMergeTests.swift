import CaseJournal
import Foundation
import ReviewDomain
import Testing

@testable import CaseStore

/// Two programs on one draft lose nothing of each other.
final class DraftMergeTests {
  private let state = NSTemporaryDirectory() + "inami-merge-" + UUID().uuidString
  private let id = CaseID(year: 2026, serial: 14)

  deinit { try? FileManager.default.removeItem(atPath: state) }

  private func folder() -> DraftFolder { DraftFolder(stateDirectory: state, storeID: "5e5e") }

  @Test func `changes of different criteria are both kept`() throws {
    let (desk, command) = (folder(), folder())
    let base = StoreCast.sheet("begin")
    try desk.save(base, of: "ann", case: id, round: 1)
    var other = base
    other["C2"].reason = "by the command"
    try command.save(other, of: "ann", case: id, round: 1, from: base)
    #expect(desk.hasChanged("ann", case: id, round: 1))
    var own = base
    own["C1"].score = .level(3)
    let kept = try desk.save(own, of: "ann", case: id, round: 1, from: base)
    #expect(kept.isMerged && kept.aside == nil)
    #expect(kept.sheet["C1"].score == .level(3))
    #expect(kept.sheet["C2"].reason == "by the command")
    #expect(folder().load("ann", case: id, round: 1) == kept.sheet)
    #expect(!desk.hasChanged("ann", case: id, round: 1))
  }

  @Test func `the same changed twice keeps the last, and the other aside`() throws {
    let (desk, command) = (folder(), folder())
    let base = StoreCast.sheet("begin")
    try desk.save(base, of: "ann", case: id, round: 1)
    var other = base
    other["C1"].reason = "theirs"
    try command.save(other, of: "ann", case: id, round: 1, from: base)
    var own = base
    own["C1"].reason = "mine"
    let kept = try desk.save(own, of: "ann", case: id, round: 1, from: base)
    #expect(kept.contested == ["C1"] && kept.sheet["C1"].reason == "mine")
    let aside = try #require(kept.aside)
    #expect(aside.hasPrefix(state + "/5e5e/drafts/+contested/ann/"))
    #expect(try String(contentsOfFile: aside, encoding: .utf8).contains("theirs"))
  }

  @Test func `a draft of before confidence and pins is read`() throws {
    let drafts = folder()
    try drafts.save(ScoreSheet(), of: "ann", case: id, round: 1)
    let old = #"{"scores":[{"criterion":"C1","reason":"old","score":"2"}]}"#
    try old.write(
      toFile: drafts.path(of: "ann", case: id, round: 1), atomically: true, encoding: .utf8)
    let entry = folder().load("ann", case: id, round: 1)?["C1"]
    #expect(entry == CriterionScore(criterion: "C1", reason: "old", score: .level(2)))
  }

  @Test func `merging is the same whatever did not change`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      func any() -> ScoreSheet {
        StoreCast.sheet(["", "a", "b"].randomElement(using: &random) ?? "")
      }
      let (own, base) = (any(), any())
      #expect(own.merged(with: base, since: base).sheet == own)
      #expect(base.merged(with: own, since: base).sheet == own)
      #expect(own.merged(with: own, since: base).isContested == false)
    }
  }

  @Test func `steps of several cases are kept together or not at all`() throws {
    let test = try TestStore()
    let first = try test.store.registerNew(StoreCast.request("CardioLink"))
    let second = try test.store.registerNew(StoreCast.request("KneeCoach"))
    let before = test.store.head
    let declare = CaseCommand.declareInterests(conflict: false, text: "")
    let actor = Actor.of(StoreCast.ann)
    #expect(throws: RefusedStep(place: 1, refusal: .wrongStage(.admissibility, [.scoring]))) {
      try test.store.perform(
        [CaseStep(first, declare), CaseStep(second, .submitScores(ScoreSheet(), salt: "s"))],
        by: actor, now: StoreCast.now)
    }
    #expect(test.store.head == before)
    try test.store.perform(
      [CaseStep(first, declare), CaseStep(second, declare)], by: actor, now: StoreCast.now)
    #expect(test.store.head.seq == before.seq + 2)
    #expect(try test.store.view(of: second, for: "ann").dossierClosed == nil)
  }
}
