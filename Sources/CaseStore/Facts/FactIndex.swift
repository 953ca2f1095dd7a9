import ReviewDomain

/// The facts of all cases in memory, beside ``QueueIndex``; loaded by the first query that asks.
struct FactIndex {
  private(set) var records: [FactRecord] = []
  private var pages: [Page] = []
  /// Numbers of the names that the facts use.
  private(set) var criteria: [CriterionID: Int] = [:]
  private(set) var gates: [CriterionID: Int] = [:]
  private(set) var criteriaSets: [ObjectID] = []
  private(set) var tags: [String] = []
  /// Gates of policies that were overridden somewhere.
  private(set) var policyGates: [String] = []
  /// Worked out of the scores once, and again for the pages that change.
  let figures = FactFigures()
  /// How far in the journal the facts go.
  var head: Int64 = 0

  private struct Page {
    let scores: [UInt8]
    let extras: [ExtraFact]
    /// Where each case's begin, and after the last where they end.
    let scoreStarts: [UInt32]
    let extraStarts: [UInt32]
  }

  mutating func setNames(
    criteria: [String], gates: [String], criteriaSets: [String], tags: [String],
    policyGates: [String]
  ) {
    self.criteria = Self.numbers(criteria)
    self.gates = Self.numbers(gates)
    self.tags = tags
    self.policyGates = policyGates
    self.criteriaSets = criteriaSets.map { ObjectID($0) }
  }

  private static func numbers(_ names: [String]) -> [CriterionID: Int] {
    Dictionary(
      names.enumerated().map { (CriterionID($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func reserve(cases: Int) { records.reserveCapacity(cases) }

  /// Takes in a page of the read model, a new one or one that changed.
  ///
  /// - Throws: `ReadModelDamage` when the page does not fit what is here.
  mutating func take(_ blobs: FactPage.Blobs, number: Int) throws {
    let first = number * QueuePage.size
    guard let new = Packed.values(FactRecord.self, blobs.fixed), new.count <= QueuePage.size,
      first <= records.count, number <= pages.count,
      let extras = Packed.values(ExtraFact.self, blobs.extras)
    else { throw ReadModelDamage.page(number) }
    let page = Page(
      scores: blobs.scores, extras: extras, scoreStarts: Self.starts(new.map(\.scoreLength)),
      extraStarts: Self.starts(new.map { UInt32($0.extraCount) }))
    guard page.scoreStarts.last == UInt32(blobs.scores.count),
      page.extraStarts.last == UInt32(extras.count)
    else { throw ReadModelDamage.page(number) }
    figures.forget(page: number)
    if number == pages.count { pages.append(page) } else { pages[number] = page }
    records.replaceSubrange(first..<min(records.count, first + QueuePage.size), with: new)
  }

  private static func starts(_ lengths: [UInt32]) -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(lengths.count + 1)
    var end: UInt32 = 0
    for length in lengths {
      end &+= length
      starts.append(end)
    }
    return starts
  }
}

extension FactIndex {
  /// The bytes of the sheets of the last revealed round, as ``PackedScores`` reads them.
  func withScores<Value>(
    at position: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value {
    let (number, slot) = (position / QueuePage.size, position % QueuePage.size)
    return pages[number].scores.withUnsafeBufferPointer { bytes in
      let starts = pages[number].scoreStarts
      return body(
        UnsafeBufferPointer(rebasing: bytes[Int(starts[slot])..<Int(starts[slot + 1])]))
    }
  }

  var pageCount: Int { pages.count }

  /// The bytes of the sheets of a page's cases, and where each case's begin.
  func withPage(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt32>) -> Void
  ) {
    pages[number].scores.withUnsafeBufferPointer { bytes in
      pages[number].scoreStarts.withUnsafeBufferPointer { body(bytes, $0) }
    }
  }

  /// For each case how many later ones name it as what they go back to.
  func successors() -> [CaseID: Int] {
    var counts: [CaseID: Int] = [:]
    for page in pages {
      for fact in page.extras {
        if let relation = fact.relation, relation.kind.isLineage {
          counts[relation.other, default: 0] += 1
        }
      }
    }
    return counts
  }

  func extras(at position: Int) -> ArraySlice<ExtraFact> {
    let (number, slot) = (position / QueuePage.size, position % QueuePage.size)
    let starts = pages[number].extraStarts
    return pages[number].extras[Int(starts[slot])..<Int(starts[slot + 1])]
  }
}
