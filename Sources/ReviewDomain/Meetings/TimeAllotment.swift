/// How much of a meeting's time each case gets.
///
/// Minutes said by hand stay. What remains is shared among the debates in steps of five: each gets
/// one step, and the rest follows the disagreement, so that an agreed case gets about half of what
/// a divided one does. A case of the consent block takes one minute.
package struct TimeAllotment: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package let isConsent: Bool
    package let disagreement: Double
    /// Said by hand; `nil` where the allotment is free.
    package let minutes: Int?

    package init(isConsent: Bool = false, disagreement: Double = 0, minutes: Int? = nil) {
      self.isConsent = isConsent
      self.disagreement = disagreement
      self.minutes = minutes
    }

    /// From 1 for agreement to 3 for an index of 2 or more.
    fileprivate var weight: Double { 1 + min(2, max(0, disagreement)) }
  }

  /// In the order of the items.
  package let minutes: [Int]
  /// What all items take together.
  package var sum: Int { minutes.reduce(0, +) }
  /// By how much the items take longer than the meeting; negative where time is left.
  package let excess: Int

  package static let step = 5
  package static let consentMinutes = 1

  package init(_ items: [Item], total: Int) {
    let fixed = items.map { $0.minutes ?? ($0.isConsent ? Self.consentMinutes : nil) }
    let free = items.indices.filter { fixed[$0] == nil }
    let left = total - fixed.compactMap(\.self).reduce(0, +)
    let steps = Self.shares(of: left / Self.step, by: free.map { items[$0].weight })
    var minutes = fixed.map { $0 ?? 0 }
    for (place, count) in zip(free, steps) { minutes[place] = count * Self.step }
    self.minutes = minutes
    excess = minutes.reduce(0, +) - total
  }

  /// One step each, and the others by weight: whole shares first, then the largest remainders.
  private static func shares(of steps: Int, by weights: [Double]) -> [Int] {
    let spare = max(0, steps - weights.count)
    let sum = weights.reduce(0, +)
    let exact = weights.map { sum > 0 ? Double(spare) * $0 / sum : 0 }
    var shares = exact.map { 1 + Int($0) }
    let open = spare - (shares.reduce(0, +) - weights.count)
    let places = weights.indices.sorted {
      let (left, right) = (
        exact[$0] - exact[$0].rounded(.down), exact[$1] - exact[$1].rounded(.down)
      )
      return left == right ? $0 < $1 : left > right
    }
    for place in places.prefix(max(0, open)) { shares[place] += 1 }
    return weights.isEmpty ? [] : shares
  }
}

/// When each case is due, from the hour at which the meeting begins.
package struct MeetingSchedule: Hashable, Sendable {
  package let begins: ClockTime
  /// In the order of the agenda.
  package let minutes: [Int]

  package init(from begins: ClockTime, minutes: [Int]) {
    self.begins = begins
    self.minutes = minutes
  }

  package var starts: [ClockTime] {
    minutes.indices.map { begins.adding(minutes: minutes[..<$0].reduce(0, +)) }
  }

  package var end: ClockTime { begins.adding(minutes: minutes.reduce(0, +)) }

  /// Minutes beyond the hour at which the meeting should end; negative where time is left.
  package func excess(beyond planned: ClockTime) -> Int {
    begins.minutes + minutes.reduce(0, +) - planned.minutes
  }
}

/// A case that is being discussed: since when, for how long, and how late the meeting is.
package struct RunningItem: Hashable, Sendable {
  package let elapsed: Int
  package let planned: Int
  /// Minutes behind the plan if the case ended now or when its time is over, whichever is later.
  package let behind: Int

  /// - Parameters:
  ///   - taken: when the case was taken.
  ///   - due: when the plan had it begin.
  ///   - planned: how many minutes it was given.
  ///   - now: the hour.
  package init(taken: ClockTime, due: ClockTime, planned: Int, now: ClockTime) {
    elapsed = max(0, now.minutes - taken.minutes)
    self.planned = planned
    behind = max(now.minutes, taken.minutes + planned) - (due.minutes + planned)
  }

  /// Minutes over its own time; 0 while there is some left.
  package var over: Int { max(0, elapsed - planned) }
}
