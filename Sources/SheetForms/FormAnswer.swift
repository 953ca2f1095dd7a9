package import ReviewDomain

/// What a form asks for, once it is understood: nothing is done yet.
package struct FormAnswer: Hashable, Sendable {
  package struct Interests: Hashable, Sendable {
    package let conflict: Bool
    package let text: String
  }

  package let file: String
  /// The line that begins the form.
  package let line: Int
  package let caseID: CaseID
  package let round: Int
  /// The declaration that the form makes, where none was made before.
  package let interests: Interests?
  /// The sheet as the form has it.
  package let sheet: ScoreSheet
  /// Whether it is another one than before.
  package let isChanged: Bool
  /// Whether the form hands the sheet in, which is not in yet.
  package let submits: Bool
  private let lines: [CriterionID: Int]
  private let submitLine: Int

  package var changesNothing: Bool { !isChanged && !submits && interests == nil }

  /// Where a refusal is to be mended: at the criteria that it names, else where handing in is asked.
  package func mistakes(for refusal: Refusal) -> [FormMistake] {
    let parts: [(CriterionID, Refusal)] =
      switch refusal {
      case .scoresMissing(let ids): ids.map { ($0, .scoresMissing([$0])) }
      case .reasonsMissing(let ids): ids.map { ($0, .reasonsMissing([$0])) }
      case .confidenceNeedsScore(let ids): ids.map { ($0, .confidenceNeedsScore([$0])) }
      case .pinsNotInDossier(let pins, let existing):
        pins.map { ($0.criterion, .pinsNotInDossier([$0], existing: existing)) }
      default: []
      }
    guard !parts.isEmpty else {
      return [FormMistake(file: file, line: submitLine, fact: .refused(refusal))]
    }
    return parts.map { id, refusal in
      FormMistake(file: file, line: lines[id] ?? submitLine, fact: .refused(refusal))
    }
  }

  init(
    block: FormBlock, form: SheetForm, interests: Interests?, sheet: ScoreSheet, submits: Bool,
    lines: [CriterionID: Int], submitLine: Int
  ) {
    file = block.file
    line = block.line
    caseID = form.caseID
    round = form.round
    self.interests = interests
    self.sheet = sheet
    isChanged = sheet != form.sheet.ordered(by: form.asked)
    self.submits = submits
    self.lines = lines
    self.submitLine = submitLine
  }
}
