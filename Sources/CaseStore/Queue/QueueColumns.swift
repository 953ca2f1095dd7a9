import CaseQuery
import ReviewDomain

/// Conditions that are answered from columns, without asking case by case.
extension QueueSelection {
  /// `nil` when the condition has no column.
  func inColumns(_ term: QueryTerm, asked: [UInt8]) -> [UInt8]? {
    switch term {
    case .statistic(let statistic, let criterion, let check):
      let figures = cases.figures(statistic, of: criterion)
      return each(term, asked) { position in
        let figure = figures?[position] ?? .nan
        return check.holds(figure.isNaN ? nil : figure)
      }
    case .flag(.divergent):
      guard let figures = cases.figures(.disagreement, of: nil) else { return nil }
      return each(term, asked) { figures[$0] > 1 }
    case .recommendations:
      return cases.recommendationCounts.map { byNumber(term, $0, asked) }
    case .scores(let test) where test.who == .anyone:
      return cases.tallies(of: test.criterion).map { byNumber(term, $0, asked) }
    case .has(let thing, let numbers) where thing.isInRecord:
      return has(thing, numbers, term, asked)
    case .people(let test): return people(test, term, asked)
    default: return nil
    }
  }

  /// Cases with the same number are answered alike, and asked once.
  private func byNumber(_ term: QueryTerm, _ numbers: [UInt64], _ asked: [UInt8]) -> [UInt8] {
    var known: [UInt64: Bool] = [:]
    var last: (number: UInt64, holds: Bool)?
    return each(term, asked) { position in
      let number = numbers[position]
      if let last, last.number == number { return last.holds }
      let holds = known[number] ?? self.holds(term, at: position)
      if number != PackedSheets.uncounted {
        known[number] = holds
        last = (number, holds)
      }
      return holds
    }
  }

  private func holds(_ term: QueryTerm, at position: Int) -> Bool {
    term.matches(IndexedCase(cases: cases, position: position), on: clock)
  }

  private func has(
    _ thing: QueryPossession, _ numbers: QueryNumbers, _ term: QueryTerm, _ asked: [UInt8]
  ) -> [UInt8] {
    let (facts, place) = (cases.allFacts, thing.place)
    let holds = Self.table(of: numbers)
    return each(term, asked) { holds[$0 < facts.count ? facts[$0].count(at: place) : 0] }
  }

  /// Whether the numbers hold of 0 to 255.
  private static func table(of numbers: QueryNumbers) -> [Bool] {
    (0...255).map { numbers.contains(Double($0)) }
  }

  private func people(
    _ test: QueryPeopleTest, _ term: QueryTerm, _ asked: [UInt8]
  ) -> [UInt8]? {
    guard case .count(let numbers) = test.number, test.duty != .scored || test.who != .anyone else {
      return nil
    }
    let counts = cases.counts(test.who, test.duty.marks)
    let holds = Self.table(of: numbers)
    return each(term, asked) { holds[Int(counts[$0])] }
  }

  /// A byte a case, unknown where the viewer may not see what the condition needs.
  @inline(__always)
  private func each(
    _ term: QueryTerm, _ asked: [UInt8], _ holds: (Int) -> Bool
  ) -> [UInt8] {
    let needs = term.needs
    let sights = needs.isEmpty ? [] : cases.sights
    var truths = [UInt8](repeating: QueryTruth.no.rawValue, count: asked.count)
    for position in asked.indices where asked[position] != 0 {
      if !needs.isEmpty, !needs.isSubset(of: sights[position]) {
        truths[position] = QueryTruth.unknown.rawValue
      } else if holds(position) {
        truths[position] = QueryTruth.yes.rawValue
      }
    }
    return truths
  }
}

extension QueryDuty {
  /// The marks of a member's state, one of which says that the member does or did it.
  fileprivate var marks: MemberState {
    switch self {
    case .lead: .rapporteur
    case .expert: .expert
    case .member: [.rapporteur, .expert]
    case .recusal: .recused
    case .scored: .submitted
    case .declared: .declared
    }
  }
}
