/// What in a temporary reimbursement needs somebody.
package enum FollowUpAttention: Hashable, Sendable {
  /// Its last day is past: it lapses, is prolonged or is converted, and somebody records which.
  case over(since: Day)
  /// Another decision took its place: the temporary one is still to be closed.
  case superseded(by: ConclusionKind)
  /// Questions that are not answered after their due day.
  case overdue([Int])
  case ends(daysLeft: Int)
  /// The last day on which to ask for an extension or the definitive route is near.
  case askBefore(Day)
  /// Questions that are due within the days of notice.
  case dueSoon([Int])

  /// Of a reimbursement that stands so, the most pressing first.
  static func all(
    _ state: TemporaryStanding.State, _ questions: [TemporaryStanding.Question],
    lastDayToAsk: Day?, under rules: FollowUpRules, today: Day
  ) -> [FollowUpAttention] {
    let awaited: [FollowUpAttention] = [
      .overdue(questions.filter { $0.standing == .overdue }.map(\.number)),
      .dueSoon(questions.filter { $0.standing == .dueSoon }.map(\.number)),
    ].filter(\.isSomething)
    switch state {
    case .ended: return []
    case .over(let day): return [.over(since: day)] + awaited
    case .superseded(let kind): return [.superseded(by: kind)]
    case .decided: return awaited
    case .runs(let left):
      let ends: [FollowUpAttention] = left <= rules.noticeDays ? [.ends(daysLeft: left)] : []
      return awaited.filter(\.isOverdue) + ends
        + asking(lastDayToAsk, rules, today) + awaited.filter { !$0.isOverdue }
    }
  }

  private static func asking(_ day: Day?, _ rules: FollowUpRules, _ today: Day)
    -> [FollowUpAttention]
  {
    guard let day, (0...rules.noticeDays).contains(day.days(since: today)) else { return [] }
    return [.askBefore(day)]
  }

  private var isOverdue: Bool { if case .overdue = self { true } else { false } }

  private var isSomething: Bool {
    switch self {
    case .overdue(let numbers), .dueSoon(let numbers): !numbers.isEmpty
    default: true
    }
  }
}
