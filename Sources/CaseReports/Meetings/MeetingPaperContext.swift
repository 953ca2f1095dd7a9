import ReviewTexts

/// What an agenda or minutes say: all that a template can name.
///
/// The names are a promise to the institutions that adapt a template: add, never rename.
struct MeetingPaperContext: Hashable, Sendable, Codable {
  struct PresenceRow: Hashable, Sendable, Codable {
    var member: Wording
    var voice: String
    var sitsFor: Wording
    /// When the member was in the room; a dash where they were not.
    var times: String
  }

  struct Remark: Hashable, Sendable, Codable {
    var time: String
    var text: Wording
  }

  struct Vote: Hashable, Sendable, Codable {
    struct BallotRow: Hashable, Sendable, Codable {
      var member: Wording
      var voice: String
      var choice: String
      /// Absent where none was given.
      var reason: Wording?
    }

    var heading: String
    var fields: [Field]
    var ballots: TitledTable<BallotRow>?
  }

  struct Opinion: Hashable, Sendable, Codable {
    var member: Wording
    var voice: String
    var text: Wording
  }

  struct Item: Hashable, Sendable, Codable {
    /// Its place; absent where the paper gives it none.
    var number: String?
    /// A case's number, or what the point is called.
    var name: Wording
    /// What the case is about.
    var subject: Wording?
    /// When it was discussed, or is to be.
    var time: String?
    var notes: [String]
    var fields: [Field]
    var remarks: TitledTable<Remark>?
    /// The values that the group agreed on, criterion by criterion.
    var consensus: TitledTable<Field>?
    var votes: [Vote]
    var opinions: TitledTable<Opinion>?
    var recorded: [Wording]
    var recordedHeading: String?
  }

  /// The cases adopted without a debate, or to be.
  struct Consent: Hashable, Sendable, Codable {
    var heading: String
    var note: String
    var items: [Item]
    var leftOut: TitledTable<Field>?
  }

  struct Action: Hashable, Sendable, Codable {
    var item: String
    var what: Wording
    var who: Wording
    var due: String
  }

  var language: String
  /// INTERNAL in the paper's language; a template that leaves it out is refused.
  var internalMark: String
  var title: String
  var translationNote: String?
  /// Whether minutes are approved; absent from an agenda.
  var status: String?
  /// What an agenda asks of its readers.
  var opening: String?
  var colon: String
  var fields: [Field]
  var presence: [TitledTable<PresenceRow>]
  var items: [Item]
  var consent: Consent?
  var remarks: TitledTable<Remark>?
  var notReached: TitledTable<Field>?
  var actions: TitledTable<Action>?
  var corrections: TitledTable<Remark>?
  /// Texts that are not there in the paper's language.
  var missing: String?
  var signatures: TitledTable<Field>?
}

extension Field: Encodable {
  private enum Key: String, CodingKey { case label, value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(label, forKey: .label)
    try container.encode(value, forKey: .value)
  }
}

extension TitledTable: Encodable where Row: Encodable {
  private enum Key: String, CodingKey { case heading, rows }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(heading, forKey: .heading)
    try container.encode(rows, forKey: .rows)
  }
}

extension Wording: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
