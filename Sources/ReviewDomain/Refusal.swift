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
  case people(PeopleRefusal)
  case register(RegisterRefusal)
  case foundIncomplete
  case notIncomplete
  /// Nothing has happened yet that a letter of this kind could say.
  case letterNotDue(Letter.Kind)
  case noLetterDue
  case gatesUnanswered([CriterionID])
  case gatesFailed([CriterionID])
  case notAGate(CriterionID)
  case unknownCriterion(CriterionID)
  case roundStillOpen(Int)
  case noOpenRound
  case noClosedRound
  case notRevealed
  /// What was asked for, and the drafts that there are.
  case unknownDraft(String, [String])
  case noQuestionDrafted
  /// Drafts without a text in the file's language.
  case questionsLackLanguage([String], Language)
  /// What was asked for, and the points that there are.
  case unknownPoint(Int, [Int])
  case noPoints
  case remarkNeedsNoAnswer(Int)
  /// The applicant's window ended on the day: what comes later needs a reason.
  case applicantWindowOver(Day)
  case noSheetSubmitted
  case sheetAlreadySubmitted
  case sheetNotSubmitted(MemberID)
  case scoresMissing([CriterionID])
  case reasonsMissing([CriterionID])
  case scoreNotOnScale(CriterionID, Score)
  /// There is a confidence where there is no score.
  case confidenceNeedsScore([CriterionID])
  /// Pins that name no annex or section of the dossier, and what the dossier has.
  case pinsNotInDossier([LostPin], existing: [Pin.Place])
  case noSheetToReopen
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
  case vote(VoteRefusal)
  case meeting(MeetingRefusal)
  case levelDoesNotFit(ConclusionKind)
  case decisionDiffers
  /// A reimbursement whose last day comes before its first one.
  case endsBeforeItBegins(Day, from: Day)
  case refusalHasNoForce
  case unknownMilestone(Int)
  case followUp(FollowUpRefusal)
  case notSuspended
  case alreadySuspended
  /// The case has stood still for all the days that the policy allows.
  case suspensionsUsedUp(cap: Int, DayCount)
  /// At whose request the policy lets a period be lengthened.
  case extensionNotForeseen([PeriodExtension.Requester])
  case unknownEntry(Int)
  case endingNotHere(Ending)
  /// The temporary reimbursement runs until the day, that one included: it has not lapsed yet.
  case reimbursementStillRuns(until: Day)
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
