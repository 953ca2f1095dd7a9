package import CaseJournal
import ReviewDomain

/// What a verification of a store found.
package struct StoreReport: Hashable, Sendable {
  /// Every entry, hashed again from the first.
  package let journal: VerifyReport
  /// Documents and adopted files that entries name and that are not there.
  package let missingObjects: [String]
  /// Those whose bytes are not the ones of their name.
  package let damagedObjects: [String]
  /// What SQLite finds wrong with the file.
  package let storageFindings: [String]

  package var isSound: Bool {
    journal.isSound && missingObjects.isEmpty && damagedObjects.isEmpty && storageFindings.isEmpty
  }
}

extension CaseStore {
  /// Checks the chain alone: every entry, hashed again from the first.
  package func verifyChain() throws -> VerifyReport { try journal.verify() }

  /// Checks every entry and every object that an entry names; may take seconds.
  ///
  /// Damage makes the store read-only.
  package func verify() throws -> StoreReport {
    var objects = ObjectCheck(folder: objectFolder)
    let report = try journal.verify { objects.check($0) }
    if let found = report.damage { noteInPast(found) }
    let findings = try (journal as? SQLiteJournal)?.storageFindings() ?? []
    return StoreReport(
      journal: report, missingObjects: objects.missing, damagedObjects: objects.damaged,
      storageFindings: findings)
  }

  /// Makes the read model anew from the whole journal.
  package func rebuild() throws {
    try replaceModel(because: .asked)
    try advance()
  }

  /// Copies journal and objects into the new folder at `path`, verified.
  @discardableResult
  package func backup(to path: String) throws -> Head {
    guard let journal = journal as? SQLiteJournal else { return head }
    do { return try journal.backup(to: path) } catch JournalError.damaged(let seq?, let what) {
      noteInPast(EntryDamage(seq: seq, what: what))
      throw JournalError.damaged(entry: seq, what)
    }
  }

  /// Makes a store in the new folder at `path` from a backup, verified.
  @discardableResult
  package static func restore(from backup: String, to path: String) throws -> Head {
    try SQLiteJournal.restore(from: backup, to: path)
  }
}

/// Looks at the objects that entries name, each once.
private struct ObjectCheck {
  let folder: ObjectFolder
  private(set) var missing: [String] = []
  private(set) var damaged: [String] = []
  private var seen: Set<ObjectID> = []

  init(folder: ObjectFolder) { self.folder = folder }

  mutating func check(_ entry: JournalEntry) {
    for object in entry.objects where seen.insert(object).inserted { check(object) }
  }

  private mutating func check(_ object: ObjectID) {
    guard let hash = Hash32(hex: object.rawValue) else { return missing.append(object.rawValue) }
    do { try folder.verify(hash) } catch .notFound {
      missing.append(object.rawValue)
    } catch {
      damaged.append(object.rawValue)
    }
  }
}

extension JournalEntry {
  /// The objects that the entry names; none where it is not understood.
  fileprivate var objects: [ObjectID] {
    switch type {
    case "requestRegistered", "requestRevised":
      let request = try? EventCoding.fields(DocumentFields.self, of: self).request
      guard let request else { return [] }
      return (request.dossier.rawValue.isEmpty ? [] : [request.dossier])
        + request.annexes.map(\.object)
    case "adopted":
      return (try? EventCoding.fields(AdoptedFields.self, of: self).file.object).map { [$0] } ?? []
    case "letterSent":
      return (try? EventCoding.fields(LetterFields.self, of: self).text).map { [$0] } ?? []
    default: return []
    }
  }
}

private struct LetterFields: Decodable { let text: ObjectID }

private struct DocumentFields: Decodable {
  struct Request: Decodable {
    struct Document: Decodable { let object: ObjectID }

    let dossier: ObjectID
    let annexes: [Document]
  }

  let request: Request
}

private struct AdoptedFields: Decodable { let file: Adopted }
