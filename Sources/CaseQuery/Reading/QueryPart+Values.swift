import ReviewDomain

extension QueryPart {
  /// Its values between commas.
  func values() throws(QueryProblem) -> [QueryPart] {
    let values = parts(separatedBy: ",")
    for value in values where value.isEmpty { throw value.problem(.valueMissing) }
    return values
  }

  /// The word of a closed list that this is, or is the only beginning of.
  func choice<Word>(_ type: Word.Type) throws(QueryProblem) -> Word
  where Word: RawRepresentable<String> & CaseIterable {
    let allowed = Word.allCases.map(\.rawValue)
    guard let word else { throw problem(.notOneOf, allowed: allowed) }
    guard !word.isEmpty else { throw problem(.valueMissing, allowed: allowed) }
    if let exact = Word.allCases.first(where: { $0.rawValue.lowercased() == word }) { return exact }
    let found = Word.allCases.filter { $0.rawValue.lowercased().hasPrefix(word) }
    guard let first = found.first else { throw problem(.notOneOf, allowed: allowed) }
    guard found.count == 1 else { throw problem(.ambiguous, allowed: found.map(\.rawValue)) }
    return first
  }

  /// `12`, `-3` or `2.5`.
  func number() throws(QueryProblem) -> Double {
    guard let word, let number = Self.number(word) else {
      throw problem(isEmpty ? .valueMissing : .notANumber)
    }
    return number
  }

  private static func number(_ word: String) -> Double? {
    let digits = word.hasPrefix("-") || word.hasPrefix("−") ? word.dropFirst() : word[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...9).contains(parts[0].utf8.count),
      parts.count == 1 || (1...6).contains(parts[1].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let value = Double(digits)
    else { return nil }
    return digits.count == word.count || value == 0 ? value : -value
  }

  /// What a number may be: `8`, `>=8`, `2..3`, `1,3`.
  func numbers() throws(QueryProblem) -> QueryNumbers {
    var rest = self
    if let comparison = rest.takeComparison(), comparison != .equal {
      if comparison != .notEqual { return QueryNumbers(comparison, try rest.number()) }
      return QueryNumbers(try rest.numberRanges(), isExcluding: true)
    }
    return QueryNumbers(try rest.numberRanges())
  }

  private func numberRanges() throws(QueryProblem) -> [QueryRange<Double>] {
    var ranges: [QueryRange<Double>] = []
    for value in try values() { ranges.append(try value.numberRange()) }
    return ranges
  }

  private func numberRange() throws(QueryProblem) -> QueryRange<Double> {
    guard let ends else {
      let value = try number()
      return QueryRange(from: value, to: value)
    }
    let lower = ends.lower.isEmpty ? nil : try ends.lower.number()
    let upper = ends.upper.isEmpty ? nil : try ends.upper.number()
    guard lower != nil || upper != nil else { throw problem(.notANumber) }
    return QueryRange(from: lower, to: upper)
  }

  /// `none`, `any` or numbers.
  func check() throws(QueryProblem) -> QueryCheck {
    switch word {
    case "none": .none
    case "any": .any
    default: .within(try numbers())
    }
  }

  func wholeNumber(in range: ClosedRange<Int>) throws(QueryProblem) -> Int {
    guard let word, word.utf8.count <= 9, word.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(word), range.contains(number)
    else { throw problem(isEmpty ? .valueMissing : .notANumber) }
    return number
  }
}

extension QueryPart {
  /// One or several words of a closed list, `none` or `any`; with `!=` all others.
  func choices<Word>(_ type: Word.Type) throws(QueryProblem) -> QueryChoice<Word>
  where Word: RawRepresentable<String> & CaseIterable & Hashable {
    switch word {
    case "none": .none
    case "any": .any
    default: .oneOf(try set(type))
    }
  }

  func set<Word>(_ type: Word.Type) throws(QueryProblem) -> Set<Word>
  where Word: RawRepresentable<String> & CaseIterable & Hashable {
    var rest = self
    let comparison = rest.takeComparison() ?? .equal
    guard comparison == .equal || comparison == .notEqual else { throw problem(.notComparable) }
    var words: Set<Word> = []
    for value in try rest.values() { words.insert(try value.choice(type)) }
    return comparison == .equal ? words : Set(Word.allCases).subtracting(words)
  }

  /// The same of a list with an order: comparisons and ranges too.
  func orderedSet<Word>(_ type: Word.Type) throws(QueryProblem) -> Set<Word>
  where Word: RawRepresentable<String> & CaseIterable & Hashable {
    var rest = self
    let all = Array(Word.allCases)
    func place(_ word: Word) -> Int { all.firstIndex(of: word) ?? 0 }
    if let comparison = rest.takeComparison(), comparison != .equal, comparison != .notEqual {
      let wanted = QueryRanges(comparison, place(try rest.choice(type)))
      return Set(all.filter { wanted.contains(place($0)) })
    }
    guard let ends = rest.ends else { return try set(type) }
    let lower = ends.lower.isEmpty ? 0 : place(try ends.lower.choice(type))
    let upper = ends.upper.isEmpty ? all.count - 1 : place(try ends.upper.choice(type))
    return Set(all.filter { lower <= place($0) && place($0) <= upper })
  }

  /// Folded texts between commas.
  func texts() throws(QueryProblem) -> [String] {
    var rest = self
    let comparison = rest.takeComparison() ?? .equal
    guard comparison == .equal else { throw problem(.notComparable) }
    var texts: [String] = []
    for value in try rest.values() {
      let text = value.foldedText
      guard !text.isEmpty else { throw value.problem(.valueMissing) }
      texts.append(text)
    }
    return texts
  }

  /// Without spaces and plain stars at either end: text is found anywhere.
  var foldedText: String {
    let kept = marks.drop { $0.isPlain("*") }.reversed().drop { $0.isPlain("*") }.reversed()
    return FoldedText.string(of: String(kept.map(\.character))).trimmingSpaces
  }
}

extension String {
  var trimmingSpaces: String {
    let start = drop { $0 == " " }
    let end = start.lastIndex { $0 != " " }
    return end.map { String(start[...$0]) } ?? ""
  }
}
