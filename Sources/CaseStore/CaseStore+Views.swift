import CaseJournal
package import ReviewDomain

extension CaseStore {
  /// The case as `viewer` may see it.
  ///
  /// - Throws: `StoreError.unknownCase` with the numbers around; `Refusal.unknownMember`;
  ///   `JournalError.damaged` with the entry, and then the store is read-only.
  package func view(of id: CaseID, for viewer: MemberID) throws -> CaseView {
    try view(of: try folded(id).content, for: viewer)
  }

  /// Every view is made here: what closes all dossiers to a member closes each of them.
  func view(of content: ReviewCase, for viewer: MemberID) throws -> CaseView {
    let member = try member(viewer)
    return CaseView(of: content, for: member, closedBy: try yearlyObstacle(for: member))
  }

  private func yearlyObstacle(for member: Member) throws -> Refusal? {
    guard let today = clock?(), group.current(.policy) != nil else { return nil }
    return group.yearlyObstacle(for: member, under: try policy(), today: today)
  }

  /// The bytes of a document of the case.
  ///
  /// - Throws: the `Refusal` with which the dossier is closed to the viewer;
  ///   `StoreError.unknownObject` for what this case's requests never named.
  package func object(_ object: ObjectID, of id: CaseID, for viewer: MemberID) throws -> [UInt8] {
    let folded = try folded(id)
    let view = try view(of: folded.content, for: viewer)
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
    let view = try view(of: folded.content, for: viewer)
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
