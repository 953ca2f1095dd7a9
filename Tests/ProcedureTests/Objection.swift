import ReviewDomain

/// What the paper has against an act, one word for each sentence that the program can refuse with.
///
/// The paper names all that speaks against an act, in no order; the program says one thing. What
/// the program says must be among what the paper has.
enum Objection: String, CaseIterable {
  case unknownMember, inactiveMember, roleMayNot, wrongStage, caseEnded, notEnded, endingIsFinal
  case declareFirst, interestUndecided, noInterestDeclared, recused, chairRecused
  case foundIncomplete, notIncomplete, gatesUnanswered, gatesFailed, notAGate, unknownCriterion
  case roundStillOpen, noOpenRound, noClosedRound, notRevealed
  case noSheetSubmitted, sheetAlreadySubmitted, sheetNotSubmitted
  case scoresMissing, reasonsMissing, scoreNotOnScale
  case noProposal, reasonsInFileLanguageMissing
  case temporaryNeedsEnd, temporaryNeedsQuestions, onlyTemporaryEnds
  case voteIsOpen, noVoteOpen, proposalChanged, alreadyVoted, voteNotAdopted
  case levelDoesNotFit, decisionDiffers, endsBeforeItBegins, refusalHasNoForce
  case unknownMilestone, notSuspended, alreadySuspended, unknownEntry, endingNotHere
  case inTheFuture, beforeLastEvent, reasonNeeded, textNeeded, daysNeeded
  case nothingChanged, sameRequest
  /// The group's and the store's own: no act on a case is refused with them.
  case memberExists, accountTaken, notConfigured
}

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
    }
  }
}
