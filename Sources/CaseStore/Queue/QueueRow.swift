package import ReviewDomain

/// A case's line in the queue.
package struct QueueRow: Hashable, Sendable {
  /// Where the viewer stands in a case.
  package enum Mine: String, Hashable, Sendable {
    /// The viewer's role neither declares interests nor scores.
    case observer
    case undeclared
    /// Interests declared, nothing handed in, in the last round.
    case declared
    /// A conflict is declared; the chair has not decided.
    case conflict
    case recused
    /// The case has its own experts, and the viewer, an expert, is none of them.
    case unassigned
    /// The viewer's sheet of the last round is handed in.
    case submitted
  }

  package let position: Int32
  package let id: CaseID
  /// With its version.
  package let product: String
  package let applicant: String
  package let careProcess: CareProcessID
  package let indication: String
  package let requested: RequestedReimbursement
  package let language: Language
  package let stage: Stage
  package let ending: Ending?
  package let isIncomplete: Bool
  /// Negative when the indicative period is over, `nil` when none runs.
  package let daysLeft: Int?
  /// What the period counts.
  package let dayCount: DayCount
  package let isSuspended: Bool
  package let registeredOn: Day
  package let revisions: Int
  /// The number of the last round, `nil` before the first.
  package let round: Int?
  package let roundState: Round.State?
  /// Sheets handed in, in the last round.
  package let submitted: Int
  /// Members whose sheet a round waits for: they score and may read.
  package let expected: Int
  package let mine: Mine
  package let conclusion: ConclusionKind?
  package let level: Decision.Level?
  /// The last day of a temporary reimbursement.
  package let until: Day?
  /// Whether a later version of the program wrote to the case.
  package let needsNewerVersion: Bool
}

extension QueueRow {
  init(
    at position: Int32, in index: QueueIndex, outline: CaseOutline, context: QueueContext,
    scorers: [Member]
  ) {
    let record = index.records[Int(position)]
    let today = Int32(truncatingIfNeeded: context.today.number)
    self.position = position
    id = record.id
    product = outline.product
    applicant = outline.applicant
    careProcess = CareProcessID(outline.careProcess)
    indication = outline.indication
    requested = record.requested
    language = record.language
    stage = record.stage
    ending = record.ending
    isIncomplete = record.isIncomplete
    daysLeft = index.daysLeft(at: Int(position), under: context.rules, today: today).map(Int.init)
    let kind: Period.Kind = stage == .admissibility ? .admissibility : .evaluation
    dayCount = context.rules.calendar(of: kind).count
    isSuspended = record.suspendedSince != nil
    registeredOn = record.registeredOn
    revisions = Int(record.revisions)
    round = record.round == 0 ? nil : Int(record.round)
    roundState = record.roundState
    submitted = Int(record.submitted)
    expected = scorers.count { member in
      let state = index.state(of: member.id, at: Int(position))
      return state.mayRead && !state.isUnassigned(member.role, in: record)
    }
    mine = Mine(context.viewer, index.state(of: context.viewer.id, at: Int(position)), in: record)
    conclusion = record.conclusion
    level = record.level
    until = record.until
    needsNewerVersion = record.needsNewerVersion
  }
}

extension QueueRow.Mine {
  fileprivate init(_ viewer: Member, _ state: MemberState, in record: CaseRecord) {
    if !viewer.role.declaresInterests {
      self = .observer
    } else if state.isUnassigned(viewer.role, in: record) {
      self = .unassigned
    } else if !state.contains(.declared) {
      self = .undeclared
    } else if state.contains(.noReading) {
      self = .recused
    } else if state.contains(.submitted) {
      self = .submitted
    } else {
      self = state.mayRead ? .declared : .conflict
    }
  }
}
