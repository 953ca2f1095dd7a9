import CaseJournal
import CaseStore
import ReviewDomain

/// An entry of which all is settled but its time and its place in the journal.
///
/// Holds the encoded body and not the event: an event is as large as a request, and a hundred
/// thousand entries may wait for their day.
struct PlannedEntry {
  let uuid: EntryUUID
  let stream: String
  /// The place in its stream, from 1.
  let version: Int
  let type: String
  let actor: MemberID
  let day: Day
  let body: [UInt8]

  init(
    _ event: some Encodable, of stream: String, version: Int, by actor: MemberID, on day: Day,
    random: inout SeededGenerator
  ) throws {
    let encoded = try EventCoding.encode(event)
    uuid = .random(using: &random)
    self.stream = stream
    self.version = version
    type = encoded.type
    self.actor = actor
    self.day = day
    body = encoded.body
  }

  /// How the actor is known in every entry of a demonstration.
  private static let auth = "demo"

  func entry(at time: String, on date: String) -> NewEntry {
    NewEntry(
      uuid: uuid, stream: stream, type: type, schema: EventCoding.schema, actor: actor.rawValue,
      actorAuth: Self.auth, happenedOn: date, clientTime: time, body: body)
  }
}
