import ReviewDomain
import ReviewTexts
import TextCanvas

/// The comparison of a reimbursement with its re-evaluation, as lines.
extension ReaderScreen {
  func lines(of comparison: ThenAndNow, width: Int, _ texts: any Texts) -> [StyledLine] {
    let text = ComparisonText(
      comparison, names: names(texts), texts: texts, width: width - 2)
    return text.lines.flatMap { line -> [StyledLine] in
      let style: Style =
        switch line.kind {
        case .heading: .heading
        case .plain: .plain
        case .note: .muted
        }
      let room = max(10, width - 2 - line.indent)
      if line.isTable { return [StyledLine(SafeText(line.text), indent: 1, style: style)] }
      return Wrap.lines(of: line.text, width: room).map {
        StyledLine($0, indent: 1 + line.indent, style: style)
      }
    }
  }

  private func names(_ texts: any Texts) -> [CriterionID: String] {
    Dictionary(
      file.criteria.criteria.map { ($0.id, $0.names.name(in: texts.language)) },
      uniquingKeysWith: { first, _ in first })
  }
}
