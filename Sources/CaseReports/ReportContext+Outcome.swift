struct BudgetSection: Hashable, Sendable, Decodable {
  struct Year: Hashable, Sendable, Decodable {
    var year: String
    var patients: String
    var cost: String
    var savings: String
    var net: String
  }

  var notes: [String]
  var years: Table<Year>?
  var tariff: Table<TariffRow>?
}

struct TariffRow: Hashable, Sendable, Decodable {
  var name: Wording
  var amount: String
  var unit: Wording
  var coPayment: String
  var code: Wording
}

struct QuestionRow: Hashable, Sendable, Decodable {
  var number: String
  var outcome: Wording
  var comparator: Wording
  var threshold: Wording
  var source: Wording
  var responsible: Wording
  var due: String
}

/// What the applicant says is not shown yet, and how it will be.
struct UncertaintySection: Hashable, Sendable, Decodable {
  var notes: [String]
  var questions: Table<QuestionRow>?
  var fields: [Field]
}

struct ConclusionSection: Hashable, Sendable, Decodable {
  struct MilestoneRow: Hashable, Sendable, Decodable {
    var number: String
    var outcome: Wording
    var due: String
    var answer: String
    var note: Wording
    var day: String
  }

  var notes: [String]
  var fields: [Field]
  var conditions: Wording?
  var questions: Table<QuestionRow>?
  var milestones: Table<MilestoneRow>?
}

struct DecisionSection: Hashable, Sendable, Decodable {
  struct Block: Hashable, Sendable, Decodable {
    var fields: [Field]
    var tariff: Table<TariffRow>?
    var reasons: Wording?
    /// A reason in words for each decisive criterion.
    var grounds: TitledTable<Field>?
  }

  var notes: [String]
  /// How the conclusion went to the authority.
  var transmission: TitledTable<Field>?
  var current: Block?
  /// Earlier decisions, which stay on record.
  var superseded: [Block]
}

struct MemberSection: Hashable, Sendable, Decodable {
  struct Row: Hashable, Sendable, Decodable {
    var name: Wording
    var role: String
    var constituency: Wording
    var tookPart: String
  }

  var notes: [String]
  var members: Table<Row>?
}
