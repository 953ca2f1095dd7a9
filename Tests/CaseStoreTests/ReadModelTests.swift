import CaseQuery
import Foundation
import ReviewDomain
import Testing

@testable import CaseStore

/// The read model is derived: whatever becomes of its file, the answers are the same.
struct ReadModelTests {
  @Test func `a rebuilt read model equals the live one row for row`() throws {
    let test = try TestStore()
    let store = test.store
    let id = try store.registerNew(StoreCast.request("CardioLink"))
    let other = try store.registerNew(StoreCast.request("SomnoTrack", process: "sleep-apnoea"))
    try store.play(Story.opened + Story.scored("good"), on: id)
    try store.play([(StoreCast.noor, .withdraw(reason: "asked"))], on: other)
    _ = try store.register(
      StoreCast.request("CARDIOLINK"), reason: "typing", by: .of(StoreCast.noor),
      now: StoreCast.now)
    let live = try store.model.contents()

    try store.rebuild()

    #expect(try store.model.contents() == live)
    #expect(store.notices == [.rebuilt(.asked)])
  }

  @Test func `a missing read model is made anew without a word`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try FileManager.default.removeItem(atPath: test.cache)

    let store = try test.reopened()

    #expect(try store.row(of: id, for: "ann", today: StoreCast.today)?.product == "CardioLink")
    #expect(store.notices.isEmpty)
  }

  @Test(arguments: ["", "this is no database, and longer than a header would be: 0123456789"])
  func `a damaged read model is made anew`(bytes: String) throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try FileManager.default.removeItem(atPath: test.cache)
    try FileManager.default.createDirectory(
      atPath: test.cache + "/5e5e", withIntermediateDirectories: true)
    try bytes.write(toFile: test.modelFile, atomically: false, encoding: .utf8)

    let store = try test.reopened()

    #expect(try store.row(of: id, for: "ann", today: StoreCast.today)?.product == "CardioLink")
    #expect(store.notices.isEmpty == bytes.isEmpty)
  }

  @Test func `a page that does not fit is found when it is read, and made anew`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    let live = try test.store.model.contents()
    try test.store.model.execute("UPDATE queue_page SET text = zeroblob(3)")

    let store = try test.reopened()

    #expect(try store.queue.count == 1)
    #expect(try store.row(of: id, for: "ann", today: StoreCast.today)?.product == "CardioLink")
    #expect(store.notices == [.rebuilt(.damaged("schema"))])
    #expect(try store.model.contents() == live)
  }

  @Test func `a read model of another history is made anew`() throws {
    let test = try TestStore()
    let backup = test.folder + "/backup"
    try test.store.backup(to: backup)
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try FileManager.default.removeItem(atPath: test.path)
    try CaseStore.restore(from: backup, to: test.path)

    let store = try test.reopened()

    #expect(store.notices == [.rebuilt(.otherHistory)])
    #expect(try store.queue.count == 0)
    #expect(throws: StoreError.unknownCase(id, nearest: [])) {
      try store.view(of: id, for: "ann")
    }
  }

  @Test func `a copy of a store has a read model of its own`() throws {
    let test = try TestStore()
    let copy = test.folder + "/copy.store"
    try test.store.backup(to: test.folder + "/backup")
    try CaseStore.restore(from: test.folder + "/backup", to: copy)
    _ = try test.store.registerNew(StoreCast.request("CardioLink"))

    let other = try CaseStore.open(at: copy, options: StoreCast.options(cache: test.cache))
    let again = try test.reopened()

    #expect(other.notices.isEmpty && again.notices.isEmpty)
    #expect(try (other.caseCount, again.caseCount) == (0, 1))
  }

  @Test func `an older read model takes in what came after`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    let copy = test.folder + "/old-cache"
    try test.store.model.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try FileManager.default.copyItem(atPath: test.cache, toPath: copy)
    try test.store.play(Story.opened, on: id)

    let store = try CaseStore.open(at: test.path, options: StoreCast.options(cache: copy))

    #expect(store.notices.isEmpty)
    #expect(try store.model.contents() == test.store.model.contents())
  }

  @Test func `a cache that cannot be written is done without`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try "a file".write(
      toFile: test.folder + "/occupied", atomically: false, encoding: .utf8)

    let store = try CaseStore.open(
      at: test.path, options: StoreCast.options(cache: test.folder + "/occupied"))

    #expect(store.notices.count == 1)
    #expect(try store.view(of: id, for: "ann").content.id == id)
  }

  @Test func `more cases than a page holds are found by number and text`() throws {
    let test = try TestStore()
    let day = StoreCast.today
    try test.store.batch { batch in
      for number in 1...600 {
        _ = try batch.register(
          StoreCast.request("App \(number)"), by: .of(StoreCast.noor), day: day,
          now: StoreCast.now)
      }
    }
    let live = try test.store.model.contents()
    #expect(try test.store.queue.count == 600)
    let last = CaseID(year: day.parts.year, serial: 600)
    #expect(try test.store.row(of: last, for: "ann", today: day)?.product == "App 600")
    let revised = try test.store.register(
      StoreCast.request("app 3"), by: .of(StoreCast.noor), now: StoreCast.now)
    #expect(revised == .revised(CaseID(year: day.parts.year, serial: 3)))
    try test.store.rebuild()
    #expect(try test.store.model.contents().count == live.count)
    #expect(
      try test.store.matching("app 599", for: "ann", today: day)
        == test.store.matching("2024-599", for: "ann", today: day))
  }
}

extension CaseStore {
  func matching(_ text: String, for viewer: MemberID, today: Day) throws -> [Int32] {
    try matching(CaseQuery(text), for: viewer, today: today)
  }
}
