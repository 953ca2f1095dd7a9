import CaseJournal
import ReviewDomain
import Testing

@testable import CaseStore

/// The bytes of the events are the journal's format: a test that fails here is a journal that can
/// no longer be read, never a text to be updated.
struct EventCodingTests {
  @Test(arguments: GoldenEvents.all)
  func `an event is written as it always was, and read again`(golden: GoldenEvent) throws {
    let encoded = try EventCoding.encode(golden.event)
    #expect(encoded.type == golden.type)
    #expect(String(decoding: encoded.body, as: UTF8.self) == golden.body)
    let read = try EventCoding.decode(
      CaseEvent.self, type: golden.type, body: Array(golden.body.utf8))
    #expect(read == golden.event)
  }

  @Test func `every event of a case has its golden body`() {
    #expect(Set(GoldenEvents.all.map(\.type)) == Set(CaseEventName.allCases.map(\.rawValue)))
  }

  @Test func `events of the group and of the store are written as they always were`() throws {
    let member = Member(
      id: "ann", name: "Ann", role: .voting, language: .dutch, constituency: "insurers",
      account: "apeeters")
    let file = Adopted(kind: .criteriaSet, name: "small/1", object: "ab")
    let golden: [(any Encodable, String, String)] = [
      (
        GroupEvent.memberAdded(member: member), "memberAdded",
        #"{"member":\#(annBody)}"#
      ),
      (
        GroupEvent.memberChanged(member: member, reason: "moved"), "memberChanged",
        #"{"member":\#(annBody),"reason":"moved"}"#
      ),
      (
        GroupEvent.adopted(file: file), "adopted",
        #"{"file":{"kind":"criteria-set","name":"small/1","object":"ab"}}"#
      ),
      (
        GroupEvent.memberAdded(member: mandated), "memberAdded",
        #"{"member":{"account":"","constituency":"","from":"2026-01-01","id":"eva","isActive":true,"#
          + #""language":"fr","name":"Eva","role":"expert","until":"2029-12-31"}}"#
      ),
      (
        GroupEvent.yearlyInterestsDeclared(conflict: true, text: "shares", salt: "5a"),
        "yearlyInterestsDeclared", #"{"conflict":true,"salt":"5a","text":"shares"}"#
      ),
      (
        GroupEvent.meetingPlanned(day: Day(number: 20_454), place: "Brussels"), "meetingPlanned",
        #"{"day":"2026-01-01","place":"Brussels"}"#
      ),
      (
        GroupEvent.meetingCancelled(day: Day(number: 20_454), reason: "no cases"),
        "meetingCancelled", #"{"day":"2026-01-01","reason":"no cases"}"#
      ),
      (
        StoreEvent.storeCreated(id: "5e", name: "Wg", mode: .shared), "storeCreated",
        #"{"id":"5e","mode":"shared","name":"Wg"}"#
      ),
    ]
    for (event, type, body) in golden {
      let encoded = try EventCoding.encode(event)
      #expect(encoded.type == type)
      #expect(String(decoding: encoded.body, as: UTF8.self) == body)
    }
  }

  private var mandated: Member {
    Member(
      id: "eva", name: "Eva", role: .expert, language: .french, from: Day("2026-01-01"),
      until: Day("2029-12-31"))
  }

  private var annBody: String {
    #"{"account":"apeeters","constituency":"insurers","id":"ann","isActive":true,"#
      + #""language":"nl","name":"Ann","role":"voting"}"#
  }

  @Test func `the digest of a proposal stays what it was`() {
    #expect(
      EventCoding.digest(of: Proposal(conclusion: .negative, reasons: LocalizedText([.dutch: "é"])))
        == "3b5af81fe372405b00ed237cc2b4cf26f48f8cab37f9a7ebf4872275793430aa")
  }
}
