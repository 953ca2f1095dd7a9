import ReviewDomain

/// What a word of a query asks.
struct QueryTermReader {
  let word: QueryWord
  let isGate: Bool

  /// - Throws: what is not understood, or may not stand in a gate.
  func tree() throws(QueryProblem) -> QueryTree {
    let tree = try read()
    if isGate, tree.terms.contains(where: { !$0.mayStandInGates }) {
      throw word.problem(.notInGates)
    }
    return tree
  }

  private func read() throws(QueryProblem) -> QueryTree {
    guard let key = word.key else { return .term(try free()) }
    if key.hasPrefix("#") { return .term(try tag(key)) }
    if let dot = key.firstIndex(of: "."), key.index(after: dot) < key.endIndex {
      return .term(
        try ofCriterion(key[..<dot], CriterionID(key[key.index(after: dot)...].uppercased())))
    }
    guard let keyword = QueryKeyword(rawValue: key) else {
      throw unknown
    }
    guard !word.value.isEmpty else { throw word.problem(.valueMissing) }
    return try read(keyword)
  }

  /// The caret stands under the key: its value may be right.
  private var unknown: QueryProblem {
    let length = word.key.map(\.count) ?? word.length
    return QueryProblem(
      .unknownWord, offset: word.offset, length: length, word: word.key ?? word.raw,
      allowed: QueryKeyword.nearest(to: word.key ?? word.raw))
  }

  private func free() throws(QueryProblem) -> QueryTerm {
    let value = word.value
    if let first = value.marks.first, !first.isQuoted, first.character.isComparison {
      throw unknown
    }
    if let plain = value.word {
      if let flag = QueryFlag(rawValue: plain) { return .flag(flag) }
      if value.marks.first?.character.isNumber == true, let cases = try? self.cases() {
        return .cases(cases)
      }
    }
    let text = value.foldedText
    guard !text.isEmpty else { throw word.problem(.conditionMissing) }
    return .text(text)
  }

  private func read(_ keyword: QueryKeyword) throws(QueryProblem) -> QueryTree {
    let value = word.value
    if let duty = QueryDuty(rawValue: keyword.rawValue) { return try value.people(duty) }
    if let day = QueryDay(rawValue: keyword.rawValue) {
      return .term(.day(day, try value.days(of: day)))
    }
    if let facet = QueryFacet(rawValue: keyword.rawValue) {
      return .term(.facet(facet, try value.texts()))
    }
    if keyword == .has { return try possessions() }
    return .term(try term(keyword))
  }

  private func term(_ keyword: QueryKeyword) throws(QueryProblem) -> QueryTerm {
    let value = word.value
    switch keyword {
    case .stage: return .stages(try value.orderedSet(Stage.self))
    case .ending: return .ending(try value.choices(Ending.self))
    case .requested: return .requested(try value.set(RequestedReimbursement.self))
    case .lang: return .language(try value.set(Language.self))
    case .round: return .round(try value.check())
    case .rec: return .recommendations(try value.recommendations())
    case .concluded: return .conclusion(try value.choices(ConclusionKind.self))
    case .decidedAs: return .decision(try value.choices(ConclusionKind.self))
    case .level: return .level(try level())
    case .milestone: return .milestone(try value.choices(QueryMilestone.self))
    case .quorum: return .quorum(try quorum())
    case .votes: return .votes(try value.choices(QueryVotes.self))
    case .gate: return try gate()
    case .lineage: return .lineage(try lineage())
    case .number: return .cases(try cases())
    case .order: return .tag(try value.sortKeyTag(), .any)
    default: throw unknown
    }
  }

  private func level() throws(QueryProblem) -> QueryChoice<Decision.Level> {
    switch word.value.word {
    case "none": .none
    case "any": .any
    default: .oneOf(try word.value.orderedSet(Decision.Level.self))
    }
  }

  /// A vote that is short of its quorum has none yet.
  private func quorum() throws(QueryProblem) -> QueryChoice<QueryQuorum> {
    let choice = try word.value.choices(QueryQuorum.self)
    guard case .oneOf(let words) = choice, words.contains(.no) else { return choice }
    return .oneOf(words.union([.short]))
  }

  private func gate() throws(QueryProblem) -> QueryTerm {
    let (name, status) = word.value.beforeComparison
    guard !name.isEmpty else { throw name.problem(.valueMissing) }
    guard !status.isEmpty else {
      throw word.problem(.valueMissing, allowed: QueryGateStatus.allCases.map(\.rawValue))
    }
    return .gate(name.text.lowercased(), try status.set(QueryGateStatus.self))
  }

  private func possessions() throws(QueryProblem) -> QueryTree {
    let (names, count) = word.value.beforeComparison
    let numbers = count.isEmpty ? .some : try count.numbers()
    var trees: [QueryTree] = []
    for name in try names.values() {
      trees.append(.term(.has(try name.choice(QueryPossession.self), numbers)))
    }
    return .either(trees)
  }

  private func lineage() throws(QueryProblem) -> QueryChoice<CaseID> {
    switch word.value.word {
    case "none": return .none
    case "any": return .any
    default: break
    }
    var cases: Set<CaseID> = []
    for value in try word.value.values() {
      guard let id = value.word.flatMap({ CaseID($0) }) else { throw value.problem(.notACase) }
      cases.insert(id)
    }
    return .oneOf(cases)
  }

  /// `14`, `14..20`, `2026-014`, `2025-990..2025-999`, and several with commas.
  private func cases() throws(QueryProblem) -> [QueryCases] {
    var value = word.value
    if value.marks.first?.isPlain("=") == true { _ = value.takeComparison() }
    var cases: [QueryCases] = []
    for part in try value.values() {
      let (lower, upper) = part.ends ?? (part, part)
      let first = try number(lower)
      let last = try number(upper)
      guard first.year == last.year, first.serial <= last.serial else {
        throw part.problem(.notACase)
      }
      cases.append(QueryCases(year: first.year, serials: first.serial...last.serial))
    }
    return cases
  }

  private func number(_ part: QueryPart) throws(QueryProblem) -> (year: Int?, serial: Int) {
    guard let word = part.word else { throw part.problem(.notACase) }
    if let id = CaseID(word) { return (id.year, id.serial) }
    guard (1...7).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }),
      let serial = Int(word), serial > 0
    else { throw part.problem(.notACase) }
    return (nil, serial)
  }

  private func tag(_ key: String) throws(QueryProblem) -> QueryTerm {
    guard let tag = QueryTag(key.dropFirst()) else { throw word.problem(.unknownWord) }
    let value = word.value
    return .tag(tag, value.isEmpty ? .any : try value.check())
  }

  private func ofCriterion(_ key: Substring, _ criterion: CriterionID) throws(QueryProblem)
    -> QueryTerm
  {
    guard !word.value.isEmpty else { throw word.problem(.valueMissing) }
    if key == "c" { return .scores(try word.value.scores(of: criterion)) }
    guard let statistic = QueryStatistic(rawValue: String(key)) else {
      throw unknown
    }
    return .statistic(statistic, criterion, try word.value.check())
  }
}

extension QueryTerm {
  /// A gate says the same to everybody, and asks no other gate.
  var mayStandInGates: Bool {
    switch self {
    case .gate: false
    case .flag(let flag): !flag.isViewers
    case .people(let test): test.who != .me
    case .scores(let test): test.who != .me
    case .tag(let tag, _): !tag.isOwn
    default: true
    }
  }
}

extension QueryTag {
  /// Reads `agenda`, `~later`, `disc*`; `nil` where it is no tag.
  init?(_ text: some StringProtocol) {
    let isOwn = text.hasPrefix("~")
    let name = String(isOwn ? text.dropFirst() : text.dropFirst(0)).lowercased()
    let plain = String(name.filter { $0 != "*" })
    guard name.count <= CaseTag.longest,
      name.contains("*")
        ? plain.allSatisfy(Self.belongs)
        : CaseTag(plain) != nil && CaseTag(plain)?.isOwn == false && !plain.hasPrefix("#")
    else { return nil }
    self.init(name, isOwn: isOwn)
  }

  private static func belongs(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_.".contains(character)
  }

  /// Whether a tag of this name is meant; a `*` stands for any letters, none too.
  package func matches(_ tag: String) -> Bool {
    let pieces = name.split(separator: "*", omittingEmptySubsequences: false)
    guard pieces.count > 1 else { return tag == name }
    guard let first = pieces.first, let last = pieces.last, tag.hasPrefix(first),
      tag.count >= first.count + last.count, tag.hasSuffix(last)
    else { return false }
    var rest = Array(tag.dropFirst(first.count).dropLast(last.count))[...]
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let next = rest.afterFirst(Array(piece)) else { return false }
      rest = next
    }
    return true
  }
}

extension ArraySlice<Character> {
  /// What follows the first place where `piece` stands.
  fileprivate func afterFirst(_ piece: [Character]) -> ArraySlice<Character>? {
    guard count >= piece.count else { return nil }
    for start in startIndex...(endIndex - piece.count)
    where self[start..<(start + piece.count)].elementsEqual(piece) {
      return self[(start + piece.count)...]
    }
    return nil
  }
}
