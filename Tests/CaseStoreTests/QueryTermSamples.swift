import CaseQuery
import ReviewDomain

/// Every kind of condition, with values that some cases meet and others do not.
enum QueryTermSamples {
  /// What does not depend on who asks.
  static func shared(on today: Day) -> [QueryTerm] {
    words + figures + days(on: today) + people + procedure
  }

  /// What does.
  static let own: [QueryTerm] =
    [.mine, .unscored, .draft, .recused, .new].map { .flag($0) }
    + QueryDuty.allCases.map { .people(QueryPeopleTest($0, .me)) }
    + [.scores(QueryScoreTest("C1", by: .me, .count(.some), .given))]

  private static let words: [QueryTerm] = [
    .text("cardio"), .text("nyha"), .text("hart"), .text("2024-002"), .text("zzz"),
    .facet(.product, ["cardio"]), .facet(.product, ["bv"]), .facet(.applicant, ["bv", "x"]),
    .facet(.indication, ["nyha"]), .facet(.process, ["falen"]), .facet(.process, ["knee"]),
    .cases([QueryCases(year: 2024, serials: 2...3)]), .nothing,
    .language([.dutch]), .language([.french, .german]), .requested([.temporary]),
    .requested([.definitive]),
  ]

  private static let numbers: [QueryNumbers] = [
    QueryNumbers(.atLeast, 1), QueryNumbers(.equal, 0), QueryNumbers(.greater, 1),
    QueryNumbers(.notEqual, 2),
  ]

  private static let figures: [QueryTerm] =
    ["C1", "C2", "X9"].flatMap { criterion -> [QueryTerm] in
      let criterion = CriterionID(criterion)
      return QueryStatistic.allCases.flatMap { statistic in
        ([.none, .any] + numbers.map { .within($0) }).map {
          .statistic(statistic, criterion, $0)
        }
      } + scores(criterion)
    } + recommendations + [.flag(.divergent)]

  private static func scores(_ criterion: CriterionID) -> [QueryTerm] {
    let values: [QueryScoreTest.Values] = [
      .given, .levels(QueryNumbers(.atLeast, 2)), .exactly(.cannotJudge), .exactly(.notApplicable),
    ]
    return [QueryWho.anyone, .member("ann"), .constituency("insurers")].flatMap { who in
      values.flatMap { value in
        ([.all] + numbers.map { .count($0) }).map {
          .scores(QueryScoreTest(criterion, by: who, $0, value))
        }
      }
    }
  }

  private static let recommendations: [QueryTerm] = [
    .none, .any, .split, .unanimous, .count([.temporary], .some), .all([.negative, .temporary]),
    .count([.negative], QueryNumbers(.equal, 0)),
  ].map { .recommendations($0) }

  private static func days(on today: Day) -> [QueryTerm] {
    let ranges = [
      Int.min...(today.number - 1), today.number...(today.number + 40),
      (today.number - 30)...today.number,
    ]
    return QueryDay.allCases.flatMap { day in
      ([.none, .any] + ranges.map { .within([$0]) }).map { .day(day, $0) }
    }
  }

  private static let people: [QueryTerm] = QueryDuty.allCases.flatMap { duty in
    [QueryWho.anyone, .member("bram"), .constituency("insurers"), .constituency("nobody")]
      .flatMap { who in
        ([.everyone] + numbers.map { .count($0) }).map {
          .people(QueryPeopleTest(duty, who, $0))
        }
      }
  }

  private static let procedure: [QueryTerm] =
    Stage.allCases.map { .stages([$0]) } + [.stages([.scoring, .vote])]
    + choices(Ending.self).map { .ending($0) }
    + choices(ConclusionKind.self).map { .conclusion($0) }
    + choices(ConclusionKind.self).map { .decision($0) }
    + choices(Decision.Level.self).map { .level($0) }
    + choices(QueryMilestone.self).map { .milestone($0) }
    + choices(QueryQuorum.self).map { .quorum($0) } + choices(QueryVotes.self).map { .votes($0) }
    + [.late, .overdue, .suspended, .incomplete].map { .flag($0) }
    + ([.none, .any] + numbers.map { .within($0) }).map { .round($0) }
    + QueryPossession.allCases.flatMap { thing in numbers.map { .has(thing, $0) } }
    + tags + gates

  private static let gates: [QueryTerm] = ["scored", "quorum", "lineage", "unread", "none"].flatMap
  { name in
    QueryGateStatus.allCases.map { .gate(name, [$0]) } + [.gate(name, [.satisfied, .unsatisfied])]
  }

  private static let tags: [QueryTerm] =
    ["agenda", "prio", "a*"].flatMap { name in
      ([.none, .any] + numbers.map { .within($0) }).map { .tag(QueryTag(name), $0) }
    } + [
      .lineage(.none), .lineage(.any), .lineage(.oneOf([CaseID(year: 2024, serial: 1)])),
    ]

  private static func choices<Word: CaseIterable & Hashable>(
    _ type: Word.Type
  ) -> [QueryChoice<Word>] {
    [.none, .any] + type.allCases.map { .oneOf([$0]) }
  }

  /// Orders of every kind.
  static let orders: [QueryOrder.Key] =
    [.number, .product, .applicant, .stage, .process, .level, .lead, .scored]
    + QueryDay.allCases.map { .day($0) }
    + QueryStatistic.allCases.flatMap { [.statistic($0, nil), .statistic($0, "C1")] }
    + [.tag(QueryTag("agenda"))]
}
