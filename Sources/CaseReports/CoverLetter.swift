import Mustache
package import ReviewDomain
package import ReviewTexts

/// The letter with which the group's conclusion goes to the Insurance Committee, with its cover list.
///
/// Made from the view of a case that was transmitted; the same case gives the same bytes.
package struct CoverLetter: Sendable {
  package let language: Language
  let context: CoverContext

  /// - Throws: the refusal that closes the dossier to the viewer; `.vote(.notTransmitted)` where
  ///   nothing was transmitted.
  package init(of input: ReportInput, in language: Language) throws(Refusal) {
    if let refusal = input.view.dossierClosed { throw refusal }
    guard let sent = input.view.content.transmission else { throw .vote(.notTransmitted) }
    self.language = language
    context = CoverBuilder(input: input, sent: sent, language: language).context
  }

  package func rendered(with template: CoverTemplate) -> String { template.render(context) }
}

/// What a covering letter says: all that a template can name.
struct CoverContext: Hashable, Sendable, Decodable {
  var language: String
  var internalMark: String
  var title: String
  var colon: String
  var addressee: String
  var opening: String
  var fields: [Field]
  var documents: TitledTable<Field>?
  var signature: String
}

/// A covering letter's template, checked like a report's.
package struct CoverTemplate: Sendable {
  private let format: ReportFormat
  private let template: MustacheTemplate

  /// Throws all mistakes of the template at once; `name` is its file name.
  package init(name: String, format: ReportFormat, text: String) throws(TemplateMistakes) {
    let mistakes = Self.mistakes(in: text, named: name)
    guard mistakes.isEmpty else { throw TemplateMistakes(mistakes) }
    self.format = format
    do { template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text) } catch {
      throw TemplateMistakes([TemplateMistake(template: name, line: 1, fact: .unreadable)])
    }
  }

  package static func mistakes(in text: String, named name: String) -> [TemplateMistake] {
    guard let shape = try? TemplateShape(of: CoverContext.self) else {
      return [TemplateMistake(template: name, line: 1, fact: .unreadable)]
    }
    return TemplateCheck.mistakes(in: text, named: name, shape: shape)
  }

  /// The file name of the shipped template; JSON has none.
  package static func name(for format: ReportFormat) -> String? {
    format == .json ? nil : "cover-letter.\(format.fileExtension).mustache"
  }

  func render(_ context: CoverContext) -> String {
    let text = template.render(TemplateValues.make(context, for: format))
    return format == .text ? TextWrapper.wrap(text) : text
  }
}
