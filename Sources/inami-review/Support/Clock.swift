import Foundation
import ReviewDomain

/// The time, read at the rim and handed to the rules.
enum Clock {
  /// Now, in UTC with milliseconds and as a day in Brussels.
  ///
  /// `mayMove` says whether `$INAMI_REVIEW_NOW` is honoured: in practice stores only.
  static func now(mayMove: Bool) -> Moment {
    if mayMove, let moved = ProcessInfo.processInfo.environment["INAMI_REVIEW_NOW"],
      let moment = moment(from: moved)
    {
      return moment
    }
    return moment(at: Date())
  }

  /// `2026-11-21`, then at noon, or `2026-11-21T09:30:00Z`.
  private static func moment(from text: String) -> Moment? {
    if let day = Day(text) { return moment(from: "\(day)T12:00:00Z") }
    guard let date = try? Date(text, strategy: .iso8601) else { return nil }
    return moment(at: date)
  }

  private static func moment(at date: Date) -> Moment {
    let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded(.down))
    let seconds = Int((Double(milliseconds) / 1000).rounded(.down))
    let offset = brussels?.secondsFromGMT(for: date) ?? 3600
    return Moment(
      utc: utc(seconds: seconds, milliseconds: milliseconds - seconds * 1000),
      day: Day(number: Int((Double(seconds + offset) / 86_400).rounded(.down))),
      time: ClockTime(minutes: (seconds + offset) / 60 % 1440))
  }

  private static func utc(seconds: Int, milliseconds: Int) -> String {
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - days * 86_400
    return "\(Day(number: days))T" + pad(rest / 3600, 2) + ":" + pad(rest / 60 % 60, 2) + ":"
      + pad(rest % 60, 2) + "." + pad(milliseconds, 3) + "Z"
  }

  private static let brussels = TimeZone(identifier: "Europe/Brussels")
}
