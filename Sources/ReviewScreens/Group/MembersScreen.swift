package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// The members of the group with their mandates, declarations and load, and the meetings to come.
package struct MembersScreen: Hashable, Sendable, GroupPage {
  package private(set) var people: PeopleFile
  package private(set) var list: ListState
  package var size = Size(columns: 80, rows: 24)

  package var tab: DeskTab { .members }
  package var scope: Scope { .members }
  package var desk: GroupDesk {
    get { people.desk }
    set { people.desk = newValue }
  }

  package init(people: PeopleFile) {
    self.people = people
    list = ListState(count: people.rows.count)
  }

  package mutating func replace(_ people: PeopleFile) {
    self.people = people
    list.count = people.rows.count
    list.select(list.selected)
  }

  package var selected: Member? {
    people.rows.indices.contains(list.selected) ? people.rows[list.selected].member : nil
  }

  package mutating func perform(_ command: DeskCommand) -> [Effect] {
    if let move = ListMove(command) { list.move(move, page: max(1, size.rows - 14)) }
    return []
  }
}

// MARK: - Forms

extension MembersScreen {
  package func arguments(for act: GroupAct) -> ActArguments {
    guard act == .changeMember, let member = selected else { return ActArguments() }
    return ActArguments([
      "member": member.id.rawValue, "name": member.name, "role": member.role.rawValue,
      "language": member.language.rawValue, "constituency": member.constituency,
      "from": member.from?.description ?? "", "until": member.until?.description ?? "",
      "account": member.account, "active": member.isActive ? "yes" : "no",
    ])
  }

  package func keeps(_ typed: ActArguments, for act: GroupAct) -> Bool {
    act != .changeMember || typed["member"] == selected?.id.rawValue
  }

  package func choices(for parameter: ActParameter, of act: GroupAct, _ texts: any Texts)
    -> [FormField.Choice]
  {
    // Only the one whose fields are filled in: another name would get this one's mandate.
    if case .member = parameter.kind {
      return selected.map { [FormField.Choice(value: $0.id.rawValue, label: $0.name)] } ?? []
    }
    return words(for: parameter, of: act, texts)
  }
}

// MARK: - Drawing

extension MembersScreen {
  /// Rows for what is told of the selected member and of the meetings.
  private static let footRows = 7

  package mutating func draw(in canvas: inout Canvas, session: Session, texts: any Texts) {
    let today = session.today
    let inside = canvas.box(
      canvas.bounds, title: SafeText(texts.word(DeskWord.members)), style: .accent)
    let (top, bottom) = inside.splitRows(inside.rows - Self.footRows)
    canvas.within(top) { drawList(in: &$0, today: today, texts: texts) }
    canvas.within(bottom) { drawFoot(in: &$0, today: today, texts: texts) }
  }

  private struct Column {
    let title: String
    let width: Int
    let text: (PeopleFile.Row) -> SafeText
    let isWarned: (PeopleFile.Row) -> Bool
  }

  private mutating func drawList(in canvas: inout Canvas, today: Day, texts: any Texts) {
    let columns = columns(for: canvas.size.columns, today: today, texts: texts)
    var place = 2
    for column in columns {
      canvas.text(
        SafeText(column.title), row: 0, column: place, style: .heading, width: column.width - 1,
        fit: .ellipsis)
      place += column.width
    }
    for (line, index) in list.visible(height: canvas.size.rows - 1).enumerated() {
      draw(people.rows[index], columns, row: line + 1, index == list.selected, today, &canvas)
    }
  }

  private func draw(
    _ row: PeopleFile.Row, _ columns: [Column], row line: Int, _ isSelected: Bool, _ today: Day,
    _ canvas: inout Canvas
  ) {
    let isAway = row.member.absence(on: today) != nil
    var place = 2
    for column in columns {
      let style: Style = column.isWarned(row) ? .warning : isAway ? .muted : .plain
      canvas.text(
        column.text(row), row: line, column: place, style: style, width: column.width - 1,
        fit: .ellipsis)
      place += column.width
    }
    guard isSelected else { return }
    canvas.text(">", row: line, column: 0)
    canvas.restyle(Rect(row: line, column: 0, rows: 1, columns: canvas.size.columns)) { _ in
      .selected
    }
    canvas.placeCursor(row: line, column: 0)
  }

  private func columns(for width: Int, today: Day, texts: any Texts) -> [Column] {
    let free = max(30, width - 2 - 11 - 13 - 8 - 4)
    let name = free * 2 / 5
    let role = free * 3 / 10
    func column(
      _ title: String, _ width: Int, warned: @escaping (PeopleFile.Row) -> Bool = { _ in false },
      _ text: @escaping (PeopleFile.Row) -> String
    ) -> Column {
      Column(title: title, width: width, text: { SafeText(text($0)) }, isWarned: warned)
    }
    let ending = Set(people.endingMandates.map(\.id))
    return [
      column(texts.label(.name, of: .addMember), name) { $0.member.name },
      column(texts.word(PeopleWord.role), role) { texts.term($0.member.role) },
      column(texts.word(PeopleWord.sitsFor), free - name - role) { $0.member.constituency },
      column("", 4) { $0.member.language.rawValue },
      column(texts.word(PeopleWord.mandate), 11, warned: { ending.contains($0.member.id) }) {
        Self.mandate($0.member, today, texts)
      },
      column(
        texts.word(PeopleWord.declaration), 13, warned: { Self.isDue($0.declaration, today) }
      ) { Self.declaration($0.declaration, today, texts) },
      column(texts.word(PeopleWord.load), 8) { Self.load($0.load) },
    ]
  }

  /// The last day, or that it is over.
  private static func mandate(_ member: Member, _ today: Day, _ texts: any Texts) -> String {
    if member.absence(on: today) != nil, member.from.map({ $0 <= today }) ?? true {
      return texts.word(PeopleWord.ended)
    }
    return member.until.map { "– " + texts.date($0) }.map { String($0.suffix(10)) } ?? "–"
  }

  private static func declaration(
    _ declaration: PeopleFile.Row.Declaration, _ today: Day, _ texts: any Texts
  ) -> String {
    switch declaration {
    case .none: "–"
    case .notAsked: texts.word(PeopleWord.notAsked)
    case .missing: texts.word(PeopleWord.missing) + " !"
    case .holds(let last) where last < today: texts.word(PeopleWord.ended) + " !"
    case .holds(let last): texts.date(last) + (last.days(since: today) <= 30 ? " !" : "")
    }
  }

  /// Within a month, or over.
  private static func isDue(_ declaration: PeopleFile.Row.Declaration, _ today: Day) -> Bool {
    switch declaration {
    case .none, .notAsked: false
    case .missing: true
    case .holds(let last): last.days(since: today) <= 30
    }
  }

  private static func load(_ load: MemberLoad?) -> String {
    load.map { "\($0.sheetsDue)·\($0.presented)·\($0.criteria)" } ?? ""
  }

  // MARK: - Foot

  private func drawFoot(in canvas: inout Canvas, today: Day, texts: any Texts) {
    canvas.hline(row: 0, column: 0, columns: canvas.size.columns)
    var lines: [StyledLine] = []
    if people.rows.indices.contains(list.selected) {
      lines += told(of: people.rows[list.selected], texts)
    }
    lines += people.endingMandates.prefix(2).map { member in
      StyledLine(
        SafeText(texts.mandateEnds(of: member.name, on: member.until ?? today)), style: .warning)
    }
    lines.append(StyledLine(SafeText(meetings(texts)), style: .accent))
    for (row, line) in lines.prefix(canvas.size.rows - 1).enumerated() {
      canvas.text(
        line.text, row: row + 1, column: 1, style: line.style, width: canvas.size.columns - 2,
        fit: .ellipsis)
    }
  }

  private func told(of row: PeopleFile.Row, _ texts: any Texts) -> [StyledLine] {
    let member = row.member
    let days = [member.from, member.until].map { $0.map { texts.date($0) } ?? "…" }
    var lines = [
      StyledLine(
        SafeText(
          member.name + " (" + member.id.rawValue + ") · " + texts.term(member.role) + " · "
            + member.constituency + " · " + days.joined(separator: " – ")))
    ]
    if let load = row.load {
      lines.append(StyledLine(SafeText(texts.words(for: load)), style: .muted))
    }
    if !row.interests.isEmpty {
      lines.append(
        StyledLine(SafeText(texts.labelled(texts.word(PeopleWord.declaration), row.interests))))
    }
    return lines
  }

  private func meetings(_ texts: any Texts) -> String {
    guard !people.meetings.isEmpty else { return texts.word(PeopleWord.noMeetings) }
    let days = people.meetings.map { texts.date($0.day) }.joined(separator: ", ")
    return texts.labelled(texts.word(PeopleWord.meetings), days)
  }
}
