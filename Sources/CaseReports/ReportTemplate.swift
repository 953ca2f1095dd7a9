import Mustache
package import ReviewTexts

/// A template that was checked against what a report holds: rendering it cannot fail.
package struct ReportTemplate: Sendable {
  package let name: String
  let format: ReportFormat
  private let template: MustacheTemplate

  /// Reads a template; throws all its mistakes at once.
  ///
  /// `name` is its file name, for the messages.
  package init(name: String, format: ReportFormat, text: String) throws(TemplateMistakes) {
    let text = String(text.map { $0 == "\r\n" ? "\n" : $0 })
    let mistakes = Self.mistakes(in: text, named: name)
    guard mistakes.isEmpty else { throw TemplateMistakes(mistakes) }
    self.name = name
    self.format = format
    template = try Self.parse(text, named: name)
  }

  package static func mistakes(in text: String, named name: String) -> [TemplateMistake] {
    guard let shape = try? TemplateShape(of: ReportContext.self) else {
      return [TemplateMistake(template: name, line: 1, fact: .unreadable)]
    }
    return TemplateCheck.mistakes(in: text, named: name, shape: shape)
  }

  /// The values are escaped already; the line that says so is ours and is not counted.
  static func parse(
    _ text: String, named name: String
  ) throws(TemplateMistakes) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text)
    } catch {
      let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber ?? 2
      throw TemplateMistakes([TemplateMistake(template: name, line: line - 1, fact: .unreadable)])
    }
  }

  func render(_ context: ReportContext) -> String {
    let text = template.render(TemplateValues.make(context, for: format))
    return format == .text ? TextWrapper.wrap(text) : text
  }
}

/// The templates in use, one a format.
package struct TemplateSet: Sendable {
  package let markdown: ReportTemplate
  package let html: ReportTemplate
  package let text: ReportTemplate

  /// From the text of the three template files; throws the mistakes of all of them.
  package init(markdown: String, html: String, text: String) throws(TemplateMistakes) {
    let sources: [(ReportFormat, String)] = [(.markdown, markdown), (.html, html), (.text, text)]
    let mistakes = sources.flatMap { format, source in
      ReportTemplate.mistakes(in: source, named: format.templateName ?? "")
    }
    guard mistakes.isEmpty else { throw TemplateMistakes(mistakes) }
    self.markdown = try Self.template(.markdown, markdown)
    self.html = try Self.template(.html, html)
    self.text = try Self.template(.text, text)
  }

  private static func template(
    _ format: ReportFormat, _ text: String
  ) throws(TemplateMistakes) -> ReportTemplate {
    try ReportTemplate(name: format.templateName ?? "", format: format, text: text)
  }
}
