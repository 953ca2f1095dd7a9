import ReviewDomain
import ReviewTestSupport
import TextCanvas
import Testing

/// Every screen as a person sees it, at the two sizes and in the two languages of the group.
@Suite struct ScreenSnapshotTests {
  @Test(arguments: Scene.allCases, View.all)
  func `the screen is the one that was read and approved`(scene: Scene, view: View) throws {
    var play = try scene.play(in: view)
    try expectSnapshot(play.screen + "\n", named: "\(scene).\(view.name).txt")
  }

  @Test(arguments: [Scene.queue, .sheet, .deliberation, .menu, .propose])
  func `the styles are the ones that were approved`(scene: Scene) throws {
    let view = View(size: (80, 24), language: .french)
    var play = try scene.play(in: view)
    try expectSnapshot(play.drawn().styles + "\n", named: "\(scene).styles.txt")
  }

  @Test(arguments: Language.allCases, [(39, 24), (80, 9), (12, 3)])
  func `a window that is too small says so`(language: Language, size: (Int, Int)) throws {
    var play = try DeskPlay(at: size, language: language)
    #expect(play.screen.split(separator: "\n").count == 1)
    #expect(!play.screen.contains("2026-014"))
    try play.resize(80, 24)
    #expect(play.screen.contains("2026-014"))
  }
}

struct View: Sendable {
  let columns: Int
  let rows: Int
  let language: Language

  init(size: (columns: Int, rows: Int), language: Language) {
    (columns, rows) = size
    self.language = language
  }

  var name: String { "\(columns)x\(rows).\(language.rawValue)" }
  var size: (columns: Int, rows: Int) { (columns, rows) }

  static let all = [Language.french, .dutch].flatMap { language in
    [(80, 24), (120, 40)].map { View(size: $0, language: language) }
  }
}

/// The screens, by what one sees on them.
enum Scene: String, CaseIterable {
  case queue, filter, wrongQuery, queueMenu
  case closed, dossier, evidence, narrative
  case sheet, sheetHandedIn, reason
  case deliberation, reasons, notRevealed, voting, constituencies, figures
  case comment, consensus
  case declare, propose, proposeFaulty, decide, submit
  case menu, help, palette, report, history, period, notice
  case followUp, prolong, thenAndNow

  func play(in view: View) throws -> DeskPlay {
    var play = try start(in: view)
    for key in keys { try play.press(key) }
    if self == .wrongQuery { try play.type("stage:scorng") }
    if self == .filter { try play.type("stage:scoring mine") }
    if self == .proposeFaulty { try play.press("Ctrl-S") }
    return play
  }

  private func start(in view: View) throws -> DeskPlay {
    func open(_ story: Story, as member: Member = .peeters, draft: ScoreSheet? = nil) throws
      -> DeskPlay
    {
      try .open(story, as: member, at: view.size, language: view.language, draft: draft)
    }
    switch self {
    case .queue, .filter, .wrongQuery, .queueMenu:
      return try DeskPlay(at: view.size, language: view.language)
    case .closed, .declare: return try open(.registered())
    case .dossier, .evidence, .narrative, .sheet, .reason, .menu, .help, .palette,
      .notice:
      return try open(.scored(), draft: .begun())
    case .submit: return try open(.scored(), draft: .written(by: .peeters))
    case .sheetHandedIn: return try open(.scored(), as: .dubois)
    case .notRevealed: return try open(.scored(), as: .dubois)
    case .report, .history, .period: return try open(.revealed())
    case .deliberation, .reasons, .constituencies, .figures, .comment:
      return try open(.deliberated())
    case .consensus: return try open(.deliberated(), as: .president)
    case .voting: return try open(.inVote())
    case .propose, .proposeFaulty: return try open(.revealed(), as: .president)
    case .decide: return try open(.concluded(), as: .secretary)
    case .thenAndNow: return try open(.evaluatedAgain())
    case .followUp, .prolong:
      return try DeskPlay(
        .secretary, at: view.size, language: view.language,
        story: { try .inForce($0, until: "2026-12-12") })
    }
  }

  private var keys: [String] {
    switch self {
    case .queue, .closed, .dossier: []
    case .filter, .wrongQuery: ["/"]
    case .queueMenu, .menu: ["m"]
    case .evidence: ["l", "l"]
    case .narrative: ["l", "l", "l", "l", "l", "l", "PgDn"]
    case .sheet, .sheetHandedIn: ["Tab", "j", "j"]
    case .reason: ["Tab", "Enter"]
    case .deliberation, .notRevealed, .voting: ["D"]
    case .reasons: ["D", "Enter"]
    case .constituencies: ["D", "g"]
    case .figures: ["D", "="]
    case .comment: ["D", "w"]
    case .consensus: ["D", "e"]
    case .declare: ["d", "Right", "Right", "Tab"]
    case .propose: ["D", "p"]
    case .proposeFaulty: ["D", "p"]
    case .decide: ["n"]
    case .submit: ["n"]
    case .help: ["Tab", "?"]
    case .palette: [":"]
    case .report: ["r"]
    case .history: ["i"]
    case .period: ["T"]
    case .notice: ["o"]
    case .followUp: ["Tab", "Tab", "Tab", "Down"]
    case .prolong: ["Tab", "Tab", "Tab", "Down", "p"]
    case .thenAndNow: ["N"]
    }
  }
}
