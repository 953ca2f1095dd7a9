package import ReviewDomain

/// The words of score sheets: confidence, pins, and what to look at before handing in.
package protocol SheetTexts {
  /// How sure a member is, short enough to stand beside a score.
  func term(_ confidence: Confidence) -> String
  /// One sentence; it advises and never forbids.
  func sentence(for nudge: SheetNudge) -> String
  func confidenceNeedsScore(_ ids: [CriterionID]) -> String
  func pinsNotInDossier(_ pins: [LostPin], _ existing: [Pin.Place]) -> String
  var noSheetToReopen: String { get }
}

extension SheetTexts where Self: Texts {
  /// `C1: rapport.pdf p.12`, of pins that name nothing.
  func listed(_ pins: [LostPin]) -> String {
    list(pins.map { "\($0.criterion): \($0.pin.line)" })
  }

  /// What a pin may name, as it is written.
  func listed(_ places: [Pin.Place]) -> String {
    places.map { Pin($0).line }.joined(separator: "; ")
  }
}
