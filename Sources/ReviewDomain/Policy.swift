/// The group's own rules, as data: periods, quorum, majority, texts for the report.
package struct Policy: Hashable, Sendable, Codable {
  /// Indicative lengths in days of the calendar that applies; policy, not law.
  package struct Periods: Hashable, Sendable, Codable {
    package var admissibility: Int
    package var evaluation: Int
    package var evaluationProvisional: Int
    package var provisionalApplies: Bool
    package var applicantExplanation: Int
    /// How long the applicant has to send what is missing; `nil` where the policy does not say.
    package var completion: Int?
    /// What the periods count, where nothing else is said for one of them.
    package var dayCount = DayCount.calendarDays
    package var dayCounts: [Period.Kind: DayCount] = [:]
    package var explanationDayCount: DayCount?
    /// Days on which the office is closed beside public holidays; count where working days do.
    package var closedDays: [Day] = []
    /// How many days a case may stand still in one period; `nil` sets no cap.
    package var suspensionCap: Int?
    /// Days of the evaluation that must remain after the applicant's window.
    package var askingMargin = 0
    /// Who may have a period lengthened.
    package var extensionRequesters = PeriodExtension.Requester.allCases

    package init(
      admissibility: Int = 30, evaluation: Int = 180, evaluationProvisional: Int = 270,
      provisionalApplies: Bool = true, applicantExplanation: Int = 30, completion: Int? = nil
    ) {
      self.admissibility = admissibility
      self.evaluation = evaluation
      self.evaluationProvisional = evaluationProvisional
      self.provisionalApplies = provisionalApplies
      self.applicantExplanation = applicantExplanation
      self.completion = completion
    }

    package var evaluationInForce: Int { provisionalApplies ? evaluationProvisional : evaluation }
  }

  package var id: String
  package var version: String
  package var names: LocalizedText
  package var periods: Periods
  package var votes: VoteRule
  package var gates: [PolicyGate]
  package var followUp: FollowUpRules
  /// For how many months a member's yearly declaration of interests holds; `nil` asks for none.
  package var yearlyDeclarationMonths: Int?
  package var legalBasis: LocalizedText
  package var remedies: LocalizedText
  /// The group's saved queries by name; `view:NAME` puts one into a query.
  package var views: [String: String]

  package init(
    id: String, version: String, names: LocalizedText = LocalizedText(),
    periods: Periods = Periods(), votes: VoteRule = VoteRule(), gates: [PolicyGate] = [],
    followUp: FollowUpRules = FollowUpRules(), yearlyDeclarationMonths: Int? = nil,
    legalBasis: LocalizedText, remedies: LocalizedText, views: [String: String] = [:]
  ) {
    self.id = id
    self.version = version
    self.names = names
    self.periods = periods
    self.votes = votes
    self.gates = gates
    self.followUp = followUp
    self.yearlyDeclarationMonths = yearlyDeclarationMonths
    self.legalBasis = legalBasis
    self.remedies = remedies
    self.views = views
  }
}

/// The share of the voting members that must take part for a vote to be valid.
package struct Quorum: Hashable, Sendable, Codable {
  package var numerator: Int
  package var denominator: Int

  package init(numerator: Int, denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  package static let half = Quorum(numerator: 1, denominator: 2)

  /// How many of `members` must take part: the share, rounded up.
  package func needed(of members: Int) -> Int {
    (members * numerator + denominator - 1) / denominator
  }
}

/// A file that the group adopted: copied to `objects/`, named by its hash, never changed.
package struct Adopted: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case criteriaSet = "criteria-set"
    case policy
    case template
  }

  package let kind: Kind
  /// The file's own id and version, or a template's file name.
  package let name: String
  package let object: ObjectID

  package init(kind: Kind, name: String, object: ObjectID) {
    self.kind = kind
    self.name = name
    self.object = object
  }
}
