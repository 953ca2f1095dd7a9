package import CaseQuery
package import ReviewDomain

extension CaseStore {
  /// What the queue's questions depend on, for `viewer` on `today`.
  package func queueContext(for viewer: MemberID, today: Day) throws -> QueueContext {
    let viewer = try member(viewer)
    var context = QueueContext(
      viewer: viewer, group: group.asOf(today), periods: try policy().periods, today: today)
    context.isClosed = try yearlyObstacle(for: viewer) != nil
    return context
  }

  /// The positions of the cases that `query` selects, in its order.
  ///
  /// `desk`: what lies on the viewer's machine; asked for only where the query does.
  package func matching(
    _ query: CaseQuery, for viewer: MemberID, today: Day,
    desk: () -> ViewerDesk = { ViewerDesk() }
  ) throws -> [Int32] {
    try sections(of: query, for: viewer, today: today, desk: desk).flatMap(\.positions)
  }

  /// The same, section by section.
  package func sections(
    of query: CaseQuery, for viewer: MemberID, today: Day,
    desk: () -> ViewerDesk = { ViewerDesk() }
  ) throws -> [MatchedSection] {
    let gates = query.asksGates ? try policy().gates : []
    let asked = [query] + gates.queries
    let index = try queue(
      texts: asked.contains(where: \.needsTexts), facts: asked.contains(where: \.needsFacts))
    var context = try queueContext(for: viewer, today: today)
    if query.asksDesk { context.desk = desk() }
    context.gates = gates
    context.scales = scales(of: index)
    return index.sections(of: query, in: context) { [self] id in
      try? wholeCase(try folded(id).content, today: today)
    }
  }

  /// The lowest and the highest level of the criteria sets that the index knows.
  func scales(of index: QueueIndex) -> [ObjectID: ClosedRange<Int>] {
    (index.facts?.criteriaSets ?? []).reduce(into: [:]) { scales, set in
      scales[set] = try? criteria(in: set).scale.ends
    }
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

  /// How many cases are late, or will be after this week; in the group, whoever asks.
  package func lateCounts(for viewer: MemberID, today: Day) throws -> LateCounts {
    try queueWithoutTexts.lateCounts(in: try queueContext(for: viewer, today: today))
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

  /// Does one part of what the first query would wait for: loads the texts, then the facts, then
  /// works out the figures that queries ask for most.
  ///
  /// - Returns: Whether a part is left.
  package func prepareNext() throws -> Bool {
    let index = try queueWithoutTexts
    if !index.hasTexts {
      _ = try queue(texts: true, facts: false)
    } else if index.facts == nil {
      _ = try queue(texts: true, facts: true)
    } else {
      index.facts?.figures.prepare(for: index, scales: scales(of: index))
      return false
    }
    return true
  }
}

extension CaseStore {
  /// A case as the gates of the policy see it.
  ///
  /// `content`: the case, or what it would be after events that are only proposed.
  func wholeCase(_ content: ReviewCase, today: Day) throws -> WholeCase {
    WholeCase(
      content, in: group.asOf(today), under: try policy(), on: today,
      careProcesses: options.careProcesses,
      successors: { [self] in (try? successors(of: content.id)) ?? 0 },
      scales: { [self] in try? criteria(in: $0).scale })
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
