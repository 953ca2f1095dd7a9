import CaseJournal
import CaseQuery
import Foundation
import ReviewDomain
import Testing

@testable import CaseStore

/// What a later version of the program wrote, and what damage did.
struct NewerEventTests {
  @Test func `a case with an unknown event is read up to there and not written`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    let other = try test.store.registerNew(StoreCast.request("SomnoTrack"))
    try append("roundPostponed", to: id, after: 1, test)

    try test.store.refresh()

    #expect(try test.store.view(of: id, for: "ann").content.stage == .admissibility)
    #expect(test.store.notices == [.newerEvents(stream: "case/2024-001")])
    let lines = try test.store.history(of: id, for: "noor")
    #expect(lines.last?.type == "roundPostponed")
    #expect(lines.last?.event == nil)
    let row = try test.store.row(of: id, for: "ann", today: StoreCast.today)
    #expect(row?.needsNewerVersion == true)
    #expect(throws: StoreError.self) {
      try test.store.play([(StoreCast.noor, .withdraw(reason: "asked"))], on: id)
    }
    try test.store.play([(StoreCast.noor, .withdraw(reason: "asked"))], on: other)
  }

  @Test func `a known event with a body that cannot be read is no different`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try append("interestsDeclared", to: id, after: 1, test)
    try append("interestsDeclared", to: id, after: 2, test)
    try test.store.refresh()

    #expect(try test.store.view(of: id, for: "ann").content.version == 1)
    #expect(throws: StoreError.self) {
      try test.store.play([(StoreCast.noor, .withdraw(reason: "asked"))], on: id)
    }
    let reopened = try test.reopened()
    #expect(try reopened.row(of: id, for: "ann", today: StoreCast.today)?.needsNewerVersion == true)
  }

  @Test func `an unknown event of the group stops writing, not reading`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try append(
      NewEntry(
        uuid: .random(), stream: StreamName.group, type: "mandateRenewed", actor: "noor",
        actorAuth: "test", happenedOn: "2024-10-04", clientTime: "", body: Array("{}".utf8)),
      after: test.store.group.version, test)
    try test.store.refresh()

    #expect(try test.store.view(of: id, for: "ann").content.id == id)
    #expect(throws: StoreError.self) {
      try test.store.play([(StoreCast.noor, .withdraw(reason: "asked"))], on: id)
    }
  }

  @Test func `a changed entry is named, and the store is then read only`() throws {
    let test = try TestStore()
    let id = try test.store.register(
      StoreCast.request("CardioLink", dataPlan: "twelve months of data"),
      by: .of(StoreCast.noor), now: StoreCast.now
    ).id
    let seq = test.store.head.seq
    _ = try test.store.registerNew(StoreCast.request("SomnoTrack"))
    let copy = test.folder + "/copy.store"
    try test.store.backup(to: copy)
    try replace("twelve months", with: "eleven months", in: copy + "/journal.sqlite")

    let store = try CaseStore.open(at: copy, options: StoreCast.options(cache: test.cache))
    #expect(throws: JournalError.damaged(entry: seq, .chain(.hash))) {
      try store.view(of: id, for: "ann")
    }
    #expect(store.isReadOnly)
    #expect(throws: StoreError.damaged(entry: seq)) {
      try store.perform(
        .addMember(Member(id: "x", name: "X", role: .voting, language: .dutch)),
        by: .of(StoreCast.noor), now: StoreCast.now)
    }
  }

  @Test func `damage in what is new is found at opening, and all before it is answered`() throws {
    let test = try TestStore()
    let first = try test.store.registerNew(StoreCast.request("CardioLink"))
    _ = try test.store.registerNew(
      StoreCast.request("SomnoTrack", dataPlan: "twelve months of data"))
    _ = try test.store.registerNew(StoreCast.request("KneeCoach"))
    let copy = test.folder + "/copy.store"
    try test.store.backup(to: copy)
    try replace("twelve months", with: "eleven months", in: copy + "/journal.sqlite")

    let store = try CaseStore.open(at: copy, options: StoreCast.options(cache: nil))

    #expect(store.isReadOnly)
    #expect(store.head.seq == test.store.head.seq - 2)
    #expect(try store.view(of: first, for: "ann").content.id == first)
    #expect(try store.queue.count == 1)
    #expect(try !store.verify().isSound)
    #expect(try test.store.verify().isSound)
  }

  private func append(_ type: String, to id: CaseID, after version: Int, _ test: TestStore) throws {
    try append(
      NewEntry(
        uuid: .random(), stream: StreamName.of(id), type: type, actor: "noor", actorAuth: "test",
        happenedOn: "2024-10-04", clientTime: "", body: Array("{}".utf8)),
      after: version, test)
  }

  private func append(_ entry: NewEntry, after version: Int, _ test: TestStore) throws {
    let journal = try SQLiteJournal.open(at: test.path)
    _ = try journal.append(
      Append(entries: [entry], expecting: [entry.stream: version]), storeTime: "")
  }

  /// The bytes of a file, with others of the same length in one place.
  private func replace(_ old: String, with new: String, in path: String) throws {
    var data = try #require(FileManager.default.contents(atPath: path))
    let place = try #require(data.range(of: Data(old.utf8)))
    data.replaceSubrange(place, with: Data(new.utf8))
    try data.write(to: URL(fileURLWithPath: path))
  }
}
