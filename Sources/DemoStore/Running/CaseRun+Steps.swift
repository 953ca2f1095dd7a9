import ReviewDomain

/// Steps that every story takes.
extension CaseRun {
  /// Answers gates with yes, in the set's order: all, or the first `count`.
  mutating func answerGates(_ count: Int = .max, by secretary: MemberID) throws {
    for gate in context.criteriaInUse.gates.prefix(count) {
      try perform(.answerGate(gate.id, .yes, evidence: ""), by: secretary)
    }
  }

  /// Declares that there is no interest, for each of `members` who has not declared yet.
  mutating func declare(_ members: [MemberID]) throws {
    for member in members where content.interests[member] == nil {
      try perform(.declareInterests(conflict: false, text: ""), by: member)
    }
  }

  mutating func submit(
    _ maker: SheetMaker, of member: MemberID, recommending recommendation: ConclusionKind? = nil
  ) throws {
    let language = context.group[member]?.language ?? .french
    var sheet = maker.sheet(of: member, language: language, recommendation: recommendation, &random)
    let asked = content.sheetCriteria(of: member, in: context.criteriaInUse).map(\.id)
    sheet.scores.removeAll { !asked.contains($0.criterion) }
    try perform(.submitScores(sheet, salt: random.hexadecimal()), by: member)
  }

  mutating func cast(
    _ choice: BallotChoice, by member: MemberID, reason: String = ""
  ) throws {
    let digest = content.openVote?.digest ?? ""
    let salt = random.hexadecimal()
    try perform(.castBallot(choice, digest: digest, reason: reason, salt: salt), by: member)
  }

  /// Records what the authority decided, as the group concluded unless `outcome` says otherwise.
  mutating func decide(
    _ outcome: ConclusionKind? = nil, tariff: [TariffLine] = [], vehicle: String,
    authority: Decision.Authority = .insuranceCommittee,
    reasons: LocalizedText = LocalizedText(), grounds: [CriterionGround]? = nil,
    isNotified: Bool = true, by secretary: MemberID
  ) throws {
    let outcome = outcome ?? content.conclusion?.conclusion ?? .negative
    let starts = day.adding(days: 30)
    let ends = content.conclusion?.until.map { max($0, starts.adding(days: 180)) }
    let decision = Decision(
      outcome: outcome, authority: authority, vehicle: vehicle, decidedOn: day,
      from: outcome == .negative ? nil : starts,
      until: outcome == .temporary ? ends ?? starts.adding(days: 730) : nil,
      level: outcome.level, tariff: outcome == .negative ? [] : tariff,
      notifiedOn: isNotified ? day : nil, reasons: reasons, grounds: grounds)
    try perform(.recordDecision(decision), by: secretary)
  }

  /// The decision again, with the day on which the applicant was told: it supersedes the first.
  mutating func notify(by secretary: MemberID) throws {
    guard var decision = content.decisions.last else { return }
    decision.notifiedOn = day
    try perform(.recordDecision(decision), by: secretary)
  }
}

extension ConclusionKind {
  /// The level that goes with it.
  fileprivate var level: Decision.Level? {
    switch self {
    case .temporary: .m3Light
    case .definitive: .m3Plus
    case .negative: nil
    }
  }
}
