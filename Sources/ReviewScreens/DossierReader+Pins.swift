package import ReviewDomain

/// Between the place that is being read and a pin.
extension DossierReader {
  /// A pin to what stands at the top of the pane; `nil` on a page that no pin can name.
  package func pin(width: Int) -> Pin? {
    guard sections.indices.contains(section), let place = sections[section].place else {
      return nil
    }
    return Pin(place, locator: locator(width: width))
  }

  /// The heading above the place, else its line in a table or a listing, else its first words;
  /// nothing at the section's beginning.
  private func locator(width: Int) -> String {
    guard top > 0 else { return "" }
    let starts = starts(width: width)
    let index = starts.lastIndex { $0 <= top } ?? 0
    let blocks = sections[section].blocks
    guard blocks.indices.contains(index) else { return "" }
    for block in blocks[...index].reversed() {
      if case .heading(_, let text) = block { return text.oneLine }
    }
    switch blocks[index] {
    case .table, .code: return "l. \(top - starts[index] + 1)"
    default: return Self.firstWords(of: blocks[index])
    }
  }

  /// Shows the place of a pin; `false` when it is not among the pages.
  package mutating func go(to pin: Pin, width: Int) -> Bool {
    guard let found = sections.firstIndex(where: { $0.place == pin.place }) else { return false }
    show(section: found, top: 0)
    show(section: found, top: line(of: pin.locator, width: width))
    return true
  }

  private func line(of locator: String, width: Int) -> Int {
    guard !locator.isEmpty else { return 0 }
    let starts = starts(width: width)
    let blocks = sections[section].blocks
    if locator.hasPrefix("l. "), let line = Int(locator.dropFirst(3)), line > 0,
      let index = blocks.firstIndex(where: \.hasLines)
    {
      return starts[index] + line - 1
    }
    let wanted = locator.lowercased()
    let index = blocks.firstIndex { $0.text.oneLine.lowercased().contains(wanted) }
    return index.map { starts[$0] } ?? 0
  }

  /// The line at which each block of the section begins.
  private func starts(width: Int) -> [Int] {
    var starts: [Int] = []
    var line = 0
    for block in sections[section].blocks {
      starts.append(line)
      line +=
        NarrativeLayout(width: width)
        .lines(of: NarrativeSection(title: "", blocks: [block])).count
    }
    return starts
  }

  private static func firstWords(of block: NarrativeBlock) -> String {
    var words = ""
    for word in block.text.split(whereSeparator: \.isWhitespace) {
      guard words.count + word.count < 40 else { break }
      words += (words.isEmpty ? "" : " ") + word
    }
    return words
  }
}

extension NarrativeBlock {
  fileprivate var hasLines: Bool {
    switch self {
    case .table, .code: true
    default: false
    }
  }

  fileprivate var text: String {
    switch self {
    case .heading(_, let text), .paragraph(let text), .item(_, _, let text), .quote(let text): text
    case .table(let rows): rows.map { $0.joined(separator: " ") }.joined(separator: " ")
    case .code(let lines): lines.joined(separator: " ")
    case .rule: ""
    }
  }
}
