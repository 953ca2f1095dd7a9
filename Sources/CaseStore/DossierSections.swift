import CaseJournal
package import ReviewDomain

extension CaseStore {
  /// The headings of a received `dossier.md`; none when it is not there or cannot be read.
  func sections(of dossier: ObjectID) -> [String] {
    if let known = adopted.sections[dossier] { return known }
    guard let hash = Hash32(hex: dossier.rawValue), let bytes = try? objectFolder.get(hash) else {
      return []
    }
    let sections = options.dossierSections(bytes)
    adopted.sections[dossier] = sections
    return sections
  }
}

extension CaseStore {
  /// What a pin may name, as far as the viewer may read the dossier.
  package func places(of view: CaseView) -> DossierPlaces {
    guard view.dossierClosed == nil else { return DossierPlaces() }
    let request = view.content.request
    return DossierPlaces(
      annexes: request.annexes.map(\.file), sections: sections(of: request.dossier))
  }
}

extension CaseCommand {
  /// Whether deciding on it needs the headings of the dossier.
  var namesSections: Bool {
    guard case .submitScores(let sheet, _) = self else { return false }
    return sheet.scores.contains { !$0.pins.isEmpty }
  }
}
