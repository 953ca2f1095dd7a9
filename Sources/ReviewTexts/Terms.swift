package import ReviewDomain

/// The words for what the domain names, short enough for a column of a table.
///
/// docs/GLOSSARY.md is where the words come from. A case that is added to one of these types does
/// not compile until it has its word in every language.
package protocol Terms {
  /// At most fourteen characters wide.
  func term(_ stage: Stage) -> String
  func term(_ ending: Ending) -> String
  func term(_ conclusion: ConclusionKind) -> String
  func term(_ requested: RequestedReimbursement) -> String
  func term(_ role: Member.Role) -> String
  func term(_ right: Right) -> String
  func term(_ verdict: GateAnswer.Verdict) -> String
  func term(_ choice: BallotChoice) -> String
  func term(_ outcome: Vote.Outcome) -> String
  func term(_ atEnd: AtEnd) -> String
  func term(_ authority: Decision.Authority) -> String
  func term(_ level: Decision.Level) -> String
  func term(_ outcome: Milestone.Outcome) -> String
  func term(_ kind: Applicant.Kind) -> String
  func term(_ design: Evidence.Design) -> String
  func term(_ outcomeClass: Evidence.OutcomeClass) -> String
  func term(_ certainty: Evidence.Certainty) -> String
  func term(_ language: Language) -> String
  func term(_ mode: StoreMode) -> String
  func term(_ period: Period.Kind) -> String
}

extension Terms {
  /// The levels are names: the same in every language.
  package func term(_ level: Decision.Level) -> String {
    switch level {
    case .m1: "M1"
    case .m2: "M2"
    case .m3Light: "M3 light"
    case .m3Plus: "M3 plus"
    }
  }
}
