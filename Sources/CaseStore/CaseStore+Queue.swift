package import CaseQuery
package import ReviewDomain

extension CaseStore {
  /// What the queue's questions depend on, for `viewer` on `today`.
  package func queueContext(for viewer: MemberID, today: Day) throws -> QueueContext {
    QueueContext(
      viewer: try member(viewer), periods: try policy().periods, today: today)
  }

  /// The positions of the cases that `query` selects, in its order.
  package func matching(
    _ query: CaseQuery, for viewer: MemberID, today: Day
  ) throws -> [Int32] {
    let index = try query.needsTexts ? queue : queueWithoutTexts
    return index.matching(query, in: try queueContext(for: viewer, today: today))
  }

  /// The lines of the cases at `positions`, in that order: ask for those on the screen only.
  package func rows(
    at positions: some Sequence<Int32>, for viewer: MemberID, today: Day
  ) throws -> [QueueRow] {
    let index = try queueWithoutTexts
    let context = try queueContext(for: viewer, today: today)
    let known = positions.filter { index.records.indices.contains(Int($0)) }
    let scorers = group.asOf(today).activeMembers.filter(\.role.scores)
    let outlines = try derived { try $0.outlines(at: known) }
    return zip(known, outlines).map { position, outline in
      QueueRow(at: position, in: index, outline: outline, context: context, scorers: scorers)
    }
  }

  /// The line of one case.
  package func row(of id: CaseID, for viewer: MemberID, today: Day) throws -> QueueRow? {
    guard let position = try position(of: id) else { return nil }
    return try rows(at: [position], for: viewer, today: today).first
  }

  /// How long the evaluations took that the group concluded: of all of them, whoever asks.
  package func pastEvaluations() throws -> PastEvaluations {
    try derived { try $0.pastEvaluations() }
  }

  /// How many cases stand at each stage.
  package func countsByStage() throws -> [Stage: Int] {
    try queueWithoutTexts.countsByStage()
  }
}

extension CaseStore {
  /// How many cases there are.
  package var caseCount: Int { get throws { try queueWithoutTexts.count } }

  /// Where a case stands in the order of registration.
  package func position(of id: CaseID) throws -> Int32? {
    try queueWithoutTexts.position(of: id)
  }

  /// Loads what searching needs, so that the first letter of a filter does not wait for it.
  package func prepareSearch() throws { _ = try queue }
}

extension CaseQuery {
  /// Whether answering it looks at texts.
  fileprivate var needsTexts: Bool {
    if orderInUse.key == .product { return true }
    if case .all(let parts) = tree { return parts.contains(where: \.looksAtText) }
    return tree.looksAtText
  }
}

extension QueryTree {
  fileprivate var looksAtText: Bool {
    if case .term(.text) = self { true } else { false }
  }
}

extension QueueIndex {
  /// Where a case stands in the order of registration.
  package func position(of id: CaseID) -> Int32? {
    if isInNumberOrder { return positionInOrder(of: id) }
    return records.firstIndex { $0.id == id }.map(Int32.init)
  }

  private func positionInOrder(of id: CaseID) -> Int32? {
    let key = CaseRecord(id: id, registeredOn: Day(number: 0)).numberKey
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if records[middle].numberKey < key { low = middle + 1 } else { high = middle }
    }
    return low < records.count && records[low].id == id ? Int32(low) : nil
  }

  package func countsByStage() -> [Stage: Int] {
    var counts = [Int](repeating: 0, count: 256)
    for record in records { counts[Int(record.codes.stage)] += 1 }
    return Dictionary(
      uniqueKeysWithValues: Stage.allCases.map { ($0, counts[Int($0.code)]) })
  }
}
