import CaseQuery
import Foundation
import ReviewDomain
import Testing

@testable import CaseStore

/// What is new to a member, and of what the member keeps a draft.
struct SeenCasesTests {
  private let folder = NSTemporaryDirectory() + "inami-seen-" + UUID().uuidString
  private let id = CaseID(year: 2026, serial: 14)

  @Test func `a case is seen until something happens in it, each member's own`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let seen = SeenCases(stateDirectory: folder, storeID: "5e5e")
    #expect(seen.versions(of: "ann") == [:])
    try seen.note(id, version: 7, by: "ann")
    try seen.note(id, version: 3, by: "ann")
    try seen.note(CaseID(year: 2026, serial: 2), version: 1, by: "ann")
    let again = SeenCases(stateDirectory: folder, storeID: "5e5e")
    #expect(again.versions(of: "ann") == [id: 7, CaseID(year: 2026, serial: 2): 1])
    #expect(again.versions(of: "bram") == [:])
    let file = folder + "/5e5e/seen/ann.tsv"
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "2026-002\t1\n2026-014\t7\n")
  }

  @Test(arguments: ["", "no table", "2026-014\tseven\n\t\n", "\u{0}\u{ff}\n2026-99999999\t1\n"])
  func `a file that cannot be read leaves all cases new`(text: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder + "/5e5e/seen", withIntermediateDirectories: true)
    try text.write(toFile: folder + "/5e5e/seen/ann.tsv", atomically: true, encoding: .utf8)
    let seen = SeenCases(stateDirectory: folder, storeID: "5e5e")
    #expect(seen.versions(of: "ann") == [:])
    try seen.note(id, version: 1, by: "ann")
    #expect(seen.versions(of: "ann") == [id: 1])
  }

  @Test func `new and draft are asked of the viewer's machine`() throws {
    let test = try TestStore()
    let ids = try ["CardioLink", "SomnoTrack"].map {
      try test.store.registerNew(StoreCast.request($0))
    }
    try test.store.play(Story.opened, on: ids[0])
    let drafts = DraftFolder(stateDirectory: folder, storeID: "5e5e")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try drafts.save(StoreCast.sheet(), of: "ann", case: ids[0], round: 1)
    try drafts.save(StoreCast.sheet(), of: "ann", case: ids[1], round: 1)
    #expect(drafts.rounds(of: "ann") == [ids[0]: [1], ids[1]: [1]])
    #expect(drafts.rounds(of: "bram") == [:])
    let desk = ViewerDesk(drafts: drafts.rounds(of: "ann"), seen: [ids[1]: 1, ids[0]: 1])
    let cases = try test.store.indexedCases(for: StoreCast.ann, today: StoreCast.today, desk: desk)
    let selection = QueueSelection(of: cases)
    let all = selection.cases(in: .all)
    #expect(selection.truths(of: .term(.flag(.draft)), asked: all) == [2, 0])
    #expect(selection.truths(of: .term(.flag(.new)), asked: all) == [2, 0])
    drafts.synchronize()
  }
}
