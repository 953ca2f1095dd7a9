import ReviewDomain

/// An annex as the front matter names it.
struct ListedAnnex {
  static let limit = 200

  let file: String
  let title: String
  let extras: [ExtraField]
  /// Where its file's name stands; what is wrong with the file is reported there.
  let reader: FieldReader

  init(_ fields: FieldReader) {
    reader = fields
    file = fields.text("file", isRequired: true, limit: .line)
    let title = fields.text("title", limit: .line)
    self.title = title.isEmpty ? file : title
    extras = fields.extras
  }

  func report(_ fact: Mistake.Fact) {
    guard let node = reader.value("file") else { return }
    reader.report(fact, "file", node)
  }
}
