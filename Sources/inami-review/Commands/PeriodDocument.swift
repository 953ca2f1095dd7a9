import ReviewDomain

/// A case's indicative period in `show --format json`: stable, documented in docs/COMMANDS.md.
struct PeriodDocument: Encodable {
  let clock: CaseClock

  private enum Key: String, CodingKey {
    case kind, start, end, daysLeft, dayCount, length, policyLength, extensions, suspensions
    case stoodStill, cap, capLeft, standsStill, applicantWindow, lastMeeting, nextMeeting
    case lastDayToAsk, forecast
  }

  private struct Window: Encodable {
    let from: Day
    let until: Day
  }

  private struct ForecastDocument: Encodable {
    let concludedCases: Int
    var median: Day?
    var percentile80: Day?
    var medianDays: Int?
    var percentile80Days: Int?
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(clock.period.kind, forKey: .kind)
    try fields.encode(clock.period.start, forKey: .start)
    try fields.encode(clock.end, forKey: .end)
    try fields.encode(clock.daysLeft, forKey: .daysLeft)
    try fields.encode(clock.period.calendar.count, forKey: .dayCount)
    try fields.encode(clock.period.length, forKey: .length)
    try fields.encode(clock.policyLength, forKey: .policyLength)
    try encodeStandstill(&fields)
    try encodeMeetings(&fields)
    try fields.encode(clock.forecast.map(document), forKey: .forecast)
  }

  private func encodeStandstill(_ fields: inout KeyedEncodingContainer<Key>) throws {
    try fields.encode(clock.extensions, forKey: .extensions)
    try fields.encode(clock.suspensions, forKey: .suspensions)
    try fields.encode(clock.standstill.counted, forKey: .stoodStill)
    try fields.encode(clock.standstill.cap, forKey: .cap)
    try fields.encode(clock.standstill.capLeft, forKey: .capLeft)
    try fields.encode(clock.standsStill, forKey: .standsStill)
  }

  private func encodeMeetings(_ fields: inout KeyedEncodingContainer<Key>) throws {
    let window = clock.applicantWindow
    try fields.encode(
      window.map { Window(from: $0.lowerBound, until: $0.upperBound) }, forKey: .applicantWindow)
    switch clock.meeting {
    case .nonePlanned: break
    case .noneFits(let next): try fields.encode(next, forKey: .nextMeeting)
    case .last(let day): try fields.encode(day, forKey: .lastMeeting)
    }
    try fields.encode(clock.lastDayToAsk, forKey: .lastDayToAsk)
  }

  private func document(_ forecast: Forecast) -> ForecastDocument {
    switch forecast {
    case .tooFew(let count): ForecastDocument(concludedCases: count)
    case .expected(let median, let most, let past):
      ForecastDocument(
        concludedCases: past.count, median: median, percentile80: most, medianDays: past.median,
        percentile80Days: past.percentile80)
    }
  }
}
