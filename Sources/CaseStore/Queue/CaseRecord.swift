package import ReviewDomain

/// What the queue knows of a case, in 72 bytes: only facts that every member may see.
///
/// Pages of the read model hold these bytes as they are, so that 100,000 cases load by copying.
/// Changing a field means raising ``ReadModelFormat/version``.
package struct CaseRecord: Hashable, Sendable {
  private var year: Int32
  private var serial: Int32
  private var stageCode: UInt8 = 0
  private var stageBeforeEndCode: UInt8 = 0
  private var endingCode: UInt8 = 0
  private var requestedCode: UInt8 = 0
  private var languageCode: UInt8 = 0
  private var conclusionCode: UInt8 = 0
  private var levelCode: UInt8 = 0
  private var flags: UInt8 = 0
  private var registeredDay: Int32 = CaseRecord.noDay
  private var submittedDay: Int32 = CaseRecord.noDay
  private var admissibleDay: Int32 = CaseRecord.noDay
  private var suspendedDay: Int32 = CaseRecord.noDay
  private var untilDay: Int32 = CaseRecord.noDay
  private var endedDay: Int32 = CaseRecord.noDay
  /// Days by which the running period was lengthened.
  package var extensions: Int32 = 0
  /// Calendar days of the suspensions that are over.
  package var suspensionDays: Int32 = 0
  /// Calendar days between endings and revivals.
  package var endedDays: Int32 = 0
  /// The number of the last round; 0 before the first.
  package var round: UInt16 = 0
  /// Sheets handed in, in the last round.
  package var submitted: UInt16 = 0
  package var revisions: UInt16 = 1
  private var roundStateCode: UInt16 = 0
  /// The care process, by its number in the read model.
  package var process: UInt32 = 0
  /// How many bytes of searchable text belong to the case.
  package var textLength: UInt32 = 0
  /// How many events the case was folded from, as far as they were understood.
  package var version: UInt32 = 1

  package static let stride = 72
  static let noDay = Int32.min

  package init(id: CaseID, registeredOn: Day) {
    year = Int32(truncatingIfNeeded: id.year)
    serial = Int32(truncatingIfNeeded: id.serial)
    self.registeredOn = registeredOn
  }
}

extension CaseRecord {
  package var id: CaseID { CaseID(year: Int(year), serial: Int(serial)) }

  /// Grows as case numbers do.
  package var numberKey: Int64 { Int64(year) << 32 | Int64(serial) }

  package var stage: Stage {
    get { Stage(code: stageCode) ?? .presubmission }
    set { stageCode = newValue.code }
  }

  package var stageBeforeEnd: Stage {
    get { Stage(code: stageBeforeEndCode) ?? .presubmission }
    set { stageBeforeEndCode = newValue.code }
  }

  package var ending: Ending? {
    get { Ending(code: endingCode) }
    set { endingCode = newValue?.code ?? 0 }
  }

  package var requested: RequestedReimbursement {
    get { RequestedReimbursement(code: requestedCode) ?? .temporary }
    set { requestedCode = newValue.code }
  }

  package var language: Language {
    get { Language(code: languageCode) ?? .french }
    set { languageCode = newValue.code }
  }

  /// What the group concluded, once it has.
  package var conclusion: ConclusionKind? {
    get { ConclusionKind(code: conclusionCode) }
    set { conclusionCode = newValue?.code ?? 0 }
  }

  /// The level of the last decision.
  package var level: Decision.Level? {
    get { Decision.Level(code: levelCode) }
    set { levelCode = newValue?.code ?? 0 }
  }

  /// The state of the last round.
  package var roundState: Round.State? {
    get { Round.State(code: UInt8(truncatingIfNeeded: roundStateCode)) }
    set { roundStateCode = UInt16(newValue?.code ?? 0) }
  }
}

extension CaseRecord {
  package var registeredOn: Day {
    get { Day(number: Int(registeredDay)) }
    set { registeredDay = Int32(truncatingIfNeeded: newValue.number) }
  }

  package var submittedOn: Day? {
    get { Self.day(submittedDay) }
    set { submittedDay = Self.number(newValue) }
  }

  package var admissibleOn: Day? {
    get { Self.day(admissibleDay) }
    set { admissibleDay = Self.number(newValue) }
  }

  /// The first day of the suspension that lasts.
  package var suspendedSince: Day? {
    get { Self.day(suspendedDay) }
    set { suspendedDay = Self.number(newValue) }
  }

  /// When the case ended, while it has.
  package var endedOn: Day? {
    get { Self.day(endedDay) }
    set { endedDay = Self.number(newValue) }
  }

  /// The last day of a temporary reimbursement, as decided, or concluded while nothing is decided.
  package var until: Day? {
    get { Self.day(untilDay) }
    set { untilDay = Self.number(newValue) }
  }

  private static func day(_ number: Int32) -> Day? {
    number == noDay ? nil : Day(number: Int(number))
  }

  private static func number(_ day: Day?) -> Int32 {
    day.map { Int32(truncatingIfNeeded: $0.number) } ?? noDay
  }
}

extension CaseRecord {
  /// The packed values, for the queue's loops.
  var codes: (stage: UInt8, ending: UInt8, requested: UInt8, roundState: UInt8) {
    (stageCode, endingCode, requestedCode, UInt8(truncatingIfNeeded: roundStateCode))
  }

  var registeredKey: Int32 { registeredDay }

  /// Days from which something counts; ``noDay`` for none.
  var startKeys: (submitted: Int32, admissible: Int32, suspended: Int32) {
    (submittedDay, admissibleDay, suspendedDay)
  }
}

extension CaseRecord {
  private enum Flag {
    static let incomplete: UInt8 = 1
    static let decided: UInt8 = 2
    static let newer: UInt8 = 4
    static let voteOpen: UInt8 = 8
    static let assignsExperts: UInt8 = 16
  }

  package var isIncomplete: Bool {
    get { flags & Flag.incomplete != 0 }
    set { set(Flag.incomplete, newValue) }
  }

  /// Whether a decision was recorded.
  package var isDecided: Bool {
    get { flags & Flag.decided != 0 }
    set { set(Flag.decided, newValue) }
  }

  /// Whether a later version of the program wrote to the case: what is here may be out of date.
  package var needsNewerVersion: Bool {
    get { flags & Flag.newer != 0 }
    set { set(Flag.newer, newValue) }
  }

  package var hasOpenVote: Bool {
    get { flags & Flag.voteOpen != 0 }
    set { set(Flag.voteOpen, newValue) }
  }

  /// Whether an expert was ever assigned: from then on experts need an assignment.
  package var assignsExperts: Bool {
    get { flags & Flag.assignsExperts != 0 }
    set { set(Flag.assignsExperts, newValue) }
  }

  private mutating func set(_ flag: UInt8, _ value: Bool) {
    flags = value ? flags | flag : flags & ~flag
  }
}
