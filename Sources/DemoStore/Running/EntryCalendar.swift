import CaseJournal
import ReviewDomain

/// Entries that wait for their day, in the order in which they were planned.
struct EntryCalendar {
  private var days: [Int: [PlannedEntry]] = [:]
  private var next: Int?

  mutating func add(_ entries: [PlannedEntry]) {
    for entry in entries {
      days[entry.day.number, default: []].append(entry)
      next = min(next ?? entry.day.number, entry.day.number)
    }
  }

  /// Takes out the entries of the earliest day that has some, if it is before `end`.
  mutating func takeDay(before end: Day?) -> (day: Day, entries: [PlannedEntry])? {
    while let number = next, !days.isEmpty, end.map({ number < $0.number }) ?? true {
      next = number + 1
      if let entries = days.removeValue(forKey: number) { return (Day(number: number), entries) }
    }
    return nil
  }
}
