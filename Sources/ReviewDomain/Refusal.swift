/// Why a command may not be; a fact, which ReviewTexts turns into a sentence.
///
/// The same value answers the command line and greys out a key.
package enum Refusal: Error, Hashable, Sendable {
  case unknownMember(MemberID)
  case inactiveMember(MemberID)
  case memberExists(MemberID)
  /// Another member has the operating-system account already.
  case accountTaken(String, by: MemberID)
  /// The member's role, and the roles that may.
  case roleMayNot(Member.Role, [Member.Role])
  /// Where the case stands, and where it would have to stand.
  case wrongStage(Stage, [Stage])
  case caseEnded(Ending)
  case notEnded
  case endingIsFinal(Ending)
  case declareFirst
  case interestUndecided
  case noInterestDeclared(MemberID)
  case recused(Right, since: Day, reason: String)
  case chairRecused
  case foundIncomplete
  case notIncomplete
  case gatesUnanswered([CriterionID])
  case gatesFailed([CriterionID])
  case notAGate(CriterionID)
  case unknownCriterion(CriterionID)
  case roundStillOpen(Int)
  case noOpenRound
  case noClosedRound
  case notRevealed
  case noSheetSubmitted
  case sheetAlreadySubmitted
  case sheetNotSubmitted(MemberID)
  case scoresMissing([CriterionID])
  case reasonsMissing([CriterionID])
  case scoreNotOnScale(CriterionID, Score)
  case noProposal
  case reasonsInFileLanguageMissing(Language)
  case temporaryNeedsEnd
  case temporaryNeedsQuestions
  case onlyTemporaryEnds
  case voteIsOpen
  case noVoteOpen
  case proposalChanged
  case alreadyVoted
  case voteNotAdopted(Vote.Outcome?)
  case levelDoesNotFit(ConclusionKind)
  case decisionDiffers
  /// A reimbursement whose last day comes before its first one.
  case endsBeforeItBegins(Day, from: Day)
  case refusalHasNoForce
  case unknownMilestone(Int)
  case notSuspended
  case alreadySuspended
  case unknownEntry(Int)
  case endingNotHere(Ending)
  case notATag(String)
  case tagValueTooLarge(Int)
  case noTags
  case noSuchTag(String)
  case relatedToItself
  case inTheFuture(Day, today: Day)
  case beforeLastEvent(Day, last: Day)
  case reasonNeeded
  case textNeeded
  case daysNeeded
  case nothingChanged
  case sameRequest(CaseID)
  case notConfigured(Adopted.Kind)
}
