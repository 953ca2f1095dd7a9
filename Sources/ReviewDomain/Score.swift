/// A level of the scale, or the statement that there is none.
package enum Score: Hashable, Sendable {
  case level(Int)
  /// Written `-`.
  case notApplicable
  /// Written `?`.
  case cannotJudge

  /// Reads `0`, `3`, `-` or `?`; whether the level exists is the scale's to say.
  package init?(_ text: String) {
    switch text {
    case "-": self = .notApplicable
    case "?": self = .cannotJudge
    default:
      guard let level = Int(digits: text), level < 100, String(level) == text else { return nil }
      self = .level(level)
    }
  }

  package var level: Int? {
    if case .level(let level) = self { level } else { nil }
  }
}

extension Score: CustomStringConvertible {
  package var description: String {
    switch self {
    case .level(let level): String(level)
    case .notApplicable: "-"
    case .cannotJudge: "?"
    }
  }
}

extension Score: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let score = Score(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a score")
    }
    self = score
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
