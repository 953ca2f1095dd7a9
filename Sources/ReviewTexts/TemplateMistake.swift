/// A mistake in a report template: where it is and what it is; ``ReportTexts`` says it in words.
package struct TemplateMistake: Hashable, Sendable {
  package enum Fact: Hashable, Sendable {
    /// No report has a value of this name at this place.
    case unknownTag(String)
    /// Opened and never closed.
    case unclosedSection(String)
    /// Closes what is not open; the section that is, where there is one.
    case wrongEnd(String, open: String?)
    /// `{{` without `}}`.
    case unfinishedTag
    /// Partials, pragmas, delimiters: a template is one file and prints escaped values only.
    case unsupportedTag(String)
    /// A report is read without running anything.
    case activeContent(String)
    /// The report must carry this value.
    case missingTag(String)
    /// Refused by the template library for another reason.
    case unreadable
  }

  /// The template's file name.
  package let template: String
  /// 1 for the first line.
  package let line: Int
  package let fact: Fact

  package init(template: String, line: Int, fact: Fact) {
    self.template = template
    self.line = line
    self.fact = fact
  }
}

/// All mistakes of a template, in the order of its lines.
package struct TemplateMistakes: Error, Hashable, Sendable {
  package let mistakes: [TemplateMistake]

  package init(_ mistakes: [TemplateMistake]) {
    self.mistakes = mistakes.sorted { $0.line < $1.line }
  }
}
