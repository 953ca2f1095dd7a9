import ReviewDomain

/// What goes with an opinion that was written by hand: how sure the member is, and where in the
/// dossier it can be checked.
extension SheetMaker {
  func backed(
    _ entry: CriterionScore, _ random: inout SeededGenerator
  ) -> CriterionScore {
    guard entry.score?.level != nil else { return entry }
    var entry = entry
    entry.confidence = [.low, .medium, .high, nil][random.place(among: [15, 40, 25, 20])]
    entry.pins = pin(of: entry).map { [$0] } ?? []
    return entry
  }

  /// The annex that the reason names; else the study for the evidence, the table for the budget.
  private func pin(of entry: CriterionScore) -> Pin? {
    let words = entry.reason.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    for (word, next) in zip(words, words.dropFirst()) where Self.annexWords.contains(word) {
      guard let number = Int(next), let file = annex(beginning: "annexes/0\(number)-") else {
        continue
      }
      return Pin(.annex(file), page: page(in: words))
    }
    let isBudget = Self.budgetCriteria.contains(entry.criterion)
    let isStudy = Self.studyCriteria.contains(entry.criterion)
    guard isBudget || isStudy else { return nil }
    return annexes.first { $0.contains(isBudget ? "budget" : "annexes/01-") }
      .map { Pin(.annex($0)) }
  }

  private func annex(beginning prefix: String) -> String? {
    annexes.first { $0.hasPrefix(prefix) }
  }

  /// The first page that the words name.
  private func page(in words: [String]) -> Int? {
    zip(words, words.dropFirst()).first { Self.pageWords.contains($0.0) && Int($0.1) != nil }
      .flatMap { Int($0.1) }
  }

  private static let annexWords: Set = ["bijlage", "annexe", "anlage"]
  private static let pageWords: Set = ["seite", "seiten", "bladzijde", "page", "pages"]
  private static let budgetCriteria: Set<CriterionID> = ["F1"]
  private static let studyCriteria: Set<CriterionID> = ["C1", "C2", "C4"]
}
