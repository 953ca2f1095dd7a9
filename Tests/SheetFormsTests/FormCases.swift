import ReviewDomain
import ReviewTestSupport

@testable import SheetForms

extension SheetForm {
  /// CardioLink's form for Ann, her draft in it.
  static func ann(_ sheet: ScoreSheet = .sheet(of: .ann)) -> SheetForm {
    SheetForm(
      caseID: CaseID(year: 2026, serial: 14), round: 1, member: "ann", version: "1a2b3c4d",
      criteria: .small, criteriaObject: "4f2c00112233445566778899",
      asked: CriteriaSet.small.sheetCriteria(temporary: true), sheet: sheet,
      interests: InterestDeclaration(conflict: false, day: .on("2026-04-01")),
      places: DossierPlaces(
        annexes: ["rapport-clinique.pdf", "budget  2026.csv"], sections: ["Résumé", "Effets"]),
      title: "CardioLink 2.1")
  }

  func with(_ change: (inout SheetForm) -> Void) -> SheetForm {
    var copy = self
    change(&copy)
    return copy
  }

  var written: String { FormWriter(self, language: .french).text }

  /// What comes of `text`, held against this form.
  func answer(_ text: String) throws -> FormAnswer {
    let blocks = try FormBlock.read(Array(text.utf8), file: "f")
    return try FormReader.answer(blocks[0], against: self)
  }

  func mistakes(_ text: String) -> [FormMistake] {
    do {
      _ = try answer(text)
      return []
    } catch let found as FormMistakes { return found.list } catch { return [] }
  }
}
