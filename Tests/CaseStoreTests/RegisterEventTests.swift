import CaseJournal
import Foundation
import ReviewDomain
import ReviewTestSupport
import Testing

@testable import CaseStore

/// The bytes of the register's events; as with all golden bytes, a test that fails here is a journal
/// that can no longer be read.
struct RegisterEventTests {
  private static let process = RegisteredProcess(
    id: "hf", names: LocalizedText([.french: "Coeur", .dutch: "Hart"]), level: .m3Plus,
    links: [.init(language: .french, address: .sample("a"))],
    criteria: [.init(id: "R1", text: LocalizedText([.french: "x"]))], keepsList: true,
    from: RegisterDate("2025-01"),
    end: .init(on: RegisterDate("2026"), reason: LocalizedText([.dutch: "n"])),
    notFound: [LocalizedText([.french: "m"])], sources: [.sample("s")])

  private static let app = ListedApp(
    process: "hf", product: "Pulse", manufacturer: "P", route: .listRequest, level: .m3Plus,
    from: RegisterDate("2025-02-03"), until: RegisterDate("2026"),
    caseID: CaseID(year: 2026, serial: 6), remark: LocalizedText([.dutch: "r"]),
    openQuestions: [LocalizedText([.french: "q"])], sources: [.sample("p")],
    certainty: .unconfirmed)

  private static let processBody =
    #"{"criteria":[{"id":"R1","text":{"fr":"x"}}],"eligibility":{},"#
    + #""end":{"on":"2026","reason":{"nl":"n"},"sources":[]},"from":"2025-01","id":"hf","#
    + #""keepsList":true,"level":"M3-plus","links":[{"address":"https://example.org/a","#
    + #""language":"fr"}],"names":{"fr":"Coeur","nl":"Hart"},"notFound":[{"fr":"m"}],"#
    + #""purpose":{},"reimbursement":{},"sources":["https://example.org/s"]}"#

  private static let appBody =
    #"{"case":"2026-006","certainty":"unconfirmed","from":"2025-02-03","level":"M3-plus","#
    + #""manufacturer":"P","openQuestions":[{"fr":"q"}],"process":"hf","product":"Pulse","#
    + #""remark":{"nl":"r"},"route":"list-request","sources":["https://example.org/p"],"#
    + #""until":"2026"}"#

  static let golden: [(event: GroupEvent, type: String, body: String)] = [
    (.careProcessRecorded(process: process), "careProcessRecorded", #"{"process":\#(processBody)}"#),
    (
      .careProcessChanged(process: process, reason: "w"), "careProcessChanged",
      #"{"process":\#(processBody),"reason":"w"}"#
    ),
    (
      .careProcessEnded(
        process: "hf", end: .init(on: nil, reason: LocalizedText([.french: "f"]))),
      "careProcessEnded", #"{"end":{"reason":{"fr":"f"},"sources":[]},"process":"hf"}"#
    ),
    (
      .appSelfCertified(app: app, met: ["R1"]), "appSelfCertified",
      #"{"app":\#(appBody),"met":["R1"]}"#
    ),
    (
      .listingRequested(
        request: ListingRequest(
          number: 1, process: "hf", product: "Beat", manufacturer: "B",
          caseID: CaseID(year: 2026, serial: 7), note: "n")),
      "listingRequested",
      #"{"request":{"case":"2026-007","manufacturer":"B","note":"n","number":1,"process":"hf","#
        + #""product":"Beat"}}"#
    ),
    (.appListed(app: app, request: 1), "appListed", #"{"app":\#(appBody),"request":1}"#),
    (.appListed(app: app, request: nil), "appListed", #"{"app":\#(appBody)}"#),
    (
      .listingRefused(request: 1, reason: "w"), "listingRefused",
      #"{"reason":"w","request":1}"#
    ),
    (
      .appUnlisted(
        process: "hf", product: "Pulse", until: RegisterDate(Day(number: 20_454)), reason: "w"),
      "appUnlisted",
      #"{"process":"hf","product":"Pulse","reason":"w","until":"2026-01-01"}"#
    ),
    (
      .listedAppCorrected(product: "Puls", app: app, reason: "w"), "listedAppCorrected",
      #"{"app":\#(appBody),"product":"Puls","reason":"w"}"#
    ),
    (
      .registerFactRecorded(
        fact: RegisterFact(
          id: "one", on: RegisterDate("2019-06"), process: "hf", product: "Pulse",
          text: LocalizedText([.french: "t"]), sources: [.sample("f")], certainty: .inferred)),
      "registerFactRecorded",
      #"{"fact":{"certainty":"inferred","id":"one","on":"2019-06","process":"hf","#
        + #""product":"Pulse","sources":["https://example.org/f"],"text":{"fr":"t"}}}"#
    ),
  ]

  @Test func `an event of the register is written as it always was, and read again`() throws {
    for (event, type, body) in Self.golden {
      let encoded = try EventCoding.encode(event)
      #expect(encoded.type == type)
      #expect(String(decoding: encoded.body, as: UTF8.self) == body)
      let read = try EventCoding.decode(GroupEvent.self, type: type, body: Array(body.utf8))
      #expect(read == event)
      #expect(event.isOfRegister)
    }
  }

  @Test func `a register comes back from the journal as it was`() throws {
    let folder = NSTemporaryDirectory() + "register-\(UUID().uuidString).store"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let options = StoreCast.options(cache: nil)
    let store = try CaseStore.create(
      at: folder, StoreCast.beginning, auth: "test", now: StoreCast.now, options: options)
    let actor = Actor(member: "noor", auth: "test")
    let command = GroupCommand.register(.enter(.sample, reason: ""))
    let now = Moment(utc: "2026-12-01T09:30:00.000Z", day: .on("2026-12-01"))
    let kept = try store.perform(command, by: actor, now: now)
    #expect(kept.count == 7)
    #expect(throws: Refusal.nothingChanged) {
      try store.perform(command, by: actor, now: now)
    }
    let register = store.group.register
    let opened = try CaseStore.open(at: folder, options: options)
    #expect(opened.group.register == register)
    #expect(opened.group.register.listings.map(\.app) == RegisterContent.sample.apps)
  }
}
