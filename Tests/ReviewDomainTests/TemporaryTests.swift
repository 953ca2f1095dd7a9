import ReviewDomain
import ReviewTestSupport
import Testing

extension CaseID {
  static let second = CaseID(year: 2027, serial: 4)
}

@Suite struct TemporaryStandingTests {
  private static let rules = FollowUpRules(noticeDays: 30, extensionRequestDays: 90)

  private func stands(
    _ reviewCase: ReviewCase = .inForce, on day: String, rules: FollowUpRules = rules
  ) -> TemporaryStanding? {
    TemporaryStanding(reviewCase.temporaryFacts, under: rules, today: .on(day))
  }

  /// The question is due on 31 March 2028.
  @Test(arguments: [
    (nil as Milestone.Outcome?, "2028-02-29", MilestoneStanding.open),
    (nil, "2028-03-01", .dueSoon), (nil, "2028-03-31", .dueSoon), (nil, "2028-04-01", .overdue),
    (.met, "2028-04-01", .met), (.late, "2028-04-01", .late), (.missed, "2028-02-29", .missed),
  ])
  func `a question stands by its day until it is answered`(
    outcome: Milestone.Outcome?, day: String, expected: MilestoneStanding
  ) {
    let standing = MilestoneStanding(
      outcome, due: .on("2028-03-31"), today: .on(day), noticeDays: 30)
    #expect(standing == expected)
    #expect(MilestoneStanding(nil, due: nil, today: .on(day), noticeDays: 30) == .open)
  }

  @Test func `each standing has a sign of its own`() {
    let marks = Set(MilestoneStanding.allCases.map(\.mark))
    #expect(marks.count == MilestoneStanding.allCases.count)
  }

  /// The reimbursement ends on 31 December 2028, that day included.
  @Test(arguments: [
    ("2028-06-01", [FollowUpAttention.overdue([1])]),
    ("2028-01-01", []),
    ("2028-03-05", [.dueSoon([1])]),
    ("2028-09-02", [.overdue([1]), .askBefore(.on("2028-10-02"))]),
    ("2028-10-03", [.overdue([1])]),
    ("2028-12-01", [.overdue([1]), .ends(daysLeft: 30)]),
    ("2028-12-31", [.overdue([1]), .ends(daysLeft: 0)]),
    ("2029-01-01", [.over(since: .on("2028-12-31")), .overdue([1])]),
  ])
  func `what needs somebody comes from the days`(day: String, expected: [FollowUpAttention]) throws
  {
    let found = try #require(stands(on: day))
    #expect(found.attention == expected)
  }

  @Test func `without a rule there is no last day to ask`() throws {
    let standing = try #require(stands(on: "2028-09-02", rules: FollowUpRules()))
    #expect(standing.lastDayToAsk == nil && standing.attention == [.overdue([1])])
  }

  @Test func `only a temporary reimbursement is followed`() throws {
    for reviewCase in [ReviewCase.concluded, .revealed, .withdrawn] {
      #expect(stands(reviewCase, on: "2028-01-01") == nil)
    }
    let refused = try ReviewCase.concluded.after(.recordDecision(.refused), by: .sofie)
    #expect(stands(refused, on: "2028-01-01") == nil)
    #expect(stands(.decided, on: "2028-01-01")?.state == .decided)
  }

  @Test func `another decision in its place is to be closed`() throws {
    let definitive = Decision.temporary.with {
      ($0.outcome, $0.level, $0.until) = (.definitive, .m3Plus, nil)
      $0.reasons = LocalizedText([.french: "Prouvé."])
    }
    let superseded = try ReviewCase.inForce.after(.recordDecision(definitive), by: .sofie)
    let found = try #require(stands(superseded, on: "2028-06-01"))
    #expect(found.attention == [.superseded(by: .definitive)])
    let ended = try superseded.after(.end(.converted, reason: "définitif"), by: .sofie)
    let after = try #require(stands(ended, on: "2028-06-01"))
    #expect(after.section == .ended && after.attention.isEmpty)
  }

  @Test func `the calendar has the last day to ask where the policy has one`() {
    var policy = Policy.small
    policy.followUp.extensionRequestDays = 90
    func kinds(_ policy: Policy) -> [CalendarDay.Kind] {
      ReviewCase.inForce.calendarDays(
        under: policy, today: .on("2027-01-01"), sequence: 1, changedAt: ""
      ).map(\.kind)
    }
    #expect(kinds(policy) == [.milestone(1), .temporaryEnd, .lastDayToAsk])
    #expect(kinds(.small) == [.milestone(1), .temporaryEnd])
  }
}

@Suite struct MilestoneRuleTests {
  private func refusal(_ answer: MilestoneAnswer, on day: String) -> Refusal? {
    ReviewCase.inForce.refusal(of: .recordMilestone(answer), by: .sofie, in: .cast(on: day))
  }

  @Test func `what comes after its due day is late, not met`() {
    let due = Day.on("2028-03-31")
    #expect(refusal(MilestoneAnswer(1, .met, note: ""), on: "2028-03-31") == nil)
    #expect(
      refusal(MilestoneAnswer(1, .met, note: ""), on: "2028-04-01")
        == .followUp(.metAfterDue(1, due: due)))
    #expect(refusal(MilestoneAnswer(1, .late, note: ""), on: "2028-04-01") == nil)
  }

  @Test func `the day on which it came in decides, not the day of entry`() throws {
    let due = Day.on("2028-03-31")
    let inTime = MilestoneAnswer(1, .met, note: "", delivered: .on("2028-03-20"))
    #expect(refusal(inTime, on: "2028-05-02") == nil)
    let met = try ReviewCase.inForce.after(
      .recordMilestone(inTime), by: .sofie, in: .cast(on: "2028-05-02"))
    #expect(met.milestones[0].day == .on("2028-03-20"))
    var wrong = inTime
    wrong.outcome = .late
    #expect(refusal(wrong, on: "2028-05-02") == .followUp(.notLate(1, due: due)))
    wrong.delivered = .on("2028-05-03")
    #expect(
      refusal(wrong, on: "2028-05-02")
        == .inTheFuture(.on("2028-05-03"), today: .on("2028-05-02")))
  }
}

@Suite struct ProlongationTests {
  private func refusal(
    _ change: (inout ProlongationTerms) -> Void, policy: Policy = .small,
    of reviewCase: ReviewCase = .inForce
  ) -> Refusal? {
    var terms = ProlongationTerms.sample
    change(&terms)
    return reviewCase.refusal(of: .prolong(terms), by: .sofie, in: .cast(policy: policy))
  }

  @Test func `a prolongation supersedes the end and keeps what was asked`() throws {
    let longer = try ReviewCase.inForce.after(.prolong(.sample), by: .sofie)
    #expect(longer.decisions.map(\.until) == [.on("2028-12-31"), .on("2029-12-31")])
    #expect(longer.decisions.last?.tariff == Decision.temporary.tariff)
    #expect(longer.decisions.last?.notifiedOn == nil)
    #expect(longer.milestones.map(\.number) == [1, 2])
    #expect(longer.milestones.map(\.question.due) == [.on("2029-03-31"), .on("2029-09-30")])
    #expect(longer.prolongations.map(\.before) == [.on("2028-12-31")])
    #expect(longer.stage == .inForce)
  }

  @Test func `what was answered stays as it was recorded`() throws {
    let met = try ReviewCase.inForce.after(.recordMilestone(1, .met, note: "rapport"), by: .sofie)
    var terms = ProlongationTerms.sample
    terms.questions = [.costs]
    let longer = try met.after(.prolong(terms), by: .sofie)
    #expect(longer.milestones.map(\.outcome) == [.met, nil])
    #expect(longer.milestones.map(\.number) == [1, 2])
    #expect(longer.milestones[0].note == "rapport")
  }

  @Test func `the end must move`() {
    let end = Day.on("2028-12-31")
    #expect(refusal { $0.until = end } == .followUp(.notLater(end, than: end)))
    #expect(refusal { _ in } == nil)
  }

  @Test func `an open question does not fall silently`() {
    #expect(refusal { $0.questions = [.costs] } == .followUp(.questionsLeftOut([1])))
  }

  @Test func `a due day lies ahead, and before the new end`() {
    let late = Day.on("2030-01-01")
    let past = Day.on("2026-11-30")
    #expect(
      refusal { $0.questions[1].due = late }
        == .followUp(.dueAfterEnd("coût par patient", late, end: .on("2029-12-31"))))
    #expect(
      refusal { $0.questions[1].due = past } == .followUp(.duePast("coût par patient", past)))
  }

  @Test func `it is decided, reasoned and rests on something`() {
    #expect(refusal { $0.vehicle = " " } == .textNeeded)
    #expect(
      refusal { $0.decidedOn = .on("2026-12-02") }
        == .inTheFuture(.on("2026-12-02"), today: .on("2026-12-01")))
    #expect(
      refusal { $0.reasons = LocalizedText([.dutch: "Later."]) }
        == .reasonsInFileLanguageMissing(.french))
  }

  @Test func `the policy's cap counts from the first end`() throws {
    var policy = Policy.small
    policy.followUp.maxExtensionMonths = 12
    let latest = Day.on("2029-12-31")
    #expect(refusal({ _ in }, policy: policy) == nil)
    #expect(
      refusal({ $0.until = latest.adding(days: 1) }, policy: policy)
        == .followUp(.beyondCap(months: 12, latest: latest)))
    let once = try ReviewCase.inForce.after(
      .prolong(.sample), by: .sofie, in: .cast(policy: policy))
    #expect(
      refusal({ $0.until = .on("2030-01-31") }, policy: policy, of: once)
        == .followUp(.beyondCap(months: 12, latest: latest)))
  }

  @Test func `what has ended or is not temporary has no end to move`() throws {
    let over = try ReviewCase.inForce.after(
      .end(.lapsed, reason: "échu"), by: .sofie, in: .cast(on: "2028-12-31"))
    #expect(
      over.refusal(of: .prolong(.sample), by: .sofie, in: .cast(on: "2029-01-10"))
        == .caseEnded(.lapsed))
    let definitive = Decision.temporary.with {
      ($0.outcome, $0.level, $0.until) = (.definitive, .m3Plus, nil)
      $0.reasons = LocalizedText([.french: "Prouvé."])
    }
    let superseded = try ReviewCase.inForce.after(.recordDecision(definitive), by: .sofie)
    #expect(refusal({ _ in }, of: superseded) == .followUp(.notTemporary))
  }

  @Test func `whoever the dossier is closed to sees days and no words`() throws {
    let longer = try ReviewCase.inForce.after(.prolong(.sample), by: .sofie)
    let view = CaseView(of: longer, for: .gilles).content
    #expect(view.prolongations[0].prolongation.questions.allSatisfy { $0.question.outcome == "" })
    #expect(view.milestones.allSatisfy { $0.question.outcome == "" })
    #expect(view.prolongations[0].prolongation.questions[1].question.due == .on("2029-09-30"))
  }
}

@Suite struct ReevaluationTests {
  private let reevaluate = CaseCommand.reevaluate(as: .second)

  @Test func `a re-evaluation is named in the case, once at a time`() throws {
    let opened = try ReviewCase.inForce.after(reevaluate, by: .sofie)
    #expect(opened.reevaluations == [.second])
    let third = CaseCommand.reevaluate(as: CaseID(year: 2027, serial: 5))
    #expect(opened.refusal(of: third, by: .sofie) == .followUp(.reevaluationRuns(.second)))
    var context = CaseContext.cast()
    for stage in Stage.allCases {
      let ending: Ending? = stage == .ended ? .withdrawn : nil
      context.linked = LinkedCase(.second, stage: stage, ending: ending)
      let runs = stage < .decided
      #expect(
        opened.refusal(of: third, by: .sofie, in: context)
          == (runs ? .followUp(.reevaluationRuns(.second)) : nil), "\(stage)")
    }
  }

  @Test func `only what ran as a temporary reimbursement is evaluated again`() throws {
    #expect(
      ReviewCase.decided.refusal(of: reevaluate, by: .sofie)
        == .wrongStage(.decided, [.inForce, .ended]))
    #expect(
      ReviewCase.withdrawn.refusal(of: reevaluate, by: .sofie) == .followUp(.neverTemporary))
    let lapsed = try ReviewCase.inForce.after(
      .end(.lapsed, reason: "échu"), by: .sofie, in: .cast(on: "2028-12-31"))
    #expect(lapsed.refusal(of: reevaluate, by: .sofie, in: .cast(on: "2029-02-01")) == nil)
    let converted = try ReviewCase.inForce.after(.end(.converted, reason: "x"), by: .sofie)
    #expect(converted.refusal(of: reevaluate, by: .sofie) == .followUp(.alreadyConverted))
  }

  @Test func `a conversion rests on the re-evaluation where there is one`() throws {
    let opened = try ReviewCase.inForce.after(reevaluate, by: .sofie)
    let convert = CaseCommand.end(.converted, reason: "définitif")
    let refusal = Refusal.followUp(.conversionNeedsDecision(.second))
    #expect(opened.refusal(of: convert, by: .sofie) == refusal)
    var context = CaseContext.cast()
    for decision in [nil, ConclusionKind.temporary, .negative] {
      context.linked = LinkedCase(.second, stage: .decided, decision: decision)
      #expect(opened.refusal(of: convert, by: .sofie, in: context) == refusal)
    }
    context.linked = LinkedCase(.second, stage: .inForce, decision: .definitive)
    #expect(opened.refusal(of: convert, by: .sofie, in: context) == nil)
    #expect(opened.refusal(of: .end(.stopped, reason: "arrêt"), by: .sofie) == nil)
  }

  @Test func `a new dossier of what is reimbursed for a time is no revision`() {
    var request = ReimbursementRequest.cardioLink
    request.product.version = "3.0"
    let id = CaseID(year: 2026, serial: 14)
    #expect(
      ReviewCase.inForce.refusal(of: .revise(request, reason: "3.0"), by: .sofie)
        == .followUp(.reevaluateInstead(id)))
  }

  @Test func `a dossier of another product is not taken`() throws {
    var request = ReimbursementRequest.cardioLink
    request.product.name = " cardiolink "
    try ReviewCase.inForce.checkSameProduct(request)
    request.product.name = "SomnoTrack"
    #expect(throws: Refusal.followUp(.otherProduct("SomnoTrack", expected: "CardioLink"))) {
      try ReviewCase.inForce.checkSameProduct(request)
    }
  }
}

@Suite struct QuestionSuggestionTests {
  private func sheet(_ level: Int?, _ confidence: Confidence?) -> ScoreSheet {
    ScoreSheet(scores: [
      CriterionScore(
        criterion: "C1", reason: "x", score: level.map { .level($0) } ?? .cannotJudge,
        confidence: confidence),
      CriterionScore(criterion: "C2", reason: "x", score: .level(2)),
    ])
  }

  private func reasons(_ sheets: [ScoreSheet], isRevealed: Bool = true) -> [QuestionSuggestion] {
    let members = [Member.ann, .bram, .carla, .dirk, .emma]
    let scored = ReviewCase.inScoring.after(
      on: "2026-04-20",
      zip(sheets, members).map { (.scoreSheetSubmitted(round: 1, sheet: $0, salt: ""), $1) })
    let shown = scored.after(
      on: "2026-05-12", [(.roundClosed(round: 1), .paul), (.roundRevealed(round: 1), .paul)])
    let criteria = CriteriaSet.small.criteria
    return (isRevealed ? shown : scored).questionSuggestions(
      for: criteria, on: CriteriaSet.small.scale)
  }

  @Test func `members who disagree leave a question, and why is said`() {
    let found = reasons([0, 0, 3, 3].map { sheet($0, nil) })
    #expect(found.map(\.criterion) == ["C1"])
    #expect(
      found.first?.reasons.contains { if case .disagreement(let t) = $0 { t > 10 } else { false } }
        == true)
  }

  @Test func `who cannot judge and who is unsure leave one too`() {
    let unsure = reasons([
      sheet(2, .low), sheet(2, .low), sheet(2, .high), sheet(nil, nil), sheet(2, nil),
    ])
    #expect(unsure.first?.reasons == [.lowConfidence(2, of: 3), .cannotJudge(1)])
    #expect(reasons([sheet(2, .low), sheet(2, .high), sheet(2, .high)]).isEmpty)
    #expect(reasons([2, 2, 2].map { sheet($0, .medium) }).isEmpty)
  }

  @Test func `nothing of a round that is not revealed is suggested`() {
    #expect(reasons([0, 0, 3, 3].map { sheet($0, .low) }, isRevealed: false).isEmpty)
  }
}

@Suite struct ThenAndNowTests {
  private static let members: [Member] = [.ann, .bram, .carla, .dirk, .emma]

  /// The re-evaluation of ``ReviewCase/inForce``, scored and, where it is so, revealed.
  private func again(isRevealed: Bool) -> ReviewCase {
    var request = ReimbursementRequest.cardioLink
    request.evidence.append(
      Evidence(
        study: "CARE-BE-2", design: .registry, participants: 900, population: "tous",
        comparator: "soins usuels", outcome: "Mortalité après 24 mois", outcomeClass: .mortality,
        effect: "RR 0,97", interval: "0,80–1,18", certainty: .moderate))
    let start = ReviewCase(
      id: .second, request: request, presubmission: false, registeredOn: .on("2028-01-10"))
    let scored = start.after(
      on: "2028-03-01",
      [(.related(case: ReviewCase.inForce.id, relation: .reEvaluates), .sofie)]
        + [(.foundAdmissible, .sofie)]
        + Member.cast.filter(\.role.declaresInterests).map {
          (.interestsDeclared(conflict: false, text: ""), $0)
        } + [(.roundOpened(round: 1, criteriaSet: "set-1"), .paul)]
        + Self.members.map { member in
          let sheet = ScoreSheet(scores: [
            CriterionScore(criterion: "C1", reason: "x", score: .level(3)),
            CriterionScore(criterion: "C2", reason: "x", score: .level(3)),
          ])
          return (.scoreSheetSubmitted(round: 1, sheet: sheet, salt: ""), member)
        })
    guard isRevealed else { return scored }
    return scored.after(
      on: "2028-03-20", [(.roundClosed(round: 1), .paul), (.roundRevealed(round: 1), .paul)])
  }

  private func compare(for viewer: Member, isRevealed: Bool = true) -> ThenAndNow {
    ThenAndNow(
      .init(CaseView(of: .inForce, for: viewer), .small),
      .init(CaseView(of: again(isRevealed: isRevealed), for: viewer), .small))
  }

  @Test func `old medians stand beside new ones`() throws {
    let found = compare(for: .bram)
    let line = try #require(found.lines.first { $0.criterion == "C1" })
    #expect(line.then?.median == 2 && line.now?.median == 3 && line.change == 1)
    #expect(line.then?.count == 3)
    #expect(found.thenSight == .open && found.nowSight == .open)
  }

  @Test func `before the reveal nothing of the new round is in it, one's own sheet neither`() {
    let found = compare(for: .ann, isRevealed: false)
    #expect(found.lines.allSatisfy { $0.now == nil })
    #expect(found.nowSight == .notRevealed && !found.lines.isEmpty)
  }

  @Test func `who may not read one of the cases compares nothing of it`() {
    // Gilles is recused from the first case and reads the second.
    let found = compare(for: .gilles)
    #expect(found.thenSight == .closed && found.nowSight == .open)
    #expect(found.lines.allSatisfy { $0.then == nil })
    #expect(found.evidence.promises.isEmpty && found.evidence.others.isEmpty)
  }

  @Test func `what was promised stands beside what is new in the dossier`() throws {
    let evidence = compare(for: .bram).evidence
    let promise = try #require(evidence.promises.first)
    #expect(promise.milestone.question == .mortality)
    #expect(promise.delivered.map(\.study) == ["CARE-BE-2"])
    #expect(evidence.others.isEmpty)
  }
}
