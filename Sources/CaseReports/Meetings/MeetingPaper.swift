import FoundationEssentials
import Mustache
package import ReviewDomain
package import ReviewTexts

/// The agenda of a meeting, or its minutes: made from the journal alone, the same bytes from the
/// same journal.
package struct MeetingPaper: Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable { case agenda, minutes }

  package let language: Language
  let context: MeetingPaperContext
  /// How many texts are not there in the paper's language.
  package let missing: Int

  package init(_ kind: Kind, of input: MeetingInput, in language: Language) {
    self.language = language
    var builder = MeetingPaperBuilder(input, in: language)
    context =
      switch kind {
      case .agenda: builder.agenda()
      case .minutes: builder.minutes()
      }
    missing = builder.missing
  }

  package func rendered(with template: MeetingPaperTemplate) -> String {
    template.render(context)
  }

  /// The same parts, for scripts.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(context), as: UTF8.self) + "\n"
  }
}

/// A template of meetings' papers, checked like a report's.
package struct MeetingPaperTemplate: Sendable {
  private let format: ReportFormat
  private let template: MustacheTemplate

  /// Throws all mistakes of the template at once; `name` is its file name.
  package init(name: String, format: ReportFormat, text: String) throws(TemplateMistakes) {
    let mistakes = Self.mistakes(in: text, named: name)
    guard mistakes.isEmpty else { throw TemplateMistakes(mistakes) }
    self.format = format
    template = try ReportTemplate.parse(text, named: name)
  }

  package static func mistakes(in text: String, named name: String) -> [TemplateMistake] {
    guard let shape = try? TemplateShape(of: MeetingPaperContext.self) else {
      return [TemplateMistake(template: name, line: 1, fact: .unreadable)]
    }
    return TemplateCheck.mistakes(in: text, named: name, shape: shape)
  }

  /// The file name of the shipped template; JSON has none.
  package static func name(for format: ReportFormat) -> String? {
    format == .json ? nil : "meeting-paper.\(format.fileExtension).mustache"
  }

  func render(_ context: MeetingPaperContext) -> String {
    let text = template.render(TemplateValues.make(context, for: format))
    return format == .text ? TextWrapper.wrap(text) : text
  }
}
