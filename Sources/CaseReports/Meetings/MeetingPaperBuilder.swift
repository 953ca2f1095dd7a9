import ReviewDomain
import ReviewTexts

/// Turns a meeting into what its papers say, and counts what is not there in their language.
struct MeetingPaperBuilder {
  let input: MeetingInput
  let language: Language
  let texts: any Texts & ReportTexts & MinutesTexts
  private(set) var missing = 0

  init(_ input: MeetingInput, in language: Language) {
    self.input = input
    self.language = language
    var texts = minutesTexts(in: language)
    texts.memberNames = Dictionary(
      input.members.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    self.texts = texts
  }

  var meeting: Meeting { input.meeting.content }

  func field(_ word: MinutesWord, _ text: String) -> Field {
    Field(label: texts.word(word), value: Wording(text))
  }

  func field(_ word: MinutesWord, quoting text: String) -> Field {
    Field(
      label: texts.word(word), value: text.isBlank ? Wording(texts.notGiven) : .quoted(text))
  }

  func field(_ word: MinutesWord, naming members: [MemberID]) -> Field {
    field(word, quoting: texts.named(members))
  }

  func name(of id: MemberID) -> Wording { .quoted(texts.named(id)) }

  func member(_ id: MemberID) -> Member? { input.members.first { $0.id == id } }

  /// The version in the paper's language; where there is none, that it is missing.
  mutating func written(_ text: LocalizedText) -> Wording {
    if let version = text[language] { return .quoted(version, in: language) }
    missing += 1
    return Wording(texts.notWritten(in: language))
  }

  func blank(_ title: String) -> MeetingPaperContext {
    MeetingPaperContext(
      language: language.rawValue, internalMark: texts.internalMark, title: title,
      translationNote: texts.minutesTranslation, colon: texts.reportLabels.colon, fields: [],
      presence: [], items: [])
  }

  var missingNote: String? { missing == 0 ? nil : texts.notWritten(missing) }
}

// MARK: - What both papers share

extension MeetingPaperBuilder {
  /// A blank item about `item`, with what it is called.
  mutating func item(_ item: AgendaItem, number: Int?) -> MeetingPaperContext.Item {
    let product = item.caseID.flatMap { input.cases[$0]?.content.request.product.title }
    let title = item.title.map { written($0) }
    return MeetingPaperContext.Item(
      number: number.map { "\($0)." }, name: title ?? Wording(texts.name(item.subject)),
      subject: product.map { .quoted($0) }, notes: closedNote(on: item.subject), fields: [],
      votes: [], recorded: [])
  }

  /// Says in the place of a case that is closed to the viewer why it is.
  func closedNote(on subject: AgendaSubject) -> [String] {
    guard let id = subject.caseID, let refusal = input.cases[id]?.view.dossierClosed else {
      return []
    }
    return [texts.notShown(because: texts.sentence(for: refusal))]
  }

  /// The case of an item, where its dossier is open to the viewer.
  func open(_ item: AgendaItem) -> MeetingInput.OfCase? {
    guard let found = item.caseID.flatMap({ input.cases[$0] }), found.view.dossierClosed == nil
    else { return nil }
    return found
  }

  func presenceRow(_ id: MemberID, times: String) -> MeetingPaperContext.PresenceRow {
    let member = member(id)
    let constituency = member?.constituency ?? ""
    return MeetingPaperContext.PresenceRow(
      member: name(of: id), voice: member.map { texts.term($0.role) } ?? texts.notGiven,
      sitsFor: constituency.isBlank ? Wording(ReportBuilder.none) : .quoted(constituency),
      times: times)
  }

  func remarks(_ word: MinutesWord, _ rows: [MeetingPaperContext.Remark])
    -> TitledTable<MeetingPaperContext.Remark>?
  {
    TitledTable(texts.word(word), rows)
  }

  /// The proposal with its texts in the paper's language.
  mutating func proposalFields(_ proposal: Proposal) -> [Field] {
    var fields = [field(.proposal, texts.term(proposal.conclusion))]
    if let until = proposal.until {
      fields.append(Field(label: texts.reportLabels.until, value: Wording(texts.date(until))))
    }
    fields.append(Field(label: texts.word(MinutesWord.reasons), value: written(proposal.reasons)))
    if !proposal.conditions.isEmpty {
      fields.append(
        Field(label: texts.word(MinutesWord.conditions), value: written(proposal.conditions)))
    }
    return fields
  }
}
