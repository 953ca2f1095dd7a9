package import ReviewDomain

/// The words of offline forms: what stands in them, what is wrong with one, what came of it.
package protocol FormTexts {
  /// How to fill the form in, a sentence a line.
  var formInstructions: [String] { get }
  /// Above the list of what pins may name.
  var formPlaces: String { get }
  var formInterests: String { get }
  var formSubmit: String { get }
  var formScratch: String { get }
  /// What is there, which rule it breaks, what to do.
  func sentence(for mistake: FormMistake) -> String
  func formUnchanged(_ id: CaseID) -> String
  func formSubmitted(_ id: CaseID) -> String
  /// After the mistakes of a call: nothing of it was done.
  func formsRefused(_ mistakes: Int) -> String
  func formWritten(_ path: String) -> String
}

extension Texts {
  /// `file:line:` and the sentence.
  package func report(_ mistake: FormMistake) -> String {
    mistake.file + (mistake.line > 0 ? ":\(mistake.line)" : "") + ": " + sentence(for: mistake)
  }

  /// `2026-014, 2026-015`, or what stands for nothing.
  func said(_ words: [String]) -> String { words.map(quoted).joined(separator: ", ") }

  /// What a pin may name, as it is written; a dash where there is nothing.
  func offered(_ places: [Pin.Place]) -> String {
    places.isEmpty ? "–" : places.map { Pin($0).line }.joined(separator: "; ")
  }
}
