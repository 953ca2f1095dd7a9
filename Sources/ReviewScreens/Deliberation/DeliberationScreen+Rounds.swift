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

  var criteriaSet: CriteriaSet { round.map(file.criteria(of:)) ?? file.criteria }

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

  /// A member's change on a criterion since the round before.
  struct Change: Hashable {
    let from: Score
    let to: Score

    /// Up or down the scale; a dot where one of the two is no level.
    var arrow: String {
      guard let from = from.level, let to = to.level else { return "~" }
      return from < to ? "↑" : "↓"
    }

    var text: String { "\(from) → \(to)" }
  }

  func change(of member: MemberID, on criterion: CriterionID) -> Change? {
    guard isRevealed, let round, let before = file.revealedRound(before: round),
      let from = before.submittedScore(of: member, on: criterion),
      let to = round.submittedScore(of: member, on: criterion), from != to
    else { return nil }
    return Change(from: from, to: to)
  }

  /// How many scores changed since the round before, in words; `nil` in a first round.
  func changeSummary(_ texts: any Texts) -> String? {
    guard isRevealed, let round, let before = file.revealedRound(before: round) else { return nil }
    let count = submitted.reduce(0) { sum, sheet in
      sum + criteria.count { change(of: sheet.member, on: $0.id) != nil }
    }
    return texts.changes(count, since: before.number)
  }
}

extension Round {
  fileprivate func submittedScore(of member: MemberID, on criterion: CriterionID) -> Score? {
    guard let sheet = sheet(of: member), sheet.isSubmitted else { return nil }
    return sheet.content?[criterion].score
  }
}
