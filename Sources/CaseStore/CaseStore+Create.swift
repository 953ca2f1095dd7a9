import CaseJournal
package import ReviewDomain

/// What a new store begins with.
package struct StoreBeginning {
  /// Random when it is not given; part of the paths of caches and drafts.
  package var id: String?
  package var name: String
  package var mode: StoreMode
  /// The first member; of the secretariat, who alone may adopt files and add members.
  package var founder: Member
  /// Adopted with the first entries.
  package var files: [AdoptedFile]

  package init(
    id: String? = nil, name: String, mode: StoreMode, founder: Member, files: [AdoptedFile]
  ) {
    self.id = id
    self.name = name
    self.mode = mode
    self.founder = founder
    self.files = files
  }
}

extension CaseStore {
  /// Makes a store in the folder at `path`, which is made too when it is missing.
  ///
  /// The first entries are kept together: there is no store without a member and its files.
  ///
  /// - Throws: `Refusal`; whatever the reader throws; `JournalError.alreadyExists`.
  package static func create(
    at path: String, _ beginning: StoreBeginning, auth: String, now: Moment, options: StoreOptions
  ) throws -> CaseStore {
    for file in beginning.files { try options.reader.check(file) }
    let events = try groupEvents(of: beginning, on: now.day)
    let journal = try emptyJournal(at: path)
    for file in beginning.files { try ObjectFolder(of: path).put(file.bytes) }
    let writer = Genesis.Writer(
      actor: Actor(member: beginning.founder.id, auth: auth), now: now, makeUUID: options.makeUUID)
    _ = try journal.append(
      try writer.append(for: beginning, events), storeTime: now.utc)
    return try CaseStore(path: path, journal: journal, isReadOnly: false, options: options)
  }

  private static func groupEvents(of beginning: StoreBeginning, on day: Day) throws -> [GroupEvent] {
    let commands =
      [.addMember(beginning.founder)] + beginning.files.map { GroupCommand.adopt($0.adopted) }
    var group = Group()
    var all: [GroupEvent] = []
    for command in commands {
      let events = try group.events(for: command, by: beginning.founder.id, today: day)
      for event in events { group.apply(event, by: beginning.founder.id, on: day) }
      all += events
    }
    return all
  }

  /// A journal without entries: a new one, or one that a crash left before its first.
  private static func emptyJournal(at path: String) throws -> SQLiteJournal {
    do { return try SQLiteJournal.create(at: path) } catch JournalError.alreadyExists(let file) {
      let journal = try SQLiteJournal.open(at: path)
      guard try journal.head() == .empty else { throw JournalError.alreadyExists(path: file) }
      return journal
    }
  }
}

extension Genesis {
  /// Writes a store's first entries.
  fileprivate struct Writer {
    let actor: Actor
    let now: Moment
    let makeUUID: () -> EntryUUID

    func append(for beginning: StoreBeginning, _ events: [GroupEvent]) throws -> Append {
      let created = StoreEvent.storeCreated(
        id: beginning.id ?? makeUUID().hex, name: beginning.name, mode: beginning.mode)
      return Append(
        entries: try [entry(created, in: StreamName.store)]
          + events.map { try entry($0, in: StreamName.group) },
        expecting: [StreamName.store: 0, StreamName.group: 0])
    }

    private func entry(_ event: some Encodable, in stream: String) throws -> NewEntry {
      let encoded = try EventCoding.encode(event)
      return NewEntry(
        uuid: makeUUID(), stream: stream, type: encoded.type, schema: EventCoding.schema,
        actor: actor.member.rawValue, actorAuth: actor.auth, happenedOn: now.day.description,
        clientTime: now.utc, body: encoded.body)
    }
  }
}
