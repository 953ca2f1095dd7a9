import CaseJournal
import Foundation
import ReviewDomain
import Testing

@testable import CaseStore

/// What leaves the store in files.
struct ExportTests {
  @Test(arguments: [
    ("good", "good"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"), ("+32 2 739", "'+32 2 739"),
    ("-1+2", "'-1+2"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("-", "-"),
    ("-3", "-3"), ("+3.5", "+3.5"), ("-3.5.1", "'-3.5.1"), ("--", "'--"), ("", ""), ("3", "3"),
    ("a\r\nb", "\"a\r\nb\""),
  ])
  func `no spreadsheet takes a field for a formula`(text: String, written: String) {
    #expect(CSVField.written(text) == written)
  }

  @Test func `scores are exported with their reasons, once the viewer may see them`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try test.store.play(Story.opened + Story.scored("=good, \"very\""), on: id)

    #expect(try scores(test.store, .json, for: "noor") == "[]\n")
    let own = try scores(test.store, .csv, for: "ann")
    #expect(
      own == """
        case,round,member,role,criterion,score,confidence,state,at,version,reason,pins\r
        2024-001,1,ann,voting,C1,2,,submitted,2024-10-04,1,"'=good, ""very""\",\r
        2024-001,1,ann,voting,C2,?,,submitted,2024-10-04,1,"'=good, ""very""\",\r

        """)
    try test.store.play(Story.revealed, on: id)
    let all = try scores(test.store, .json, for: "noor")
    let parsed = try JSONSerialization.jsonObject(with: Data(all.utf8)) as? [[String: Any]]
    #expect(parsed?.count == 6)
    #expect(parsed?.first?["score"] as? String == "2")
  }

  @Test func `the journal is exported line by line, with what is hidden named as withheld`() throws
  {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try test.store.play(Story.opened + Story.scored("good"), on: id)
    let lines = try journal(test.store, for: "bram")
    #expect(lines.count == Int(test.store.head.seq))
    let sheets = lines.filter { $0["type"] as? String == "scoreSheetSubmitted" }
    #expect(sheets.map { $0["withheld"] as? Bool } == [true, false, true])
    #expect(sheets.map { $0["body"] is String } == [false, true, false])
    #expect(lines.map { $0["seq"] as? Int } == (1...lines.count).map { $0 })

    try test.store.play(Story.revealed, on: id)
    let after = try journal(test.store, for: "bram")
    #expect(after.filter { $0["withheld"] as? Bool == true }.count == 3, "others' interests")
  }

  private func scores(
    _ store: CaseStore, _ format: ScoreFormat, for viewer: MemberID
  ) throws -> String {
    var text = ""
    try store.exportScores(format, for: viewer) { text += $0 }
    return text
  }

  private func journal(_ store: CaseStore, for viewer: MemberID) throws -> [[String: Any]] {
    var lines: [[String: Any]] = []
    try store.exportJournal(for: viewer) { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      lines.append(object as? [String: Any] ?? [:])
    }
    return lines
  }
}
