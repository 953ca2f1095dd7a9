import CaseJournal
import ReviewDomain
import Testing

@testable import CaseStore

/// How facts are packed, and what lies beside them on the viewer's machine.
struct FactTests {
  @Test func `records fill their bytes`() {
    #expect(MemoryLayout<FactRecord>.size == FactRecord.stride)
    #expect(MemoryLayout<FactRecord>.stride == FactRecord.stride)
    #expect(MemoryLayout<ExtraFact>.size == ExtraFact.stride)
    #expect(MemoryLayout<ExtraFact>.stride == ExtraFact.stride)
  }

  @Test func `sheets are read from their bytes as they were packed`() {
    let sheets = [
      PackedScores.Sheet(
        participant: 300, recommendation: .negative,
        scores: [0: .level(0), 2: .notApplicable, 4: .level(99)]),
      PackedScores.Sheet(participant: 2, recommendation: nil, scores: [1: .cannotJudge]),
    ]
    let bytes = PackedScores.bytes(of: sheets)
    #expect(bytes == PackedScores.bytes(of: sheets.reversed()))
    bytes.withUnsafeBufferPointer { bytes in
      #expect(PackedScores.width(of: bytes) == 5)
      #expect(PackedScores.levels(in: bytes, criterion: 4) == [99])
      #expect(PackedScores.levels(in: bytes, criterion: 7) == [])
      var found: [[Score?]] = []
      for criterion in 0..<5 {
        var scores: [Score?] = []
        PackedScores.forEach(in: bytes, criterion: criterion) {
          scores.append(PackedScores.score($2))
        }
        found.append(scores)
      }
      #expect(
        found == [
          [nil, .level(0)], [.cannotJudge, nil], [nil, .notApplicable], [nil, nil],
          [nil, .level(99)],
        ])
      for end in bytes.indices {
        PackedScores.forEach(in: UnsafeBufferPointer(rebasing: bytes[..<end]), criterion: 4) {
          #expect($2 == 0 || end == bytes.count, "\($0) \($1)")
        }
      }
    }
  }

  @Test(arguments: [
    #"{"round":1,"salt":"s","sheet":{"recommendation":"negative","scores":[{"criterion":"C1","reason":"a \"quote\" \\","score":"2"},{"criterion":"D1","reason":"words"},{"criterion":"C2","reason":"","score":"?"}]}}"#,
    #"{"round":1,"salt":"s","sheet":{"scores":[]}}"#,
    #"{"round":12,"salt":"","sheet":{"scores":[{"confidence":3,"criterion":"C1","pins":[{"annex":"x","page":4}],"reason":"\",\"score\":\"3","score":"-"}]}}"#,
    #"{ "round": 1, "salt": "", "sheet": { "scores": [ {"criterion":"C\u0031","reason":"","score":"0"} ] } }"#,
  ])
  func `scores are scanned as they would be decoded`(body: String) throws {
    let entry = entry(body)
    let found = try SheetScanner.scan(entry)
    let decoded = try SheetScanner.decoded(entry)
    #expect(found == decoded)
  }

  @Test(arguments: ["", "{", "[]", #"{"sheet":{"scores":[{"criterion":"C1","score":"x"}]}}"#])
  func `what is no sheet is refused, not guessed`(body: String) {
    #expect(throws: StoreError.self) { try SheetScanner.scan(entry(body)) }
  }

  private func entry(_ body: String) -> JournalEntry {
    JournalEntry(
      seq: 1, uuid: .random(), stream: "case/2024-001", version: 1, type: "scoreSheetSubmitted",
      schema: 1, actor: "ann", actorAuth: "", happenedOn: "2024-01-01", clientTime: "",
      storeTime: "", encoding: 0, key: "", body: Array(body.utf8), sig: [], prev: .zero,
      hash: .zero)
  }
}
