import ReviewDomain

extension StoreProblem {
  /// Every problem, those with several sentences several times.
  static let samples: [StoreProblem] =
    [
      .noStore, .notFound(path: "wg.store"), .notAStore(path: "wg.store"),
      .notADirectory(path: "wg.store"), .exists(path: "wg.store"),
      .newerFormat(found: 3, supported: 2), .newerEntries(stream: "2026-014"),
      .objectMissing("0123456789abcdef"), .readOnly(path: "wg.store"),
      .needsRecovery(path: "wg.store"), .networkFileSystem(kind: "nfs"),
      .diskFull(path: "wg.store"), .busy, .unknownOutcome, .unsafeSetting(name: "fullfsync"),
      .system(call: "open", path: "wg.store", code: 13), .database(code: 11, message: "malformed"),
      .staleCase(CaseID(year: 2026, serial: 14)), .unknownCase("2026-99", nearest: []),
      .unknownCase("2026-99", nearest: [CaseID(year: 2026, serial: 9)]), .unknownMember("annn"),
      .accountNotMapped("jdoe", remedy: "inami-review member ann account=jdoe"),
      .actingNotAllowed, .clockNotAllowed, .unknownObject("0123456789abcdef"),
      .objectDiffers("0123456789abcdef"),
      .notUnderstood(word: "stag:", column: 4, allowed: ["stage:"]),
      .notUnderstood(word: ")", column: 4, allowed: []), .fault("uuid taken"),
    ]
    + StoreDamage.samples.flatMap { [.damaged(entry: 41, $0), .damaged(entry: nil, $0)] }
    + StaleReadModel.allCases.map { .readModelRebuilt($0) }
}

extension StoreDamage {
  static let samples: [StoreDamage] = [
    .numbering(expected: 41, found: 42), .chain, .content, .shortened, .rewritten, .field, .file,
    .notAJournal, .object("0123456789abcdef"), .anchor(line: 3), .adopted(name: "inami-2026.1"),
  ]
}
