package import ReviewDomain
package import ReviewTexts
import TextCanvas

/// Members × criteria, once revealed: where the group agrees and where it does not.
package struct DeliberationScreen: Hashable, Sendable {
  package internal(set) var file: CaseFile
  package internal(set) var list = ListState()
  /// The first column of members, or of constituencies, that is shown.
  package private(set) var firstColumn = 0
  /// Whether the columns are constituencies instead of members.
  package private(set) var isByConstituency = false
  package private(set) var showsReasons = false
  var reasonsTop = 0
  /// The round that was chosen; `nil` for the current one.
  var shownRound: Int?
  /// Of the round that is shown.
  package private(set) var figures: DeliberationFigures
  var size = Size(columns: 80, rows: 24)

  package init(file: CaseFile) {
    self.file = file
    figures = Self.figures(of: file, round: file.view.content.round)
    list.count = figures.rows.count
  }

  /// The same criterion stays selected, wherever it stands now.
  package mutating func replace(_ file: CaseFile) {
    let known = selected?.id
    self.file = file
    workOut()
    if let place = figures.rows.firstIndex(where: { $0.criterion.id == known }) {
      list.select(place)
    }
  }

  private mutating func workOut() {
    figures = Self.figures(of: file, round: round)
    list.count = figures.rows.count
    list.select(list.selected)
  }

  private static func figures(of file: CaseFile, round: Round?) -> DeliberationFigures {
    let isOpen = file.view.dossierClosed == nil
    return DeliberationFigures(
      file.view.content, round: isOpen ? round : nil,
      before: round.flatMap { file.revealedRound(before: $0) },
      set: round.map(file.criteria(of:)) ?? file.criteria)
  }

  /// The criteria of the matrix, from top to bottom.
  package var criteria: [Criterion] { figures.rows.map(\.criterion) }

  var row: DeliberationFigures.Row? {
    figures.rows.indices.contains(list.selected) ? figures.rows[list.selected] : nil
  }

  package var selected: Criterion? { row?.criterion }

  package mutating func perform(_ command: DeskCommand) -> [Effect] {
    switch command {
    case .earlierRound, .laterRound: return chooseRound(command == .earlierRound ? -1 : 1)
    case .matrix(.constituencies): (isByConstituency, firstColumn) = (!isByConstituency, 0)
    case .reasons: (showsReasons, reasonsTop) = (!showsReasons, 0)
    case .nextSection: firstColumn = min(firstColumn + 1, max(0, figures.sheets.count - 1))
    case .previousSection: firstColumn = max(0, firstColumn - 1)
    case .pageDown where showsReasons: reasonsTop += reasonsPage
    case .pageUp where showsReasons: reasonsTop = max(0, reasonsTop - reasonsPage)
    default:
      guard let move = ListMove(command) else { return [] }
      list.move(move, page: max(1, size.rows - 10))
      reasonsTop = 0
    }
    return []
  }

  /// A line less than the pane shows of them.
  private var reasonsPage: Int { max(1, (size.rows - 4) * 3 / 5 - 2) }

  private mutating func chooseRound(_ step: Int) -> [Effect] {
    guard showRound(step) else { return [.bell] }
    workOut()
    (firstColumn, reasonsTop, showsReasons) = (0, 0, showsReasons && isRevealed)
    return []
  }

  /// Closes the reasons; `false` when they were not open.
  package mutating func closeReasons() -> Bool {
    defer { showsReasons = false }
    return showsReasons
  }

  /// What a form that is opened here is about.
  func preset(for act: Act) -> ActArguments? {
    guard let criterion = selected, act == .comment || act == .consensus else { return nil }
    var arguments = ActArguments(["criterion": criterion.id.rawValue])
    guard act == .consensus, let known = file.view.content.consensus[criterion.id] else {
      return arguments
    }
    arguments["value"] = known.value?.description ?? ""
    for (language, text) in known.texts.versions { arguments["text." + language.rawValue] = text }
    return arguments
  }

  /// The last comment on the selected criterion, else on the whole case; `nil` without any.
  var replyPreset: ActArguments? {
    let content = file.view.content
    let threads = [selected.map { content.thread(on: $0.id) } ?? [], content.thread(on: nil)]
    guard let last = threads.first(where: { !$0.isEmpty })?.map(\.comment.number).max() else {
      return nil
    }
    return ActArguments(["reply-to": String(last)])
  }
}
