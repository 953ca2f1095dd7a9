import CaseJournal
package import ReviewDomain

/// A lively practice store: the same from the same seed, date, dossiers and files.
package enum DemoStore {
  /// Cases that are told by hand; more are generated.
  package static var storyCount: Int { Stories.all.count }

  /// Makes a practice store in `directory`, with a case at every stage and for every role.
  ///
  /// Everything happens on working days before `today`, by the rules: a step that they refuse is
  /// a mistake in this program.
  ///
  /// - Parameters:
  ///   - directory: where the store comes; made when it is missing.
  ///   - cases: how many cases there are to be; beyond ``storyCount`` they are generated.
  ///   - seed: decides names, scores, uuids and salts.
  ///   - today: the day after the last one on which something can have happened.
  ///   - dossiers: those that the stories are told of, by their folders' names.
  ///   - files: a criteria set, a policy and templates to adopt; care processes to invent for.
  ///   - progress: cases done and in all; called a few hundred times at most.
  /// - Returns: How much there is, and where the journal ends.
  /// - Throws: `DemoError`, and what the reader throws, before anything is made; `JournalError.alreadyExists` where there is a store.
  @discardableResult
  package static func make(
    at directory: String, cases: Int? = nil, seed: UInt64 = 1, today: Day,
    dossiers: [DemoDossier], files: DemoFiles, progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> DemoReport {
    try files.check()
    try Stories.check(dossiers)
    let journal = try SQLiteJournal.create(at: directory)
    let plan = try DemoPlan(
      cases: cases ?? 0, seed: seed, today: today, dossiers: dossiers, files: files,
      objects: ObjectFolder(of: directory))
    var writer = DemoWriter(journal)
    try plan.write(to: &writer, progress: progress)
    return DemoReport(
      cases: plan.count, entries: writer.entries, headHash: try journal.head().hash.hex)
  }
}
