package import ReviewDomain

/// What stands in calendars.
package protocol CalendarTexts {
  /// `2026-014 Indicative end (evaluation) — CardioLink 2.1`.
  func title(of day: CalendarDay) -> String
  /// One or two sentences: that the day is indicative, or why it may move.
  func note(on day: CalendarDay) -> String
  /// What `export calendar` warns when there is nothing in it.
  func daysExported(_ count: Int) -> String
}

extension Texts {
  /// The case before and the product behind what falls on the day.
  func title(_ what: String, of day: CalendarDay) -> String {
    let number = day.caseID.map { $0.description + " " } ?? ""
    return number + what + (day.product.isEmpty ? "" : " — " + day.product)
  }
}
