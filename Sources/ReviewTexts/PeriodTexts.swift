package import ReviewDomain

/// A figure of a case's indicative period, in the order in which they are explained.
package enum PeriodFigure: String, Hashable, Sendable, CaseIterable {
  case daysLeft, end, start, length, extensions, standstill, window, meeting, lastDayToAsk, expected
}

/// What is said of indicative periods: never without saying that they are indicative, and never of
/// working days without saying so.
package protocol PeriodTexts {
  /// `30 days`, `30 working days`.
  func days(_ number: Int, _ count: DayCount) -> String
  /// `12 d left (indicative)`, `3 working d over (indicative)`.
  func daysLeft(_ days: Int, _ count: DayCount) -> String
  /// At most 8 columns: `12 d`, `-3 d !`, `12 wd`.
  func daysShort(_ days: Int, _ count: DayCount) -> String
  /// What the short units stand for.
  func term(_ count: DayCount) -> String
  func term(_ kind: Suspension.Kind) -> String
  func term(_ requester: PeriodExtension.Requester) -> String
  /// `2 late, 3 this week`.
  func late(_ late: Int, thisWeek: Int) -> String

  /// At most 24 columns.
  func label(_ figure: PeriodFigure) -> String
  /// How the figure was computed, in a sentence or two.
  func explanation(of figure: PeriodFigure, _ clock: CaseClock) -> String
  /// `41 of 90 days`: the cap of the policy is the second number, where there is one.
  func stoodStill(_ days: Int, of cap: Int?, _ count: DayCount) -> String
  /// `03/12/2026 to 02/01/2027`.
  func stretch(from: Day, until: Day?) -> String
  func value(_ meeting: CaseClock.Meeting) -> String
  func value(_ forecast: Forecast, today: Day) -> String
  /// A day that may have passed.
  func value(_ day: Day, today: Day) -> String

  /// The pieces of the one line under a case's title.
  func shortEnd(_ end: Day) -> String
  func shortStandstill(_ days: Int, of cap: Int?, _ count: DayCount) -> String
  func short(_ meeting: CaseClock.Meeting) -> String
  func shortExpected(_ day: Day) -> String
}

/// A figure as it is shown: what it is called, what it is, how it came about.
package struct PeriodLine: Hashable, Sendable {
  package let figure: PeriodFigure
  package let label: String
  package let value: String
  package let explanation: String
}

extension Texts {
  /// Each figure of `clock` that there is, with how it was computed.
  package func lines(of clock: CaseClock) -> [PeriodLine] {
    PeriodFigure.allCases.compactMap { figure in
      value(of: figure, clock).map {
        PeriodLine(
          figure: figure, label: label(figure), value: $0,
          explanation: explanation(of: figure, clock))
      }
    }
  }

  /// The figures that matter most in one line of at most `width` columns, as many as fit.
  package func summary(of clock: CaseClock, width: Int) -> String {
    var line = shortEnd(clock.end)
    for piece in summaryPieces(of: clock) {
      let longer = line + " · " + piece
      if longer.count <= width { line = longer }
    }
    return line
  }

  private func summaryPieces(of clock: CaseClock) -> [String] {
    var pieces: [String] = []
    let count = clock.period.calendar.count
    if clock.standstill.counted > 0 || clock.isSuspended {
      pieces.append(
        shortStandstill(clock.standstill.counted, of: clock.standstill.cap, count))
    }
    pieces.append(short(clock.meeting))
    if case .expected(let median, _, _) = clock.forecast, median >= clock.today {
      pieces.append(shortExpected(median))
    }
    return pieces
  }

  private func value(of figure: PeriodFigure, _ clock: CaseClock) -> String? {
    let count = clock.period.calendar.count
    switch figure {
    case .daysLeft: return daysLeft(clock.daysLeft, count)
    case .end: return date(clock.end)
    case .start: return date(clock.period.start)
    case .length: return days(clock.policyLength, count)
    case .extensions: return days(clock.extensionDays, count)
    case .standstill:
      return stoodStill(clock.standstill.counted, of: clock.standstill.cap, count)
    case .window:
      return clock.applicantWindow.map { stretch(from: $0.lowerBound, until: $0.upperBound) }
    case .meeting: return value(clock.meeting)
    case .lastDayToAsk: return clock.lastDayToAsk.map { value($0, today: clock.today) }
    case .expected: return clock.forecast.map { value($0, today: clock.today) }
    }
  }

  /// What is said of each extension, one after the other.
  func listed(_ extensions: [PeriodExtension], _ count: DayCount) -> String {
    extensions.map { item in
      let by = item.requestedBy.map { " (" + term($0) + ")" } ?? ""
      return date(item.day) + ": " + days(item.days, count) + by
    }.joined(separator: "; ")
  }

  /// What is said of each stretch in which the case stood still.
  func listed(_ suspensions: [Suspension]) -> String {
    suspensions.map { item in
      let why = item.kind.map { " (" + term($0) + ")" } ?? ""
      return stretch(from: item.from, until: item.until) + why
    }.joined(separator: "; ")
  }

  /// `270 + 30 + 41 = 341`: length, extensions, standstill.
  func sum(of clock: CaseClock) -> String {
    let parts = [clock.policyLength, clock.extensionDays, clock.standstill.counted]
    let shown = parts.enumerated().filter { $0.offset == 0 || $0.element != 0 }.map(\.element)
    let all = shown.map { number($0) }.joined(separator: " + ")
    return shown.count > 1 ? all + " = " + number(clock.period.length) : all
  }
}

extension String {
  /// With a capital at the beginning, as a sentence has it.
  var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}
