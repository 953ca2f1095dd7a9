/// One line of the record: what was asked, where it stands, and the hash that seals it.
///
/// An entry is never changed and never removed. Its fields, their order and their units are a
/// file format: `docs/JOURNAL.md`.
package struct JournalEntry: Hashable, Sendable {
  /// The place in the journal: 1, 2, 3 … without gaps.
  package let seq: Int64

  /// The name that the writer gave it; unique in the journal.
  package let uuid: EntryUUID

  /// What the entry is about; with ``version`` unique in the journal.
  package let stream: String

  /// The place in its stream: 1, 2, 3 … without gaps.
  package let version: Int

  /// The event's name.
  package let type: String

  /// The version of the body's shape.
  package let schema: Int

  /// Who acted: a member's id.
  package let actor: String

  /// How the actor was known.
  package let actorAuth: String

  /// The day when it happened, `YYYY-MM-DD` in Brussels.
  package let happenedOn: String

  /// The writer's clock, UTC, ISO 8601 with milliseconds.
  package let clientTime: String

  /// The store's clock when it was kept, UTC, ISO 8601 with milliseconds.
  package let storeTime: String

  /// One of ``BodyEncoding``.
  package let encoding: Int

  /// The id of the sealing or erasure key, or empty.
  package let key: String

  /// The exact bytes that are hashed.
  package let body: [UInt8]

  /// A signature, or empty.
  package let sig: [UInt8]

  /// The ``hash`` of the entry before; zero for the first.
  package let prev: Hash32

  /// ``HashChain/hash(of:)`` of all the fields above.
  package let hash: Hash32

  package init(
    seq: Int64, uuid: EntryUUID, stream: String, version: Int, type: String, schema: Int,
    actor: String, actorAuth: String, happenedOn: String, clientTime: String, storeTime: String,
    encoding: Int, key: String, body: [UInt8], sig: [UInt8], prev: Hash32, hash: Hash32
  ) {
    self.seq = seq
    self.uuid = uuid
    self.stream = stream
    self.version = version
    self.type = type
    self.schema = schema
    self.actor = actor
    self.actorAuth = actorAuth
    self.happenedOn = happenedOn
    self.clientTime = clientTime
    self.storeTime = storeTime
    self.encoding = encoding
    self.key = key
    self.body = body
    self.sig = sig
    self.prev = prev
    self.hash = hash
  }
}

extension JournalEntry {
  /// The entry that keeps `new` after `head`, sealed.
  init(keeping new: NewEntry, after head: Head, version: Int, storeTime: String) {
    let unsealed = JournalEntry(
      seq: head.seq + 1, uuid: new.uuid, stream: new.stream, version: version, type: new.type,
      schema: new.schema, actor: new.actor, actorAuth: new.actorAuth, happenedOn: new.happenedOn,
      clientTime: new.clientTime, storeTime: storeTime, encoding: new.encoding, key: new.key,
      body: new.body, sig: new.sig, prev: head.hash, hash: .zero)
    self = unsealed.with(hash: HashChain.hash(of: unsealed))
  }

  /// What the writer asked for when this entry was made.
  package var asked: NewEntry {
    NewEntry(
      uuid: uuid, stream: stream, type: type, schema: schema, actor: actor, actorAuth: actorAuth,
      happenedOn: happenedOn, clientTime: clientTime, encoding: encoding, key: key, body: body,
      sig: sig)
  }

  private func with(hash: Hash32) -> JournalEntry {
    JournalEntry(
      seq: seq, uuid: uuid, stream: stream, version: version, type: type, schema: schema,
      actor: actor, actorAuth: actorAuth, happenedOn: happenedOn, clientTime: clientTime,
      storeTime: storeTime, encoding: encoding, key: key, body: body, sig: sig, prev: prev,
      hash: hash)
  }
}
