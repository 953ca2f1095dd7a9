package import ReviewDomain

extension English {
  package func term(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: "unsure"
    case .medium: "fairly sure"
    case .high: "sure"
    }
  }

  package func sentence(for nudge: SheetNudge) -> String {
    switch nudge {
    case .allTheSame(let score): "All criteria have the same score: \(score)."
    case .shortReason(let id, let score): "\(id): a short reason for an extreme score (\(score))."
    case .changed(let id, let from, let to): "\(id): \(from) in the round before, now \(to)."
    }
  }

  package func confidenceNeedsScore(_ ids: [CriterionID]) -> String {
    "A confidence stands where there is no score: \(listed(ids)). Give the score, or take the "
      + "confidence away."
  }

  package func pinsNotInDossier(_ pins: [LostPin], _ existing: [Pin.Place]) -> String {
    "Some pins name nothing in this dossier: \(listed(pins)). "
      + (existing.isEmpty
        ? "It has neither annexes nor sections that can be named; take the pins away."
        : "Choose from what it has: \(listed(existing)).")
  }

  package var noSheetToReopen: String {
    "No score sheet has been submitted in this round, so there is none to give back. Wait for the "
      + "first one."
  }

  package func draftMerged(_ ids: [CriterionID], aside path: String?) -> String {
    guard let path else {
      return
        "Another window changed this draft too; both are in it now."
    }
    return
      "Another window changed the same in this draft (\(listed(ids))); yours is kept, the "
      + "other lies in \(path)."
  }

  package var draftChangedElsewhere: String {
    "Your draft was changed in another window. Look at it again, then hand it in."
  }
  package var nothingToPin: String {
    "This page is neither a section of the dossier nor an annex that can be read. Choose "
      + "one, or edit the pins as text."
  }
  package func pinned(_ line: String, to criterion: CriterionID) -> String {
    "\(criterion) rests on \(line)"
  }
  package func unpinned(_ line: String, from criterion: CriterionID) -> String {
    "\(criterion) no longer rests on \(line)"
  }
  package func noPins(_ criterion: CriterionID) -> String {
    "\(criterion) has no pins yet."
  }
  package func pinNotFound(_ line: String) -> String {
    "\(line) is not shown here: open the annex with another program."
  }
  package var confidenceWord: String {
    "Confidence"
  }
  package var pinsWord: String {
    "Pins"
  }
  package func ownBefore(_ round: Int, _ score: String) -> String {
    "Round \(round), you: \(score)"
  }
  package func groupBefore(_ round: Int, median: String, counts: String) -> String {
    "Round \(round), group: median \(median); \(counts)"
  }
  package func changes(_ count: Int, since round: Int) -> String {
    "changed since round \(round): \(count)"
  }
  package func roundOpenNow(_ round: Int) -> String {
    "Round \(round) is open."
  }
  package var lookAgain: String {
    "Worth another look before you hand in:"
  }
  package var askPathToWrite: String {
    "File to write the form to:"
  }
  package var askPathToRead: String {
    "File to read forms from:"
  }
}
