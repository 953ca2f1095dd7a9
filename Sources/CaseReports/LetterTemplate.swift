import Mustache
package import ReviewTexts

/// A template of letters that was checked against what a letter holds.
package struct LetterTemplate: Sendable {
  package let name: String
  let format: LetterFormat
  private let template: MustacheTemplate

  /// Reads a template; throws all its mistakes at once.
  package init(format: LetterFormat, text: String) throws(TemplateMistakes) {
    let name = format.templateName
    let mistakes = Self.mistakes(in: text, named: name)
    guard mistakes.isEmpty else { throw TemplateMistakes(mistakes) }
    self.name = name
    self.format = format
    template = try ReportTemplate.parse(
      String(text.map { $0 == "\r\n" ? "\n" : $0 }), named: name)
  }

  package static func mistakes(in text: String, named name: String) -> [TemplateMistake] {
    guard let shape = try? TemplateShape(of: LetterContext.self) else {
      return [TemplateMistake(template: name, line: 1, fact: .unreadable)]
    }
    return TemplateCheck.mistakes(in: text, named: name, shape: shape, mark: "reference")
  }

  func render(_ context: LetterContext) -> String {
    let text = template.render(TemplateValues.make(context, for: format.reportFormat))
    return format == .text ? TextWrapper.wrap(text) : text
  }
}

/// The templates of letters in use, one a format.
package struct LetterTemplates: Sendable {
  private let markdown: LetterTemplate
  private let html: LetterTemplate
  private let text: LetterTemplate

  /// From the text of each format's file; throws the mistakes of the first that has any.
  package init(_ source: (LetterFormat) throws -> String) throws {
    markdown = try LetterTemplate(format: .markdown, text: try source(.markdown))
    html = try LetterTemplate(format: .html, text: try source(.html))
    text = try LetterTemplate(format: .text, text: try source(.text))
  }

  subscript(format: LetterFormat) -> LetterTemplate {
    switch format {
    case .markdown: markdown
    case .html: html
    case .text: text
    }
  }
}
