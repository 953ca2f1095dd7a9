import ReviewDomain

/// How many open cases are over their indicative period, and how many come to its end this week.
package struct LateCounts: Hashable, Sendable {
  package var late = 0
  package var thisWeek = 0
}

extension QueueIndex {
  func lateCounts(in context: QueueContext) -> LateCounts {
    let rules = context.rules
    let today = Int32(truncatingIfNeeded: context.today.number)
    let week = Period.Kind.allCases.map { kind in
      let days = rules.calendar(of: kind).days(from: context.today, to: context.today.endOfWeek)
      return Int32(truncatingIfNeeded: days)
    }
    let admissibility = Stage.admissibility.code
    var counts = LateCounts()
    records.withUnsafeBufferPointer { records in
      for position in records.indices {
        guard
          let left = records[position].daysLeft(
            under: rules, today: today, stretches: self.stretches[position] ?? [])
        else { continue }
        let kind = records[position].codes.stage == admissibility ? 0 : 1
        if left < 0 { counts.late += 1 } else if left <= week[kind] { counts.thisWeek += 1 }
      }
    }
    return counts
  }
}
