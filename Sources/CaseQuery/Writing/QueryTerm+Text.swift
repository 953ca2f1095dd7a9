import ReviewDomain

extension QueryTerm: CustomStringConvertible {
  /// As it can be typed: reading it gives the same term.
  package var description: String {
    switch self {
    case .nothing: ""
    case .text(let text): text.inQuotes
    case .cases(let cases): "case:" + cases.map(\.description).joined(separator: ",")
    case .stages(let stages): "stage:" + Stage.self.list(stages)
    case .ending(let choice): "ending:" + choice.text
    case .requested(let words): "requested:" + RequestedReimbursement.self.list(words)
    case .language(let words): "lang:" + Language.self.list(words)
    case .facet(let facet, let words):
      facet.rawValue + ":" + words.map(\.inQuotes).joined(separator: ",")
    case .flag(let flag): flag.rawValue
    case .day(let day, let check): day.rawValue + ":" + check.description
    case .people(let test): test.description
    case .scores(let test): test.description
    case .statistic(let statistic, let criterion, let check):
      statistic.rawValue + "." + criterion.rawValue + ":" + check.description
    case .recommendations(let test): "rec:" + test.description
    case .conclusion(let choice): "concluded:" + choice.text
    case .decision(let choice): "decided-as:" + choice.text
    case .level(let choice): "level:" + choice.text
    case .milestone(let choice): "milestone:" + choice.text
    case .quorum(let choice): "quorum:" + choice.text
    case .votes(let choice): "votes:" + choice.text
    case .gate(let name, let statuses): "gate:" + name + "=" + QueryGateStatus.self.list(statuses)
    case .tag(let tag, .any): tag.text
    case .tag(let tag, let check): tag.text + ":" + check.description
    case .lineage(let choice): "re:" + choice.text
    case .has(let possession, .some): "has:" + possession.rawValue
    case .has(let possession, let numbers):
      "has:" + possession.rawValue + numbers.compared
    case .round(let check): "round:" + check.description
    }
  }
}

extension String {
  /// In quotation marks, so that it is a text and nothing else.
  var inQuotes: String {
    reduce(into: "\"") { text, character in
      if character == "\\" || character.isQuotationMark { text.append("\\") }
      text.append(character)
    } + "\""
  }
}

extension CaseIterable where Self: RawRepresentable<String> & Hashable {
  /// In the order of the list; of an empty set what excludes all of them.
  static func list(_ words: Set<Self>) -> String {
    let names = allCases.filter(words.contains).map(\.rawValue)
    return names.isEmpty
      ? "!=" + allCases.map(\.rawValue).joined(separator: ",") : names.joined(separator: ",")
  }
}

extension QueryChoice where Word: RawRepresentable<String> & CaseIterable {
  fileprivate var text: String {
    switch self {
    case .none: "none"
    case .any: "any"
    case .oneOf(let words): Word.self.list(words)
    }
  }
}

extension QueryChoice<CaseID> {
  fileprivate var text: String {
    switch self {
    case .none: "none"
    case .any: "any"
    case .oneOf(let cases): cases.sorted().map(\.description).joined(separator: ",")
    }
  }
}

extension QueryCases: CustomStringConvertible {
  package var description: String {
    func text(_ serial: Int) -> String {
      year.map { CaseID(year: $0, serial: serial).description } ?? String(serial)
    }
    return serials.count == 1
      ? text(serials.lowerBound) : text(serials.lowerBound) + ".." + text(serials.upperBound)
  }
}

extension QueryPeopleTest: CustomStringConvertible {
  package var description: String {
    switch number {
    case .everyone: duty.rawValue + ":" + (who == .anyone ? "all" : who.text + ":all")
    case .count(.some): duty.rawValue + ":" + who.text
    case .count(let numbers): duty.rawValue + ":" + who.text + numbers.compared
    }
  }
}

extension QueryWho {
  fileprivate var text: String {
    switch self {
    case .anyone: "any"
    case .me: "me"
    case .constituency(let name): "@" + name.inQuotes
    case .member(let id): id.rawValue.inQuotes
    }
  }
}

extension QueryScoreTest: CustomStringConvertible {
  package var description: String {
    let pieces = [
      "c." + criterion.rawValue, who == .anyone ? nil : who.text, number.text, values.text,
    ]
    return pieces.compactMap(\.self).joined(separator: ":")
  }
}

extension QueryScoreTest.Number {
  fileprivate var text: String? {
    switch self {
    case .all: "all"
    case .count(.some): nil
    case .count(let numbers): numbers.compared
    }
  }
}

extension QueryScoreTest.Values {
  fileprivate var text: String {
    switch self {
    case .given: "any"
    case .levels(let numbers): numbers.compared
    case .exactly(let score): score.description
    }
  }
}

extension QueryRecommendationTest: CustomStringConvertible {
  package var description: String {
    switch self {
    case .none: "none"
    case .any: "any"
    case .split: "split"
    case .unanimous: "unanimous"
    case .count(let kinds, .some): ConclusionKind.self.list(kinds)
    case .count(let kinds, let numbers): ConclusionKind.self.list(kinds) + numbers.compared
    case .all(let kinds): "all:" + ConclusionKind.self.list(kinds)
    }
  }
}
