import CaseQuery
import ReviewDomain

extension QueueIndex {
  /// `positions`, which are ascending, in the order asked for; equals in the order of registration.
  func sorted(_ positions: [Int32], by order: QueryOrder, in context: QueueContext) -> [Int32] {
    if order.key == .number, isInNumberOrder {
      return order.isDescending ? positions.reversed() : positions
    }
    let key = sortKey(order.key, in: context)
    let keys = positions.map { position in
      guard let key = key(Int(position)) else { return UInt64.max }
      return order.isDescending ? UInt64.max - 1 - key : key
    }
    return RadixSort.sorted(positions, by: keys).values
  }

  /// A number that grows in the order asked for; `nil` stands last, whichever way round.
  private func sortKey(
    _ key: QueryOrder.Key, in context: QueueContext
  ) -> (Int) -> UInt64? {
    let records = self.records
    switch key {
    case .number: return { UInt64(records[$0].numberKey) }
    case .period:
      let today = Int32(truncatingIfNeeded: context.today.number)
      return { position in
        records[position].daysLeft(
          under: context.rules, today: today, stretches: self.stretches[position] ?? []
        ).map(Self.unsigned)
      }
    case .product:
      let ranks = ranksByProduct
      return { UInt64(ranks[$0]) }
    case .stage: return { UInt64(records[$0].codes.stage) }
    case .process:
      let ranks = ranksByProcess
      return { UInt64(ranks[Int(records[$0].process)]) }
    case .registered: return { Self.unsigned(records[$0].registeredKey) }
    }
  }

  private static func unsigned(_ number: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: number) ^ 0x8000_0000)
  }

  /// For each care process its place in the order of their ids.
  private var ranksByProcess: [Int] {
    var ranks = [Int](repeating: 0, count: processes.count)
    let order = processes.indices.sorted { processes[$0].id < processes[$1].id }
    for (rank, process) in order.enumerated() { ranks[process] = rank }
    return ranks
  }
}
