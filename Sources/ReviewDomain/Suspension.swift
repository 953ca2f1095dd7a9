/// A stretch in which the period does not run.
package struct Suspension: Hashable, Sendable, Codable {
  /// What the case waits for.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case applicant, other
    /// The case had ended and was revived: recorded by the fold, never asked for.
    case ended
  }

  package let from: Day
  package var until: Day?
  package let reason: String
  /// `nil` where it was not said.
  package let kind: Kind?

  package init(from: Day, until: Day? = nil, reason: String = "", kind: Kind? = nil) {
    self.from = from
    self.until = until
    self.reason = reason
    self.kind = kind
  }

  /// Whether it uses up the policy's cap: time in which the case had ended does not.
  package var isCapped: Bool { kind != .ended }

  package func days(on today: Day, in calendar: PeriodCalendar = .everyDay) -> Int {
    max(0, calendar.days(from: from, to: until ?? today))
  }
}

/// How long a period stood still.
package struct Standstill: Hashable, Sendable {
  /// Days of suspensions, all of them.
  package let suspended: Int
  /// Days between an ending and the revival.
  package let ended: Int
  /// What the policy lets a case stand still; `nil` where it sets no cap.
  package let cap: Int?

  package init(suspended: Int, ended: Int, cap: Int?) {
    self.suspended = suspended
    self.ended = ended
    self.cap = cap
  }

  init(_ suspensions: [Suspension], cap: Int?, in calendar: PeriodCalendar, on today: Day) {
    func sum(_ stretches: [Suspension]) -> Int {
      stretches.reduce(0) { $0 + $1.days(on: today, in: calendar) }
    }
    self.init(
      suspended: sum(suspensions.filter(\.isCapped)),
      ended: sum(suspensions.filter { !$0.isCapped }), cap: cap)
  }

  /// Days by which the period is longer: beyond the cap it runs on, though nobody resumed it.
  package var counted: Int { min(suspended, cap ?? suspended) + ended }
  package var capLeft: Int? { cap.map { max(0, $0 - suspended) } }
  package var isCapUsedUp: Bool { capLeft == 0 }
}

/// Days by which a period was lengthened.
package struct PeriodExtension: Hashable, Sendable, Codable {
  /// Who wanted more time.
  package enum Requester: String, Hashable, Sendable, Codable, CaseIterable {
    case applicant, group
  }

  package let day: Day
  package let days: Int
  package let reason: String
  /// `nil` in entries from before it was asked.
  package let requestedBy: Requester?

  package init(day: Day, days: Int, reason: String = "", requestedBy: Requester? = nil) {
    self.day = day
    self.days = days
    self.reason = reason
    self.requestedBy = requestedBy
  }
}
