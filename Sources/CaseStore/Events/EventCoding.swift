import FoundationEssentials
package import CaseJournal
package import ReviewDomain

/// Between events and the bytes that the journal keeps of them.
///
/// An entry's `type` is the event's name; its body is the event's fields as canonical JSON: keys
/// sorted, UTF-8, slashes as they are, no floating point. The bytes are hashed, so what an event
/// is written as must never change: `EventCodingTests` pins each.
package enum EventCoding {
  /// The shape of the bodies; a new meaning is a new event, or a higher number and an upcaster.
  package static let schema = 1

  /// What is written of an event: its name, and its fields.
  package struct Encoded: Hashable, Sendable {
    package let type: String
    package let body: [UInt8]
  }

  /// Splits `{"type":{…}}`, which is how Swift encodes the case of an enum.
  package static func encode(_ event: some Encodable) throws -> Encoded {
    let json = [UInt8](try encoder.encode(event))
    guard json.count > 4, let end = json.dropFirst(2).firstIndex(of: UInt8(ascii: "\"")) else {
      throw StoreError.unwritableEvent
    }
    return Encoded(
      type: String(decoding: json[2..<end], as: UTF8.self),
      body: Array(json[(end + 2)...].dropLast()))
  }

  /// The event that an entry of its name and body stands for.
  package static func decode<Event: Decodable>(
    _ event: Event.Type, type: String, body: [UInt8]
  ) throws -> Event {
    var json = Data("{\"\(type)\":".utf8)
    json.append(contentsOf: body)
    json.append(UInt8(ascii: "}"))
    return try decoder.decode(event, from: json)
  }

  /// Some of the fields of a body: the ones that `fields` names.
  static func fields<Fields: Decodable>(_ fields: Fields.Type, of entry: JournalEntry) throws
    -> Fields
  {
    do { return try decoder.decode(fields, from: Data(entry.body)) } catch {
      throw StoreError.unreadableEntry(seq: entry.seq, type: entry.type)
    }
  }

  /// Canonical JSON of any value that the journal or the read model keeps.
  package static func json(_ value: some Encodable) throws -> [UInt8] {
    [UInt8](try encoder.encode(value))
  }

  static func value<Value: Decodable>(_ type: Value.Type, fromJSON json: [UInt8]) throws -> Value {
    try decoder.decode(type, from: Data(json))
  }

  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  private static let decoder = JSONDecoder()
}

extension EventCoding {
  /// What the vote's ballots name: the SHA-256 of the proposal's canonical JSON, in hexadecimal.
  package static func digest(of proposal: Proposal) -> String {
    HashChain.sha256((try? json(proposal)) ?? []).hex
  }

  /// The event of a case that `entry` keeps.
  ///
  /// - Throws: `.newerEvent` for a type, shape or encoding that this version does not know.
  package static func caseEvent(of entry: JournalEntry) throws(StoreError) -> CaseEvent {
    guard CaseEventName(entry) != nil else {
      throw .newerEvent(stream: entry.stream, seq: entry.seq, type: entry.type)
    }
    return try event(CaseEvent.self, of: entry)
  }

  /// The event whose text only few may read.
  static let yearlyDeclaration = "yearlyInterestsDeclared"

  /// The group's events by the names that the journal knows them by; what is not here was written
  /// by a later version of the program.
  private static let groupEvents: Set<String> = [
    "memberAdded", "memberChanged", "adopted", yearlyDeclaration, "meetingPlanned",
    "meetingCancelled", "agendaSet", "agendaItemAdded", "agendaItemDropped", "consentPulled",
    "attendanceAnnounced", "meetingOpened", "membersArrived", "membersLeft", "itemTaken",
    "minuteNoted", "consentAdopted", "meetingClosed", "minutesCorrected", "minutesApproved",
    "careProcessRecorded", "careProcessChanged", "careProcessEnded", "appSelfCertified",
    "listingRequested", "appListed", "listingRefused", "appUnlisted", "listedAppCorrected",
    "registerFactRecorded",
  ]

  static func groupEvent(of entry: JournalEntry) throws(StoreError) -> GroupEvent {
    guard groupEvents.contains(entry.type), entry.isPlain else {
      throw .newerEvent(stream: entry.stream, seq: entry.seq, type: entry.type)
    }
    return try event(GroupEvent.self, of: entry)
  }

  static func storeEvent(of entry: JournalEntry) throws(StoreError) -> StoreEvent {
    guard entry.type == "storeCreated", entry.isPlain else {
      throw .newerEvent(stream: entry.stream, seq: entry.seq, type: entry.type)
    }
    return try event(StoreEvent.self, of: entry)
  }

  private static func event<Event: Decodable>(_ type: Event.Type, of entry: JournalEntry)
    throws(StoreError) -> Event
  {
    do { return try decode(type, type: entry.type, body: entry.body) } catch {
      throw .unreadableEntry(seq: entry.seq, type: entry.type)
    }
  }
}

extension JournalEntry {
  /// Whether this version knows how the body is encoded.
  var isPlain: Bool { schema == EventCoding.schema && encoding == BodyEncoding.clearJSON }
}
