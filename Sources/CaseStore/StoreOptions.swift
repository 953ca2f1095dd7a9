package import CaseJournal
package import ReviewDomain

/// What the store needs from those who open it.
package struct StoreOptions {
  /// The read model is `$cacheDirectory/<store-id>/<version>-<place>.sqlite`; `nil` keeps it in memory.
  package var cacheDirectory: String?
  package var reader: AdoptedReader
  /// The names under which care processes are found.
  package var careProcesses: [CareProcess]
  /// The headings of a `dossier.md`, which pins may name.
  package var dossierSections: ([UInt8]) -> [String]
  /// Names new entries; a seeded generator makes a demonstration the same each time.
  package var makeUUID: () -> EntryUUID

  package init(
    cacheDirectory: String?, reader: AdoptedReader, careProcesses: [CareProcess] = [],
    dossierSections: @escaping ([UInt8]) -> [String] = { _ in [] },
    makeUUID: @escaping () -> EntryUUID = { .random() }
  ) {
    self.cacheDirectory = cacheDirectory
    self.reader = reader
    self.careProcesses = careProcesses
    self.dossierSections = dossierSections
    self.makeUUID = makeUUID
  }
}

/// Turns the bytes of adopted files into values; the formats are no business of the store.
package struct AdoptedReader {
  package var criteriaSet: ([UInt8]) throws -> CriteriaSet
  package var policy: ([UInt8]) throws -> Policy

  package init(
    criteriaSet: @escaping ([UInt8]) throws -> CriteriaSet,
    policy: @escaping ([UInt8]) throws -> Policy
  ) {
    self.criteriaSet = criteriaSet
    self.policy = policy
  }
}

/// A file that the group adopts, before it has a name by its hash.
package struct AdoptedFile: Hashable, Sendable {
  package let kind: Adopted.Kind
  package let name: String
  package let bytes: [UInt8]

  package init(kind: Adopted.Kind, name: String, bytes: [UInt8]) {
    self.kind = kind
    self.name = name
    self.bytes = bytes
  }
}

/// Who acts, and how that is known: an account, `act-as`, a key's fingerprint.
package struct Actor: Hashable, Sendable {
  package let member: MemberID
  package let auth: String

  package init(member: MemberID, auth: String) {
    self.member = member
    self.auth = auth
  }
}

/// What the person at the desk should know; nothing failed.
package enum StoreNotice: Hashable, Sendable {
  /// The read model was made anew; nothing is lost by it.
  case rebuilt(RebuildReason)
  /// The cache folder cannot be written: each opening takes longer.
  case cacheNotWritable(path: String)
  /// The store's folder cannot be written.
  case openedReadOnly(path: String)
  /// Damage: the store is read-only until it is restored from a backup.
  case damaged(EntryDamage)
  /// A later version of the program wrote to this stream.
  case newerEvents(stream: String)

  /// Whether something in the journal is not what was recorded.
  package var isDamage: Bool { if case .damaged = self { true } else { false } }
}

package enum RebuildReason: Hashable, Sendable {
  case damaged(String)
  /// It belongs to another history than the journal's, as after a restore.
  case otherHistory
  case asked
}
