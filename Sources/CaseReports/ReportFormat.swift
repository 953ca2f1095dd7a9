import ReviewDomain

/// What a report can be written as.
package enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case markdown, html, text, json

  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .html: "html"
    case .text: "txt"
    case .json: "json"
    }
  }

  /// The template's file name; JSON has none.
  package var templateName: String? {
    self == .json ? nil : "decision-report.\(fileExtension).mustache"
  }

  /// `text` so that it stands for itself in this format.
  func escape(_ text: String) -> String {
    switch self {
    case .markdown: MarkdownEscaper.escape(text)
    case .html: HTMLEscaper.escape(text)
    case .text: TextWrapper.escape(text)
    case .json: text
    }
  }

  func escape(_ wording: Wording) -> String {
    guard self == .html, case .quoted(let language) = wording.origin else {
      return escape(wording.text)
    }
    return HTMLEscaper.isolate(wording.text, language: language?.rawValue)
  }
}
