import CaseJournal
package import ReviewDomain

/// An entry of the journal as it is exported: every field but the signature, the body only where it may be read.
///
/// Never a hash or signature of the body alone: a short text could be guessed from it.
private struct ExportedEntry: Encodable {
  let entry: JournalEntry
  let isWithheld: Bool

  private enum Key: String, CodingKey {
    case seq, uuid, stream, version, type, schema, actor, encoding, key, body, prev, hash
    case withheld
    case actorAuth = "actor_auth"
    case happenedOn = "happened_on"
    case clientTime = "client_time"
    case storeTime = "store_time"
  }

  func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(entry.seq, forKey: .seq)
    try line.encode(entry.uuid.hex, forKey: .uuid)
    try line.encode(entry.stream, forKey: .stream)
    try line.encode(entry.version, forKey: .version)
    try line.encode(entry.type, forKey: .type)
    try line.encode(entry.schema, forKey: .schema)
    try line.encode(entry.actor, forKey: .actor)
    try line.encode(entry.actorAuth, forKey: .actorAuth)
    try line.encode(entry.happenedOn, forKey: .happenedOn)
    try line.encode(entry.clientTime, forKey: .clientTime)
    try line.encode(entry.storeTime, forKey: .storeTime)
    try line.encode(entry.prev.hex, forKey: .prev)
    try line.encode(entry.hash.hex, forKey: .hash)
    try line.encode(isWithheld, forKey: .withheld)
    try encodeBody(to: &line)
  }

  private func encodeBody(to line: inout KeyedEncodingContainer<Key>) throws {
    try line.encode(entry.encoding, forKey: .encoding)
    try line.encode(entry.key, forKey: .key)
    if isWithheld {
      try line.encodeNil(forKey: .body)
    } else {
      try line.encode(String(decoding: entry.body, as: UTF8.self), forKey: .body)
    }
  }
}

extension CaseStore {
  /// Writes the journal, an entry a line, as JSON objects with sorted keys.
  ///
  /// The body stands as a string, byte for byte as it is hashed. It is `null`, and `withheld` is
  /// `true`, for others' sheets of rounds that are not revealed, others' ballots in an open vote,
  /// others' interests, all yearly declarations, all of a case whose dossier is closed to the viewer, and what a later
  /// version of the program wrote.
  package func exportJournal(for viewer: MemberID, write: (String) throws -> Void) throws {
    var seen = ExportedCases(store: self, viewer: try member(viewer))
    try journal.forEachEntry(after: 0) { entry in
      let line = ExportedEntry(entry: entry, isWithheld: try seen.isWithheld(entry))
      try write(String(decoding: try EventCoding.json(line), as: UTF8.self) + "\n")
    }
  }
}

/// What may be seen of each case, worked out when its first entry comes by.
private struct ExportedCases {
  let store: CaseStore
  let viewer: Member
  private var cases: [String: Seen] = [:]

  /// The first entries of a case, and the versions among them whose bodies stay hidden.
  private struct Seen {
    let count: Int
    let hidden: Set<Int>
  }

  init(store: CaseStore, viewer: Member) {
    self.store = store
    self.viewer = viewer
  }

  mutating func isWithheld(_ entry: JournalEntry) throws -> Bool {
    guard StreamName.caseID(of: entry.stream) != nil else {
      if entry.type == EventCoding.yearlyDeclaration { return true }
      if entry.stream == StreamName.group { return try isAboutClosedCase(entry) }
      return entry.stream != StreamName.store
    }
    let seen = try cases[entry.stream] ?? look(at: entry.stream)
    cases[entry.stream] = seen
    // What was appended since the case was looked at is withheld: nobody asked about it.
    return entry.version > seen.count || seen.hidden.contains(entry.version)
  }

  /// Whether a step of a meeting says something of a case whose dossier is closed to the viewer.
  private func isAboutClosedCase(_ entry: JournalEntry) throws -> Bool {
    guard let event = try? EventCoding.groupEvent(of: entry) else { return false }
    guard event.meeting != nil else { return false }
    return try event.outlined({ try store.isClosed($0, to: viewer.id) }) != event
  }

  private func look(at stream: String) throws -> Seen {
    guard let id = StreamName.caseID(of: stream) else { return Seen(count: 0, hidden: []) }
    let entries = try store.journal.entries(ofStream: stream)
    let folded = try FoldedCase(id, entries: entries)
    let view = try store.view(of: folded.content, for: viewer.id)
    guard view.dossierClosed == nil else { return Seen(count: 0, hidden: []) }
    var redaction = HistoryRedaction(of: folded.content, for: viewer, view: view)
    let hidden = zip(entries, folded.events).filter { entry, event in
      redaction.shown(event, by: MemberID(entry.actor)).isWithheld
    }
    return Seen(count: folded.events.count, hidden: Set(hidden.map { $0.0.version }))
  }
}
