import ReviewDomain
import ReviewScreens
import ReviewTestSupport
import TextCanvas

/// A desk with somebody at its keys, and a store behind it that answers at once.
struct DeskPlay {
  private(set) var desk: Desk
  /// Everything that was asked for since the last ``forget()``.
  private(set) var effects: [Effect] = []
  private let lines: [QueueLine]
  private let story: (CaseID) throws -> Story
  private let draft: ScoreSheet?
  private var canvas: Canvas

  init(
    _ member: Member = .peeters, at size: (columns: Int, rows: Int) = (80, 24),
    language: Language? = nil, mode: StoreMode = .practice, draft: ScoreSheet? = nil,
    lines: [QueueLine]? = nil, story: @escaping (CaseID) throws -> Story = { try .scored($0) }
  ) throws {
    let session = Session.of(member, mode: mode, language: language)
    let size = Size(columns: size.columns, rows: size.rows)
    desk = Desk(session: session, size: size)
    canvas = Canvas(size: size)
    self.lines = try lines ?? QueueLine.practice(in: session.language)
    self.story = story
    self.draft = draft
    try answer(desk.start())
  }

  /// One case, as `story` has it, opened.
  static func open(
    _ story: Story, as member: Member = .peeters, at size: (columns: Int, rows: Int) = (80, 24),
    language: Language? = nil, mode: StoreMode = .practice, draft: ScoreSheet? = nil
  ) throws -> DeskPlay {
    var play = try DeskPlay(
      member, at: size, language: language, mode: mode, draft: draft, story: { _ in story })
    try play.press("Enter")
    return play
  }

  mutating func forget() { effects = [] }

  /// Presses keys by their names, as `Enter`, `Ctrl-S` or `j`.
  mutating func press(_ names: String...) throws {
    for name in names { try press(Key(name: name) ?? .paste("no key: " + name)) }
  }

  mutating func press(_ key: Key) throws { try send(.keyPressed(key)) }

  mutating func type(_ text: String) throws {
    for character in text { try press(.character(character)) }
  }

  mutating func resize(_ columns: Int, _ rows: Int) throws {
    canvas = Canvas(size: Size(columns: columns, rows: rows))
    try send(.resized(canvas.fullSize))
  }

  mutating func send(_ action: Action) throws { try answer(desk.update(action)) }

  /// The screen after everything that was pressed.
  mutating func drawn() -> Canvas {
    desk.draw(in: &canvas)
    return canvas
  }

  var screen: String {
    mutating get { drawn().text }
  }

  func file(_ id: CaseID) throws -> CaseFile {
    try CaseFile(story(id), for: desk.session, draft: draft)
  }

  // MARK: - The store

  private mutating func answer(_ new: [Effect]) throws {
    effects += new
    for effect in new {
      if let action = try reply(to: effect) { try send(action) }
    }
  }

  private func reply(to effect: Effect) throws -> Action? {
    switch effect {
    case .findCases(let query, let keep):
      let found = query.contains("scorng") ? [] : lines
      return .queueFound(
        QueueFinding(
          query: query, total: found.count, all: lines.count,
          selected: found.firstIndex { $0.id == keep } ?? 0,
          problem: query.contains("scorng")
            ? QueryProblem(
              .notOneOf, offset: 6, length: 6, word: "scorng",
              allowed: Stage.allCases.map(\.rawValue)) : nil))
    case .loadRows(let range):
      return .rowsLoaded(first: range.lowerBound, rows: Array(lines[range]))
    case .openCase(let id): return .caseOpened(try file(id))
    case .openPage(let tab):
      return try GroupFile.sample(of: tab, for: desk.session).map { .pageLoaded($0, notice: nil) }
    case .loadFollowUp(let id):
      return try FollowUpFile.detail(of: id, for: desk.session).map { .followUpLoaded($0) }
    case .performGroup(_, _, _, let tab):
      return try GroupFile.sample(of: tab, for: desk.session).map {
        .pageLoaded($0, notice: "done")
      }
    case .loadReport(let id, let language):
      return .reportLoaded(
        ReportPreview(caseID: id, language: language, lines: report, missing: 3))
    case .useLanguage(let language):
      var session = desk.session
      session.language = language
      return .sessionChanged(session, notice: language.rawValue)
    case .actAs(let id):
      guard let member = Member.sitting.first(where: { $0.id == id }) else { return nil }
      return .sessionChanged(.of(member, mode: desk.session.mode), notice: member.name)
    default: return nil
    }
  }
}

private let report = """
  INTERN

  Evaluatieverslag 2026-014
  CardioLink 2.1

  Wat ontbreekt
  ------------------------------------------------------------------------
  - De conclusie van de groep.
  - De beslissing van de overheid.
  - De redenen in het Frans.

  1. Identificatie
  ------------------------------------------------------------------------
  Toepassing          CardioLink 2.1
  Aanvrager           Dijlesense NV (fabrikant)
  Zorgproces          Hartfalen
  Indicatie           Chronisch hartfalen met LVEF ≤ 45 %, NYHA-klasse II of
                      III, met een ziekenhuisopname voor hartfalen in de
                      voorbije 18 maanden

  2. Ontvankelijkheid
  ------------------------------------------------------------------------
  A1 Ontvankelijke aanvrager                        ja      uittreksel KBO
  A3 CE-markering                                   ja      bijlage 3
  """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
