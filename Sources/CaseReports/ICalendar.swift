package import ReviewDomain
import ReviewTexts

/// Calendar days as RFC 5545 writes them: whole days, so that calendar programs take them in.
///
/// The same days give the same bytes. An event keeps its UID whatever becomes of its day; its
/// SEQUENCE grows with the journal.
package struct ICalendar: Sendable {
  private let days: [CalendarDay]
  private let storeID: String
  private let name: String
  private let texts: any Texts

  /// A calendar of these days.
  ///
  /// `storeID`: makes UIDs differ between groups.
  /// `name`: what calendar programs call the calendar.
  package init(_ days: [CalendarDay], storeID: String, name: String, in language: Language) {
    self.days = days
    self.storeID = storeID
    self.name = name
    texts = ReviewTexts.texts(in: language)
  }

  package var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//inami-review//calendar//EN",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:" + Self.escaped(name),
    ]
    let lines = head + days.flatMap(event) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func event(_ day: CalendarDay) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(day.name)@\(Self.escaped(storeID)).inami-review",
      "DTSTAMP:" + Self.stamp(day.changedAt), "SEQUENCE:\(day.sequence)",
      "DTSTART;VALUE=DATE:" + Self.date(day.day),
      "DTEND;VALUE=DATE:" + Self.date(day.day.adding(days: 1)),
      "SUMMARY:" + Self.escaped(texts.title(of: day)),
      "DESCRIPTION:" + Self.escaped(texts.note(on: day)),
    ]
      + (day.place.isEmpty ? [] : ["LOCATION:" + Self.escaped(day.place)])
      + [
        "STATUS:" + (day.isTentative ? "TENTATIVE" : "CONFIRMED"), "CLASS:CONFIDENTIAL",
        "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
  }
}

extension ICalendar {
  /// `20261121`.
  static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// `20261121T093000Z` of `2026-11-21T09:30:00.000Z`.
  static func stamp(_ time: String) -> String {
    time.prefix { $0 != "." && $0 != "Z" }.filter { $0 != "-" && $0 != ":" } + "Z"
  }

  /// RFC 5545, 3.3.11: a text with its own commas, semicolons, backslashes and line ends marked.
  ///
  /// Other control characters, which a text may not hold, become spaces.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": continue
      case "\n", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
      case "\\", ";", ",":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      default:
        let isControl = scalar.value < 32 || (127..<160).contains(scalar.value)
        escaped.unicodeScalars.append(isControl ? " " : scalar)
      }
    }
    return escaped
  }

  /// RFC 5545, 3.1: no line longer than 75 octets; the rest goes on after a space, and no code point
  /// is cut in two.
  static func folded(_ line: String) -> String {
    var folded = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if octets + length > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += length
    }
    return folded
  }
}
