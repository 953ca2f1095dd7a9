import ReviewTexts

/// What a report says, as headings and words: all that a template can name.
///
/// The names are a promise to the institutions that adapt a template: add, never rename.
struct ReportContext: Hashable, Sendable, Decodable {
  /// The report's language, as `fr`.
  var language: String
  /// INTERNAL in the report's language; a template that leaves it out is refused.
  var internalMark: String
  var title: String
  var product: Wording
  /// In English: that it is a translation for information.
  var translationNote: String?
  /// When the report is not in the file's language.
  var otherLanguage: String?
  var labels: ReportLabels
  /// What is missing, one sentence each.
  var missing: NoteSection
  var identification: IdentificationSection
  var timeline: TimelineSection
  var admissibility: GateSection
  var technical: GateSection
  var care: FieldSection
  var evidence: EvidenceSection
  var criteria: CriteriaSection
  var budget: BudgetSection
  var uncertainties: UncertaintySection
  var applicant: ApplicantSection
  /// Only of a re-evaluation.
  var comparison: ComparisonSection?
  var conclusion: ConclusionSection
  var votes: VoteSection
  /// The considerations of law.
  var law: TextSection
  /// The considerations of fact: the group's reasons in the report's language.
  var fact: TextSection
  var decision: DecisionSection
  var remedies: TextSection
  var members: MemberSection
  var record: FieldSection
}

/// Rows under a caption; absent when there are none, so that no empty table is drawn.
struct Table<Row: Hashable & Sendable & Decodable>: Hashable, Sendable, Decodable {
  var rows: [Row]

  init?(_ rows: [Row]) {
    guard !rows.isEmpty else { return nil }
    self.rows = rows
  }
}

/// A table that brings its own heading.
struct TitledTable<Row: Hashable & Sendable & Decodable>: Hashable, Sendable, Decodable {
  var heading: String
  var rows: [Row]

  init?(_ heading: String, _ rows: [Row]) {
    guard !rows.isEmpty else { return nil }
    self.heading = heading
    self.rows = rows
  }
}

struct Field: Hashable, Sendable, Decodable {
  var label: String
  var value: Wording
}

struct NoteSection: Hashable, Sendable, Decodable {
  var summary: String
  var notes: [String]
}

struct FieldSection: Hashable, Sendable, Decodable {
  var notes: [String]
  var fields: [Field]
}

struct TextSection: Hashable, Sendable, Decodable {
  var notes: [String]
  var text: Wording?
}

struct IdentificationSection: Hashable, Sendable, Decodable {
  struct AnnexRow: Hashable, Sendable, Decodable {
    var title: Wording
    var file: Wording
    var size: String
    var hash: String
  }

  var notes: [String]
  var fields: [Field]
  var annexes: Table<AnnexRow>?
  /// Where the dossier was revised.
  var versions: Table<DatedRow>?
}

struct TimelineSection: Hashable, Sendable, Decodable {
  struct Row: Hashable, Sendable, Decodable {
    /// When it happened, and when it was written into the journal.
    var day: String
    var enteredOn: String?
    var event: Wording
  }

  var notes: [String]
  var events: Table<Row>?
  /// Before the request was submitted.
  var meetings: Table<DatedRow>?
}

struct GateSection: Hashable, Sendable, Decodable {
  struct Row: Hashable, Sendable, Decodable {
    var id: String
    var name: String
    var answer: String
    var proof: Wording
    var day: String
  }

  var notes: [String]
  var gates: Table<Row>?
  /// The applicant's own answers; in the technical section only.
  var fields: [Field]
}

struct EvidenceSection: Hashable, Sendable, Decodable {
  struct Row: Hashable, Sendable, Decodable {
    var number: String
    var study: Wording
    var design: String
    var participants: String
    var population: Wording
    var comparator: Wording
    var outcome: Wording
    var outcomeClass: String
    var effect: Wording
    var interval: Wording
    var certainty: String
  }

  var notes: [String]
  var studies: Table<Row>?
}
