/// What a member asks for; may be refused.
package enum CaseCommand: Hashable, Sendable {
  case register(ReimbursementRequest, presubmission: Bool)
  case revise(ReimbursementRequest, reason: String)
  case recordMeeting(notes: String)
  case submitRequest
  case answerGate(CriterionID, GateAnswer.Verdict, evidence: String)
  case findIncomplete(missing: [CriterionID], reason: String)
  case receiveCompletion(note: String)
  case findAdmissible
  case findInadmissible(reason: String)
  case withdraw(reason: String)
  case revive(reason: String)
  case declareInterests(conflict: Bool, text: String)
  case decideRecusal(MemberID, removed: [Right], reason: String)
  case openRound
  case submitScores(ScoreSheet, salt: String)
  case reopenScores(MemberID, reason: String)
  case closeRound
  case revealRound
  case comment(CriterionID?, text: String)
  case propose(Proposal)
  case putToVote(VoteOptions)
  case overrideGate(GateName, reason: String)
  case castBallot(
    BallotChoice, digest: String, reason: String, salt: String, principal: MemberID? = nil)
  case noteAttendance(
    arrived: [MemberID], left: [MemberID], aside: [MemberID], time: String)
  case giveProxy(from: MemberID?, to: MemberID?, reason: String)
  case endVote(casting: BallotChoice?)
  case giveMinorityOpinion(LocalizedText)
  case conclude
  case transmit(reference: String, documents: [Transmission.Document])
  case recordDecision(Decision)
  case enterIntoForce
  case recordMilestone(Int, Milestone.Outcome, note: String)
  case extendPeriod(days: Int, reason: String)
  case suspendPeriod(reason: String)
  case resumePeriod
  case end(Ending, reason: String)
  case correct(entry: Int, text: String)
}

extension CaseCommand {
  /// In the form and the procedure that come first in the policy.
  package static let openVote = CaseCommand.putToVote(VoteOptions())
  /// Without a casting vote.
  package static let closeVote = CaseCommand.endVote(casting: nil)
}
