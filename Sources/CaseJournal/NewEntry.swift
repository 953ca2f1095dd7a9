/// How the bytes of a body are to be read.
package enum BodyEncoding {
  /// UTF-8 JSON with sorted keys, integers and decimal strings, no floating point.
  package static let clearJSON = 0

  /// Sealed to the key that the entry names; unreadable without it.
  package static let sealed = 1
}

/// What a writer asks the journal to keep; the journal adds place, time and hash.
package struct NewEntry: Hashable, Sendable {
  /// Made by the writer, once, before the first attempt to store the entry.
  package var uuid: EntryUUID

  /// What the entry is about, for example a case's number; entries of a stream are versioned.
  package var stream: String

  /// The event's name, for example `scoreSheetSubmitted`.
  package var type: String

  /// The version of the body's shape, from 1.
  package var schema: Int

  /// Who acted: a member's id.
  package var actor: String

  /// How the actor was known: an account, a key's fingerprint, `act-as`.
  package var actorAuth: String

  /// The day when it happened, `YYYY-MM-DD` in Brussels.
  package var happenedOn: String

  /// The writer's clock, UTC, ISO 8601 with milliseconds.
  package var clientTime: String

  /// One of ``BodyEncoding``.
  package var encoding: Int

  /// The id of the sealing or erasure key, or empty.
  package var key: String

  /// The exact bytes that are hashed; they are never encoded again.
  package var body: [UInt8]

  /// A signature over store id, uuid, stream, version and the body's hash; empty when unsigned.
  package var sig: [UInt8]

  package init(
    uuid: EntryUUID, stream: String, type: String, schema: Int = 1, actor: String,
    actorAuth: String, happenedOn: String, clientTime: String,
    encoding: Int = BodyEncoding.clearJSON, key: String = "", body: [UInt8], sig: [UInt8] = []
  ) {
    self.uuid = uuid
    self.stream = stream
    self.type = type
    self.schema = schema
    self.actor = actor
    self.actorAuth = actorAuth
    self.happenedOn = happenedOn
    self.clientTime = clientTime
    self.encoding = encoding
    self.key = key
    self.body = body
    self.sig = sig
  }
}
