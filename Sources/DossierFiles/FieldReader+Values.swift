import ReviewDomain

/// How much a typed field may hold, in code points.
enum TextLimit: Int {
  /// Names, versions, units.
  case line = 300
  /// Descriptions.
  case text = 10_000
}

extension FieldReader {
  /// A text without the white space around it; empty when absent.
  func text(_ key: String, isRequired: Bool = false, limit: TextLimit = .text) -> String {
    guard let node = value(key, isRequired: isRequired) else { return "" }
    return text(of: node, key, limit: limit) ?? ""
  }

  /// The text of `node`, or `nil` and a mistake.
  private func text(of node: MarkedNode, _ key: String, limit: TextLimit = .text) -> String? {
    guard case .text(let text) = node.content else {
      report(.notText, key, node)
      return nil
    }
    if text.unicodeScalars.count > limit.rawValue {
      report(.tooLong(limit: limit.rawValue), key, node)
    }
    return text.trimmed
  }

  /// What `read` makes of the text of `key`, or `nil` and `fact`.
  private func value<Value>(
    _ key: String, isRequired: Bool, or fact: Mistake.Fact, read: (String) -> Value?
  ) -> Value? {
    guard let node = value(key, isRequired: isRequired), let text = text(of: node, key) else {
      return nil
    }
    let value = read(text)
    if value == nil { report(fact, key, node) }
    return value
  }

  /// One of the words of `Choice`, or of those `allowed`.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, isRequired: Bool = false, allowed: [Choice] = Array(Choice.allCases)
  ) -> Choice? where Choice.RawValue == String {
    let words = allowed.map(\.rawValue)
    return value(key, isRequired: isRequired, or: .unknownValue(allowed: words)) { text in
      words.contains(text) ? Choice(rawValue: text) : nil
    }
  }

  func word(_ key: String, isRequired: Bool = false, allowed: [String]) -> String? {
    value(key, isRequired: isRequired, or: .unknownValue(allowed: allowed)) { text in
      allowed.contains(text) ? text : nil
    }
  }

  /// Words of `Choice` in a list.
  func choices<Choice: RawRepresentable & CaseIterable>(_ key: String) -> [Choice]
  where Choice.RawValue == String {
    let allowed = Choice.allCases.map(\.rawValue)
    return items(key).compactMap { node, path in
      guard !node.isRefused else { return nil }
      if let choice = Choice(rawValue: node.shown.trimmed) { return choice }
      findings.add(.unknownValue(allowed: allowed), at: node.mark, key: path, found: node.shown)
      return nil
    }
  }

  func texts(_ key: String) -> [String] {
    items(key).compactMap { node, path in
      guard !node.isRefused else { return nil }
      guard case .text(let text) = node.content else {
        findings.add(.notText, at: node.mark, key: path)
        return nil
      }
      return text.isBlank ? nil : text.trimmed
    }
  }

  func day(_ key: String) -> Day? {
    value(key, isRequired: false, or: .notADay) { text in
      text.utf8.contains(UInt8(ascii: "+")) ? nil : Day(text)
    }
  }

  /// Euro and cents; `isSigned` where less than nothing makes sense.
  func amount(_ key: String, isRequired: Bool = false, isSigned: Bool = false) -> Amount? {
    guard let amount = value(key, isRequired: isRequired, or: .notAnAmount, read: { Amount($0) })
    else { return nil }
    guard isSigned || amount.cents >= 0 else {
      if let node = value(key) { report(.negativeAmount, key, node) }
      return nil
    }
    return amount
  }

  /// A whole number written in digits only.
  func number(_ key: String, isRequired: Bool = false, in range: ClosedRange<Int>) -> Int? {
    guard
      let number = value(key, isRequired: isRequired, or: .notANumber, read: { Self.number($0) })
    else { return nil }
    guard range.contains(number) else {
      let fact = Mistake.Fact.outOfRange(lowest: range.lowerBound, highest: range.upperBound)
      if let node = value(key) { report(fact, key, node) }
      return nil
    }
    return number
  }

  static func number(_ text: String) -> Int? {
    guard text.utf8.count <= 12, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  func flag(_ key: String, isRequired: Bool = false) -> Bool? {
    value(key, isRequired: isRequired, or: .notTrueOrFalse) { text in
      ["true": true, "false": false][text]
    }
  }

  /// A share above 0 and up to 1, as `2/3`.
  func fraction(_ key: String, isRequired: Bool = false) -> (numerator: Int, denominator: Int)? {
    value(key, isRequired: isRequired, or: .notAFraction) { text in
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        .map { Self.number(String($0).trimmed) }
      guard parts.count == 2, let numerator = parts[0], let denominator = parts[1],
        (1...1000).contains(denominator), (1...denominator).contains(numerator)
      else { return nil }
      return (numerator, denominator)
    }
  }

  /// Small letters, digits and hyphens, as `heart-failure`.
  func identifier(_ key: String) -> String {
    value(key, isRequired: true, or: .notAnIdentifier) { text in
      let isIdentifier = text.utf8.allSatisfy { byte in
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
      }
      return isIdentifier && text.utf8.count <= 80 ? text : nil
    } ?? ""
  }

  /// A text in all four languages; each that is missing is a mistake.
  func translations(_ key: String, isRequired: Bool = true) -> LocalizedText {
    guard let node = value(key, isRequired: isRequired) else { return LocalizedText() }
    let reader = map(key)
    guard case .map = node.content else { return LocalizedText() }
    let text = reader.translations(under: self, key)
    reader.refuseUnknownKeys()
    return text
  }

  private func translations(under parent: FieldReader, _ key: String) -> LocalizedText {
    var result = LocalizedText()
    for language in Language.allCases {
      let text = text(language.rawValue)
      if text.isEmpty, !isUnreadable(language.rawValue) {
        parent.report(.missingTranslation(language), key)
      }
      result[language] = text
    }
    return result
  }
}
