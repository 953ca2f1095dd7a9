import CaseJournal
import Foundation
import Testing

/// The store's clock in these tests.
let storeTime = "2026-11-20T09:00:00.000Z"

extension NewEntry {
  /// The `number`-th entry of a small, fixed cast: the same uuid and content each time.
  static func sample(
    _ number: Int, stream: String = "2026-014", body: String? = nil
  ) -> NewEntry {
    NewEntry(
      uuid: .sample(number), stream: stream, type: "scoreSheetSubmitted", schema: 1,
      actor: "ann", actorAuth: "uid:1000", happenedOn: "2026-11-20",
      clientTime: "2026-11-20T08:59:59.500Z",
      body: Array((body ?? #"{"criterion":"C2","score":"\#(number)"}"#).utf8))
  }
}

extension EntryUUID {
  /// 16 bytes that end in `number`.
  static func sample(_ number: Int) -> EntryUUID {
    var generator = Numbers(number: UInt64(number))
    return .random(using: &generator)
  }
}

private struct Numbers: RandomNumberGenerator {
  var number: UInt64

  mutating func next() -> UInt64 {
    defer { number += 1_000_000 }
    return number
  }
}

extension Journal {
  /// Keeps `count` entries of one stream, one append each, and returns them.
  @discardableResult
  func fill(_ count: Int, stream: String = "2026-014") throws -> [JournalEntry] {
    var kept: [JournalEntry] = []
    for _ in 0..<count {
      let number = Int(try head().seq) + 1
      let version = try version(ofStream: stream)
      kept += try append(
        Append(entries: [.sample(number, stream: stream)], expecting: [stream: version]),
        storeTime: storeTime)
    }
    return kept
  }
}

/// A folder that is removed with the value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "journal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var store: String { path + "/wg.store" }
}

/// A page of the repository's `docs` folder.
func documentation(_ name: String, file: String = #filePath) throws -> String {
  try String(contentsOfFile: repository(file) + "/docs/" + name, encoding: .utf8)
}

/// The checkout that this test was built from.
func repository(_ file: String = #filePath) -> String {
  URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}
