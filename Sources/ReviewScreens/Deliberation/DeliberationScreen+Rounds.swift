import ReviewDomain
import ReviewTexts
import TextCanvas

/// Rounds on the deliberation: which one is shown, and what changed since the one before.
extension DeliberationScreen {
  /// The round that is shown: the current one, unless an earlier one was chosen.
  var round: Round? {
    let rounds = file.view.content.rounds
    return rounds.first { $0.number == shownRound } ?? rounds.last
  }

  /// Whether there are scores to be seen.
  var isRevealed: Bool { file.view.dossierClosed == nil && round?.state == .revealed }

  mutating func showRound(_ step: Int) -> Bool {
    let numbers = file.view.content.rounds.map(\.number)
    guard let place = round.flatMap({ numbers.firstIndex(of: $0.number) }),
      numbers.indices.contains(place + step)
    else { return false }
    shownRound = numbers[place + step]
    return true
  }

  /// `Round 1/2`, where there is more than one.
  func roundTitle(_ texts: any Texts) -> String {
    let count = file.view.content.rounds.count
    guard count > 1, let round else { return "" }
    return texts.round(round.number) + "/\(count)" + keys
  }

  /// The keys that lead to the rounds beside this one.
  private var keys: String {
    let count = file.view.content.rounds.count
    let number = round?.number ?? 0
    return (number > 1 ? " <" : "") + (number < count ? " >" : "")
  }

  /// How many scores changed since the round before, in words; `nil` in a first round.
  func changeSummary(_ texts: any Texts) -> String? {
    guard isRevealed, let round, let before = file.revealedRound(before: round) else { return nil }
    let count = figures.rows.reduce(0) { $0 + $1.cells.count { $0.change != nil } }
    return texts.changes(count, since: before.number)
  }
}
