package import ReviewDomain
package import ReviewTexts
import TextCanvas

/// Members × criteria, once revealed: where the group agrees and where it does not.
package struct DeliberationScreen: Hashable, Sendable {
  package internal(set) var file: CaseFile
  package internal(set) var list = ListState()
  /// The first member column that is shown.
  package private(set) var firstMember = 0
  package private(set) var showsReasons = false
  var reasonsTop = 0
  /// The round that was chosen; `nil` for the current one.
  var shownRound: Int?
  var size = Size(columns: 80, rows: 24)

  package init(file: CaseFile) {
    self.file = file
    list.count = criteria.count
  }

  package mutating func replace(_ file: CaseFile) {
    self.file = file
    list.count = criteria.count
  }

  /// Scored criteria, the divided ones first.
  package var criteria: [Criterion] {
    let scored = file.view.content.askedCriteria(in: round, of: criteriaSet)
    guard let round else { return scored }
    let scale = criteriaSet.scale
    let divided = Set(scored.filter { round.spread(of: $0.id, scale: scale).isDivided }.map(\.id))
    return scored.filter { divided.contains($0.id) } + scored.filter { !divided.contains($0.id) }
  }

  package var selected: Criterion? {
    let criteria = criteria
    return criteria.indices.contains(list.selected) ? criteria[list.selected] : nil
  }

  package mutating func perform(_ command: DeskCommand) -> [Effect] {
    switch command {
    case .earlierRound, .laterRound: return chooseRound(command == .earlierRound ? -1 : 1)
    case .reasons: (showsReasons, reasonsTop) = (!showsReasons, 0)
    case .nextSection: firstMember = min(firstMember + 1, max(0, submitted.count - 1))
    case .previousSection: firstMember = max(0, firstMember - 1)
    case .pageDown where showsReasons: reasonsTop += max(1, size.rows / 2)
    case .pageUp where showsReasons: reasonsTop = max(0, reasonsTop - max(1, size.rows / 2))
    default:
      guard let move = ListMove(command) else { return [] }
      list.move(move, page: max(1, size.rows - 10))
      reasonsTop = 0
    }
    return []
  }

  private mutating func chooseRound(_ step: Int) -> [Effect] {
    guard showRound(step) else { return [.bell] }
    (firstMember, reasonsTop, showsReasons) = (0, 0, showsReasons && isRevealed)
    list.count = criteria.count
    return []
  }

  /// Closes the reasons; `false` when they were not open.
  package mutating func closeReasons() -> Bool {
    defer { showsReasons = false }
    return showsReasons
  }

  /// In the order of the members' ids, which is the same whoever handed in first.
  var submitted: [SubmittedSheet] {
    let sheets = round?.sheets.filter(\.isSubmitted) ?? []
    return sheets.sorted { $0.member < $1.member }
  }
}
