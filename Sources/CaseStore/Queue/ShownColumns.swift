package import CaseQuery
package import ReviewDomain

/// What a list shows of a case in a column that a query asked for.
package enum ShownValue: Hashable, Sendable {
  /// There is none, or the viewer may not see it.
  case nothing
  case day(Day)
  case number(Double)
  case words([String])
  case members([MemberID])
  case recommendations([ConclusionKind: Int])
  /// How often each level was given, over all criteria.
  case levels([Int: Int])
}

extension CaseStore {
  /// For each case at `positions` what stands in `columns`; what a row of the queue holds anyway
  /// is ``ShownValue/nothing``.
  package func values(
    of columns: [QueryColumn], at positions: some Sequence<Int32>, for viewer: MemberID,
    today: Day, desk: () -> ViewerDesk
  ) throws -> [[ShownValue]] {
    guard !columns.isEmpty else { return positions.map { _ in [] } }
    let index = try queue(texts: false, facts: true)
    var context = try queueContext(for: viewer, today: today)
    context.desk = desk()
    for set in index.facts?.criteriaSets ?? [] {
      context.scales[set] = try? criteria(in: set).scale.ends
    }
    let cases = IndexedCases(of: index, for: context)
    return positions.map { position in
      let facts = IndexedCase(cases: cases, position: Int(position))
      return columns.map { facts.value(of: $0, in: context) }
    }
  }
}

extension IndexedCase {
  fileprivate func value(of column: QueryColumn, in context: QueueContext) -> ShownValue {
    switch column {
    case .day(.due) where !sight.contains(.dossier): return .nothing
    case .day(let day): return self.day(day).map { .day(Day(number: $0)) } ?? .nothing
    case .statistic(let kind, let criterion):
      guard sight.contains(.scores) else { return .nothing }
      return statistic(kind, of: criterion).map { .number($0) } ?? .nothing
    case .lead:
      let members = context.group.members.map(\.id).filter { count(.lead, .member($0)) > 0 }
      return members.isEmpty ? .nothing : .members(members)
    case .recommendations:
      guard sight.contains(.scores) else { return .nothing }
      let counts = ConclusionKind.allCases.map { ($0, recommendations(of: $0)) }.filter { $0.1 > 0 }
      return counts.isEmpty ? .nothing : .recommendations(Dictionary(uniqueKeysWithValues: counts))
    case .histogram: return sight.contains(.scores) ? levels : .nothing
    case .tags: return tagWords(context)
    default: return .nothing
    }
  }

  private var levels: ShownValue {
    var counts: [Int: Int] = [:]
    for criterion in cases.knownCriteria {
      visitScores(of: criterion, by: .anyone) { score in
        if let level = score.level { counts[level, default: 0] += 1 }
      }
    }
    return counts.isEmpty ? .nothing : .levels(counts)
  }

  private func tagWords(_ context: QueueContext) -> ShownValue {
    func word(_ name: String, _ value: Int) -> String { value == 0 ? name : "\(name)=\(value)" }
    let group = cases.tags(at: position).sorted { $0.name < $1.name }
      .map { word("#" + $0.name, $0.value) }
    let own = (context.desk.ownTags[id] ?? [:]).sorted { $0.key < $1.key }
      .map { word("#~" + $0.key, $0.value) }
    return group.isEmpty && own.isEmpty ? .nothing : .words(group + own)
  }
}

extension IndexedCases {
  fileprivate var knownCriteria: [CriterionID] {
    (index.facts?.criteria.keys).map(Array.init) ?? []
  }

  fileprivate func tags(at position: Int) -> [(name: String, value: Int)] {
    let names = index.facts?.tags ?? []
    return extras(position).compactMap { fact in
      guard fact.kind == .tag, names.indices.contains(Int(fact.number)) else { return nil }
      return (names[Int(fact.number)], Int(fact.value))
    }
  }
}
