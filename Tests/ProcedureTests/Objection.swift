import ReviewDomain

/// What the paper has against an act, one word for each sentence that the program can refuse with.
///
/// The paper names all that speaks against an act, in no order; the program says one thing. What
/// the program says must be among what the paper has.
enum Objection: String, CaseIterable {
  case unknownMember, inactiveMember, memberExists, accountTaken, roleMayNot, wrongStage
  case caseEnded, notEnded, endingIsFinal, declareFirst, interestUndecided, noInterestDeclared
  case recused, chairRecused, foundIncomplete, notIncomplete, gatesUnanswered, gatesFailed
  case notAGate, unknownCriterion, roundStillOpen, noOpenRound, noClosedRound, notRevealed
  case noSheetSubmitted, sheetAlreadySubmitted, sheetNotSubmitted, scoresMissing, reasonsMissing
  case scoreNotOnScale, noProposal, reasonsInFileLanguageMissing, temporaryNeedsEnd
  case temporaryNeedsQuestions, onlyTemporaryEnds, voteIsOpen, noVoteOpen, proposalChanged
  case alreadyVoted, voteNotAdopted, levelDoesNotFit, decisionDiffers, endsBeforeItBegins
  case refusalHasNoForce, unknownMilestone, notSuspended, alreadySuspended, unknownEntry
  case endingNotHere, inTheFuture, beforeLastEvent, reasonNeeded, textNeeded, daysNeeded
  case nothingChanged, sameRequest, notConfigured, letterNotDue, noLetterDue, unknownDraft
  case noQuestionDrafted, questionsLackLanguage, unknownPoint, noPoints, remarkNeedsNoAnswer
  case applicantWindowOver, suspensionsUsedUp, extensionNotForeseen, confidenceNeedsScore
  case pinsNotInDossier, noSheetToReopen

  // Tags and ties
  case reimbursementStillRuns

  // Temporary reimbursements
  case notTemporary, notLater, beyondCap, questionsLeftOut, dueAfterEnd, duePast, metAfterDue
  case notLate, neverTemporary, alreadyConverted, reevaluationRuns, otherProduct
  case reevaluateInstead, conversionNeedsDecision
  case notATag, tagValueTooLarge, noTags, noSuchTag, relatedToItself

  // People
  case outsideMandate, mandateEndsBeforeItBegins, yearlyDeclarationNeeded, ownInterest
  case chairHasInterest, chairReplaced, chairMayLead, mayNotLead, memberHasInterest, notAnExpert
  case mayNotReport, criteriaNeeded, criteriaOnlyForExperts, nobodyAssigned, notAssigned
  case expertNotAssigned, sheetIsIn, criterionNotAssigned, meetingPlannedAlready
  case noMeetingPlanned, noMeetingOn, meetingInThePast

  // Votes and gates of the policy
  case formNotAllowed, procedureNotAllowed, deadlineNeeded, onlyWrittenHasDeadline
  case deadlinePassed, voteTimeOver, voteStillRuns, noVoteYet, notPresent, notOnRoll
  case standsAside, abstentionForbidden, secretHasNoReason, alreadyVotedFor, castingVoteNeeded
  case noCastingVote, proxiesNotAllowed, noProxyInWriting, noProxyFrom, proxyOfAnother
  case proxyToOneself, proxyOutsideConstituency, proxyChain, tooManyProxies, presentVotesAlone
  case mayNotVote, nobodyNamed, namedTwice, textInLanguageMissing, gatesClosed, unknownGate
  case gateNotClosed, gateNotYours, noGateToOverride, nothingToTransmit, groundsMissing
  case notTransmitted

  // Meetings
  case consentNotAllowed, consentQuorum, consentMajority
  /// Everything that is refused of a meeting and never of a case.
  case ofMeeting, ofRegister
}
