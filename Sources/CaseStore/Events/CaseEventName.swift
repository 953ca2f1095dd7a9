package import CaseJournal

/// The events of a case by the names that the journal knows them by.
///
/// What is not here was written by a later version of the program.
package enum CaseEventName: String, Hashable, Sendable, CaseIterable {
  case requestRegistered, requestRevised, meetingHeld, requestSubmitted, gateAnswered
  case foundIncomplete, completionReceived, foundAdmissible, ended, revived
  case interestsDeclared, recusalDecided
  case roundOpened, scoreSheetSubmitted, scoreSheetReopened, roundClosed, roundRevealed
  case commented, proposalDrafted, voteOpened, ballotCast, voteClosed, concluded
  case tagged, untagged, related
  case decisionRecorded, enteredIntoForce, milestoneRecorded
  case periodExtended, periodSuspended, periodResumed, corrected

  /// `nil` for a type, shape or encoding that this version does not know.
  package init?(_ entry: JournalEntry) {
    guard entry.isPlain, let name = Self.byName[entry.type] else { return nil }
    self = name
  }

  /// Looked up for every entry of a journal: the raw value's own search compares all names.
  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
