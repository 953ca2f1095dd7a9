import ReviewDomain

extension CaseRecord {
  /// The indicative period that runs: the same as `ReviewCase.period(under:today:)`, in numbers.
  ///
  /// `stretches`: those in which the case stood still and that are over; looked at only
  /// where working days count.
  /// Returns days left, or `nil` when no period runs.
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
    let still = min(suspensionDays + suspended(on: today), rules.cap) + endedDays
    return start + length + extensions + still - today
  }

  /// Whether the period stands still: suspended, and something is left of the policy's cap.
  func standsStill(
    under rules: PeriodRules, today: Int32, stretches: [StandstillStretch]
  ) -> Bool {
    guard startKeys.suspended != Self.noDay else { return false }
    let kind: Period.Kind = codes.stage == 2 ? .admissibility : .evaluation
    guard rules.isWorking(kind) else {
      return suspensionDays + suspended(on: today) < rules.cap
    }
    return standstill(rules.calendar(of: kind), today, stretches).suspended < rules.cap
  }

  private func suspended(on today: Int32) -> Int32 {
    startKeys.suspended == Self.noDay ? 0 : max(0, today - startKeys.suspended)
  }

  private func workingDaysLeft(
    _ rules: PeriodRules, _ kind: Period.Kind, _ today: Int32, _ stretches: [StandstillStretch]
  ) -> Int32? {
    let start = kind == .admissibility ? startKeys.submitted : startKeys.admissible
    guard start != Self.noDay else { return nil }
    let calendar = rules.calendar(of: kind)
    let still = standstill(calendar, today, stretches)
    let length = kind == .admissibility ? rules.admissibility : rules.evaluation
    return length + extensions + min(still.suspended, rules.cap) + still.ended
      - calendar.days(from: start, to: today)
  }

  /// Days of the calendar, and those between endings and revivals apart.
  private func standstill(
    _ calendar: PeriodCalendar, _ today: Int32, _ stretches: [StandstillStretch]
  ) -> (suspended: Int32, ended: Int32) {
    let since = startKeys.suspended
    var still: (suspended: Int32, ended: Int32) = (0, 0)
    if since != Self.noDay { still.suspended = max(0, calendar.days(from: since, to: today)) }
    for stretch in stretches {
      let length = max(0, calendar.days(from: stretch.from, to: stretch.until))
      if stretch.isCapped { still.suspended += length } else { still.ended += length }
    }
    return still
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

  func isWorking(_ kind: Period.Kind) -> Bool {
    kind == .admissibility ? admissibilityIsWorking : evaluationIsWorking
  }
}

extension PeriodCalendar {
  /// Between days that are numbers.
  fileprivate func days(from start: Int32, to end: Int32) -> Int32 {
    Int32(truncatingIfNeeded: days(from: Day(number: Int(start)), to: Day(number: Int(end))))
  }
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
