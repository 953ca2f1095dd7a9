/// What happened to a case, as the journal keeps it: the names and fields are its format.
///
/// An event is never edited or removed. Each case below says what undoes it.
package enum CaseEvent: Hashable, Sendable, Codable {
  /// The request got its number. Undone by nothing; ended by `ended(.withdrawn)`.
  case requestRegistered(request: ReimbursementRequest, presubmission: Bool)
  /// The applicant sent a new version of the dossier. Followed by later revisions.
  case requestRevised(request: ReimbursementRequest, reason: String)
  /// A meeting before the request was submitted.
  case meetingHeld(notes: String)
  /// The request was submitted; the admissibility period starts.
  case requestSubmitted
  /// Replaced by a later answer to the same gate.
  case gateAnswered(gate: CriterionID, verdict: GateAnswer.Verdict, evidence: String)
  /// The request lacks elements. Undone by `completionReceived`.
  case foundIncomplete(missing: [CriterionID], reason: String)
  case completionReceived(note: String)
  /// Day 0 of the evaluation.
  case foundAdmissible
  /// Undone by `revived` where the ending allows it.
  case ended(ending: Ending, reason: String)
  /// The case goes on where it stood when it was withdrawn or found inadmissible.
  case revived(reason: String)
  /// Replaced by a later declaration of the same member.
  case interestsDeclared(conflict: Bool, text: String)
  /// The chair decided on a member's interest; replaced by a later decision.
  case recusalDecided(member: MemberID, removed: [Right], reason: String)
  case roundOpened(round: Int, criteriaSet: ObjectID)
  /// `salt` keeps the entry's hash from betraying a sheet that is guessed.
  case scoreSheetSubmitted(round: Int, sheet: ScoreSheet, salt: String)
  /// The sheet goes back to the member, who must hand it in again.
  case scoreSheetReopened(round: Int, member: MemberID, reason: String)
  case roundClosed(round: Int)
  /// Everyone who may read sees every sheet of the round from here on.
  case roundRevealed(round: Int)
  case commented(criterion: CriterionID?, text: String)
  /// Replaced by a later proposal, never while a vote is open.
  case proposalDrafted(proposal: Proposal)
  case voteOpened(digest: String, quorum: Int)
  case ballotCast(
    digest: String, choice: BallotChoice, advisory: Bool, reason: String, salt: String)
  case voteClosed(outcome: Vote.Outcome)
  /// What the group adopted, in the vote that closed last.
  case concluded(conclusion: ConclusionKind)
  /// Supersedes the decision before it, if any.
  case decisionRecorded(decision: Decision)
  case enteredIntoForce
  case milestoneRecorded(number: Int, outcome: Milestone.Outcome, note: String)
  case periodExtended(days: Int, reason: String)
  case periodSuspended(reason: String)
  case periodResumed
  /// Undone by `untagged`; a later value replaces this one.
  case tagged(tag: String, value: Int)
  case untagged(tag: String)
  /// The tie to another case; without a relation it is taken back. Replaced by a later one.
  case related(case: CaseID, relation: CaseRelation.Kind?)
  /// Entry number `entry` of this case holds a mistake; what is right is in the text.
  case corrected(entry: Int, text: String)
}
