/// What a member asks for; may be refused.
package enum CaseCommand: Hashable, Sendable {
  case register(ReimbursementRequest, presubmission: Bool)
  case revise(ReimbursementRequest, reason: String)
  case recordMeeting(notes: String, participants: String = "")
  case submitRequest
  case answerGate(CriterionID, GateAnswer.Verdict, evidence: String)
  case findIncomplete(missing: [CriterionID], reason: String)
  /// `text` names the letter as it went out.
  case sendLetter(Letter.Kind, Letter.Channel, text: ObjectID)
  case receiveCompletion(note: String, received: [CriterionID] = [])
  case findAdmissible
  case findInadmissible(reason: String, ground: InadmissibilityGround? = nil)
  case withdraw(reason: String)
  case revive(reason: String)
  case declareInterests(conflict: Bool, text: String)
  case decideRecusal(MemberID, removed: [Right], reason: String)
  case assign(MemberID, Assignment.Duty, criteria: [CriterionID])
  case unassign(MemberID, reason: String)
  case replaceChair(MemberID, reason: String)
  case openRound
  case submitScores(ScoreSheet, salt: String)
  case reopenScores(MemberID, reason: String)
  case closeRound
  case revealRound
  /// `replacing` names a draft by its letter; empty for a new one.
  case draftQuestion(CriterionID?, LocalizedText, replacing: String)
  case dropQuestion(String, reason: String)
  case sendQuestions
  case receiveAnswer(Int, text: String, reason: String)
  case receiveExplanation(text: String, points: [String], reason: String)
  case holdHearing(participants: String, notes: String, reason: String)
  case reply(Int, LocalizedText)
  case comment(CriterionID?, text: String)
  case tag(String, value: Int)
  case untag(String)
  /// Without a relation: the one that stands is taken back.
  case relate(CaseID, CaseRelation.Kind?)
  case propose(Proposal)
  case putToVote(VoteOptions)
  case overrideGate(GateName, reason: String)
  case castBallot(
    BallotChoice, digest: String, reason: String, salt: String, principal: MemberID? = nil)
  case noteAttendance(
    arrived: [MemberID], left: [MemberID], aside: [MemberID], time: String)
  case giveProxy(from: MemberID?, to: MemberID?, reason: String)
  case endVote(casting: BallotChoice?)
  /// By the consent of those who are present in a meeting, without counting voices.
  case adoptByConsent(present: [MemberID])
  case giveMinorityOpinion(LocalizedText)
  case conclude
  case transmit(reference: String, documents: [Transmission.Document])
  case recordDecision(Decision)
  case enterIntoForce
  case recordMilestone(MilestoneAnswer)
  /// A later end of the temporary reimbursement in force.
  case prolong(ProlongationTerms)
  /// Another case evaluates this one again: its number.
  case reevaluate(as: CaseID)
  case extendPeriod(
    days: Int, reason: String, requestedBy: PeriodExtension.Requester = .applicant)
  case suspendPeriod(reason: String, kind: Suspension.Kind? = nil)
  case resumePeriod
  case end(Ending, reason: String)
  case correct(entry: Int, text: String)
}

extension CaseCommand {
  /// In the form and the procedure that come first in the policy.
  package static let openVote = CaseCommand.putToVote(VoteOptions())
  /// Without a casting vote.
  package static let closeVote = CaseCommand.endVote(casting: nil)

  package static func recordMilestone(
    _ number: Int, _ outcome: Milestone.Outcome, note: String
  ) -> CaseCommand {
    .recordMilestone(MilestoneAnswer(number, outcome, note: note))
  }
}
