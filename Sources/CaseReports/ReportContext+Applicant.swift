import ReviewTexts

/// What passed between the group and the applicant; its labels are those of letters.
struct ApplicantSection: Hashable, Sendable, Decodable {
  struct PointRow: Hashable, Sendable, Decodable {
    var number: String
    var kind: String
    var criterion: String?
    var text: Wording
    /// Absent for a remark.
    var answer: Wording?
    /// What is missing where the group has not answered.
    var reply: Wording
  }

  struct TextRow: Hashable, Sendable, Decodable {
    var day: String
    var who: Wording?
    var text: Wording
  }

  var title: String
  var notes: [String]
  var fields: [Field]
  var points: Table<PointRow>?
  var explanations: Table<TextRow>?
  var hearings: Table<TextRow>?
  var labels: LetterLabels
}

/// A version of the dossier, or a meeting: a day, and what there is to say of it.
struct DatedRow: Hashable, Sendable, Decodable {
  var day: String
  var what: String
  var text: Wording
}
