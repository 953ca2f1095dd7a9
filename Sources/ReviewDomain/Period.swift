/// An indicative period of a case and what is left of it.
///
/// Indicative means policy, not law: nothing lapses when it is over, and no text may say that the
/// law sets it.
package struct Period: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable { case admissibility, evaluation }

  package let kind: Kind
  /// Day 0.
  package let start: Day
  /// In calendar days, extensions and suspensions included.
  package let length: Int

  package init(kind: Kind, start: Day, length: Int) {
    self.kind = kind
    self.start = start
    self.length = length
  }

  package var end: Day { start.adding(days: length) }

  /// Negative when the period is over.
  package func daysLeft(on today: Day) -> Int { end.days(since: today) }
}

/// A stretch in which the period does not run.
package struct Suspension: Hashable, Sendable, Codable {
  package let from: Day
  package var until: Day?
  package let reason: String

  package init(from: Day, until: Day? = nil, reason: String = "") {
    self.from = from
    self.until = until
    self.reason = reason
  }

  package func days(on today: Day) -> Int { max(0, (until ?? today).days(since: from)) }
}
