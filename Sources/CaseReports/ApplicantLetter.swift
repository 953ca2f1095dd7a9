package import ReviewDomain
package import ReviewTexts

/// A letter to the applicant, in one language.
///
/// Made from the case, the criteria set and the policy: the same journal and day give the same bytes.
package struct ApplicantLetter: Sendable {
  package let kind: Letter.Kind
  package let language: Language
  /// What it should say and cannot.
  package let missing: [LetterGap]
  let context: LetterContext

  /// Throws the refusal that closes the dossier, or that there is nothing to write yet.
  package init(
    _ kind: Letter.Kind, of input: LetterInput, in language: Language
  ) throws(Refusal) {
    if let refusal = input.view.dossierClosed { throw refusal }
    guard input.view.content.isDue(kind) else { throw .letterNotDue(kind) }
    var builder = LetterBuilder(kind, input, in: language)
    context = builder.context()
    missing = builder.missing
    self.kind = kind
    self.language = language
  }

  package func rendered(as format: LetterFormat, with templates: LetterTemplates) -> String {
    templates[format].render(context)
  }
}

/// What a letter is made from.
package struct LetterInput: Sendable {
  package var view: CaseView
  package var criteria: CriteriaSet
  package var policy: Policy
  /// Who signs.
  package var signatory: String
  /// The day that the letter bears.
  package var day: Day

  package init(
    view: CaseView, criteria: CriteriaSet, policy: Policy, signatory: String, day: Day
  ) {
    self.view = view
    self.criteria = criteria
    self.policy = policy
    self.signatory = signatory
    self.day = day
  }
}

/// What a letter can be written as.
package enum LetterFormat: String, Hashable, Sendable, CaseIterable {
  case markdown, html, text

  package var fileExtension: String { reportFormat.fileExtension }
  package var templateName: String { "letter.\(fileExtension).mustache" }

  var reportFormat: ReportFormat {
    switch self {
    case .markdown: .markdown
    case .html: .html
    case .text: .text
    }
  }
}
