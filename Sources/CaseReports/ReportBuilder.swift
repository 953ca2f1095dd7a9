import ReviewDomain
import ReviewTexts

/// Turns a case into what a report says, and notes what is missing on the way.
struct ReportBuilder {
  let input: ReportInput
  let language: Language
  let texts: any Texts & ReportTexts
  let labels: ReportLabels
  private(set) var missing: [ReportGap] = []
  private(set) var pending: [ReportStep] = []

  init(_ input: ReportInput, in language: Language) {
    self.input = input
    self.language = language
    texts = reportTexts(in: language)
    labels = texts.reportLabels
  }

  var content: ReviewCase { input.view.content }
  var request: ReimbursementRequest { content.request }

  /// The last round that everyone may see: nothing of another one enters a report.
  var revealedRound: Round? { content.rounds.last { $0.state == .revealed } }
  /// Whoever prints the report, of a secret vote it has the totals only.
  var votesToPrint: [Vote] { content.votes.map(\.printable) }
  var closedVotes: [Vote] { votesToPrint.filter { !$0.isOpen } }

  mutating func context() -> ReportContext {
    var context = ReportContext(
      language: language.rawValue, internalMark: texts.internalMark,
      title: texts.reportTitle(of: content.id), product: quoted(request.product.title),
      translationNote: texts.translationNote, otherLanguage: otherLanguage, labels: labels,
      missing: NoteSection(summary: "", notes: []), identification: identification(),
      timeline: timeline(), admissibility: admissibility(), technical: technical(), care: care(),
      evidence: evidence(), criteria: criteria(), budget: budget(),
      uncertainties: uncertainties(), applicant: applicant(), comparison: comparison(),
      conclusion: conclusion(),
      votes: votes(), law: law(),
      fact: fact(), decision: decision(), remedies: remedies(), members: members(),
      record: record())
    context.missing = missingSection()
    return context
  }

  private var otherLanguage: String? {
    language == request.language ? nil : texts.otherLanguage(than: request.language)
  }

  /// The note at the head of sections that quote the dossier.
  var dossierNotes: [String] {
    language == request.language ? [] : [texts.dossierQuoted(in: request.language)]
  }

  private func missingSection() -> NoteSection {
    NoteSection(
      summary: missing.isEmpty ? texts.nothingMissing : texts.thingsMissing(missing.count),
      notes: missing.map(words))
  }
}

extension ReportBuilder {
  /// Notes that something is missing, and says so in the section where it should stand.
  mutating func miss(_ gap: ReportGap) -> String {
    if !missing.contains(gap) { missing.append(gap) }
    return words(for: gap)
  }

  /// Notes that a step is still to come, and says so.
  mutating func stillToCome(_ step: ReportStep) -> String {
    if !pending.contains(step) { pending.append(step) }
    return texts.sentence(for: step)
  }

  func words(for gap: ReportGap) -> String { texts.sentence(for: gap) }

  /// Foreign text in the file's language; said to be left out where it is empty.
  func quoted(_ text: String) -> Wording { quoted(text, in: request.language) }

  func quoted(_ text: String, in language: Language?) -> Wording {
    text.isBlank ? Wording(texts.notGiven) : .quoted(text, in: language)
  }

  func field(_ label: String, _ text: String) -> Field { Field(label: label, value: Wording(text)) }

  func field(_ label: String, quoting text: String) -> Field {
    Field(label: label, value: quoted(text))
  }

  /// Foreign text that may well be left out: a dash where it is.
  func optional(_ text: String, in language: Language? = nil) -> Wording {
    text.isBlank ? Wording(Self.none) : .quoted(text, in: language)
  }

  static var none: String { "—" }

  func date(_ day: Day?) -> String { day.map(texts.date) ?? texts.notGiven }
  func amount(_ amount: Amount?) -> String { amount.map(texts.amount) ?? texts.notGiven }
  func number(_ value: Int?) -> String { value.map(texts.number) ?? texts.notGiven }

  func member(_ id: MemberID) -> Member? { input.members.first { $0.id == id } }

  /// The member's name; the identifier where no such member is known.
  mutating func name(of id: MemberID) -> Wording {
    if let member = member(id) { return .quoted(member.name) }
    _ = miss(.member(id))
    return .quoted(id.rawValue)
  }

  func role(of id: MemberID) -> String { member(id).map { texts.term($0.role) } ?? texts.notGiven }
}
