import ReviewDomain
import ReviewTexts

/// The minutes: what happened, in the order in which it did.
extension MeetingPaperBuilder {
  mutating func minutes() -> MeetingPaperContext {
    var context = blank(texts.minutesTitle(of: meeting.day))
    context.status = status
    context.fields = facts
    context.presence = presence
    context.items = taken()
    context.consent = adopted()
    context.remarks = remarks(.general, notes(on: nil))
    let notReached = meeting.notReached.compactMap { meeting[$0] }
    context.notReached = TitledTable(
      texts.word(MinutesWord.notReached), notReached.map(notReachedRow))
    context.actions = TitledTable(texts.word(MinutesWord.actions), actions)
    context.corrections = corrections()
    context.missing = missingNote
    context.signatures = signatures
    return context
  }

  private var status: String {
    if let approval = meeting.approval { return texts.minutesApproved(in: approval.meeting) }
    return meeting.state == .closed ? texts.minutesAreDraft : texts.minutesAreUnfinished
  }

  private var facts: [Field] {
    var fields = [field(.day, texts.date(meeting.day)), field(.place, quoting: meeting.place)]
    if let opened = meeting.openedAt { fields.append(field(.opened, opened.description)) }
    if let closed = meeting.closedAt { fields.append(field(.closed, closed.description)) }
    if let presiding = meeting.presiding { fields.append(field(.presiding, naming: [presiding])) }
    return fields
  }

  // MARK: - Who was there

  private var presence: [TitledTable<MeetingPaperContext.PresenceRow>] {
    let came = meeting.attendance.filter(\.value.cameAtAll).keys.sorted()
    let away = Set(input.expected).union(meeting.attendance.keys).subtracting(came).sorted()
    let isExcused = { (id: MemberID) in meeting.attendance[id]?.announced == .excused }
    return [
      TitledTable(
        texts.word(MinutesWord.present), came.map { presenceRow($0, times: times(of: $0)) }),
      TitledTable(texts.word(MinutesWord.excused), away.filter(isExcused).map(awayRow)),
      TitledTable(texts.word(MinutesWord.absent), away.filter { !isExcused($0) }.map(awayRow)),
    ].compactMap { $0 }
  }

  private func awayRow(_ id: MemberID) -> MeetingPaperContext.PresenceRow {
    presenceRow(id, times: ReportBuilder.none)
  }

  private func times(of id: MemberID) -> String {
    let stays = meeting.attendance[id]?.stays ?? []
    return texts.list(stays.map { "\($0.from)–\($0.until?.description ?? "")" })
  }

  // MARK: - Notes

  private mutating func notes(on subject: AgendaSubject?) -> [MeetingPaperContext.Remark] {
    var rows: [MeetingPaperContext.Remark] = []
    for note in meeting.notes where note.subject == subject && isShown(note.subject) {
      rows.append(
        MeetingPaperContext.Remark(time: note.time.description, text: written(note.text)))
    }
    return rows
  }

  private func isShown(_ subject: AgendaSubject?) -> Bool {
    subject?.caseID.map { !input.meeting.closed.contains($0) } ?? true
  }

  private mutating func corrections() -> TitledTable<MeetingPaperContext.Remark>? {
    var rows: [MeetingPaperContext.Remark] = []
    for correction in meeting.corrections where isShown(correction.subject) {
      let about = correction.subject.map { ", " + texts.name($0) } ?? ""
      rows.append(
        MeetingPaperContext.Remark(
          time: texts.date(correction.day) + about, text: written(correction.text)))
    }
    return remarks(.corrections, rows)
  }

  // MARK: - Items

  /// Items that were discussed, by the time at which they were first taken.
  private mutating func taken() -> [MeetingPaperContext.Item] {
    let taken = meeting.items.enumerated().filter { !$0.element.discussions.isEmpty }.sorted {
      ($0.element.discussions[0].from, $0.offset) < ($1.element.discussions[0].from, $1.offset)
    }
    var items: [MeetingPaperContext.Item] = []
    for (number, found) in taken.enumerated() {
      items.append(discussed(found.element, number: number + 1))
    }
    // What became of them is not the viewer's to know; that they were there is.
    for hidden in meeting.items where isHidden(hidden) {
      items.append(item(hidden, number: items.count + 1))
    }
    return items
  }

  private func isHidden(_ item: AgendaItem) -> Bool {
    item.discussions.isEmpty && !meeting.notReached.contains(item.subject)
      && !isShown(item.subject)
  }

  private mutating func discussed(_ agendaItem: AgendaItem, number: Int)
    -> MeetingPaperContext.Item
  {
    var discussed = item(agendaItem, number: number)
    discussed.time = texts.list(
      agendaItem.discussions.map { "\($0.from)–\($0.until?.description ?? "")" })
    let out = Set(agendaItem.discussions.flatMap(\.out)).sorted()
    if !out.isEmpty { discussed.fields.append(field(.outOfRoom, naming: out)) }
    discussed.remarks = remarks(.notes, notes(on: agendaItem.subject))
    if agendaItem.subject == .topic(.minutes) {
      discussed.notes.append(
        input.approved.isEmpty
          ? texts.noMinutesApproved : texts.approved(minutesOf: input.approved))
    }
    if let found = open(agendaItem) { add(found, to: &discussed) }
    return discussed
  }

  /// The cases of the consent block, in the order of the agenda.
  private mutating func adopted() -> MeetingPaperContext.Consent? {
    let adopted = meeting.items.filter { $0.adoptedAt != nil }
    guard let time = adopted.compactMap(\.adoptedAt).first else { return nil }
    var items: [MeetingPaperContext.Item] = []
    for agendaItem in adopted {
      var row = item(agendaItem, number: nil)
      row.remarks = remarks(.notes, notes(on: agendaItem.subject))
      if let found = open(agendaItem) { add(found, to: &row) }
      items.append(row)
    }
    let leftOut = meeting.items.compactMap { item in
      item.leftOut.map { reason in
        Field(label: texts.name(item.subject), value: Wording(texts.term(reason)))
      }
    }
    return MeetingPaperContext.Consent(
      heading: texts.word(MinutesWord.consentBlock), note: texts.consentAdopted(at: time),
      items: items,
      leftOut: TitledTable(texts.word(MinutesWord.leftOut), leftOut))
  }

  private func notReachedRow(_ item: AgendaItem) -> Field {
    let product = item.caseID.flatMap { input.cases[$0]?.content.request.product.title }
    let name = item.title?[language] ?? texts.name(item.subject)
    return Field(
      label: item.subject.description,
      value: .quoted([name, product].compactMap(\.self).joined(separator: " ")))
  }

  // MARK: - What follows

  /// The open questions of temporary conclusions that were adopted, with who answers for them.
  private var actions: [MeetingPaperContext.Action] {
    meeting.items.compactMap(open).flatMap { found in
      let adopted = votes(of: found).filter { $0.outcome == .adopted }
      return adopted.flatMap(\.proposal.openQuestions).map { question in
        MeetingPaperContext.Action(
          item: found.content.id.description, what: .quoted(question.outcome),
          who: .quoted(question.responsible),
          due: question.due.map(texts.date) ?? texts.notGiven)
      }
    }
  }

  private var signatures: TitledTable<Field>? {
    let secretaries = meeting.attendance.filter(\.value.cameAtAll).keys.sorted().filter {
      member($0)?.role == .secretariat
    }
    return TitledTable(
      texts.word(MinutesWord.signatures),
      [
        field(.chair, naming: [meeting.presiding].compactMap { $0 }),
        field(.secretariat, naming: Array(secretaries.prefix(1))),
      ])
  }
}
