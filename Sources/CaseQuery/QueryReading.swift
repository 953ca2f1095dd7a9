import ReviewDomain

/// What was understood of a query so far.
struct QueryReading {
  private(set) var terms: [QueryTerm] = []
  private(set) var scope: QueryScope?
  private(set) var order: QueryOrder?
  private(set) var problem: QueryProblem?
  /// Whether a condition can hold of ended cases only: then they are looked at unasked.
  private(set) var namesAnEnd = false

  static let keys = ["in:", "stage:", "ending:", "requested:", "process:", "sort:"]
  static let flags = ["mine", "unscored", "late"]

  mutating func read(_ word: QueryWord) {
    switch word.key {
    case nil: readFree(word)
    case "in": scope = value(of: word) ?? scope
    case "stage": readStages(word)
    case "ending": readEndings(word)
    case "requested": values(of: word).map { terms.append(.requested($0)) }
    case "process": readProcesses(word)
    case "sort": readOrder(word)
    default: fail(word, allowed: Self.keys + Self.flags)
    }
  }

  private mutating func readFree(_ word: QueryWord) {
    switch word.raw {
    case "mine": terms.append(.mine)
    case "unscored": terms.append(.unscored)
    case "late": terms.append(.late)
    default:
      let folded = FoldedText.string(of: word.value).trimmingSpaces
      if !folded.isEmpty { terms.append(.text(folded, number: CaseID(word.value))) }
    }
  }

  private mutating func readStages(_ word: QueryWord) {
    guard let stages: Set<Stage> = values(of: word) else { return }
    namesAnEnd = namesAnEnd || stages.contains(.ended)
    terms.append(.stages(stages))
  }

  private mutating func readEndings(_ word: QueryWord) {
    guard let endings: Set<Ending> = values(of: word) else { return }
    namesAnEnd = true
    terms.append(.endings(endings))
  }

  private mutating func readProcesses(_ word: QueryWord) {
    let processes = word.value.split(separator: ",").map {
      FoldedText.string(of: $0).trimmingSpaces
    }
    guard !processes.isEmpty, !processes.contains("") else { return fail(word, allowed: []) }
    terms.append(.processes(processes))
  }

  /// `period`, `-period` or `period-desc`.
  private mutating func readOrder(_ word: QueryWord) {
    var name = Substring(word.value.lowercased())
    var isDescending = false
    if name.hasPrefix("-") {
      name = name.dropFirst()
      isDescending = true
    } else if name.hasSuffix("-desc") {
      name = name.dropLast(5)
      isDescending = true
    }
    guard let key = QueryOrder.Key(rawValue: String(name)) else {
      return fail(word, allowed: QueryOrder.Key.allCases.map(\.rawValue))
    }
    order = QueryOrder(key, isDescending: isDescending)
  }

  private mutating func value<Value>(of word: QueryWord) -> Value?
  where Value: RawRepresentable<String> & CaseIterable {
    if let value = Value(rawValue: word.value.lowercased()) { return value }
    fail(word, allowed: Value.allCases.map(\.rawValue))
    return nil
  }

  /// The values between commas, if all are known.
  private mutating func values<Value>(of word: QueryWord) -> Set<Value>?
  where Value: RawRepresentable<String> & CaseIterable & Hashable {
    let parts = word.value.lowercased().split(separator: ",", omittingEmptySubsequences: false)
    let values = parts.compactMap { Value(rawValue: String($0)) }
    if values.count == parts.count { return Set(values) }
    fail(word, allowed: Value.allCases.map(\.rawValue))
    return nil
  }

  private mutating func fail(_ word: QueryWord, allowed: [String]) {
    terms.append(.nothing)
    if problem == nil {
      problem = QueryProblem(
        offset: word.offset, length: word.length, word: word.raw, allowed: allowed)
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    let start = drop { $0 == " " }
    let end = start.lastIndex { $0 != " " }
    return end.map { String(start[...$0]) } ?? ""
  }
}
