/// Where an open question of a temporary reimbursement stands on a day.
package enum MilestoneStanding: String, Hashable, Sendable, CaseIterable {
  /// Not answered, and its due day is past.
  case overdue
  /// Not answered, and due within the days of notice.
  case dueSoon = "due-soon"
  /// Not answered, and not due yet.
  case open
  /// Recorded as not answered and not to be expected any more.
  case missed
  /// Answered after its due day.
  case late
  case met

  package init(_ outcome: Milestone.Outcome?, due: Day?, today: Day, noticeDays: Int) {
    switch outcome {
    case .met: self = .met
    case .late: self = .late
    case .missed: self = .missed
    case nil:
      guard let due else {
        self = .open
        return
      }
      let left = due.days(since: today)
      self = left < 0 ? .overdue : left <= noticeDays ? .dueSoon : .open
    }
  }

  package var isAnswered: Bool { self == .met || self == .late }
  package var isAwaited: Bool { self == .overdue || self == .dueSoon || self == .open }

  /// A sign that needs no colour: the sentence beside it says the same.
  package var mark: Character {
    switch self {
    case .overdue: "!"
    case .dueSoon: "o"
    case .open: "."
    case .missed: "x"
    case .late: "~"
    case .met: "+"
    }
  }
}
