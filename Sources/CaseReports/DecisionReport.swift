import Foundation
package import ReviewDomain
package import ReviewTexts

/// The decision report of one case in one language.
///
/// Made from the journal's values alone, so that the same journal gives the same bytes, whoever
/// prints it: it holds no unrevealed sheet, no ballot of an open vote and no declared interest, not
/// even the viewer's own.
package struct DecisionReport: Sendable {
  package let language: Language
  /// What should be there by now and is not, in the order of the sections.
  package let missing: [ReportGap]
  /// The steps that the case has not taken yet.
  package let pending: [ReportStep]
  let context: ReportContext
  let record: ReportRecord

  /// Throws the refusal that closes the dossier to the viewer, if one does.
  package init(of input: ReportInput, in language: Language) throws(Refusal) {
    if let refusal = input.view.dossierClosed { throw refusal }
    var builder = ReportBuilder(input, in: language)
    let context = builder.context()
    self.language = language
    self.context = context
    missing = builder.missing
    pending = builder.pending
    record = ReportRecord(input, language: language, missing: builder.missing.map(builder.words))
  }

  /// The report's bytes as text; ends with a line break.
  package func rendered(as format: ReportFormat, with templates: TemplateSet) throws -> String {
    switch format {
    case .markdown: templates.markdown.render(context)
    case .html: templates.html.render(context)
    case .text: templates.text.render(context)
    case .json: try record.json()
    }
  }
}
