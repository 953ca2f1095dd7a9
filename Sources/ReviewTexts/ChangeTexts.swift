package import ReviewDomain

/// The words of a dossier's changes, and of what passes between the group and the applicant.
package protocol ChangeTexts {
  func label(_ cell: RequestCell) -> String
  func label(_ table: RequestTable) -> String
  /// The title of the page.
  var changes: String { get }
  func version(_ number: Int) -> String
  func versions(_ to: Int, comparedWith from: Int) -> String
  var nothingChanged: String { get }
  func unchangedLines(_ count: Int) -> String
  var added: String { get }
  var removed: String { get }
  var changed: String { get }
  /// A scorer's dossier is another one than when the round was opened.
  func changedUnderRound(_ version: Int) -> String
  func newVersion(_ version: Int, on day: Day) -> String
  /// After the fields with which a gate was answered.
  var seenInDossier: String { get }
  func sentence(for hint: ActHint) -> String
  func window(_ window: ApplicantWindow, today: Day) -> String
  /// How a question on a criterion begins, in the file's language.
  func questionLead(_ id: CriterionID, _ name: String) -> String
  /// Where a proposed question comes from.
  func proposed(_ count: Int) -> String
}

extension Texts {
  /// A first text for a question, to be edited: what could not be judged, and the reasons without
  /// the names of those who gave them.
  package func draft(of proposal: QuestionProposal, criterion: Criterion) -> String {
    ([questionLead(criterion.id, criterion.names.name(in: language))]
      + proposal.reasons.map { "- " + $0 }).joined(separator: "\n")
  }

  /// What changed, a line each: `+`, `-` or `~` first, so that it can be heard and copied.
  package func lines(of diff: DossierDiff, today: Day) -> [ChangeLine] {
    let fields = diff.request.fields.flatMap { lines(of: $0, today: today) }
    let tables = RequestTable.allCases.flatMap { table in
      let rows = diff.request.rows.filter { $0.table == table }
      return rows.isEmpty
        ? [] : [ChangeLine(.heading, label(table))] + rows.flatMap { lines(of: $0, today: today) }
    }
    return fields + tables + diff.texts.flatMap(lines)
  }

  private func lines(of field: RequestDiff.Field, today: Day) -> [ChangeLine] {
    let name = pair(label(field.field), "")
    if case .text(let old) = field.old, case .text(let new) = field.new {
      return [ChangeLine(.changed, name + WordDiff.marked(from: old, to: new))]
    }
    var lines: [ChangeLine] = []
    if field.old != .missing {
      lines.append(ChangeLine(.removed, name + words(for: field.old, today: today)))
    }
    if field.new != .missing {
      lines.append(ChangeLine(.added, name + words(for: field.new, today: today)))
    }
    return lines
  }

  private func lines(of row: RowChange, today: Day) -> [ChangeLine] {
    switch row.kind {
    case .added(let row): [ChangeLine(.added, whole(row, today: today))]
    case .removed(let row): [ChangeLine(.removed, whole(row, today: today))]
    case .changed(let row, let cells):
      [ChangeLine(.changed, row.name + " | " + list(cells, today: today))]
    }
  }

  private func list(_ cells: [CellChange], today: Day) -> String {
    let parts = cells.map { cell -> String in
      let (old, new) = (words(for: cell.old, today: today), words(for: cell.new, today: today))
      return pair(label(cell.cell), "[-" + old + "-] {+" + new + "+}")
    }
    return parts.joined(separator: "; ")
  }

  private func whole(_ row: RequestRow, today: Day) -> String {
    let cells = row.cells.filter { $0.value != .missing }
    return cells.map { pair(label($0.cell), words(for: $0.value, today: today)) }
      .joined(separator: "; ")
  }

  private func lines(of text: TextDiff) -> [ChangeLine] {
    let state = [TextDiff.Kind.added: added, .removed: removed, .changed: changed][text.kind] ?? ""
    return [ChangeLine(.heading, text.title + " — " + state)]
      + text.lines.map { line in
        switch line.kind {
        case .same: ChangeLine(.same, line.text, number: line.number)
        case .added: ChangeLine(.added, line.text, number: line.number)
        case .removed: ChangeLine(.removed, line.text, number: line.number)
        case .changed: ChangeLine(.changed, line.text, number: line.number)
        case .gap(let count): ChangeLine(.gap, unchangedLines(count))
        }
      }
  }
}

/// A line of the page of changes.
package struct ChangeLine: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case added = "+"
    case removed = "-"
    case changed = "~"
    case same = " "
    case gap = "…"
    case heading = "#"
  }

  package let kind: Kind
  package let text: String
  /// The line of its text, where it is one.
  package let number: Int?

  package init(_ kind: Kind, _ text: String, number: Int? = nil) {
    self.kind = kind
    self.text = text
    self.number = number
  }
}
