import ReviewDomain
import ReviewTexts

extension Texts {
  /// A text that is kept per language; one in another language says in which.
  func version(of text: LocalizedText, else other: Language) -> String {
    if let own = text[language] { return own }
    let known = [other] + Language.allCases
    guard let found = known.first(where: { text[$0] != nil }) else { return word(.notGiven) }
    return "(" + found.rawValue + ") " + (text[found] ?? "")
  }

  /// A proposal in a line: the conclusion, its end and the reasons.
  func summary(of proposal: Proposal, else other: Language) -> String {
    let until = proposal.until.map { " · " + word(.until) + " " + date($0) } ?? ""
    return term(proposal.conclusion) + until + " — " + version(of: proposal.reasons, else: other)
  }
}
