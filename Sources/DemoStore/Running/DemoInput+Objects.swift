import CaseJournal
import CaseStore
import ReviewDomain

extension DemoFiles {
  /// Keeps the files and says what they are called.
  func put(in folder: ObjectFolder) throws -> [Adopted] {
    try adopted.map { file in
      let object = ObjectID(try folder.put(file.bytes).hex)
      return Adopted(kind: file.kind, name: file.name, object: object)
    }
  }
}

extension DemoFiles {
  /// Refuses files without which no case can be told, before anything is made.
  func check() throws {
    _ = try criteriaSet()
    _ = try policy()
  }

  /// The one that is adopted last.
  func criteriaSet() throws -> CriteriaSet { try reader.criteriaSet(try last(.criteriaSet).bytes) }

  func policy() throws -> Policy { try reader.policy(try last(.policy).bytes) }

  private func last(_ kind: Adopted.Kind) throws(DemoError) -> AdoptedFile {
    guard let file = adopted.last(where: { $0.kind == kind }) else { throw .missingFile(kind) }
    return file
  }
}

extension Stories {
  /// Refuses dossiers of which one is missing, before anything is made.
  static func check(_ dossiers: [DemoDossier]) throws(DemoError) {
    for story in all {
      guard case .dossier(let name) = story.source else { continue }
      guard dossiers.contains(where: { $0.folderName == name }) else {
        throw .missingDossier(name)
      }
    }
  }
}

extension DemoDossier {
  /// Keeps the dossier's documents.
  ///
  /// - Throws: `DemoError.missingObject` when a document that the request names is not among them.
  func put(in folder: ObjectFolder) throws {
    var kept: Set<ObjectID> = []
    for object in objects {
      let name =
        switch object.source {
        case .bytes(let bytes): try folder.put(bytes)
        case .file(let path): try folder.put(file: path)
        }
      kept.insert(ObjectID(name.hex))
    }
    for name in [request.dossier] + request.annexes.map(\.object) where !kept.contains(name) {
      throw DemoError.missingObject(folderName, name)
    }
  }
}
