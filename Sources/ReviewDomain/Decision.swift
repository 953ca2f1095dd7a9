/// What the authority decided; a later decision supersedes an earlier one, which stays.
package struct Decision: Hashable, Sendable, Codable {
  package enum Authority: String, Hashable, Sendable, Codable, CaseIterable {
    case insuranceCommittee = "insurance-committee"
    case minister
    case royalDecree = "royal-decree"
    case convention
  }

  package enum Level: String, Hashable, Sendable, Codable, CaseIterable {
    case m1 = "M1"
    case m2 = "M2"
    case m3Light = "M3-light"
    case m3Plus = "M3-plus"
  }

  package var outcome: ConclusionKind
  package var authority: Authority
  /// The legal vehicle in words, as the article on which a convention rests.
  package var vehicle: String
  package var decidedOn: Day
  package var from: Day?
  package var until: Day?
  /// `nil` for a refusal.
  package var level: Level?
  package var tariff: [TariffLine]
  package var notifiedOn: Day?
  /// Why, per language; a decision of another outcome than the group's needs its own.
  package var reasons: LocalizedText
  /// `nil` where it is the request's.
  package var careProcess: CareProcessID?
  /// A reason in words for each decisive criterion.
  package var grounds: [CriterionGround]?

  package init(
    outcome: ConclusionKind, authority: Authority, vehicle: String, decidedOn: Day,
    from: Day? = nil, until: Day? = nil, level: Level? = nil, tariff: [TariffLine] = [],
    notifiedOn: Day? = nil, reasons: LocalizedText = LocalizedText(),
    careProcess: CareProcessID? = nil, grounds: [CriterionGround]? = nil
  ) {
    self.outcome = outcome
    self.authority = authority
    self.vehicle = vehicle
    self.decidedOn = decidedOn
    self.from = from
    self.until = until
    self.level = level
    self.tariff = tariff
    self.notifiedOn = notifiedOn
    self.reasons = reasons
    self.careProcess = careProcess
    self.grounds = grounds
  }
}

/// A dated step that answers an open question of a temporary reimbursement.
package struct Milestone: Hashable, Sendable, Codable {
  package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable { case met, late, missed }

  /// The question's place in the list, from 1.
  package let number: Int
  package let question: OpenQuestion
  package var outcome: Outcome?
  package var note: String
  package var day: Day?

  package init(number: Int, question: OpenQuestion) {
    self.number = number
    self.question = question
    outcome = nil
    note = ""
    day = nil
  }
}
