/// What happened to a case, as the journal keeps it: the names and fields are its format.
///
/// An event is never edited or removed. Each case below says what undoes it.
package enum CaseEvent: Hashable, Sendable, Codable {
  /// The request got its number. Undone by nothing; ended by `ended(.withdrawn)`.
  case requestRegistered(request: ReimbursementRequest, presubmission: Bool)
  /// The applicant sent a new version of the dossier. Followed by later revisions.
  case requestRevised(request: ReimbursementRequest, reason: String)
  /// A meeting before the request was submitted.
  case meetingHeld(notes: String, participants: String? = nil)
  /// The request was submitted; the admissibility period starts.
  case requestSubmitted
  /// Replaced by a later answer to the same gate.
  case gateAnswered(gate: CriterionID, verdict: GateAnswer.Verdict, evidence: String)
  /// The request lacks elements. Undone by `completionReceived`.
  case foundIncomplete(missing: [CriterionID], reason: String)
  /// A letter went out to the applicant; `text` is its bytes in `objects/`.
  case letterSent(kind: Letter.Kind, channel: Letter.Channel, text: ObjectID)
  case completionReceived(note: String, received: [CriterionID]? = nil)
  /// Day 0 of the evaluation.
  case foundAdmissible
  /// Undone by `revived` where the ending allows it.
  case ended(ending: Ending, reason: String, ground: InadmissibilityGround? = nil)
  /// The case goes on where it stood when it was withdrawn or found inadmissible.
  case revived(reason: String)
  /// Replaced by a later declaration of the same member.
  case interestsDeclared(conflict: Bool, text: String)
  /// The chair decided on a member's interest; replaced by a later decision.
  case recusalDecided(member: MemberID, removed: [Right], reason: String)
  /// Replaced by a later assignment of the same member to the same duty; undone by `unassigned`.
  case assigned(member: MemberID, duty: Assignment.Duty, criteria: [CriterionID])
  case unassigned(member: MemberID, reason: String)
  /// The member has the chair's acts on this case; replaced by a later replacement.
  case chairReplaced(member: MemberID, reason: String)
  /// `asked` are the criteria that the round asks; missing in entries of before it was kept.
  case roundOpened(round: Int, criteriaSet: ObjectID, asked: [CriterionID]? = nil)
  /// `salt` keeps the entry's hash from betraying a sheet that is guessed. `capacity` is the role
  /// in which the sheet was handed in; missing in entries of before it was kept.
  case scoreSheetSubmitted(
    round: Int, sheet: ScoreSheet, salt: String, capacity: Member.Role? = nil)
  /// The sheet goes back to the member, who must hand it in again.
  case scoreSheetReopened(round: Int, member: MemberID, reason: String)
  case roundClosed(round: Int)
  /// Everyone who may read sees every sheet of the round from here on.
  case roundRevealed(round: Int)
  /// A question that may be put to the applicant; replaced by a later text of the same draft.
  case questionDrafted(draft: Int, criterion: CriterionID?, texts: LocalizedText)
  case questionDropped(draft: Int, reason: String)
  /// These drafts got the next numbers, in this order, and may not be changed any more; the
  /// applicant's window runs until the day, that one included.
  case questionsSent(drafts: [Int], until: Day)
  /// Replaced by a later answer to the same question.
  case answerReceived(number: Int, text: String, late: String?)
  /// The written explanation, split into points that get the next numbers.
  case explanationReceived(text: String, points: [String], late: String?)
  /// The applicant explained orally to the group.
  case hearingHeld(participants: String, notes: String, late: String?)
  /// The group's answer to a point; replaced by a later one.
  case replyGiven(number: Int, reply: LocalizedText)
  case commented(criterion: CriterionID?, text: String)
  /// Replaced by a later proposal, never while a vote is open.
  case proposalDrafted(proposal: Proposal)
  /// Without `terms` where an earlier version opened it: then the simple rule of that version holds.
  case voteOpened(digest: String, quorum: Int, terms: VoteTerms? = nil)
  case ballotCast(
    digest: String, choice: BallotChoice, advisory: Bool, reason: String, salt: String,
    principal: MemberID? = nil)
  /// `casting` is the chair's voice where it decided a tie.
  case voteClosed(outcome: Vote.Outcome, casting: BallotChoice? = nil)
  /// A vote without ballots: the text was read in a meeting among others, and nobody of `present`,
  /// who could vote on it, asked for a discussion.
  case adoptedByConsent(
    digest: String, quorum: Int, terms: VoteTerms, present: [MemberID])
  /// Who came, left or stands aside for the benches' parity; a later note adds to those of its day.
  case attendanceNoted(arrived: [MemberID], left: [MemberID], aside: [MemberID], time: String)
  /// Somebody votes for an absent member; without `holder` nobody does any more.
  case proxyGiven(from: MemberID, holder: MemberID?, reason: String)
  /// Kept beside the group's conclusion; superseded by a later one of the same member.
  case minorityOpinionGiven(advisory: Bool, text: LocalizedText)
  /// Lets the case pass a gate of the policy that it does not meet.
  case gateOverridden(gate: GateName, reason: String)
  /// The conclusion went to the Insurance Committee; superseded by a later one.
  case transmitted(reference: String, documents: [Transmission.Document])
  /// What the group adopted, in the vote that closed last.
  case concluded(conclusion: ConclusionKind)
  /// Supersedes the decision before it, if any.
  case decisionRecorded(decision: Decision)
  case enteredIntoForce
  /// Replaced by a later answer to the same question. `delivered` is when what answers it came in,
  /// where that was another day.
  case milestoneRecorded(
    number: Int, outcome: Milestone.Outcome, note: String, delivered: Day? = nil)
  /// Supersedes the end of the temporary reimbursement; superseded by a later one or a decision.
  case temporaryProlonged(prolongation: Prolongation)
  /// Another case evaluates this one again; it names this one in turn. Undone by nothing: it ends.
  case reevaluationOpened(case: CaseID)
  /// Who wanted it is not in entries from before it was asked.
  case periodExtended(days: Int, reason: String, requestedBy: PeriodExtension.Requester? = nil)
  /// Undone by `periodResumed`, an ending or the conclusion.
  case periodSuspended(reason: String, kind: Suspension.Kind? = nil)
  case periodResumed
  /// Undone by `untagged`; a later value replaces this one.
  case tagged(tag: String, value: Int)
  case untagged(tag: String)
  /// The tie to another case; without a relation it is taken back. Replaced by a later one.
  case related(case: CaseID, relation: CaseRelation.Kind?)
  /// Entry number `entry` of this case holds a mistake; what is right is in the text.
  case corrected(entry: Int, text: String)
}
