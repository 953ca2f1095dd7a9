/// The text of one heading or paragraph, markup removed and its lines kept apart.
struct InlineText {
  private(set) var lines: [String] = [""]
  /// The lines after which the writer asked for a new one.
  private var hardBreaks: Set<Int> = []
  private var link: (url: String, text: String)?

  mutating func append(_ piece: String) {
    lines[lines.count - 1] += piece
    link?.text += piece
  }

  mutating func breakLine(isHard: Bool) {
    if isHard { hardBreaks.insert(lines.count - 1) }
    lines.append("")
    link?.text += " "
  }

  mutating func beginLink(_ url: String) { link = (url, "") }

  /// The address after the text, unless the text is the address.
  mutating func endLink() {
    guard let (url, text) = link else { return }
    link = nil
    if !url.isEmpty, url != text, url != "mailto:" + text { append(" (" + url + ")") }
  }

  var joined: String { joined(upTo: lines.count) }

  /// The first `count` lines as running text.
  func joined(upTo count: Int) -> String {
    var text = ""
    for (index, line) in lines.prefix(count).enumerated() {
      if index > 0 { text += hardBreaks.contains(index - 1) ? "\n" : " " }
      text += line
    }
    return EscapedPipes.asText(text)
  }
}
