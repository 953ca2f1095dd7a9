import CaseStore
import DossierFiles
import Foundation
import ReviewDomain

/// Compares versions of a dossier with their texts.
extension CaseLoader {
  /// The last version against the one before, and against the one that the viewer scored last.
  func changes(of view: CaseView) throws -> [DossierDiff] {
    let content = view.content
    guard view.dossierClosed == nil, content.revisions > 1 else { return [] }
    let scored = content.scoredVersion(of: view.viewer).flatMap {
      $0 < content.revisions ? $0 : nil
    }
    let others = scored.map { $0 == content.revisions - 1 ? [] : [$0] } ?? []
    return ([content.revisions - 1] + others).compactMap { from in
      diff(of: view, from: from, to: content.revisions)
    }
  }

  /// `nil` for numbers that are no versions.
  func diff(of view: CaseView, from: Int, to: Int) -> DossierDiff? {
    let versions = view.content.versions
    guard view.dossierClosed == nil,
      let old = versions.first(where: { $0.number == from }),
      let new = versions.first(where: { $0.number == to })
    else { return nil }
    return DossierDiff(
      from: old, to: new, oldTexts: texts(of: old.request, in: view),
      newTexts: texts(of: new.request, in: view))
  }

  private func texts(of request: ReimbursementRequest, in view: CaseView) -> [DossierText] {
    let narrative = text(request.dossier, in: view).map(DossierText.sections) ?? []
    let annexes = request.annexes.compactMap { annex -> DossierText? in
      guard annex.bytes <= Self.longestAnnex, Self.isReadable(annex.file),
        let text = text(annex.object, in: view)
      else { return nil }
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let title = annex.title.isEmpty ? annex.file : annex.title
      return DossierText(key: "annex " + annex.file, title: title, lines: lines.map(String.init))
    }
    return narrative + annexes
  }

  private func text(_ object: ObjectID, in view: CaseView) -> String? {
    guard !object.rawValue.isEmpty else { return nil }
    return (try? store.object(object, of: view.content.id, for: view.viewer)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
