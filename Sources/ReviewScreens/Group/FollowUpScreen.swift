package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The temporary reimbursements that run, and what is due in them: the most pressing first.
package struct FollowUpScreen: Hashable, Sendable, GroupPage {
  package private(set) var file: FollowUpFile
  package private(set) var selected = 0
  private(set) var top = 0
  package var size = Size(columns: 80, rows: 24)

  package var tab: DeskTab { .followUp }
  package var scope: Scope { .followUp }
  package var desk: GroupDesk {
    get { file.desk }
    set { file.desk = newValue }
  }

  package init(file: FollowUpFile) { self.file = file }

  /// Stays on the case that was selected, wherever it stands now.
  package mutating func replace(_ file: FollowUpFile) {
    let before = selectedCase
    self.file = file
    let place = file.rows.firstIndex { $0.id == before }
    selected = place ?? min(selected, max(0, file.rows.count - 1))
  }

  package mutating func take(_ detail: FollowUpDetail) { file.details[detail.id] = detail }

  package var selectedCase: CaseID? { row?.id }
  package var caseActs: [Act] { FollowUpDetail.acts }

  var row: TemporaryReimbursement? {
    file.rows.indices.contains(selected) ? file.rows[selected] : nil
  }

  var detail: FollowUpDetail? { selectedCase.flatMap { file.details[$0] } }

  package func refusal(of act: Act) -> Refusal? { detail?.refusals[act] }

  package var wanted: [Effect] {
    guard let id = selectedCase, file.details[id] == nil else { return [] }
    return [.loadFollowUp(id)]
  }

  package mutating func perform(_ command: DeskCommand) -> [Effect] {
    if command == .open { return selectedCase.map { [.openCase($0)] } ?? [] }
    guard let move = ListMove(command) else { return [] }
    let last = max(0, file.rows.count - 1)
    let page = max(1, size.rows / 3)
    switch move {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= page
    case .pageDown: selected += page
    case .first: selected = 0
    case .last: selected = last
    }
    selected = max(0, min(selected, last))
    return wanted
  }

  package func arguments(for act: GroupAct) -> ActArguments { ActArguments() }

  package func choices(for parameter: ActParameter, of act: GroupAct, _ texts: any Texts)
    -> [FormField.Choice]
  {
    words(for: parameter, of: act, texts)
  }
}

/// A line of the list: a heading, or a case by its place.
enum FollowUpLine: Hashable {
  case heading(TemporaryStanding.Section)
  case row(Int)
}

extension FollowUpScreen {
  /// Each section under its heading.
  var lines: [FollowUpLine] {
    var lines: [FollowUpLine] = []
    var section: TemporaryStanding.Section?
    for (place, row) in file.rows.enumerated() {
      if row.standing.section != section {
        section = row.standing.section
        lines.append(.heading(row.standing.section))
      }
      lines.append(.row(place))
    }
    return lines
  }

  /// The lines that fit, with the selected one and the heading above it among them.
  mutating func visible(height: Int) -> ArraySlice<FollowUpLine> {
    let lines = lines
    let place = lines.firstIndex(of: .row(selected)) ?? 0
    let first = place > 0 && isHeading(lines[place - 1]) ? place - 1 : place
    if first < top { top = first }
    if place >= top + height { top = place - height + 1 }
    top = max(0, min(top, lines.count - height))
    return lines.dropFirst(top).prefix(height)
  }

  private func isHeading(_ line: FollowUpLine) -> Bool {
    if case .heading = line { true } else { false }
  }
}
