import FoundationEssentials
package import ReviewDomain
import ReviewTexts

/// Calendar days as a list, for spreadsheets and scripts.
package struct CalendarList: Sendable {
  private struct Line: Encodable {
    let id: String
    let `case`: CaseID?
    let kind: String
    let day: Day
    let tentative: Bool
    let title: String
  }

  private let lines: [Line]

  package init(_ days: [CalendarDay], in language: Language) {
    let texts = texts(in: language)
    lines = days.map { day in
      Line(
        id: day.name, case: day.caseID, kind: day.kind.word, day: day.day,
        tentative: day.isTentative, title: texts.title(of: day))
    }
  }

  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(lines), as: UTF8.self) + "\n"
  }

  /// Rows with a heading, not escaped yet.
  package var rows: [[String]] {
    [["id", "case", "kind", "day", "tentative", "title"]]
      + lines.map { line in
        [
          line.id, line.case?.description ?? "", line.kind, line.day.description,
          String(line.tentative), line.title,
        ]
      }
  }
}

extension CalendarDay.Kind {
  /// The word of scripts.
  fileprivate var word: String {
    switch self {
    case .periodEnd: "period-end"
    case .windowEnd: "applicant-window"
    case .meeting: "meeting"
    case .milestone: "milestone"
    case .temporaryEnd: "temporary-end"
    case .lastDayToAsk: "last-day-to-ask"
    }
  }
}
