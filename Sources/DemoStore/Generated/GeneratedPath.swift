import ReviewDomain

/// What becomes of a generated case, as far as it gets before the last day.
///
/// Most requests end in admissibility, as inadmissible or withdrawn; about one in five goes the
/// whole way. Few members act in each: a store of a hundred thousand cases has about ten entries
/// a case.
struct GeneratedPath {
  var run: CaseRun
  private let texts: GeneratedTexts
  private let secretary: MemberID
  private let panel: [MemberID]

  init(_ run: CaseRun, by secretary: MemberID) {
    self.run = run
    self.secretary = secretary
    texts = GeneratedTexts.of(run.content.request.language)
    let start = self.run.random.below(Cast.voting.count)
    let rotated = Cast.voting[start...] + Cast.voting[..<start]
    panel = Array(rotated.prefix(Self.quorum))
    scorers = [
      self.run.random.pick([Cast.ann, Cast.benoit]),
      self.run.random.pick([Cast.lieve, Cast.thierry]), Cast.nathalie,
    ]
  }

  /// Whose sheets the policy's gate `scored` asks for: a physician, an insurer, the patients.
  private let scorers: [MemberID]

  /// Half of the eight voting members.
  private static let quorum = 4

  /// Goes on until the end, or until nothing more can have happened yet.
  mutating func go() throws {
    if run.content.stage == .presubmission { guard try submit() else { return } }
    switch run.random.place(among: [34, 30, 14, 22]) {
    case 0: try findInadmissible()
    case 1: try withdraw(after: run.random.number(in: 15...90))
    case 2: try withdrawIncomplete()
    default: try goThrough()
    }
  }

  private mutating func wait(_ days: ClosedRange<Int>) -> Bool {
    run.wait(days: run.random.number(in: days))
  }
}

extension GeneratedPath {
  private mutating func submit() throws -> Bool {
    guard wait(10...60) else { return false }
    try run.perform(.submitRequest, by: secretary)
    return true
  }

  private mutating func findInadmissible() throws {
    guard wait(5...40) else { return }
    let gate = run.random.pick(run.context.criteriaInUse.gates).id
    try run.perform(.answerGate(gate, .no, evidence: texts.failedGate), by: secretary)
    guard wait(2...45) else { return }
    let reason = run.random.pick(texts.inadmissible)
    try run.perform(.findInadmissible(reason: reason), by: secretary)
  }

  private mutating func withdraw(after days: Int) throws {
    guard wait(3...30) else { return }
    try run.answerGates(run.random.number(in: 1...3), by: secretary)
    guard run.wait(days: days) else { return }
    let reason = run.random.pick(texts.withdrawn)
    try run.perform(.withdraw(reason: reason), by: secretary)
  }

  private mutating func withdrawIncomplete() throws {
    guard wait(10...30) else { return }
    let gate = run.random.pick(run.context.criteriaInUse.gates).id
    let reason = run.random.pick(texts.incomplete)
    try run.perform(.findIncomplete(missing: [gate], reason: reason), by: secretary)
    try withdraw(after: run.random.number(in: 40...180))
  }
}

extension GeneratedPath {
  private mutating func goThrough() throws {
    guard try admit(), try score(), try vote(), try decide() else { return }
    try followUp()
  }

  private mutating func admit() throws -> Bool {
    guard wait(4...20) else { return false }
    let half = run.random.number(in: 5...12)
    try run.answerGates(half, by: secretary)
    guard wait(3...20) else { return false }
    for gate in run.context.criteriaInUse.gates.dropFirst(half) {
      try run.perform(.answerGate(gate.id, .yes, evidence: ""), by: secretary)
    }
    guard wait(1...10) else { return false }
    try run.perform(.findAdmissible, by: secretary)
    return true
  }

  private mutating func score() throws -> Bool {
    guard wait(5...40) else { return false }
    try declareConflict()
    try run.declare(Cast.declaring)
    guard wait(1...15) else { return false }
    try run.perform(.openRound, by: Cast.helene)
    let maker = SheetMaker(
      run, profile: ScoreProfiles.any(&run.random), strays: 45, talk: 4)
    for member in scorers.prefix(run.random.chance(85) ? 3 : 2) {
      guard wait(3...25) else { return false }
      try run.submit(maker, of: member)
    }
    guard wait(5...50) else { return false }
    try run.perform(.closeRound, by: Cast.helene)
    guard wait(1...20) else { return false }
    try run.perform(.revealRound, by: Cast.helene)
    return true
  }

  /// Now and then somebody else than the panel has an interest, and the chair decides on it.
  private mutating func declareConflict() throws {
    guard run.random.chance(6),
      let member = Cast.voting.first(where: { !(panel + scorers).contains($0) })
    else { return }
    try run.perform(.declareInterests(conflict: true, text: texts.interest), by: member)
    try run.perform(
      .decideRecusal(member, removed: [.deliberate, .vote], reason: texts.recusal),
      by: Cast.helene)
  }
}

extension GeneratedPath {
  private mutating func vote() throws -> Bool {
    guard wait(10...60) else { return false }
    try run.perform(.propose(proposal()), by: Cast.helene)
    guard wait(3...30) else { return false }
    try overrideScored()
    try run.perform(.openVote, by: Cast.helene)
    guard wait(1...10) else { return false }
    for (place, member) in panel.enumerated() {
      let dissents = place == 0 && run.random.chance(20)
      try run.cast(dissents ? .no : .yes, by: member, reason: dissents ? texts.minority : "")
    }
    guard wait(1...15) else { return false }
    try run.perform(.closeVote, by: Cast.helene)
    try run.perform(.conclude, by: Cast.helene)
    return true
  }

  /// Where the patients' sheet never came, the chair says why the vote opens even so.
  private mutating func overrideScored() throws {
    guard run.content.round?.sheet(of: Cast.nathalie) == nil else { return }
    try run.perform(.overrideGate("scored", reason: texts.scoredOverride), by: Cast.helene)
  }

  private mutating func proposal() -> Proposal {
    let request = run.content.request
    let positive: ConclusionKind = request.requested == .temporary ? .temporary : .definitive
    let kind = run.random.chance(62) ? positive : .negative
    let reasons = LocalizedText([request.language: run.random.pick(texts.conclusion[kind] ?? [""])])
    guard kind == .temporary else { return Proposal(conclusion: kind, reasons: reasons) }
    return Proposal(
      conclusion: kind, reasons: reasons, until: run.day.adding(days: 120 + 730),
      atEnd: run.random.pick(AtEnd.allCases), openQuestions: request.openQuestions)
  }

  private mutating func decide() throws -> Bool {
    guard wait(20...120) else { return false }
    let authority = Decision.Authority.allCases[run.random.place(among: [70, 10, 5, 15])]
    try run.decide(
      tariff: run.content.request.tariff, vehicle: texts.vehicle, authority: authority,
      by: secretary)
    return true
  }

  private mutating func followUp() throws {
    guard let decision = run.content.decisions.last else { return }
    guard decision.outcome != .negative else { return try end(.refused, after: 30...70) }
    guard wait(20...60) else { return }
    try run.perform(.enterIntoForce, by: secretary)
    guard decision.outcome == .temporary else {
      return run.random.chance(10) ? try end(.stopped, after: 300...1200) : ()
    }
    guard wait(380...600) else { return }
    try recordFirstMilestone()
    let ending: Ending = [.lapsed, .converted, .stopped][run.random.place(among: [50, 40, 10])]
    if ending == .lapsed, let until = decision.until {
      guard run.wait(days: until.days(since: run.day)) else { return }
    }
    try end(ending, after: ending == .lapsed ? 0...30 : 100...300)
  }

  /// Met in time, late after the due day, and now and then never answered.
  private mutating func recordFirstMilestone() throws {
    let isPast = run.content.milestones.first?.question.due.map { $0 < run.day } ?? false
    let isAnswered = run.random.chance(70) || !isPast
    let outcome: Milestone.Outcome = isAnswered ? (isPast ? .late : .met) : .missed
    try run.perform(.recordMilestone(1, outcome, note: ""), by: secretary)
  }

  private mutating func end(_ ending: Ending, after days: ClosedRange<Int>) throws {
    guard wait(days) else { return }
    try run.perform(.end(ending, reason: texts.ended[ending] ?? ""), by: secretary)
  }
}
