package import ReviewDomain

/// The headings and fixed sentences of a decision report.
package protocol ReportTexts {
  var reportLabels: ReportLabels { get }

  /// On every page: the report is not for the public.
  var internalMark: String { get }
  /// Heads a report in a language that no decision can have; `nil` in the national languages.
  var translationNote: String? { get }
  /// A stage written out, where ``Terms`` shortens it for a column.
  func fullTerm(_ stage: Stage) -> String

  func reportTitle(of id: CaseID) -> String
  /// The report is not in the file's language.
  func otherLanguage(than file: Language) -> String
  /// Texts of the dossier stand in the file's language.
  func dossierQuoted(in file: Language) -> String
  /// Reasons are the members' own words.
  var reasonsVerbatim: String { get }

  func round(_ number: Int, sheets: Int) -> String
  func missingElements(_ gates: [CriterionID]) -> String
  func participants(_ count: Int, needed: Int) -> String
  func annexSize(_ bytes: Int) -> String
  /// What a member did: sheets handed in, ballots cast.
  func took(sheets: Int, ballots: Int) -> String
  var noRecusal: String { get }
  var noMilestone: String { get }
  var noCondition: String { get }
  /// What stands where a value was left empty.
  var notGiven: String { get }
  var noScoreYet: String { get }
  var nothingMissing: String { get }
  func thingsMissing(_ count: Int) -> String

  func sentence(for gap: ReportGap) -> String
  func sentence(for step: ReportStep) -> String
  func sentence(for mistake: TemplateMistake) -> String
}

extension ReportTexts {
  package var translationNote: String? { nil }
}

extension ReportTexts where Self: Terms {
  package func fullTerm(_ stage: Stage) -> String { term(stage) }
}

/// Picks what a report says in a language.
package func reportTexts(in language: Language) -> any Texts & ReportTexts {
  switch language {
  case .french: French()
  case .dutch: Dutch()
  case .german: German()
  case .english: English()
  }
}
