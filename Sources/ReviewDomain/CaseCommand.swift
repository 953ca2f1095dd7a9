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
  case tag(String, value: Int)
  case untag(String)
  /// Without a relation: the one that stands is taken back.
  case relate(CaseID, CaseRelation.Kind?)
  case propose(Proposal)
  case openVote
  case castBallot(BallotChoice, digest: String, reason: String, salt: String)
  case closeVote
  case conclude
  case recordDecision(Decision)
  case enterIntoForce
  case recordMilestone(Int, Milestone.Outcome, note: String)
  case extendPeriod(days: Int, reason: String)
  case suspendPeriod(reason: String)
  case resumePeriod
  case end(Ending, reason: String)
  case correct(entry: Int, text: String)
}
