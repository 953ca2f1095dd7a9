/// The criteria with their scores, group by group.
struct CriteriaSection: Hashable, Sendable, Decodable {
  struct Group: Hashable, Sendable, Decodable {
    var name: String
    var criteria: [Block]
  }

  struct Block: Hashable, Sendable, Decodable {
    var id: String
    var name: String
    var notes: [String]
    /// Absent for a described criterion and where nobody scored.
    var spread: Spread?
    /// What the group settled on, beside the members' own scores.
    var consensus: Settled?
    var opinions: Table<Opinion>?
  }

  struct Settled: Hashable, Sendable, Decodable {
    /// The score and its name; a dash for words alone.
    var value: String
    /// Absent where it was put in words in another language only.
    var text: Wording?
    /// Who wrote it down, and when.
    var by: String
  }

  struct Spread: Hashable, Sendable, Decodable {
    struct Level: Hashable, Sendable, Decodable {
      /// The score and its name, as `2 moderate`.
      var label: String
      var count: String
      /// A block for each score.
      var bar: String
    }

    var median: String
    var levels: [Level]
  }

  /// One member's reason and score.
  struct Opinion: Hashable, Sendable, Decodable {
    var member: Wording
    var role: String
    var constituency: Wording?
    /// With the confidence, where one was given; absent for a described criterion.
    var score: String?
    /// "minority view", where it is one.
    var minority: String?
    var reason: Wording
    /// Where in the dossier it can be checked.
    var pins: Wording?
  }

  /// Round and number of sheets.
  var summary: String?
  var notes: [String]
  var groups: [Group]
  /// How many members recommended what.
  var recommendations: Table<Field>?
}

struct VoteSection: Hashable, Sendable, Decodable {
  struct Block: Hashable, Sendable, Decodable {
    var number: String
    var fields: [Field]
    var ballots: Table<BallotRow>?
  }

  struct BallotRow: Hashable, Sendable, Decodable {
    var member: Wording
    /// Whether the voice counts.
    var voice: String
    var choice: String
    /// "minority opinion", where it is one.
    var minority: String?
    var reason: Wording
  }

  struct RecusalRow: Hashable, Sendable, Decodable {
    var member: Wording
    var rights: String
    var reason: Wording
    var day: String
  }

  struct OpinionRow: Hashable, Sendable, Decodable {
    var member: Wording
    var voice: String
    var text: Wording
    var day: String
  }

  /// A gate of the policy and how it stands.
  struct GateRow: Hashable, Sendable, Decodable {
    var name: Wording
    var status: String
    /// Who overrode it, and why.
    var note: Wording?
  }

  var notes: [String]
  var votes: [Block]
  var minorityOpinions: TitledTable<OpinionRow>?
  var checkpoints: TitledTable<GateRow>?
  var recusals: Table<RecusalRow>?
  /// That there is no recusal, where there is none.
  var noRecusal: String?
}
