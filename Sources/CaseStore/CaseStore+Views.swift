import CaseJournal
package import ReviewDomain

extension CaseStore {
  /// The case as `viewer` may see it.
  ///
  /// - Throws: `StoreError.unknownCase` with the numbers around; `Refusal.unknownMember`;
  ///   `JournalError.damaged` with the entry, and then the store is read-only.
  package func view(of id: CaseID, for viewer: MemberID) throws -> CaseView {
    CaseView(of: try folded(id).content, for: try member(viewer))
  }

  /// The bytes of a document of the case.
  ///
  /// - Throws: the `Refusal` with which the dossier is closed to the viewer;
  ///   `StoreError.unknownObject` for what this case's requests never named.
  package func object(_ object: ObjectID, of id: CaseID, for viewer: MemberID) throws -> [UInt8] {
    let folded = try folded(id)
    let view = CaseView(of: folded.content, for: try member(viewer))
    if let refusal = view.dossierClosed { throw refusal }
    guard folded.names(object), let hash = Hash32(hex: object.rawValue) else {
      throw StoreError.unknownObject(object)
    }
    return try objectFolder.get(hash)
  }

  /// Where a document lies, for a program that opens it; the same rules as for its bytes.
  package func path(
    ofObject object: ObjectID, of id: CaseID, for viewer: MemberID
  ) throws -> String {
    let folded = try folded(id)
    let view = CaseView(of: folded.content, for: try member(viewer))
    if let refusal = view.dossierClosed { throw refusal }
    guard folded.names(object), let hash = Hash32(hex: object.rawValue) else {
      throw StoreError.unknownObject(object)
    }
    return objectFolder.path(of: hash)
  }
}

extension FoldedCase {
  /// Whether a version of the request named the document, or a letter is it.
  fileprivate func names(_ object: ObjectID) -> Bool {
    events.contains { event in
      switch event {
      case .requestRegistered(let request, _), .requestRevised(let request, _):
        request.dossier == object || request.annexes.contains { $0.object == object }
      case .letterSent(_, _, let text): text == object
      default: false
      }
    }
  }
}
