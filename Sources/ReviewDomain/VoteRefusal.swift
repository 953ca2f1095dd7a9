/// Why an act around a vote, a gate of the policy or a decision may not be.
package enum VoteRefusal: Hashable, Sendable {
  case formNotAllowed(VoteForm, [VoteForm])
  case procedureNotAllowed(VoteProcedure, [VoteProcedure])
  case deadlineNeeded
  case onlyWrittenHasDeadline
  case deadlinePassed(Day, today: Day)
  /// A ballot after the last day of a written procedure.
  case voteTimeOver(Day)
  /// Closing a written procedure before its last day, with members who have not voted.
  case voteStillRuns(Day, waiting: Int)
  case noVoteYet
  case notPresent(MemberID)
  /// Not among those who could vote when the vote opened.
  case notOnRoll(MemberID)
  case standsAside(MemberID)
  case abstentionForbidden
  case secretHasNoReason
  case alreadyVotedFor(MemberID)
  case castingVoteNeeded
  case noCastingVote
  case proxiesNotAllowed
  case noProxyInWriting
  case noProxyFrom(MemberID)
  case proxyOfAnother(MemberID)
  case proxyToOneself
  case proxyOutsideConstituency(String)
  case proxyChain
  case tooManyProxies(MemberID, limit: Int)
  case presentVotesAlone(MemberID)
  case mayNotVote(MemberID)
  case nobodyNamed
  case namedTwice(MemberID)
  case textInLanguageMissing(Language)
  case gatesClosed([GateState])
  case unknownGate(GateName, [GateName])
  case gateNotClosed(GateName)
  case gateNotYours(GateName, by: Member.Role?)
  case noGateToOverride
  case nothingToTransmit(Transmission.Document)
  /// Decisive criteria without a reason in the file's language.
  case groundsMissing([CriterionID], Language)
}
