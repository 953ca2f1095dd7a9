import CaseQuery
import ReviewDomain

extension QueueIndex {
  /// `positions`, which are ascending, in the order asked for, the first key first; equals in the
  /// order of registration.
  func sorted(_ positions: [Int32], by order: [QueryOrder], in cases: IndexedCases) -> [Int32] {
    order.reversed().reduce(positions) { sorted($0, by: $1, in: cases) }
  }

  private func sorted(
    _ positions: [Int32], by order: QueryOrder, in cases: IndexedCases
  ) -> [Int32] {
    let key = sortKey(order.key, in: cases)
    let needs = order.key.needs
    let sights = needs.isEmpty ? [] : cases.sights
    let keys = positions.map { position -> UInt64 in
      let position = Int(position)
      // What may not be seen stands where cases without a value stand: last, whichever way round.
      if !needs.isEmpty, !needs.isSubset(of: sights[position]) { return UInt64.max }
      guard let key = key(position) else { return UInt64.max }
      return order.isDescending ? UInt64.max - 1 - key : key
    }
    return RadixSort.sorted(positions, by: keys).values
  }

  /// A number that grows in the order asked for; `nil` stands last, whichever way round.
  private func sortKey(
    _ key: QueryOrder.Key, in cases: IndexedCases
  ) -> (Int) -> UInt64? {
    let (records, state) = (self.records, self.state(_:_:))
    switch key {
    case .number: return { UInt64(records[$0].numberKey) }
    case .product:
      let ranks = ranksByProduct
      return { UInt64(ranks[$0]) }
    case .applicant:
      let ranks = ranksByApplicant
      return { UInt64(ranks[$0]) }
    case .stage: return { UInt64(records[$0].codes.stage) }
    case .process:
      let ranks = ranksByProcess
      return { UInt64(ranks[Int(records[$0].process)]) }
    case .level: return { records[$0].level.map { UInt64($0.code) } }
    case .scored: return { UInt64(records[$0].submitted) }
    case .lead:
      let rapporteurs = cases.rapporteurs
      return { position in
        rapporteurs.firstIndex { state($0, position).contains(.rapporteur) }.map(UInt64.init)
      }
    case .statistic(let statistic, let criterion):
      guard let figures = cases.figures(statistic, of: criterion) else { return { _ in nil } }
      return { figures[$0].isNaN ? nil : Self.ordered(figures[$0]) }
    case .day(.touched):
      let facts = cases.allFacts
      return { UInt64(facts[$0].lastDay.number + (1 << 32)) }
    case .day, .tag:
      return { Self.value(of: key, IndexedCase(cases: cases, position: $0)).map(Self.ordered) }
    }
  }

  private static func value(of key: QueryOrder.Key, _ facts: IndexedCase) -> Double? {
    switch key {
    case .day(let day): facts.day(day).map(Double.init)
    case .tag(let tag): facts.tag(tag).map(Double.init)
    default: nil
    }
  }

  /// Grows as `number` does.
  private static func ordered(_ number: Double) -> UInt64 {
    let bits = (number + 0).bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }

  /// For each care process its place in the order of their ids.
  private var ranksByProcess: [Int] {
    var ranks = [Int](repeating: 0, count: processes.count)
    let order = processes.indices.sorted { processes[$0].id < processes[$1].id }
    for (rank, process) in order.enumerated() { ranks[process] = rank }
    return ranks
  }
}
