import ReviewDomain

extension CaseRecord {
  /// The indicative period that runs: the same as `ReviewCase.period(under:today:)`, in numbers.
  ///
  /// - Parameter stretches: those in which the case stood still and that are over; looked at only
  ///   where working days count.
  /// - Returns: Days left, or `nil` when no period runs.
  func daysLeft(
    under rules: PeriodRules, today: Int32, stretches: @autoclosure () -> [StandstillStretch]
  ) -> Int32? {
    let start: Int32
    let length: Int32
    // Codes, not stages: a queue asks this of every case at each keystroke.
    switch codes.stage {
    case 2:
      (start, length) = (startKeys.submitted, rules.admissibility)
      guard !rules.admissibilityIsWorking else {
        return workingDaysLeft(rules, .admissibility, today, stretches())
      }
    case 3...5:
      (start, length) = (startKeys.admissible, rules.evaluation)
      guard !rules.evaluationIsWorking else {
        return workingDaysLeft(rules, .evaluation, today, stretches())
      }
    default: return nil
    }
    guard start != Self.noDay else { return nil }
    let running = startKeys.suspended == Self.noDay ? 0 : max(0, today - startKeys.suspended)
    let still = min(suspensionDays + running, rules.cap) + endedDays
    return start + length + extensions + still - today
  }

  private func workingDaysLeft(
    _ rules: PeriodRules, _ kind: Period.Kind, _ today: Int32, _ stretches: [StandstillStretch]
  ) -> Int32? {
    let calendar = rules.calendar(of: kind)
    func days(_ from: Int32, _ until: Int32) -> Int32 {
      let counted = calendar.days(from: Day(number: Int(from)), to: Day(number: Int(until)))
      return Int32(truncatingIfNeeded: counted)
    }
    let start = kind == .admissibility ? startKeys.submitted : startKeys.admissible
    guard start != Self.noDay else { return nil }
    var pause = startKeys.suspended == Self.noDay ? 0 : max(0, days(startKeys.suspended, today))
    var ended: Int32 = 0
    for stretch in stretches {
      let length = max(0, days(stretch.from, stretch.until))
      if stretch.isCapped { pause += length } else { ended += length }
    }
    let length = kind == .admissibility ? rules.admissibility : rules.evaluation
    return length + extensions + min(pause, rules.cap) + ended - days(start, today)
  }
}

extension CaseRecord {
  /// Calendar days from the day of admissibility to `day`, without those on which it stood still.
  func evaluationDays(until day: Day) -> Int? {
    admissibleOn.map { day.days(since: $0) - Int(suspensionDays) - Int(endedDays) }
  }
}

/// The policy's periods, made ready for the queue's loops.
struct PeriodRules: Hashable, Sendable {
  let admissibility: Int32
  let evaluation: Int32
  let admissibilityIsWorking: Bool
  let evaluationIsWorking: Bool
  /// `Int32.max` where the policy sets none.
  let cap: Int32
  private let calendars: [Period.Kind: PeriodCalendar]

  init(_ periods: Policy.Periods) {
    admissibility = Int32(truncatingIfNeeded: periods.length(of: .admissibility))
    evaluation = Int32(truncatingIfNeeded: periods.length(of: .evaluation))
    cap = periods.suspensionCap.map { Int32(truncatingIfNeeded: $0) } ?? .max
    calendars = Dictionary(
      uniqueKeysWithValues: Period.Kind.allCases.map { ($0, periods.calendar(of: $0)) })
    admissibilityIsWorking = calendars[.admissibility]?.count == .workingDays
    evaluationIsWorking = calendars[.evaluation]?.count == .workingDays
  }

  func calendar(of kind: Period.Kind) -> PeriodCalendar { calendars[kind] ?? .everyDay }
}

/// A stretch in which a case stood still and that is over; pages hold its bytes as they are.
struct StandstillStretch: Hashable, Sendable {
  /// The case's place in its page.
  let slot: Int32
  private let capped: Int32
  let from: Int32
  let until: Int32

  /// Whether it uses up the policy's cap.
  var isCapped: Bool { capped != 0 }

  init(slot: Int, isCapped: Bool, from: Day, until: Day) {
    self.slot = Int32(truncatingIfNeeded: slot)
    capped = isCapped ? 1 : 0
    self.from = Int32(truncatingIfNeeded: from.number)
    self.until = Int32(truncatingIfNeeded: until.number)
  }
}
