/// Foreign text as HTML, safe between tags and inside a quoted attribute.
enum HTMLEscaper {
  static func escape(_ text: String) -> String {
    PlainText.visible(text).unicodeScalars.map(escape).joined()
  }

  /// The language is one of ours, never foreign text: it stands in an attribute.
  static func isolate(_ text: String, language: String?) -> String {
    let attribute = language.map { " lang=\"\($0)\"" } ?? ""
    return "<bdi\(attribute)>" + escape(text) + "</bdi>"
  }

  /// Scalar by scalar: a sign with a combining mark on it is still the sign to a browser.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case "\n": "<br>"
    default: String(scalar)
    }
  }
}
