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
      .letterNotDue(.incomplete), .noLetterDue, .unknownDraft("b", ["a"]),
      .noQuestionDrafted, .questionsLackLanguage(["a", "c"], .dutch),
      .unknownPoint(4, [1, 2]), .noPoints, .remarkNeedsNoAnswer(2), .applicantWindowOver(.early),
      .foundIncomplete, .notIncomplete, .gatesUnanswered(["A1", "A3"]), .gatesFailed(["A4"]),
      .notAGate("C2"), .unknownCriterion("X9"), .roundStillOpen(1), .noOpenRound, .noClosedRound,
      .notRevealed, .noSheetSubmitted, .sheetAlreadySubmitted, .sheetNotSubmitted("ann"),
      .scoresMissing(["C1", "C2"]), .reasonsMissing(["C3"]), .scoreNotOnScale("C2", .level(7)),
      .confidenceNeedsScore(["F4"]), .noSheetToReopen, .pinsNotInDossier([.sample], existing: []),
      .pinsNotInDossier([.sample], existing: [.annex("a.pdf"), .section("Résumé")]),
      .noProposal, .reasonsInFileLanguageMissing(.german), .temporaryNeedsEnd,
      .temporaryNeedsQuestions, .onlyTemporaryEnds, .voteIsOpen, .noVoteOpen, .proposalChanged,
      .alreadyVoted, .voteNotAdopted(nil), .voteNotAdopted(.adopted), .voteNotAdopted(.rejected),
      .voteNotAdopted(.noQuorum), .decisionDiffers,
      .endsBeforeItBegins(.early, from: .late), .reimbursementStillRuns(until: .late),
      .refusalHasNoForce, .unknownMilestone(3),
      .notSuspended, .alreadySuspended, .suspensionsUsedUp(cap: 90, .calendarDays),
      .suspensionsUsedUp(cap: 60, .workingDays), .extensionNotForeseen([]),
      .extensionNotForeseen([.applicant]), .unknownEntry(12), .notATag(canary),
      .tagValueTooLarge(12_345), .noTags, .noSuchTag("agenda"), .relatedToItself,
      .inTheFuture(.late, today: .early),
      .beforeLastEvent(.early, last: .late), .reasonNeeded, .textNeeded, .daysNeeded,
      .nothingChanged, .sameRequest(CaseID(year: 2026, serial: 14)),
    ]
    + VoteRefusal.samples.map { .vote($0) }
    + Ending.allCases.flatMap { [.caseEnded($0), .endingIsFinal($0), .endingNotHere($0)] }
    + Right.allCases.map { .recused($0, since: .early, reason: "shares in the applicant") }
    + ConclusionKind.allCases.map { .levelDoesNotFit($0) }
    + Adopted.Kind.allCases.map { .notConfigured($0) }
    + PeopleRefusal.samples.map { .people($0) }
    + RegisterRefusal.samples.map { .register($0) }
    + FollowUpRefusal.samples.map { .followUp($0) }
    + MeetingRefusal.samples.map { .meeting($0) }
}

extension FollowUpRefusal {
  static let samples: [FollowUpRefusal] = [
    .notTemporary, .notLater(.early, than: .late), .beyondCap(months: 12, latest: .late),
    .questionsLeftOut([1, 3]), .dueAfterEnd(canary, .late, end: .early), .duePast(canary, .early),
    .metAfterDue(2, due: .early), .notLate(2, due: .late), .neverTemporary, .alreadyConverted,
    .reevaluationRuns(CaseID(year: 2027, serial: 4)),
    .otherProduct(canary, expected: "CardioLink"),
    .reevaluateInstead(CaseID(year: 2026, serial: 14)),
    .conversionNeedsDecision(CaseID(year: 2027, serial: 4)),
  ]
}

extension MeetingRefusal {
  private static let id = CaseID(year: 2026, serial: 14)
  private static let times: [MeetingRefusal] = [ClockTime(minutes: 720)].compactMap(\.self)
    .flatMap { noon in
      [
        MeetingRefusal.timeGoesBack(noon, last: noon.adding(minutes: 5)),
        .endsBeforeItBegins(noon, begins: noon.adding(minutes: 5)),
      ]
    }

  static let samples: [MeetingRefusal] =
    [
      .noMeetingOpen, .noMeetingClosed, .wrongState(.late, .planned, [.open, .closed]),
      .anotherIsOpen(.late), .notItsDay(.late, said: .early), .timeNeeded, .itemNeeded,
      .unknownCase(id), .queryFindsNothing, .onAgendaAlready(.review(id), of: .late),
      .notOnAgenda(.point(2), []), .notOnAgenda(.topic(.other), [.review(id), .point(1)]),
      .onlyCasesInConsent(.topic(.minutes)), .dealtWith(.review(id)), .inHandAlready(.point(1)),
      .notInConsentBlock(id), .inConsentBlock(id), .pulled(id, by: "ann"),
      .nothingInConsentBlock, .consentNotAllowed, .consentMajority, .announcesOthers("ann"),
      .presidingNeeded, .presentAlready("ann"), .notPresent("ann"), .votesOpen([id]),
      .unknownNote(3, of: 0), .unknownNote(3, of: 2), .minutesApprovedAlready(.late),
      .laterMeetingNeeded(.late),
      .consentFails(ConsentFailure.Reason.allCases.map { ConsentFailure(id, $0) }),
    ]
    + times
}

extension PeopleRefusal {
  static let samples: [PeopleRefusal] = [
    .outsideMandate("ann", from: .early, until: .late),
    .outsideMandate("ann", from: nil, until: .early),
    .outsideMandate("ann", from: .late, until: nil),
    .mandateEndsBeforeItBegins(.early, from: .late), .yearlyDeclarationNeeded(expired: nil),
    .yearlyDeclarationNeeded(expired: .early), .ownInterest, .chairHasInterest,
    .chairReplaced(by: "ann"), .chairMayLead, .mayNotLead("ann"), .memberHasInterest("ann"),
    .notAnExpert("ann"), .mayNotReport("ann"), .criteriaNeeded, .criteriaOnlyForExperts,
    .nobodyAssigned, .notAssigned("ann"), .expertNotAssigned, .sheetIsIn("ann"),
    .criterionNotAssigned("C1", ["C2", "C3"]), .meetingPlannedAlready(.late), .noMeetingPlanned,
    .noMeetingOn(.late), .meetingInThePast(.early, today: .late),
  ]
}

extension CaseAdvice {
  static let samples: [CaseAdvice] = [
    .noChair, .nobodyScores(undecided: []), .nobodyScores(undecided: ["ann", "bram"]),
    .nobodyVotes(undecided: []), .nobodyVotes(undecided: ["ann"]),
  ]
}

extension LostPin {
  static let sample = LostPin(criterion: "C1", pin: Pin(.annex("b.pdf"), page: 3))
}

extension VoteRefusal {
  static let samples: [VoteRefusal] = [
    .formNotAllowed(.secret, [.rollCall]), .procedureNotAllowed(.written, [.meeting]),
    .deadlineNeeded, .onlyWrittenHasDeadline, .deadlinePassed(.early, today: .late),
    .voteTimeOver(.early), .voteStillRuns(.early, waiting: 2), .noVoteYet, .notPresent("ann"),
    .notOnRoll("ann"), .standsAside("ann"), .abstentionForbidden, .secretHasNoReason,
    .alreadyVotedFor("ann"), .castingVoteNeeded, .noCastingVote, .proxiesNotAllowed,
    .noProxyInWriting, .noProxyFrom("ann"), .proxyOfAnother("ann"), .proxyToOneself,
    .proxyOutsideConstituency("artsen"), .proxyChain, .tooManyProxies("ann", limit: 1),
    .presentVotesAlone("ann"), .mayNotVote("ann"), .nobodyNamed, .namedTwice("ann"),
    .textInLanguageMissing(.german), .gatesClosed([.sample, .overridable]),
    .gatesClosed([.sample]), .unknownGate("x", ["budget"]), .unknownGate("x", []),
    .gateNotClosed("budget"), .gateNotYours("budget", by: .chair),
    .gateNotYours("budget", by: nil), .noGateToOverride, .nothingToTransmit(.minorityOpinions),
    .notTransmitted,
    .groundsMissing(["C1", "C2"], .german),
  ]
}

extension GateState {
  static let sample = GateState(
    gate: PolicyGate(name: "budget", applies: "in:all", needs: "has:budget"), status: .unsatisfied)
  static let overridable = GateState(
    gate: PolicyGate(name: "q", applies: "in:all", needs: "x", override: .chair),
    status: .error("x"))
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
    ArgumentMistake(name: "grounds.fr", value: "x", fact: .notGrounds),
  ]
}
