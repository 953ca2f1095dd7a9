package import ReviewDomain

/// One condition on a case.
package enum QueryTerm: Hashable, Sendable {
  /// Folded text, somewhere in the number, product, applicant, care process or indication.
  case text(String)
  case cases([QueryCases])
  case stages(Set<Stage>)
  case ending(QueryChoice<Ending>)
  case requested(Set<RequestedReimbursement>)
  case language(Set<Language>)
  /// One of the folded words is in this part of the request.
  case facet(QueryFacet, [String])
  case flag(QueryFlag)
  case day(QueryDay, QueryDayCheck)
  case people(QueryPeopleTest)
  case scores(QueryScoreTest)
  case statistic(QueryStatistic, CriterionID, QueryCheck)
  case recommendations(QueryRecommendationTest)
  case conclusion(QueryChoice<ConclusionKind>)
  case decision(QueryChoice<ConclusionKind>)
  case level(QueryChoice<Decision.Level>)
  /// `none`: the case has no milestone.
  case milestone(QueryChoice<QueryMilestone>)
  /// `none`: no vote was opened.
  case quorum(QueryChoice<QueryQuorum>)
  /// `none`: no vote was opened.
  case votes(QueryChoice<QueryVotes>)
  case gate(String, Set<QueryGateStatus>)
  case tag(QueryTag, QueryCheck)
  /// A relation of the case names one of these.
  case lineage(QueryChoice<CaseID>)
  /// How many of something there are.
  case has(QueryPossession, QueryNumbers)
  case round(QueryCheck)
  /// What was not understood: matches nothing, so that a mistake never looks like an answer.
  case nothing
}

/// Case numbers from one to another; without a year they are this year's.
package struct QueryCases: Hashable, Sendable {
  package let year: Int?
  package let serials: ClosedRange<Int>

  package init(year: Int?, serials: ClosedRange<Int>) {
    self.year = year
    self.serials = serials
  }

  @inlinable
  package func contains(_ id: CaseID, thisYear: Int) -> Bool {
    id.year == year ?? thisYear && serials.contains(id.serial)
  }
}

/// Parts of a request in which words are looked for.
package enum QueryFacet: String, Hashable, Sendable, CaseIterable {
  /// The care process: its id and its names.
  case process
  case indication = "ind"
  case product
  case applicant
}

/// Words that are conditions by themselves.
package enum QueryFlag: String, Hashable, Sendable, CaseIterable {
  /// An open round waits for something of the viewer's: interests, a sheet; or a vote for a ballot.
  case mine
  /// A round is open that waits for the viewer's sheet.
  case unscored
  /// The viewer keeps a sheet that is not handed in.
  case draft
  /// A right was taken from the viewer.
  case recused
  /// Members are far apart on a criterion.
  case divergent
  /// The indicative period is over.
  case late
  /// A day by which somebody outside owed something is past.
  case overdue
  case suspended
  /// Something happened since the viewer last opened the case.
  case new
  /// Elements of the request are missing.
  case incomplete

  /// Whether it depends on who asks.
  package var isViewers: Bool {
    switch self {
    case .mine, .unscored, .draft, .recused, .new: true
    case .divergent, .late, .overdue, .suspended, .incomplete: false
    }
  }
}

/// Figures over the scores of a criterion; `docs/QUERIES.md` defines them.
package enum QueryStatistic: String, Hashable, Sendable, CaseIterable {
  case mean
  case median = "med"
  case standardDeviation = "sd"
  /// The highest level less the lowest.
  case span
  /// RAND/UCLA disagreement index; above 1 is disagreement.
  case disagreement = "di"
}

package enum QueryMilestone: String, Hashable, Sendable, CaseIterable {
  /// Not recorded yet.
  case open
  /// Recorded as late, or open after its due day.
  case late
  case met, missed
}

package enum QueryQuorum: String, Hashable, Sendable, CaseIterable {
  /// Enough members take part in the last vote.
  case yes
  /// The last vote closed without.
  case no
  /// The vote is open, and some are missing; `quorum:no` holds of it too.
  case short
}

package enum QueryVotes: String, Hashable, Sendable, CaseIterable {
  /// The last vote is on the proposal as it is now.
  case current
  /// The proposal has changed since the last vote opened.
  case stale
  case open, closed
}

package enum QueryGateStatus: String, Hashable, Sendable, CaseIterable {
  case notApplicable = "not-applicable"
  case unsatisfied, satisfied, overridden, error
}

/// A tag as a query names it.
package struct QueryTag: Hashable, Sendable {
  /// Folded; a `*` in it stands for any letters.
  package let name: String
  /// The viewer's own, which nobody else sees: `#~later`.
  package let isOwn: Bool

  package init(_ name: String, isOwn: Bool = false) {
    self.name = name
    self.isOwn = isOwn
  }
}

/// What a case may have some of; facts count it.
package enum QueryPossession: String, Hashable, Sendable, CaseIterable {
  case annex, evidence, budget, tariff
  case dataPlan = "data-plan"
  /// Revisions of the dossier after the first version.
  case revision
  /// Meetings before the submission.
  case meeting
  /// Letters to the applicant.
  case letter
  /// Questions to the applicant, drafted ones too.
  case question
  /// Answers of the applicant.
  case answer
  /// The applicant's written explanation, or hearing.
  case explanation
  case comment, proposal, vote
  /// Minority opinions.
  case minority
  case conclusion, transmission, decision
  case recusal, conflict
  case milestone
  case suspension, `extension`
  /// Gates that were overridden.
  case override
  /// Tags of the group.
  case tag
  /// A relation that names an earlier case: what it supersedes or re-evaluates.
  case predecessor
  /// A later case names this one so.
  case successor
  case correction
}
