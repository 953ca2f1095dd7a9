import CaseJournal
package import ReviewDomain

extension CaseStore {
  /// The days of the group and of its open cases for people's calendars, by day.
  ///
  /// Made from the journal alone: a period that stands still is reckoned to the journal's last day,
  /// so that the same journal gives the same days whenever it is asked. Holds numbers, product names
  /// and dates, which the queue shows to everyone.
  package func calendarDays(for viewer: MemberID) throws -> [CalendarDay] {
    let viewer = try member(viewer)
    let policy = try policy()
    guard let last = try journal.entry(seq: head.seq) else { return [] }
    let rules = try journal.entries(ofStream: StreamName.group).last ?? last
    let today = Day(String(last.storeTime.prefix(10))) ?? Day(number: 0)
    var days = group.meetings(from: today).map { meeting in
      CalendarDay(
        kind: .meeting, day: meeting.day, place: meeting.place, sequence: Int(rules.seq),
        changedAt: rules.storeTime)
    }
    for record in try queueWithoutTexts.records where record.stage.hasCalendarDays {
      let entries = try journal.entries(ofStream: StreamName.of(record.id))
      let view = CaseView(of: try FoldedCase(record.id, entries: entries).content, for: viewer)
      guard let newest = entries.last else { continue }
      let changed = record.suspendedSince == nil ? max(newest, rules) : last
      days += view.content.calendarDays(
        under: policy, today: today, sequence: Int(changed.seq), changedAt: changed.storeTime)
    }
    return days.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
  }
}

private func max(_ left: JournalEntry, _ right: JournalEntry) -> JournalEntry {
  left.seq < right.seq ? right : left
}

extension Stage {
  fileprivate var hasCalendarDays: Bool {
    switch self {
    case .admissibility, .scoring, .deliberation, .vote, .decided, .inForce: true
    case .presubmission, .concluded, .ended: false
    }
  }
}
