import ReviewDomain

/// A word that must not show up in a text: it stands for what somebody wrote in confidence.
let canary = "canary"

extension Refusal {
  /// Every refusal, those with several sentences several times.
  static let samples: [Refusal] =
    [
      .unknownMember("ann"), .inactiveMember("ann"), .memberExists("ann"),
      .roleMayNot(.expert, [.voting, .advisory]), .roleMayNot(.auditor, [.secretariat]),
      .wrongStage(.admissibility, [.scoring]), .wrongStage(.vote, [.admissibility]),
      .notEnded, .declareFirst, .interestUndecided, .noInterestDeclared("ann"), .chairRecused,
      .foundIncomplete, .notIncomplete, .gatesUnanswered(["A1", "A3"]), .gatesFailed(["A4"]),
      .notAGate("C2"), .unknownCriterion("X9"), .roundStillOpen(1), .noOpenRound, .noClosedRound,
      .notRevealed, .noSheetSubmitted, .sheetAlreadySubmitted, .sheetNotSubmitted("ann"),
      .scoresMissing(["C1", "C2"]), .reasonsMissing(["C3"]), .scoreNotOnScale("C2", .level(7)),
      .noProposal, .reasonsInFileLanguageMissing(.german), .temporaryNeedsEnd,
      .temporaryNeedsQuestions, .onlyTemporaryEnds, .voteIsOpen, .noVoteOpen, .proposalChanged,
      .alreadyVoted, .voteNotAdopted(nil), .voteNotAdopted(.adopted), .voteNotAdopted(.rejected),
      .voteNotAdopted(.noQuorum), .decisionDiffers,
      .endsBeforeItBegins(.early, from: .late), .refusalHasNoForce, .unknownMilestone(3),
      .notSuspended, .alreadySuspended, .unknownEntry(12), .notATag(canary),
      .tagValueTooLarge(12_345), .noTags, .noSuchTag("agenda"), .relatedToItself,
      .inTheFuture(.late, today: .early),
      .beforeLastEvent(.early, last: .late), .reasonNeeded, .textNeeded, .daysNeeded,
      .nothingChanged, .sameRequest(CaseID(year: 2026, serial: 14)),
    ]
    + Ending.allCases.flatMap { [.caseEnded($0), .endingIsFinal($0), .endingNotHere($0)] }
    + Right.allCases.map { .recused($0, since: .early, reason: "shares in the applicant") }
    + ConclusionKind.allCases.map { .levelDoesNotFit($0) }
    + Adopted.Kind.allCases.map { .notConfigured($0) }
}

extension Day {
  /// 20 November 2026.
  static let early = Day(number: 20_777)
  static let late = Day.early.adding(days: 1)
}

extension ArgumentMistake {
  static let samples: [ArgumentMistake] = [
    ArgumentMistake(name: "reason", value: "", fact: .missing),
    ArgumentMistake(name: "raison", value: "x", fact: .unknown(["member", "reason"])),
    ArgumentMistake(name: "raison", value: "x", fact: .unknown([])),
    ArgumentMistake(name: "choice", value: "oui", fact: .notOneOf(["yes", "no", "abstain"])),
    ArgumentMistake(name: "until", value: "31-12", fact: .notADay),
    ArgumentMistake(name: "days", value: "dix", fact: .notANumber),
    ArgumentMistake(name: "questions", value: "x", fact: .notAQuestion(line: 2)),
    ArgumentMistake(name: "tariff", value: "x", fact: .notATariff(line: 3)),
  ]
}
