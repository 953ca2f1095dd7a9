/// What is asked for when a temporary reimbursement is prolonged, as the authority decided it.
package struct ProlongationTerms: Hashable, Sendable {
  /// The new last day.
  package var until: Day
  package var authority: Decision.Authority
  package var vehicle: String
  package var decidedOn: Day
  package var reasons: LocalizedText
  /// All that stay open: those of before with their new due days, and new ones.
  package var questions: [OpenQuestion]

  package init(
    until: Day, authority: Decision.Authority, vehicle: String, decidedOn: Day,
    reasons: LocalizedText, questions: [OpenQuestion]
  ) {
    self.until = until
    self.authority = authority
    self.vehicle = vehicle
    self.decidedOn = decidedOn
    self.reasons = reasons
    self.questions = questions
  }
}

/// A longer life of a temporary reimbursement, as the journal keeps it.
package struct Prolongation: Hashable, Sendable, Codable {
  /// A question under its number: that of before where it was kept, else the next one.
  package struct Question: Hashable, Sendable, Codable {
    package let number: Int
    package var question: OpenQuestion

    package init(number: Int, question: OpenQuestion) {
      self.number = number
      self.question = question
    }
  }

  package var until: Day
  package var authority: Decision.Authority
  package var vehicle: String
  package var decidedOn: Day
  package var reasons: LocalizedText
  package var questions: [Question]

  package init(_ terms: ProlongationTerms, questions: [Question]) {
    until = terms.until
    authority = terms.authority
    vehicle = terms.vehicle
    decidedOn = terms.decidedOn
    reasons = terms.reasons
    self.questions = questions
  }

  /// Without what the questions say, for whom the dossier is closed.
  package var outline: Prolongation {
    var copy = self
    copy.questions = questions.map { Question(number: $0.number, question: $0.question.outline) }
    return copy
  }
}

/// A prolongation of a case, with the end that it moved.
package struct ProlongedEnd: Hashable, Sendable {
  package var prolongation: Prolongation
  package let before: Day?
  /// When it was recorded as having happened.
  package let day: Day
}

extension OpenQuestion {
  /// Its due day alone.
  package var outline: OpenQuestion {
    OpenQuestion(
      outcome: "", comparator: "", threshold: "", source: "", responsible: "", due: due)
  }

  /// Whether both ask for the same, whatever is said of how and by when.
  func asksSame(as other: OpenQuestion) -> Bool { outcome.trimmed == other.outcome.trimmed }
}

extension Decision {
  /// The decision as the prolongation leaves it: tariff, level and start stay.
  func prolonged(by prolongation: Prolongation) -> Decision {
    var copy = self
    copy.until = prolongation.until
    copy.authority = prolongation.authority
    copy.vehicle = prolongation.vehicle
    copy.decidedOn = prolongation.decidedOn
    copy.reasons = prolongation.reasons
    copy.notifiedOn = nil
    return copy
  }
}
