import ReviewDomain

extension QueryTree {
  /// Whether the conditions surely hold of a case: lists, agendas, gates and commands ask it.
  package func matches(_ facts: some QueryFacts, on clock: QueryClock) -> Bool {
    truth(of: facts, on: clock) == .yes
  }

  /// The same with days, and numbers without a year, made absolute: for asking it of many cases.
  package func resolved(on clock: QueryClock) -> QueryTree {
    switch self {
    case .term(let term): .term(term.resolved(on: clock))
    case .not(let part): .not(part.resolved(on: clock))
    case .all(let parts): .all(parts.map { $0.resolved(on: clock) })
    case .any(let parts): .any(parts.map { $0.resolved(on: clock) })
    }
  }
}

extension QueryTerm {
  fileprivate func resolved(on clock: QueryClock) -> QueryTerm {
    switch self {
    case .day(let day, .test(let test)): return .day(day, .within(test.days(on: clock)))
    case .cases(let cases):
      let year = clock.today.parts.year
      return .cases(cases.map { QueryCases(year: $0.year ?? year, serials: $0.serials) })
    default: return self
    }
  }

  @inlinable
  package func matches(_ facts: some QueryFacts, on clock: QueryClock) -> Bool {
    switch self {
    case .nothing: false
    case .text(let text): facts.holds(text: text)
    case .cases(let cases):
      cases.contains { $0.contains(facts.id, thisYear: $0.year ?? clock.today.parts.year) }
    case .stages(let stages): stages.contains(facts.stage)
    case .ending(let choice): choice.holds(facts.ending)
    case .requested(let requested): requested.contains(facts.requested)
    case .language(let languages): languages.contains(facts.language)
    case .facet(let facet, let words): words.contains { facts.holds(text: $0, in: facet) }
    case .flag(let flag): facts.holds(flag)
    case .day(let day, let check): check.holds(facts.day(day), on: clock)
    case .round(let check): check.holds(facts.round.map(Double.init))
    case .conclusion(let choice): choice.holds(facts.conclusion)
    case .decision(let choice): choice.holds(facts.decision)
    case .level(let choice): choice.holds(facts.level)
    case .quorum(let choice): choice.holds(facts.quorum)
    default: matchesGroup(facts)
    }
  }

  /// What members did, and what is kept in lists.
  @inlinable
  package func matchesGroup(_ facts: some QueryFacts) -> Bool {
    switch self {
    case .people(let test): test.holds(facts)
    case .scores(let test): test.holds(facts)
    case .statistic(let statistic, let criterion, let check):
      check.holds(facts.statistic(statistic, of: criterion))
    case .recommendations(let test): test.holds(facts)
    case .milestone(let choice): choice.holds { facts.hasMilestone($0) }
    case .votes(let choice): choice.holds { facts.hasVotes($0) }
    case .gate(let name, let statuses): facts.gate(name).map { statuses.contains($0) } ?? false
    case .tag(let tag, let check): check.holds(facts.tag(tag).map(Double.init))
    case .lineage(let choice): choice.holds { facts.isRelated(to: $0) }
    case .has(let possession, let numbers):
      numbers.contains(Double(facts.count(of: possession)))
    default: false
    }
  }
}

extension QueryChoice {
  /// For what a case can have several of: `has(nil)` says whether there is one.
  @inlinable
  package func holds(_ has: (Word?) -> Bool) -> Bool {
    switch self {
    case .none: !has(nil)
    case .any: has(nil)
    case .oneOf(let words): words.contains { has($0) }
    }
  }
}

extension QueryPeopleTest {
  @inlinable
  package func holds(_ facts: some QueryFacts) -> Bool {
    let count = facts.count(duty, who)
    switch number {
    case .count(let numbers): return numbers.contains(Double(count))
    case .everyone: return count > 0 && count >= facts.expected(duty, who)
    }
  }
}

extension QueryScoreTest {
  @inlinable
  package func holds(_ facts: some QueryFacts) -> Bool {
    var given = 0
    var wanted = 0
    facts.visitScores(of: criterion, by: who) { score in
      given += 1
      if values.holds(score) { wanted += 1 }
    }
    switch number {
    case .count(let numbers): return numbers.contains(Double(wanted))
    case .all: return given > 0 && wanted == given
    }
  }
}

extension QueryRecommendationTest {
  @inlinable
  package func holds(_ facts: some QueryFacts) -> Bool {
    func count(_ kinds: some Sequence<ConclusionKind>) -> Int {
      kinds.reduce(0) { $0 + facts.recommendations(of: $1) }
    }
    let kinds = ConclusionKind.allCases
    switch self {
    case .none: return count(kinds) == 0
    case .any: return count(kinds) > 0
    case .split: return kinds.count { facts.recommendations(of: $0) > 0 } > 1
    case .unanimous:
      return count(kinds) > 1 && kinds.count { facts.recommendations(of: $0) > 0 } == 1
    case .count(let wanted, let numbers): return numbers.contains(Double(count(wanted)))
    case .all(let wanted): return count(wanted) > 0 && count(wanted) == count(kinds)
    }
  }
}
