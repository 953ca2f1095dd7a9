import Foundation

/// Reads RFC 5545 as strictly as it is written: what a calendar program may reject is an error here.
struct ICalendarReader {
  struct Failure: Error { let what: String }

  /// The properties of the calendar itself, by name.
  private(set) var properties: [String: String] = [:]
  private(set) var events: [[String: String]] = []

  init(_ text: String) throws {
    let bytes = Array(text.utf8)
    guard bytes.suffix(2) == [13, 10] else { throw Failure(what: "does not end in CRLF") }
    var inEvent = false
    var isOpen = false
    for line in try Self.unfolded(bytes) {
      let (name, value) = try Self.property(line)
      switch (name, value) {
      case ("BEGIN", "VCALENDAR") where !isOpen: isOpen = true
      case ("END", "VCALENDAR") where isOpen && !inEvent: isOpen = false
      case ("BEGIN", "VEVENT") where isOpen && !inEvent:
        inEvent = true
        events.append([:])
      case ("END", "VEVENT") where inEvent: inEvent = false
      case ("BEGIN", _), ("END", _): throw Failure(what: line)
      default: try add(name, value, inEvent: inEvent)
      }
    }
    guard !isOpen else { throw Failure(what: "VCALENDAR is not closed") }
  }

  private mutating func add(_ name: String, _ value: String, inEvent: Bool) throws {
    if inEvent {
      guard events[events.count - 1].updateValue(value, forKey: name) == nil else {
        throw Failure(what: name + " twice")
      }
    } else {
      properties[name] = value
    }
  }

  /// Physical lines of at most 75 octets of valid UTF-8, put together.
  private static func unfolded(_ bytes: [UInt8]) throws -> [String] {
    var lines: [String] = []
    var start = 0
    while start < bytes.count {
      guard let end = bytes[start...].firstIndex(of: 10), end > start, bytes[end - 1] == 13 else {
        throw Failure(what: "a line end that is not CRLF")
      }
      let raw = bytes[start..<(end - 1)]
      guard raw.count <= 75, !raw.isEmpty, !raw.contains(13) else {
        throw Failure(what: "\(raw.count) octets")
      }
      guard let line = String(validating: raw, as: UTF8.self) else {
        throw Failure(what: "a code point is cut")
      }
      // By code points: a space and an accent after it are one character in Swift.
      if line.unicodeScalars.first == " " {
        guard let last = lines.indices.last else { throw Failure(what: "folded first line") }
        lines[last].unicodeScalars.append(contentsOf: line.unicodeScalars.dropFirst())
      } else {
        lines.append(line)
      }
      start = end + 1
    }
    return lines
  }

  /// The name with its parameters, and the value with its marks taken away.
  private static func property(_ line: String) throws -> (String, String) {
    let scalars = line.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":") else { throw Failure(what: line) }
    let name = String(scalars[..<colon])
    guard name.unicodeScalars.allSatisfy({ $0.isASCII && $0.value > 32 }) else {
      throw Failure(what: name)
    }
    let value = String(scalars[scalars.index(after: colon)...])
    let texts: Set<String> = ["SUMMARY", "DESCRIPTION", "X-WR-CALNAME"]
    return (name, texts.contains(name) ? try unescaped(value) : value)
  }

  private static func unescaped(_ text: String) throws -> String {
    var result = ""
    var isMarked = false
    for scalar in text.unicodeScalars {
      if isMarked {
        guard "\\;,nN".unicodeScalars.contains(scalar) else { throw Failure(what: text) }
        result.unicodeScalars.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isMarked = false
      } else if scalar == "\\" {
        isMarked = true
      } else {
        guard scalar.value >= 32, scalar != ";", scalar != "," else { throw Failure(what: text) }
        result.unicodeScalars.append(scalar)
      }
    }
    guard !isMarked else { throw Failure(what: text) }
    return result
  }
}
