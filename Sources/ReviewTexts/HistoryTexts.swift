package import ReviewDomain

/// The history of a case, one line an event.
package protocol HistoryTexts {
  /// What was done, to be read after the name of the member who did it; no full stop.
  ///
  /// Holds no free text, score, recommendation, ballot or interest: a line may be shown to
  /// everyone who may know of the case, before the reveal and to recused members too.
  func history(_ event: CaseEvent) -> String

  /// The same where all of an event is withheld from the viewer but its name.
  func withheldHistory(_ type: String) -> String
}
