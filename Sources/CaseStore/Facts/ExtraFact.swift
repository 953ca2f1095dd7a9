import ReviewDomain

/// A fact of which a case has none, one or many: twelve bytes, one behind the other.
struct ExtraFact: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable {
    /// An open question of the conclusion: its number, and when it is due.
    case question = 1
    /// The same once a temporary reimbursement was decided; ``code`` says how it was answered.
    case milestone
    /// An entry of the case that was corrected, by its number.
    case correction
    /// A tag of the group: its name by number, and its value.
    case tag
    /// A member's ballot is in, in the last vote: the member by number.
    case voted
    /// Another case: ``code`` is the kind of the relation, year and serial follow.
    case relation
    /// A point between group and applicant, by its number: ``code`` says what it is
    /// (``ExtraFact/Point``), and the day the end of the applicant's window.
    case point
    /// A member's minority opinion: the member by number.
    case minority
    /// A gate of the policy that somebody let the case pass: gate, day, and the member by number.
    case override
  }

  /// What a point is, and whether the applicant answered it.
  enum Point: UInt8, Hashable, Sendable { case remark = 1, waiting, answered }

  private let kindCode: UInt8
  /// Of a milestone the outcome.
  var code: UInt8 = 0
  /// Of a question its place in the list, from 1.
  let number: UInt16
  /// Of a question the day on which it is due.
  let value: Int32
  let other: Int32

  static let stride = 12

  init(_ kind: Kind, code: UInt8 = 0, number: Int, value: Int32 = 0, other: Int32 = 0) {
    kindCode = kind.rawValue
    self.code = code
    self.number = UInt16(truncatingIfNeeded: number)
    self.value = value
    self.other = other
  }

  var kind: Kind? { Kind(rawValue: kindCode) }

  static func question(_ number: Int, due: Day?) -> ExtraFact {
    ExtraFact(.question, number: number, value: CaseRecord.number(due))
  }

  /// The question as the milestone that it becomes.
  var milestone: ExtraFact {
    kind == .question ? ExtraFact(.milestone, number: Int(number), value: value) : self
  }

  static func relation(_ relation: CaseRelation) -> ExtraFact {
    ExtraFact(
      .relation, code: relation.kind.code, number: 0,
      value: Int32(truncatingIfNeeded: relation.other.year),
      other: Int32(truncatingIfNeeded: relation.other.serial))
  }

  /// Of a relation, the other case and what it is.
  var relation: CaseRelation? {
    guard kind == .relation, let kind = CaseRelation.Kind(code: code) else { return nil }
    return CaseRelation(kind, CaseID(year: Int(value), serial: Int(other)))
  }

  /// Of a point what it is.
  var point: Point? { kind == .point ? Point(rawValue: code) : nil }

  /// The same with another code and day.
  func with(code: UInt8, due: Day?) -> ExtraFact {
    ExtraFact(
      kind ?? .point, code: code, number: Int(number), value: CaseRecord.number(due), other: other)
  }

  var due: Day? { CaseRecord.day(value) }
}

extension CaseRelation.Kind: ByteCoded {}
