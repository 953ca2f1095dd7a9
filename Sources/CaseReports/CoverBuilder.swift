import ReviewDomain
import ReviewTexts

/// Gathers what a covering letter says.
struct CoverBuilder {
  let builder: ReportBuilder
  let sent: Transmission
  let language: Language

  init(input: ReportInput, sent: Transmission, language: Language) {
    builder = ReportBuilder(input, in: language)
    self.sent = sent
    self.language = language
  }

  private var texts: any Texts & ReportTexts { builder.texts }
  private var content: ReviewCase { builder.content }
  private var labels: ReportLabels { builder.labels }

  var context: CoverContext {
    CoverContext(
      language: language.rawValue, internalMark: texts.internalMark,
      title: texts.coverTitle(of: content.id), colon: labels.colon,
      addressee: texts.term(Decision.Authority.insuranceCommittee), opening: texts.coverOpening,
      fields: fields, documents: TitledTable(texts.word(.documents), documents),
      signature: texts.coverSignature)
  }

  private var fields: [Field] {
    let request = content.request
    let conclusion = content.conclusion.map { texts.term($0.conclusion) } ?? texts.notGiven
    return [
      builder.field(texts.word(.reference), quoting: sent.reference),
      builder.field(labels.day, texts.date(sent.day)),
      builder.field(labels.product, quoting: request.product.title),
      builder.field(labels.applicant, quoting: request.applicant.name),
      builder.field(
        labels.careProcess,
        builder.input.careProcessName?[language] ?? request.careProcess.rawValue),
      builder.field(labels.indication, quoting: request.indication),
      builder.field(labels.conclusion, conclusion),
    ]
  }

  /// Numbered, so that the letter can be checked against what lies behind it.
  private var documents: [Field] {
    sent.documents.enumerated().map { index, document in
      builder.field(String(index + 1), texts.term(document) + detail(of: document))
    }
  }

  private func detail(of document: Transmission.Document) -> String {
    switch document {
    case .minorityOpinions: " (\(content.minorityOpinions.count))"
    case .votes: " (\(builder.closedVotes.count))"
    case .proposal: (content.votes.last?.shortDigest).map { " (\($0))" } ?? ""
    case .report, .explanation: ""
    }
  }
}
