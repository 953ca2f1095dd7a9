package import ReviewDomain

/// What a letter to the applicant says in one language.
package protocol LetterTexts {
  var letterLabels: LetterLabels { get }
  func subject(of kind: Letter.Kind, _ id: CaseID) -> String
  var salutation: String { get }
  /// The first paragraphs: what was received and what follows from it.
  func opening(of kind: Letter.Kind, _ facts: LetterFacts) -> [String]
  /// The last paragraphs: what the applicant does next, by when and with whom.
  func closing(of kind: Letter.Kind, _ facts: LetterFacts) -> [String]
  /// What stands for a missing element about which nobody wrote what was found.
  var nothingFound: String { get }
  /// The section of the report on the applicant's points.
  var applicantTitle: String { get }
  var noPoint: String { get }
  /// Marks what came after the applicant's window.
  var late: String { get }
  func sentence(for gap: LetterGap) -> String
  /// Heads a letter that is not in the file's language.
  func letterTranslation(from file: Language) -> String
}

/// The days and numbers that a letter names.
package struct LetterFacts: Hashable, Sendable {
  package var receivedOn: Day?
  package var admissibleOn: Day?
  package var incompleteOn: Day?
  /// Until when the applicant should answer; indicative.
  package var answerBy: Day?
  /// The indicative length of the evaluation, in days.
  package var evaluationDays: Int

  package init(
    receivedOn: Day?, admissibleOn: Day?, incompleteOn: Day?, answerBy: Day?, evaluationDays: Int
  ) {
    self.receivedOn = receivedOn
    self.admissibleOn = admissibleOn
    self.incompleteOn = incompleteOn
    self.answerBy = answerBy
    self.evaluationDays = evaluationDays
  }
}

/// What a letter should say and cannot.
package enum LetterGap: Hashable, Sendable {
  /// The policy does not say how long the applicant has.
  case answerBy
  case question(Int, Language)
  case reply(Int, Language)
  case reason
}

/// The labels of a letter; a template names them as `labels.found`.
package struct LetterLabels: Hashable, Sendable, Codable {
  /// What stands between a label and its value: French puts a blank before it.
  package var colon: String
  package var sender: String
  package var reference: String
  package var date: String
  package var to: String
  package var subject: String
  package var product: String
  package var missing: String
  package var found: String
  package var send: String
  package var reasons: String
  package var ground: String
  package var points: String
  package var question: String
  package var remark: String
  package var comment: String
  package var criterion: String
  package var answer: String
  package var reply: String
  package var receivedOn: String
  package var dayZero: String
  package var answerBy: String
  package var signature: String
}

/// Picks what a letter says in a language.
package func letterTexts(in language: Language) -> any Texts & LetterTexts {
  switch language {
  case .french: French()
  case .dutch: Dutch()
  case .german: German()
  case .english: English()
  }
}
