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
  private let drafts: DraftFolder
  private let forms: FormDrafts

  init(_ workplace: Workplace) {
    self.workplace = workplace
    drafts = DraftFolder(stateDirectory: Places.state, storeID: workplace.store.id)
    forms = FormDrafts(storeID: workplace.store.id)
  }

  var session: Session {
    let store = workplace.store
    return Session(
      storeName: store.name, mode: store.mode, member: workplace.member,
      members: store.group.members, language: workplace.language, today: now.day,
      isReadOnly: store.isReadOnly, actingAccount: workplace.actingAccount)
  }

  private var store: CaseStore { workplace.store }
  private var now: Moment { Clock.now(mayMove: store.mode == .practice) }
  private var loader: CaseLoader {
    CaseLoader(store: store, drafts: drafts, forms: forms, session: session, now: now)
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
    case .openCase(let id): return [.caseOpened(try loader.file(id))]
    case .perform(let act, let id, let arguments, let day):
      return try perform(act, id, arguments, on: day)
    case .saveDraft(let id, let round, let sheet):
      try drafts.save(sheet, of: workplace.member.id, case: id, round: round)
    case .saveForm(let act, let id, let arguments):
      try forms.save(arguments, of: act, for: workplace.member.id, id)
    case .loadReport(let id, let language):
      return [.reportLoaded(try ReportDesk(loader: loader).preview(of: id, in: language))]
    case .exportReport(let id, let language, let format):
      let path = try ReportDesk(loader: loader).export(id, in: language, as: format)
      return [.noticed(workplace.texts.savedReport(path))]
    case .actAs(let id): return try actAs(id)
    case .useLanguage(let language): return use(language)
    case .reload:
      try store.refresh()
      return [.storeChanged(today: now.day)]
    case .notice, .editText, .redraw, .suspend, .quit, .bell: break
    }
    return []
  }

  // MARK: - Queue

  private func find(_ text: String, keep: CaseID?) throws -> QueueFinding {
    let query = CaseQuery(text)
    let before = keep.flatMap { id in try? store.position(of: id) }
    positions = try store.matching(query, for: workplace.member.id, today: now.day)
    let problem = query.problem.map {
      QueryTrouble(offset: $0.offset, word: $0.word, allowed: $0.allowed)
    }
    return QueueFinding(
      query: text, total: positions.count, all: try store.caseCount,
      selected: before.flatMap { positions.firstIndex(of: $0) } ?? 0, problem: problem)
  }

  private func load(_ range: Range<Int>) throws -> Action {
    let range = range.clamped(to: positions.indices)
    let rows = try store.rows(
      at: positions[range], for: workplace.member.id, today: now.day)
    return .rowsLoaded(first: range.lowerBound, rows: rows.map(line))
  }

  private func line(_ row: QueueRow) -> QueueLine {
    QueueLine(
      id: row.id, application: row.product, applicant: row.applicant,
      careProcess: CareProcessNames.name(of: row.careProcess, in: workplace.language),
      stage: row.stage, ending: row.ending, daysLeft: row.daysLeft, dayCount: row.dayCount,
      isSuspended: row.isSuspended, mine: mine(row),
      group: row.roundState == nil || row.roundState == .revealed
        ? nil : Progress(row.submitted, of: row.expected))
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
    let view = try store.view(of: id, for: workplace.member.id)
    let sheet = try loader.file(id).draft
    let command = try act.command(with: arguments, view: view, sheet: sheet, salt: Salt.random())
    guard let command else { return [] }
    try store.perform(command, on: id, by: workplace.actor, day: day, now: now)
    forms.discard(act, for: workplace.member.id, id)
    if act == .submitScores, let round = view.content.round {
      try? drafts.discard(workplace.member.id, case: id, round: round.number)
    }
    return [.caseUpdated(try loader.file(id), notice: texts.done(texts.title(act)))]
  }

  private func actAs(_ id: MemberID) throws -> [Action] {
    guard store.mode != .shared else { throw StoreProblem.actingNotAllowed }
    let member = try store.member(id)
    workplace = Workplace(workplace, member: member, chosenLanguage: workplace.chosenLanguage)
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

  /// What can be done before the next key, once the screen is shown.
  func prepare() { try? store.prepareSearch() }

  /// Takes in what other processes did; `nil` when there is nothing new.
  func news(since today: Day) -> Action? {
    let changed = (try? store.refresh()) ?? false
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
