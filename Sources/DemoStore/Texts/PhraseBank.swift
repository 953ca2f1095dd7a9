import ReviewDomain

/// Reasons for scores that nobody wrote by hand: one sentence for each criterion and level.
///
/// Built once for each language; a generated store takes hundreds of thousands of reasons from it.
struct PhraseBank {
  /// What can be said of a criterion.
  private let reasons: [CriterionID: [Score: [String]]]
  private let descriptions: [CriterionID: [String]]

  static func of(_ language: Language) -> PhraseBank {
    switch language {
    case .dutch: dutch
    case .german: german
    default: french
    }
  }

  private static let french = PhraseBank(FrenchPhrases.text)
  private static let dutch = PhraseBank(DutchPhrases.text)
  private static let german = PhraseBank(GermanPhrases.text)

  /// A reason for `score`; empty where the bank has none.
  func reason(
    _ criterion: CriterionID, _ score: Score, _ random: inout SeededGenerator
  ) -> String {
    guard let sentences = reasons[criterion]?[score], !sentences.isEmpty else { return "" }
    return random.pick(sentences)
  }

  /// What a described criterion says.
  func description(of criterion: CriterionID, _ random: inout SeededGenerator) -> String {
    guard let sentences = descriptions[criterion], !sentences.isEmpty else { return "" }
    return random.pick(sentences)
  }

  /// Reads lines of three kinds: `C1 | subject`, `C 0 | sentence about %` for every criterion of
  /// the group, and `F4 = sentence`.
  private init(_ text: String) {
    var subjects: [(CriterionID, String)] = []
    var templates: [(group: String, score: Score, text: String)] = []
    var descriptions: [CriterionID: [String]] = [:]
    for line in text.split(separator: "\n") {
      let description = line.split(separator: " = ", maxSplits: 1).map(String.init)
      let fields = line.split(separator: " | ", maxSplits: 1).map(String.init)
      if description.count == 2 {
        descriptions[CriterionID(description[0]), default: []].append(description[1])
      } else if fields.count == 2 {
        let head = fields[0].split(separator: " ").map(String.init)
        if head.count == 1 { subjects.append((CriterionID(head[0]), fields[1])) }
        if head.count == 2, let score = Score(head[1]) {
          templates.append((head[0], score, fields[1]))
        }
      }
    }
    self.descriptions = descriptions
    reasons = Self.filled(subjects, templates)
  }

  private static func filled(
    _ subjects: [(CriterionID, String)], _ templates: [(group: String, score: Score, text: String)]
  ) -> [CriterionID: [Score: [String]]] {
    var reasons: [CriterionID: [Score: [String]]] = [:]
    for (criterion, subject) in subjects {
      for template in templates where criterion.rawValue.hasPrefix(template.group) {
        let sentence = template.text.split(separator: "%", omittingEmptySubsequences: false)
          .joined(separator: subject)
        reasons[criterion, default: [:]][template.score, default: []].append(sentence)
      }
    }
    return reasons
  }
}
