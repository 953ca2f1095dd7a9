import ReviewTexts

/// What a letter says, as all that a template of letters can name.
///
/// The names are a promise to the institutions that adapt a template: add, never rename.
struct LetterContext: Hashable, Sendable, Decodable {
  struct MissingRow: Hashable, Sendable, Decodable {
    var id: String
    var name: String
    /// What was found, in the secretariat's words or the dossier's.
    var found: Wording
    /// What the gate asks for.
    var send: String
  }

  struct PointRow: Hashable, Sendable, Decodable {
    var number: String
    var kind: String
    /// The criterion that it is about.
    var criterion: String?
    var text: Wording
    var answer: Wording?
    var reply: Wording?
  }

  var language: String
  /// Where the letter is not in the file's language.
  var translationNote: String?
  var sender: String
  /// The case's number; a template that leaves it out is refused.
  var reference: String
  var date: String
  var recipient: Wording
  var contact: Wording?
  var product: Wording
  var subject: String
  var salutation: String
  var opening: [String]
  var facts: [Field]
  var missing: Table<MissingRow>?
  var reasons: Wording?
  var points: Table<PointRow>?
  var closing: [String]
  var signature: String
  var signatory: Wording
  var labels: LetterLabels
}
