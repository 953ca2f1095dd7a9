@testable import CaseStore
import Foundation
import Testing

/// `docs/JOURNAL.md` names every event with every field that its body can have.
struct JournalPageTests {
  private static let rows: [String: String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/JOURNAL.md")
    let page = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
    return Dictionary(rows.map { (String($0.split(separator: "`")[1]), $0) }) { $1 + $0 }
  }()

  @Test(arguments: GoldenEvents.all)
  func `a row names the event and its fields`(golden: GoldenEvent) throws {
    try Self.expectRow(of: golden.type, body: golden.body)
  }

  static func expectRow(of type: String, body: String) throws {
    let row = try #require(rows[type])
    let body = try JSONSerialization.jsonObject(with: Data(body.utf8))
    for field in try #require(body as? [String: Any]).keys {
      #expect(row.contains("`\(field)`"), "\(type).\(field)")
    }
  }

  @Test(arguments: [
    "storeCreated", "memberAdded", "memberChanged", "adopted", "yearlyInterestsDeclared",
    "meetingPlanned", "meetingCancelled",
  ])
  func `the events of the store and of the group have a row`(type: String) {
    #expect(Self.rows[type] != nil)
  }
}
