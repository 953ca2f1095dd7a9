import ReviewDomain

extension CaseEvent {
  /// Every event, with the canary in each text that somebody wrote.
  static let samples: [CaseEvent] = intake + scoring + applicant + deliberation + followUp

  private static let intake: [CaseEvent] = [
    .requestRegistered(request: .planted, presubmission: true),
    .requestRegistered(request: .planted, presubmission: false),
    .requestRevised(request: .planted, reason: canary), .meetingHeld(notes: canary),
    .requestSubmitted, .gateAnswered(gate: "A3", verdict: .no, evidence: canary),
    .foundIncomplete(missing: ["A3", "A4"], reason: canary),
    .foundIncomplete(missing: [], reason: canary), .completionReceived(note: canary),
    .meetingHeld(notes: canary, participants: canary),
    .letterSent(kind: .incomplete, channel: .email, text: ObjectID(canary)),
    .completionReceived(note: canary, received: ["A3"]),
    .ended(ending: .inadmissible, reason: canary, ground: .notAMedicalDevice),
    .foundAdmissible, .ended(ending: .withdrawn, reason: canary), .revived(reason: canary),
  ]

  private static let scoring: [CaseEvent] = [
    .interestsDeclared(conflict: true, text: canary),
    .recusalDecided(member: "ann", removed: [.deliberate, .vote], reason: canary),
    .recusalDecided(member: "ann", removed: [], reason: canary),
    .assigned(member: "ann", duty: .rapporteur, criteria: []),
    .assigned(member: "ann", duty: .expert, criteria: ["C1", "C2"]),
    .unassigned(member: "ann", reason: canary), .chairReplaced(member: "ann", reason: canary),
    .roundOpened(round: 1, criteriaSet: ObjectID(canary)),
    .scoreSheetSubmitted(round: 1, sheet: .planted, salt: canary),
    .scoreSheetReopened(round: 1, member: "ann", reason: canary), .roundClosed(round: 1),
    .roundRevealed(round: 1),
  ]

  private static let applicant: [CaseEvent] = [
    .questionDrafted(draft: 2, criterion: "C2", texts: LocalizedText([.french: canary])),
    .questionDropped(draft: 2, reason: canary), .questionsSent(drafts: [1], until: .late),
    .answerReceived(number: 1, text: canary, late: nil),
    .answerReceived(number: 1, text: canary, late: canary),
    .explanationReceived(text: canary, points: [canary], late: nil),
    .hearingHeld(participants: canary, notes: canary, late: canary),
    .replyGiven(number: 1, reply: LocalizedText([.french: canary])),
  ]

  private static let deliberation: [CaseEvent] = [
    .commented(criterion: "C2", text: canary), .commented(criterion: nil, text: canary),
    .tagged(tag: "agenda", value: 2), .untagged(tag: "agenda"),
    .related(case: CaseID(year: 2025, serial: 31), relation: .reEvaluates),
    .related(case: CaseID(year: 2025, serial: 31), relation: nil),
    .proposalDrafted(proposal: .planted), .voteOpened(digest: canary, quorum: 5),
    .ballotCast(digest: canary, choice: .no, advisory: false, reason: canary, salt: canary),
    .ballotCast(digest: canary, choice: .no, advisory: true, reason: canary, salt: canary),
    .attendanceNoted(arrived: ["ann"], left: [], aside: [], time: canary),
    .proxyGiven(from: "ann", holder: "bram", reason: canary),
    .proxyGiven(from: "ann", holder: nil, reason: canary),
    .minorityOpinionGiven(advisory: false, text: LocalizedText([.french: canary])),
    .gateOverridden(gate: "budget", reason: canary),
    .transmitted(reference: canary, documents: [.report]),
    .voteClosed(outcome: .adopted), .concluded(conclusion: .temporary),
    .adoptedByConsent(
      digest: canary, quorum: 5,
      terms: VoteTerms(
        rule: VoteRule(), form: .rollCall, procedure: .meeting, until: nil, roll: []),
      present: ["ann", "bram"]),
  ]

  private static let followUp: [CaseEvent] = [
    .decisionRecorded(
      decision: Decision(
        outcome: .temporary, authority: .insuranceCommittee, vehicle: canary, decidedOn: .early,
        reasons: LocalizedText([.french: canary]))),
    .enteredIntoForce, .milestoneRecorded(number: 2, outcome: .late, note: canary),
    .milestoneRecorded(number: 2, outcome: .met, note: canary, delivered: .early),
    .temporaryProlonged(
      prolongation: Prolongation(
        ProlongationTerms(
          until: .late, authority: .minister, vehicle: canary, decidedOn: .early,
          reasons: LocalizedText([.french: canary]), questions: []),
        questions: [
          .init(
            number: 1,
            question: OpenQuestion(
              outcome: canary, comparator: canary, threshold: canary, source: canary,
              responsible: canary, due: .late))
        ])),
    .reevaluationOpened(case: CaseID(year: 2027, serial: 4)),
    .periodExtended(days: 30, reason: canary),
    .periodExtended(days: 30, reason: canary, requestedBy: .applicant),
    .periodExtended(days: 30, reason: canary, requestedBy: .group),
    .periodSuspended(reason: canary), .periodSuspended(reason: canary, kind: .applicant),
    .periodSuspended(reason: canary, kind: .other), .periodResumed,
    .corrected(entry: 7, text: canary),
  ]
}

extension ReimbursementRequest {
  fileprivate static let planted = ReimbursementRequest(
    language: .french, requested: .temporary,
    applicant: Applicant(name: canary, kind: .manufacturer), product: Product(name: canary),
    careProcess: CareProcessID(canary), indication: canary)
}

extension ScoreSheet {
  fileprivate static let planted = ScoreSheet(
    scores: [CriterionScore(criterion: "C2", reason: canary, score: .level(3))],
    recommendation: .negative)
}

extension Proposal {
  fileprivate static let planted = Proposal(
    conclusion: .negative, reasons: LocalizedText([.french: canary]))
}
