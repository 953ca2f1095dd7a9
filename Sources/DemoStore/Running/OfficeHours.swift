import ReviewDomain

/// Instants within a working day, as the journal writes them.
///
/// From 08:00 to 16:00 UTC, which is the same calendar day in Brussels all year round.
struct OfficeHours {
  let date: String
  private let entries: Int

  init(_ day: Day, entries: Int) {
    date = day.description
    self.entries = entries
  }

  /// The time of the entry at `place`, from 0: evenly spread, a second apart where there is room.
  func time(at place: Int) -> String {
    instant(Self.opening + Self.length * place / max(1, entries))
  }

  /// When the day's entries are kept.
  var closing: String { instant(Self.opening + Self.length + 60_000) }

  private static let opening = 8 * 3_600_000
  private static let length = 8 * 3_600_000

  private func instant(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    return date + "T" + pad(seconds / 3600, 2) + ":" + pad(seconds / 60 % 60, 2) + ":"
      + pad(seconds % 60, 2) + "." + pad(milliseconds % 1000, 3) + "Z"
  }
}
