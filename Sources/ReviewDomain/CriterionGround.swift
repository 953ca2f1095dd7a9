/// The authority's reason in words for one criterion (law of 29 July 1991 on the formal statement
/// of reasons).
package struct CriterionGround: Hashable, Sendable, Codable {
  package let criterion: CriterionID
  package var text: LocalizedText

  package init(criterion: CriterionID, text: LocalizedText) {
    self.criterion = criterion
    self.text = text
  }
}

extension CriterionGround {
  /// Reads one criterion a block: `C2: text`, further lines belong to it.
  ///
  /// - Returns: `nil` when the first line names no criterion, or one is named twice.
  static func blocks(in text: String) -> [(criterion: CriterionID, text: String)]? {
    var blocks: [(criterion: CriterionID, text: String)] = []
    for line in text.lines {
      if let (criterion, rest) = head(of: line) {
        guard !blocks.contains(where: { $0.criterion == criterion }) else { return nil }
        blocks.append((criterion, rest))
      } else {
        guard !blocks.isEmpty else { return nil }
        blocks[blocks.count - 1].text += "\n" + line.trimmed
      }
    }
    return blocks.map { ($0.criterion, $0.text.trimmed) }
  }

  /// `C2: text`, split: a criterion starts with a capital and holds a digit.
  private static func head(of line: String) -> (CriterionID, String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let id = String(line[..<colon]).trimmed
    guard id.count <= 12, id.first?.isUppercase == true, id.contains(where: \.isNumber),
      id.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." })
    else { return nil }
    return (CriterionID(id), String(line[line.index(after: colon)...]).trimmed)
  }
}

extension [CriterionGround] {
  /// The grounds of one language in the form that ``CriterionGround/blocks(in:)`` reads.
  package func blocks(in language: Language) -> String {
    compactMap { ground in
      ground.text[language].map { "\(ground.criterion): \($0)" }
    }.joined(separator: "\n")
  }

  package subscript(criterion: CriterionID) -> LocalizedText? {
    first { $0.criterion == criterion }?.text
  }

  /// Criteria that share their words with another in `language`: a stock phrase is no reason.
  package func repeated(in language: Language) -> [CriterionID] {
    let texts = compactMap { $0.text[language]?.folded }
    return filter { ground in
      guard let text = ground.text[language]?.folded else { return false }
      return texts.count { $0 == text } > 1
    }.map(\.criterion)
  }
}

extension String {
  /// Without differences of case and white space.
  fileprivate var folded: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}

extension Proposal {
  /// Criteria for which the decision must give a reason in words: those named, else those that
  /// the reasons name.
  package func decisiveCriteria(among criteria: CriteriaSet) -> [CriterionID] {
    if let decisive, !decisive.isEmpty { return decisive }
    let words = Language.allCases.compactMap { reasons[$0] }.flatMap(\.identifiers)
    return criteria.criteria.map(\.id).filter { words.contains($0.rawValue) }
  }
}

extension String {
  /// Words of letters and digits, as `C2` in `(C2)`.
  fileprivate var identifiers: [String] {
    split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
