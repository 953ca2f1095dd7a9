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
  /// Another window changed the same draft: what is kept, and where the rest lies.
  func draftMerged(_ contested: [CriterionID], aside: String?) -> String
  var draftChangedElsewhere: String { get }
  /// The page that is read is neither a section of the dossier nor an annex.
  var nothingToPin: String { get }
  func pinned(_ line: String, to criterion: CriterionID) -> String
  func unpinned(_ line: String, from criterion: CriterionID) -> String
  func noPins(_ criterion: CriterionID) -> String
  func pinNotFound(_ line: String) -> String
  /// `Confidence: 2 fairly sure`, of the detail of a criterion.
  var confidenceWord: String { get }
  var pinsWord: String { get }
  /// `Round 1: you 2` and `Round 1: group …`, of what a member gave before.
  func ownBefore(_ round: Int, _ score: String) -> String
  func groupBefore(_ round: Int, median: String, counts: String) -> String
  /// `changed since round 1: 5`.
  func changes(_ count: Int, since round: Int) -> String
  func roundOpenNow(_ round: Int) -> String
  var lookAgain: String { get }
  var askPathToWrite: String { get }
  var askPathToRead: String { get }
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
