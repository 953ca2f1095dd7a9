package import CaseJournal

/// The events of a case by the names that the journal knows them by.
///
/// What is not here was written by a later version of the program.
package enum CaseEventName: String, Hashable, Sendable, CaseIterable {
  case requestRegistered, requestRevised, meetingHeld, requestSubmitted, gateAnswered
  case foundIncomplete, letterSent, completionReceived, foundAdmissible, ended, revived
  case interestsDeclared, recusalDecided
  case assigned, unassigned, chairReplaced
  case roundOpened, scoreSheetSubmitted, scoreSheetReopened, roundClosed, roundRevealed
  case questionDrafted, questionDropped, questionsSent, answerReceived, explanationReceived
  case hearingHeld, replyGiven
  case commented, proposalDrafted, voteOpened, ballotCast, voteClosed, concluded
  case adoptedByConsent
  case tagged, untagged, related
  case attendanceNoted, proxyGiven, minorityOpinionGiven, gateOverridden, transmitted
  case decisionRecorded, enteredIntoForce, milestoneRecorded, temporaryProlonged
  case reevaluationOpened
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
