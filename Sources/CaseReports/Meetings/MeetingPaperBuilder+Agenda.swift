import ReviewDomain
import ReviewTexts

/// The agenda, as it goes out with the invitation.
extension MeetingPaperBuilder {
  mutating func agenda() -> MeetingPaperContext {
    var context = blank(texts.agendaTitle(of: meeting.day))
    context.opening = texts.agendaOpening
    context.fields = [
      field(.day, texts.date(meeting.day)), field(.place, quoting: meeting.place),
    ]
    if let begins = meeting.begins { context.fields.append(field(.begins, begins.description)) }
    if let ends = meeting.ends { context.fields.append(field(.ends, ends.description)) }
    var time = meeting.begins
    for (index, item) in meeting.items.enumerated() where !isForConsent(item) {
      context.items.append(planned(item, number: index + 1, at: time))
      // Without a length nobody can say when the next begins.
      time = item.minutes > 0 ? time?.adding(minutes: item.minutes) : nil
    }
    context.consent = plannedConsent()
    context.presence = announced()
    context.missing = missingNote
    return context
  }

  private func isForConsent(_ item: AgendaItem) -> Bool {
    item.block == .consent && item.caseID != nil
  }

  private mutating func planned(_ agendaItem: AgendaItem, number: Int, at time: ClockTime?)
    -> MeetingPaperContext.Item
  {
    var planned = item(agendaItem, number: number)
    planned.time = time?.description
    if agendaItem.minutes > 0 {
      planned.fields.append(field(.minutes, texts.minutesLong(agendaItem.minutes)))
    }
    planned.fields += caseFields(agendaItem)
    return planned
  }

  /// Who presents it and who will be out; what is proposed and which papers there are, to those who
  /// may read them.
  private mutating func caseFields(_ agendaItem: AgendaItem) -> [Field] {
    guard let found = agendaItem.caseID.flatMap({ input.cases[$0] }) else { return [] }
    var fields: [Field] = []
    if !found.rapporteurs.isEmpty {
      fields.append(field(.rapporteur, naming: found.rapporteurs))
    }
    let recused = found.content.recusals.filter { $0.value.removed.contains(.deliberate) }
    if !recused.isEmpty { fields.append(field(.recused, naming: recused.keys.sorted())) }
    guard open(agendaItem) != nil else { return fields }
    if let proposal = found.content.proposal {
      fields.append(field(.proposal, texts.term(proposal.conclusion)))
    }
    let annexes = found.content.request.annexes.map(\.title).filter { !$0.isBlank }
    if !annexes.isEmpty {
      fields.append(field(.documents, quoting: annexes.joined(separator: "; ")))
    }
    return fields
  }

  private mutating func plannedConsent() -> MeetingPaperContext.Consent? {
    var items: [MeetingPaperContext.Item] = []
    for (index, agendaItem) in meeting.items.enumerated() where isForConsent(agendaItem) {
      items.append(planned(agendaItem, number: index + 1, at: nil))
    }
    guard !items.isEmpty else { return nil }
    return MeetingPaperContext.Consent(
      heading: texts.word(MinutesWord.consentPlanned), note: texts.consentExplained, items: items)
  }

  private func announced() -> [TitledTable<MeetingPaperContext.PresenceRow>] {
    let rows = meeting.attendance.sorted { $0.key < $1.key }.compactMap { id, attendance in
      attendance.announced.map { presenceRow(id, times: texts.term($0)) }
    }
    return [TitledTable(texts.word(MinutesWord.announced), rows)].compactMap { $0 }
  }
}
