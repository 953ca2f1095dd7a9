import ReviewDomain
import ReviewTexts

/// The last pages of a dossier that was revised: what changed, with a mark before each line.
struct ChangePages {
  let file: CaseFile
  let texts: any Texts

  var sections: [NarrativeSection] { file.changes.map(section) }

  private func section(_ diff: DossierDiff) -> NarrativeSection {
    NarrativeSection(title: texts.changes, blocks: head(of: diff) + blocks(of: diff))
  }

  private func head(of diff: DossierDiff) -> [NarrativeBlock] {
    let reason = diff.reason.isBlank ? [] : [NarrativeBlock.quote(diff.reason)]
    let title = texts.versions(diff.to, comparedWith: diff.from) + " — " + texts.date(diff.day)
    return [.heading(level: 1, text: title)] + reason
  }

  private func blocks(of diff: DossierDiff) -> [NarrativeBlock] {
    let lines = texts.lines(of: diff, today: diff.day)
    guard !lines.isEmpty else { return [.paragraph(texts.nothingChanged)] }
    return lines.map { line in
      switch line.kind {
      case .heading: .heading(level: 2, text: line.text)
      default:
        .item(
          depth: 0, marker: line.kind.rawValue + (line.number.map { " \($0)" } ?? ""),
          text: line.text)
      }
    }
  }
}
