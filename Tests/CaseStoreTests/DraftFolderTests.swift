import Foundation
import ReviewDomain
import Testing

@testable import CaseStore

/// Drafts survive whatever happens to the program.
final class DraftFolderTests {
  private let state = NSTemporaryDirectory() + "inami-drafts-" + UUID().uuidString
  private let id = CaseID(year: 2026, serial: 14)

  deinit { try? FileManager.default.removeItem(atPath: state) }

  private func folder() -> DraftFolder { DraftFolder(stateDirectory: state, storeID: "5e5e") }

  @Test func `a draft is there for the next process as soon as it is saved`() throws {
    let drafts = folder()
    let sheet = StoreCast.sheet("half a reason")
    try drafts.save(sheet, of: "ann", case: id, round: 1)

    #expect(folder().load("ann", case: id, round: 1) == sheet)
    #expect(folder().load("ann", case: id, round: 2) == nil)
    #expect(folder().load("bram", case: id, round: 1) == nil)
    #expect(
      drafts.path(of: "ann", case: id, round: 1) == state + "/5e5e/drafts/ann/2026-014-r1.json")
    drafts.synchronize()
  }

  @Test func `only its owner may read it`() throws {
    let drafts = folder()
    try drafts.save(ScoreSheet(), of: "ann", case: id, round: 1)
    let file = drafts.path(of: "ann", case: id, round: 1)
    for (path, mode) in [(file, 0o600), (PrivateFile.parent(of: file), 0o700), (state, 0o700)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
  }

  @Test func `progress counts what is answered, also when another process changed it`() throws {
    let drafts = folder()
    let criteria = StoreCast.criteria.sheetCriteria(temporary: true)
    #expect(drafts.progress(of: "ann", case: id, round: 1, criteria: criteria) == nil)
    var sheet = ScoreSheet(scores: [CriterionScore(criterion: "C1", score: .level(1))])
    try drafts.save(sheet, of: "ann", case: id, round: 1)
    #expect(drafts.progress(of: "ann", case: id, round: 1, criteria: criteria) == 1)
    sheet["C2"] = CriterionScore(criterion: "C2", score: .notApplicable)
    try folder().save(sheet, of: "ann", case: id, round: 1)
    #expect(drafts.progress(of: "ann", case: id, round: 1, criteria: criteria) == 2)
  }

  @Test func `a sheet that was handed in is moved aside, each time`() throws {
    let drafts = folder()
    for _ in 1...2 {
      try drafts.save(StoreCast.sheet(), of: "ann", case: id, round: 1)
      try drafts.discard("ann", case: id, round: 1)
    }
    try drafts.discard("ann", case: id, round: 1)

    #expect(drafts.load("ann", case: id, round: 1) == nil)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: state + "/5e5e/drafts/+submitted/ann")
    #expect(names.sorted() == ["2026-014-r1-1.json", "2026-014-r1-2.json"])
  }

  @Test func `a damaged draft is set aside with a notice, not lost`() throws {
    let drafts = folder()
    try drafts.save(StoreCast.sheet(), of: "ann", case: id, round: 1)
    let path = drafts.path(of: "ann", case: id, round: 1)
    try "{\"scores\":[{".write(toFile: path, atomically: false, encoding: .utf8)

    #expect(drafts.load("ann", case: id, round: 1) == nil)
    let aside = state + "/5e5e/drafts/+damaged/ann/2026-014-r1-1.json"
    #expect(drafts.notices == [.setAside(path: aside)])
    #expect(try String(contentsOfFile: aside, encoding: .utf8) == "{\"scores\":[{")
    try drafts.save(StoreCast.sheet("again"), of: "ann", case: id, round: 1)
    #expect(drafts.load("ann", case: id, round: 1) == StoreCast.sheet("again"))
  }

  @Test(arguments: ["../../x", ".", "..", "a/b", "+submitted", "", "é\n"])
  func `no member's name leads out of the folder`(name: String) throws {
    let drafts = folder()
    let member = MemberID(name)
    try drafts.save(StoreCast.sheet(), of: member, case: id, round: 1)
    #expect(folder().load(member, case: id, round: 1) == StoreCast.sheet())
    let path = drafts.path(of: member, case: id, round: 1).dropFirst(state.count)
    #expect(path.split(separator: "/").count == 4)
    #expect(!path.contains("/.") && !path.contains("/+"))
  }
}
