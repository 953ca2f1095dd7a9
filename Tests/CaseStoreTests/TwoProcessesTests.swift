import CaseJournal
import CaseQuery
import Foundation
import ReviewDomain
import Testing

@testable import CaseStore

/// Two stores on one folder, as two processes have them.
struct TwoProcessesTests {
  @Test func `one sees what the other did when it looks`() throws {
    let test = try TestStore()
    let other = try test.reopened()
    #expect(try !other.refresh())
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try test.store.play(Story.opened, on: id)

    #expect(try other.refresh())
    #expect(try !other.refresh())
    #expect(try other.view(of: id, for: "ann") == test.store.view(of: id, for: "ann"))
    #expect(try other.queue.records == test.store.queue.records)
    #expect(other.head == test.store.head)
  }

  @Test func `both with an index of their own stay alike`() throws {
    let test = try TestStore()
    let other = try CaseStore.open(
      at: test.path, options: StoreCast.options(cache: test.folder + "/other-cache"))
    #expect(try other.queue.count == 0)
    for number in 1...3 {
      let id = try test.store.registerNew(StoreCast.request("App \(number)"))
      try other.refresh()
      try other.play(Story.opened, on: id)
      try test.store.refresh()
      try test.store.play(Story.scored("good"), on: id)
    }
    try other.refresh()
    #expect(try other.model.contents() == test.store.model.contents())
    #expect(try other.queue.text == test.store.queue.text)
    for member in StoreCast.everyone {
      let query = CaseQuery("unscored sort:product")
      let mine = try test.store.matching(query, for: member.id, today: StoreCast.today)
      #expect(try other.matching(query, for: member.id, today: StoreCast.today) == mine)
    }
  }

  @Test func `an act is decided again when the other was faster`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try test.store.play(Story.opened, on: id)
    let other = try test.reopened()
    _ = try other.view(of: id, for: "ann")

    try test.store.play([Story.scored("good")[0]], on: id)
    try other.play([Story.scored("good")[1]], on: id)
    #expect(try other.view(of: id, for: "ann").content.submittedSheets == 2)

    try test.store.play([(StoreCast.chris, .closeRound)], on: id)
    #expect(throws: Refusal.noOpenRound) {
      try other.play([Story.scored("good")[2]], on: id)
    }
  }

  @Test func `an act on rights that were just taken is refused`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    let other = try test.reopened()
    var gone = StoreCast.noor
    gone.isActive = false
    var second = StoreCast.noor
    second = Member(id: "sam", name: "Sam", role: .secretariat, language: .dutch)
    try test.store.perform(.addMember(second), by: .of(StoreCast.noor), now: StoreCast.now)
    try test.store.perform(
      .changeMember(gone, reason: "left"), by: .of(second), now: StoreCast.now)

    #expect(throws: Refusal.inactiveMember("noor")) {
      try other.play([(StoreCast.noor, .withdraw(reason: "asked"))], on: id)
    }
  }

  @Test func `numbers are given once, however many register at a time`() async throws {
    let test = try TestStore()
    let path = test.path
    let ids = try await withThrowingTaskGroup(of: [CaseID].self) { tasks in
      for writer in 0..<4 {
        tasks.addTask {
          let store = try CaseStore.open(
            at: path, options: StoreCast.options(cache: path + "-cache-\(writer % 2)"))
          return try (0..<8).map { try store.registerNew(StoreCast.request("App \(writer)-\($0)")) }
        }
      }
      return try await tasks.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(ids) == Set((1...32).map { CaseID(year: 2024, serial: $0) }))
    try test.store.refresh()
    let live = try test.store.model.contents()
    try test.store.rebuild()
    #expect(try test.store.model.contents() == live)
  }
}
