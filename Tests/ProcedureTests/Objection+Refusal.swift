import ReviewDomain

extension Refusal {
  /// The program's refusal in the paper's word.
  var objection: Objection {
    switch self {
    case .unknownMember: .unknownMember
    case .inactiveMember: .inactiveMember
    case .memberExists: .memberExists
    case .accountTaken: .accountTaken
    case .roleMayNot: .roleMayNot
    case .wrongStage: .wrongStage
    case .caseEnded: .caseEnded
    case .notEnded: .notEnded
    case .endingIsFinal: .endingIsFinal
    case .declareFirst: .declareFirst
    case .interestUndecided: .interestUndecided
    case .noInterestDeclared: .noInterestDeclared
    case .recused: .recused
    case .chairRecused: .chairRecused
    case .foundIncomplete: .foundIncomplete
    case .notIncomplete: .notIncomplete
    case .gatesUnanswered: .gatesUnanswered
    case .gatesFailed: .gatesFailed
    case .notAGate: .notAGate
    case .unknownCriterion: .unknownCriterion
    case .roundStillOpen: .roundStillOpen
    case .noOpenRound: .noOpenRound
    case .noClosedRound: .noClosedRound
    case .notRevealed: .notRevealed
    case .noSheetSubmitted: .noSheetSubmitted
    case .sheetAlreadySubmitted: .sheetAlreadySubmitted
    case .sheetNotSubmitted: .sheetNotSubmitted
    case .scoresMissing: .scoresMissing
    case .reasonsMissing: .reasonsMissing
    case .scoreNotOnScale: .scoreNotOnScale
    case .noProposal: .noProposal
    case .reasonsInFileLanguageMissing: .reasonsInFileLanguageMissing
    case .temporaryNeedsEnd: .temporaryNeedsEnd
    case .temporaryNeedsQuestions: .temporaryNeedsQuestions
    case .onlyTemporaryEnds: .onlyTemporaryEnds
    case .voteIsOpen: .voteIsOpen
    case .noVoteOpen: .noVoteOpen
    case .proposalChanged: .proposalChanged
    case .alreadyVoted: .alreadyVoted
    case .voteNotAdopted: .voteNotAdopted
    case .levelDoesNotFit: .levelDoesNotFit
    case .decisionDiffers: .decisionDiffers
    case .endsBeforeItBegins: .endsBeforeItBegins
    case .refusalHasNoForce: .refusalHasNoForce
    case .unknownMilestone: .unknownMilestone
    case .notSuspended: .notSuspended
    case .alreadySuspended: .alreadySuspended
    case .unknownEntry: .unknownEntry
    case .endingNotHere: .endingNotHere
    case .inTheFuture: .inTheFuture
    case .beforeLastEvent: .beforeLastEvent
    case .reasonNeeded: .reasonNeeded
    case .textNeeded: .textNeeded
    case .daysNeeded: .daysNeeded
    case .nothingChanged: .nothingChanged
    case .sameRequest: .sameRequest
    case .notConfigured: .notConfigured
    case .letterNotDue: .letterNotDue
    case .noLetterDue: .noLetterDue
    case .unknownDraft: .unknownDraft
    case .noQuestionDrafted: .noQuestionDrafted
    case .questionsLackLanguage: .questionsLackLanguage
    case .unknownPoint: .unknownPoint
    case .noPoints: .noPoints
    case .remarkNeedsNoAnswer: .remarkNeedsNoAnswer
    case .applicantWindowOver: .applicantWindowOver
    case .suspensionsUsedUp: .suspensionsUsedUp
    case .extensionNotForeseen: .extensionNotForeseen
    case .confidenceNeedsScore: .confidenceNeedsScore
    case .pinsNotInDossier: .pinsNotInDossier
    case .noSheetToReopen: .noSheetToReopen
    case .reimbursementStillRuns: .reimbursementStillRuns
    case .notATag: .notATag
    case .tagValueTooLarge: .tagValueTooLarge
    case .noTags: .noTags
    case .noSuchTag: .noSuchTag
    case .relatedToItself: .relatedToItself
    case .people(let refusal): refusal.objection
    case .vote(let refusal): refusal.objection
    case .meeting(.consentNotAllowed): .consentNotAllowed
    case .meeting(.consentQuorum): .consentQuorum
    case .meeting(.consentMajority): .consentMajority
    case .meeting: .ofMeeting
    case .register: .ofRegister
    case .followUp(let refusal): refusal.objection
    }
  }
}

extension FollowUpRefusal {
  fileprivate var objection: Objection {
    switch self {
    case .notTemporary: .notTemporary
    case .notLater: .notLater
    case .beyondCap: .beyondCap
    case .questionsLeftOut: .questionsLeftOut
    case .dueAfterEnd: .dueAfterEnd
    case .duePast: .duePast
    case .metAfterDue: .metAfterDue
    case .notLate: .notLate
    case .neverTemporary: .neverTemporary
    case .alreadyConverted: .alreadyConverted
    case .reevaluationRuns: .reevaluationRuns
    case .otherProduct: .otherProduct
    case .reevaluateInstead: .reevaluateInstead
    case .conversionNeedsDecision: .conversionNeedsDecision
    }
  }
}

extension PeopleRefusal {
  fileprivate var objection: Objection {
    switch self {
    case .outsideMandate: .outsideMandate
    case .mandateEndsBeforeItBegins: .mandateEndsBeforeItBegins
    case .yearlyDeclarationNeeded: .yearlyDeclarationNeeded
    case .ownInterest: .ownInterest
    case .chairHasInterest: .chairHasInterest
    case .chairReplaced: .chairReplaced
    case .chairMayLead: .chairMayLead
    case .mayNotLead: .mayNotLead
    case .memberHasInterest: .memberHasInterest
    case .notAnExpert: .notAnExpert
    case .mayNotReport: .mayNotReport
    case .criteriaNeeded: .criteriaNeeded
    case .criteriaOnlyForExperts: .criteriaOnlyForExperts
    case .nobodyAssigned: .nobodyAssigned
    case .notAssigned: .notAssigned
    case .expertNotAssigned: .expertNotAssigned
    case .sheetIsIn: .sheetIsIn
    case .criterionNotAssigned: .criterionNotAssigned
    case .meetingPlannedAlready: .meetingPlannedAlready
    case .noMeetingPlanned: .noMeetingPlanned
    case .noMeetingOn: .noMeetingOn
    case .meetingInThePast: .meetingInThePast
    }
  }
}

extension VoteRefusal {
  fileprivate var objection: Objection {
    switch self {
    case .formNotAllowed: .formNotAllowed
    case .procedureNotAllowed: .procedureNotAllowed
    case .deadlineNeeded: .deadlineNeeded
    case .onlyWrittenHasDeadline: .onlyWrittenHasDeadline
    case .deadlinePassed: .deadlinePassed
    case .voteTimeOver: .voteTimeOver
    case .voteStillRuns: .voteStillRuns
    case .noVoteYet: .noVoteYet
    case .notPresent: .notPresent
    case .notOnRoll: .notOnRoll
    case .standsAside: .standsAside
    case .abstentionForbidden: .abstentionForbidden
    case .secretHasNoReason: .secretHasNoReason
    case .alreadyVotedFor: .alreadyVotedFor
    case .castingVoteNeeded: .castingVoteNeeded
    case .noCastingVote: .noCastingVote
    case .proxiesNotAllowed: .proxiesNotAllowed
    case .noProxyInWriting: .noProxyInWriting
    case .noProxyFrom: .noProxyFrom
    case .proxyOfAnother: .proxyOfAnother
    case .proxyToOneself: .proxyToOneself
    case .proxyOutsideConstituency: .proxyOutsideConstituency
    case .proxyChain: .proxyChain
    case .tooManyProxies: .tooManyProxies
    case .presentVotesAlone: .presentVotesAlone
    case .mayNotVote: .mayNotVote
    case .nobodyNamed: .nobodyNamed
    case .namedTwice: .namedTwice
    case .textInLanguageMissing: .textInLanguageMissing
    case .gatesClosed: .gatesClosed
    case .unknownGate: .unknownGate
    case .gateNotClosed: .gateNotClosed
    case .gateNotYours: .gateNotYours
    case .noGateToOverride: .noGateToOverride
    case .nothingToTransmit: .nothingToTransmit
    case .groundsMissing: .groundsMissing
    case .notTransmitted: .notTransmitted
    }
  }
}
