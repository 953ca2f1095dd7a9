import CaseQuery
import CaseReports
import CaseStore
import Foundation
import ReviewDomain
import ReviewScreens
import ReviewTexts
import TextCanvas

/// Does what screens ask for, where store, files and clock meet.
///
/// Everything here is short enough for the thread that answers keys; what the terminal itself must
/// do (redraw, suspend, an editor, leaving) is handed back to the loop.
final class EffectRunner {
  private(set) var workplace: Workplace
  private var positions: [Int32] = []
  /// How the query wants its cases shown.
  private var view = QueryView()
  private(set) var isPrepared = false
  private let drafts: DraftFolder
  private let forms: FormDrafts
  private let seen: SeenVersions
  private let opened: SeenCases
  /// The case that is open, and the draft that the member has before their eyes.
  private var shown: (id: CaseID, round: Int, sheet: ScoreSheet)?

  init(_ workplace: Workplace) {
    self.workplace = workplace
    drafts = DraftFolder(stateDirectory: Places.state, storeID: workplace.store.id)
    forms = FormDrafts(storeID: workplace.store.id)
    seen = SeenVersions(storeID: workplace.store.id)
    opened = SeenCases(stateDirectory: Places.state, storeID: workplace.store.id)
  }

  var session: Session {
    let store = workplace.store
    return Session(
      storeName: store.name, mode: store.mode, member: workplace.member,
      members: store.group.members, language: workplace.language, today: now.day, time: now.time,
      isReadOnly: store.isReadOnly, actingAccount: workplace.actingAccount)
  }

  private var store: CaseStore { workplace.store }
  private var now: Moment { Clock.now(mayMove: store.mode == .practice) }
  private var loader: CaseLoader {
    CaseLoader(
      store: store, drafts: drafts, forms: forms, seen: seen, session: session, now: now)
  }

  /// What came of an effect; an error becomes a sentence, never the end.
  func run(_ effect: Effect) -> [Action] {
    do { return try actions(for: effect) } catch {
      return [.failed(Failure(error, in: workplace.language).sentence)]
    }
  }

  private func actions(for effect: Effect) throws -> [Action] {
    switch effect {
    case .findCases(let query, let keep): return [.queueFound(try find(query, keep: keep))]
    case .loadRows(let range): return [try load(range)]
    case .markAll: return [.casesMarked(try store.numbers(at: positions))]
    case .tagCases(let cases, let text): return try tag(cases, text)
    case .planAssignment(let cases, let arguments, let day):
      return [.assignmentPlanned(try assignments.preview(cases, arguments, on: day))]
    case .assign(let cases, let arguments, let day):
      return [.casesAssigned(notice: try assignments.record(cases, arguments, on: day))]
    case .openCase(let id): return [.caseOpened(try open(id))]
    case .perform(let act, let id, let arguments, let day):
      return try perform(act, id, arguments, on: day)
    case .openPage(let tab): return try page(tab).map { [.pageLoaded($0, notice: nil)] } ?? []
    case .openMeeting(let day, let item):
      let file = try pages.meeting(on: day, at: item)
      return file.map { [.pageLoaded($0, notice: nil)] } ?? []
    case .loadPaper(let kind, let day, let language):
      return [
        .pageLoaded(.paper(try pages.paper(kind, of: day, in: language)), notice: nil)
      ]
    case .exportPaper(let kind, let day, let language, let format):
      let path = try MeetingDesk(loader: loader).export(
        MeetingPaper.Kind(kind), of: day, in: language,
        as: ReportFormat(rawValue: format.rawValue) ?? .markdown)
      return [.noticed(workplace.texts.savedReport(path))]
    case .schedule(let cases): return try schedule(cases)
    case .loadFollowUp(let id):
      return try pages.followUp.detail(of: id).map { [.followUpLoaded($0)] } ?? []
    case .performGroup(let act, let arguments, let day, let tab):
      return try perform(act, arguments, on: day, from: tab)
    case .saveDraft(let id, let round, let sheet, let base):
      return try save(sheet, of: id, round: round, from: base)
    case .writeForm(let id, let path):
      let texts = texts(in: workplace.language)
      try OfflineForms.write(try offlineForms.text(of: [id]), to: path, texts)
      return [.noticed(texts.formWritten(Workplace.absolute(path)))]
    case .readForm(let path): return try read(path)
    case .saveForm(let act, let id, let arguments):
      try forms.save(arguments, of: act, for: workplace.member.id, id)
    case .saveGroupForm(let act, let arguments):
      try forms.save(arguments, of: act, for: workplace.member.id)
    case .loadReport(let id, let language):
      return [.reportLoaded(try ReportDesk(loader: loader).preview(of: id, in: language))]
    case .exportReport(let id, let language, let format):
      let path = try ReportDesk(loader: loader).export(id, in: language, as: format)
      return [.noticed(workplace.texts.savedReport(path))]
    case .exportRegister(let format, let language):
      let path = try RegisterExport(store.group.register).write(
        RegisterExport.Format(rawValue: format.rawValue) ?? .html, language)
      return [.noticed(workplace.texts.written(path))]
    case .loadLetter(let id, let kind, let language):
      return [
        .letterLoaded(try LetterDesk(loader: loader).preview(of: kind, on: id, in: language))
      ]
    case .exportLetter(let id, let kind, let language, let format):
      let path = try LetterDesk(loader: loader).export(
        kind, on: id, in: language, as: LetterFormat(rawValue: format.rawValue) ?? .text)
      return [.noticed(workplace.texts.savedReport(path))]
    case .markSeen(let id, let version):
      seen.mark(id, version: version, by: workplace.member.id)
    case .actAs(let id): return try actAs(id)
    case .useLanguage(let language): return use(language)
    case .reload:
      try store.refresh()
      return [.storeChanged(today: now.day)]
    case .notice, .noticeOf, .editText, .redraw, .suspend, .quit, .bell: break
    }
    return []
  }

  // MARK: - Sheets

  private var offlineForms: OfflineForms {
    OfflineForms(
      Workplace(
        workplace, member: workplace.member, chosenLanguage: workplace.chosenLanguage),
      drafts: drafts)
  }

  private func open(_ id: CaseID) throws -> CaseFile {
    let file = try loader.file(id)
    // Not new to this member any more; where that cannot be kept, it stays new.
    try? opened.note(id, version: file.view.content.version, by: workplace.member.id)
    shown = (id, file.view.content.round?.number ?? 0, file.draft)
    return file
  }

  private func save(
    _ sheet: ScoreSheet, of id: CaseID, round: Int, from base: ScoreSheet
  ) throws -> [Action] {
    let kept = try drafts.save(
      sheet, of: workplace.member.id, case: id, round: round, from: base)
    shown = (id, round, kept.sheet)
    guard kept.isMerged else { return [] }
    let notice = texts(in: workplace.language).draftMerged(kept.contested, aside: kept.aside)
    return [.draftMerged(id, kept.sheet, notice: notice)]
  }

  /// Forms are read all together or not at all; every mistake is shown.
  private func read(_ path: String) throws -> [Action] {
    let texts = texts(in: workplace.language)
    let forms = offlineForms
    do {
      let bytes = try OfflineForms.bytes(of: path, texts)
      let lines = try forms.apply(try forms.plan([(path, bytes)]))
      let file = try shown.map { try open($0.id) }
      return [.formsRead(file, notice: lines.joined(separator: " · "))]
    } catch let mistakes as FormMistakes {
      let troubles = mistakes.list.map { mistake in
        FormTrouble(
          place: mistake.line > 0 ? "\(mistake.line)" : mistake.file,
          sentence: texts.sentence(for: mistake))
      }
      return [.formsRefused(title: texts.formsRefused(troubles.count), mistakes: troubles)]
    }
  }

  /// Whether another window changed the draft that is shown.
  private var isDraftChanged: Bool {
    guard let shown, shown.round > 0 else { return false }
    return drafts.hasChanged(workplace.member.id, case: shown.id, round: shown.round)
  }

  // MARK: - Queue

  private func find(_ text: String, keep: CaseID?) throws -> QueueFinding {
    let query = try store.query(text)
    let before = keep.flatMap { id in try? store.position(of: id) }
    let sections = try store.groupedSections(
      of: query, for: workplace.member.id, today: now.day, desk: desk)
    positions = sections.flatMap(\.positions)
    view = query.view
    let counts = try store.lateCounts(for: workplace.member.id, today: now.day)
    var finding = QueueFinding(
      query: text, total: positions.count, all: try store.caseCount,
      selected: before.flatMap { positions.firstIndex(of: $0) } ?? 0, problem: query.problem,
      late: counts.late, thisWeek: counts.thisWeek)
    finding.headings = headings(of: sections)
    finding.extras = view.shown.map { workplace.texts.title(of: $0) }
    finding.hidden = Set(view.hidden.compactMap(\.deskWord))
    return finding
  }

  private func headings(of sections: [QueueSection]) -> [QueueHeading] {
    let layout = QueryLayout(texts: workplace.texts, group: store.group)
    var first = 0
    return sections.compactMap { section in
      defer { first += section.positions.count }
      guard !section.positions.isEmpty else { return nil }
      return layout.heading(of: section).map { QueueHeading(first: first, text: $0) }
    }
  }

  private func desk() -> ViewerDesk { DeskNotes(store: store).desk(of: workplace.member.id) }

  private func load(_ range: Range<Int>) throws -> Action {
    let range = range.clamped(to: positions.indices)
    let viewer = workplace.member.id
    let rows = try store.rows(at: positions[range], for: viewer, today: now.day)
    let columns = view.shown + (try showsTags ? [.tags] : [])
    let values = try store.values(
      of: columns, at: positions[range], for: viewer, today: now.day, desk: desk)
    let layout = QueryLayout(texts: workplace.texts, group: store.group)
    let lines = zip(rows, values).map { row, values in
      var line = line(row)
      line.extras = zip(view.shown, values).map { layout.text(of: $0, row: row, value: $1) }
      if case .words(let tags) = values.last { line.tags = tags }
      return line
    }
    return .rowsLoaded(first: range.lowerBound, rows: lines)
  }

  /// Tags are among the facts, which a large store reads after its first screen.
  private var showsTags: Bool { get throws { try isPrepared || store.caseCount <= 5_000 } }

  private func tag(_ cases: [CaseID], _ text: String) throws -> [Action] {
    let changed = try Tagging(workplace).apply(text, to: cases, now: now)
    return [.storeChanged(today: now.day), .noticed(workplace.texts.tagged(changed))]
  }

  private func line(_ row: QueueRow) -> QueueLine {
    QueueLine(
      id: row.id, application: row.product, applicant: row.applicant,
      careProcess: CareProcessNames.name(of: row.careProcess, in: workplace.language),
      stage: row.stage, ending: row.ending, daysLeft: row.daysLeft, dayCount: row.dayCount,
      isSuspended: row.standsStill, mine: mine(row),
      group: row.roundState == nil || row.roundState == .revealed
        ? nil : Progress(row.submitted, of: row.expected),
      isChanged: isChanged(row))
  }

  /// Whether a version came in since the viewer, who may read it, looked at the dossier last.
  private func isChanged(_ row: QueueRow) -> Bool {
    guard row.revisions > 1, row.stage < .concluded else { return false }
    switch row.mine {
    case .undeclared, .conflict, .recused: return false
    default: return seen.version(of: row.id, for: workplace.member.id) < row.revisions
    }
  }

  private func mine(_ row: QueueRow) -> QueueLine.Mine {
    switch row.mine {
    case .observer: return .none
    case .undeclared: return row.stage < .concluded ? .undeclared : .none
    case .conflict: return .conflict
    case .unassigned: return .none
    case .recused: return .recused
    case .submitted: return .submitted
    case .declared:
      guard workplace.member.role.scores, let round = row.round, row.roundState == .open,
        let criteria = try? store.currentCriteria().set
      else { return .none }
      let asked = asked(of: row, in: criteria)
      let done = drafts.progress(
        of: workplace.member.id, case: row.id, round: round, criteria: asked)
      return .progress(Progress(done ?? 0, of: asked.count))
    }
  }

  /// An expert may be asked for some criteria only, which the row does not say.
  private func asked(of row: QueueRow, in criteria: CriteriaSet) -> [Criterion] {
    let member = workplace.member
    if member.role == .expert, let view = try? store.view(of: row.id, for: member.id) {
      return view.content.sheetCriteria(of: member.id, in: criteria)
    }
    return criteria.sheetCriteria(temporary: row.requested == .temporary)
  }

  // MARK: - Acts

  private func perform(
    _ act: Act, _ id: CaseID, _ arguments: ActArguments, on day: Day?
  ) throws -> [Action] {
    let texts = workplace.texts
    if try Tagging(workplace).keepOwn(act, arguments, on: id, dryRun: false) {
      return [.caseUpdated(try loader.file(id), notice: texts.done(texts.title(act)))]
    }
    let view = try store.view(of: id, for: workplace.member.id)
    let sheet = try loader.file(id).draft
    if act == .submitScores, let shown, shown.id == id, shown.sheet != sheet {
      return [.caseOpened(try open(id)), .failed(texts.draftChangedElsewhere)]
    }
    let command = try act.command(with: arguments, view: view, sheet: sheet, salt: Salt.random())
    guard let command else { return [] }
    let opened = try store.perform(
      act, command, on: id, as: workplace, with: loader, dossier: arguments["dossier"], day: day,
      now: now)
    forms.discard(act, for: workplace.member.id, id)
    if act == .submitScores, let round = view.content.round {
      try? drafts.discard(workplace.member.id, case: id, round: round.number)
    }
    let done = texts.done(texts.title(act)) + (opened.map { " \($0)" } ?? "")
    return [.caseUpdated(try open(id), notice: done)]
  }

  /// What is due in the group, said once when the desk opens: temporary reimbursements that need
  /// somebody; mandates that end, to the secretariat; their own yearly declaration, to a member.
  var reminder: String? {
    let parts = [people, followUp].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Asked of the index, which a large store has not read in full when its first screen is shown.
  private var followUp: String? {
    guard (try? showsTags) == true else { return nil }
    return (try? pages.followUp.reminder(workplace.texts)).flatMap(\.self)
  }

  private var people: String? {
    let member = workplace.member
    let texts = workplace.texts
    if member.role == .secretariat {
      let ending = store.group.endingMandates(on: now.day).compactMap { ending in
        ending.until.map { texts.mandateEnds(of: ending.name, on: $0) }
      }
      return ending.isEmpty ? nil : ending.joined(separator: " ")
    }
    guard member.role.declaresInterests, let months = try? store.policy().yearlyDeclarationMonths,
      let last = store.group.declarationHolds(for: member.id, months: months)
    else { return nil }
    let left = last.days(since: now.day)
    return (0...30).contains(left) ? texts.renewDeclaration(before: last) : nil
  }

  private var assignments: AssignmentDesk { AssignmentDesk(workplace: workplace, now: now) }

  private var pages: PageLoader {
    PageLoader(
      cases: loader, texts: workplace.texts, typed: forms.kept(for: workplace.member.id))
  }

  private func page(_ tab: DeskTab) throws -> GroupFile? { try pages.file(of: tab) }

  /// Cases that are on an agenda already stay there.
  private func schedule(_ cases: [CaseID]) throws -> [Action] {
    guard let meeting = store.group.currentMeeting(on: now.day) else {
      throw Refusal.people(.noMeetingPlanned)
    }
    let new = cases.filter { store.group.agenda(with: $0) == nil }
    if !new.isEmpty {
      let lines = meeting.items.map { AgendaLine($0.subject) } + new.map { AgendaLine(.review($0)) }
      try store.perform(.meeting(meeting.day, .setAgenda(lines)), by: workplace.actor, now: now)
    }
    return [.casesAssigned(notice: workplace.texts.scheduled(new.count, on: meeting.day))]
  }

  private func perform(
    _ act: GroupAct, _ arguments: ActArguments, on day: Day?, from tab: DeskTab
  ) throws -> [Action] {
    let command = try act.command(
      with: try QueriedAgenda(workplace).filled(arguments, for: act, on: day),
      group: store.group, actor: workplace.member.id, now: now, on: day, salt: Salt.random())
    try store.perform(command, by: workplace.actor, day: day, now: now)
    forms.discard(act, for: workplace.member.id)
    Failure.members = store.group.members
    if let member = store.group[workplace.member.id] {
      workplace = Workplace(workplace, member: member, chosenLanguage: workplace.chosenLanguage)
    }
    let texts = workplace.texts
    let page = try page(tab)
    return [.sessionChanged(session, notice: "")]
      + (page.map { [.pageLoaded($0, notice: texts.done(texts.title(act)))] } ?? [])
  }

  private func actAs(_ id: MemberID) throws -> [Action] {
    guard store.mode != .shared else { throw StoreProblem.actingNotAllowed }
    let member = try store.member(id)
    workplace = Workplace(workplace, member: member, chosenLanguage: workplace.chosenLanguage)
    shown = nil
    var last = LastUsed.read()
    last.members[store.id] = id.rawValue
    last.write()
    return [
      .sessionChanged(session, notice: workplace.texts.actingAs(member.name))
    ]
  }

  private func use(_ language: Language) -> [Action] {
    workplace = Workplace(workplace, member: workplace.member, chosenLanguage: language)
    Failure.language = language
    return [.sessionChanged(session, notice: texts(in: language).term(language))]
  }

  /// Does a part of what can be done before the next key, once the screen is shown.
  func prepareNext() {
    let isPartLeft = (try? store.prepareNext()) ?? false
    isPrepared = !isPartLeft
  }

  /// The time of day, for what counts minutes.
  var time: ClockTime? { now.time }

  /// Takes in what other processes did; `nil` when there is nothing new.
  func news(since today: Day) -> Action? {
    let changed = (try? store.refresh()) ?? false || isDraftChanged
    if let shown, isDraftChanged {
      _ = drafts.load(workplace.member.id, case: shown.id, round: shown.round)
    }
    return changed || now.day != today ? .storeChanged(today: now.day) : nil
  }
}

/// 128 random bits in hexadecimal: what keeps a sealed entry's hash from being guessed.
enum Salt {
  static func random() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let part = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - part.count) + part
    }.joined()
  }
}
