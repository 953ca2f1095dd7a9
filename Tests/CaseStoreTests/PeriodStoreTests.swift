import CaseJournal
import GRDB
import ReviewDomain
import Testing

@testable import CaseStore

/// Periods as the store tells them: counted for the queue, for the calendar, from past cases.
struct PeriodStoreTests {
  private static let concluding: [(Member, CaseCommand)] = [
    (StoreCast.chris, .openRound), (StoreCast.ann, .submitScores(StoreCast.sheet("a"), salt: "s")),
    (StoreCast.chris, .closeRound), (StoreCast.chris, .revealRound),
    (StoreCast.chris, .propose(Story.proposal("x"))), (StoreCast.chris, .openVote),
  ]

  /// Registers and concludes a case whose evaluation takes `days`, from `start` on.
  private func conclude(_ test: TestStore, _ number: Int, days: Int, from start: Int = 0) throws {
    let id = try test.store.registerNew(StoreCast.request("Past \(number)"))
    try test.store.play(Story.admitted + Story.declared + Self.concluding, on: id, day: start)
    let digest = try #require(try test.store.folded(id).content.openVote?.digest)
    let ballots = [StoreCast.ann, StoreCast.bram].map { member in
      (member, CaseCommand.castBallot(.yes, digest: digest, reason: "", salt: "s"))
    }
    try test.store.play(
      ballots + [(StoreCast.chris, .closeVote), (StoreCast.chris, .conclude)], on: id,
      day: start + days)
  }

  @Test func `what past cases took is known from five on, rebuilt or not`() throws {
    let test = try TestStore()
    for (number, days) in [100, 140, 180, 260].enumerated() {
      try conclude(test, number, days: days)
    }
    #expect(try test.store.pastEvaluations().count == 4)
    #expect(try test.store.pastEvaluations().median == nil)
    try conclude(test, 5, days: 120)
    let past = try test.store.pastEvaluations()
    #expect(past == PastEvaluations(durations: [100, 120, 140, 180, 260]))
    #expect(past.median == 140 && past.percentile80 == 196)
    try test.store.rebuild()
    #expect(try test.store.pastEvaluations() == past)
    #expect(try test.reopened().pastEvaluations() == past)
  }

  @Test func `time in which a case stood still is no part of what it took`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("Paused"))
    try test.store.play(Story.admitted + Story.declared + Self.concluding, on: id)
    try test.store.play([(StoreCast.noor, .suspendPeriod(reason: "x"))], on: id, day: 10)
    try test.store.play([(StoreCast.noor, .withdraw(reason: "x"))], on: id, day: 30)
    try test.store.play([(StoreCast.noor, .revive(reason: "x"))], on: id, day: 90)
    let digest = try #require(try test.store.folded(id).content.openVote?.digest)
    try test.store.play(
      [StoreCast.ann, StoreCast.bram].map {
        ($0, .castBallot(.yes, digest: digest, reason: "", salt: "s"))
      }
        + [(StoreCast.chris, .closeVote), (StoreCast.chris, .conclude)], on: id, day: 100)
    let kept = try test.store.model.read { db in
      try Int.fetchAll(db, sql: "SELECT days FROM evaluation")
    }
    #expect(kept == [20], "100 days, less 20 suspended and 60 withdrawn")
  }

  @Test func `the queue counts what is late, and what will be by Sunday`() throws {
    let test = try TestStore()
    for number in 1...3 {
      _ = try test.store.registerNew(StoreCast.request("App \(number)"))
    }
    let id = CaseID(year: StoreCast.today.parts.year, serial: 3)
    try test.store.play([(StoreCast.noor, .extendPeriod(days: 7, reason: "asked"))], on: id)
    func counts(_ day: Int) throws -> LateCounts {
      try test.store.lateCounts(for: "ann", today: StoreCast.today.adding(days: day))
    }
    // Day 0 is Friday, 4 October 2024; the periods end on Sunday, 3 November, and a week later.
    #expect(try counts(23) == LateCounts(late: 0, thisWeek: 0))
    #expect(try counts(24) == LateCounts(late: 0, thisWeek: 2))
    #expect(try counts(30) == LateCounts(late: 0, thisWeek: 2))
    #expect(try counts(31) == LateCounts(late: 2, thisWeek: 1))
    #expect(try counts(40) == LateCounts(late: 3, thisWeek: 0))
  }

  // MARK: - The calendar

  @Test func `a calendar holds dates and names, and nothing else of a dossier`() throws {
    let test = try TestStore()
    let canary = "CANARY-5545"
    let id = try test.store.registerNew(
      StoreCast.request("CardioLink", indication: canary, dataPlan: canary))
    try test.store.play(
      Story.admitted + [(StoreCast.noor, .suspendPeriod(reason: canary))], on: id)
    for viewer in StoreCast.everyone {
      let days = try test.store.calendarDays(for: viewer.id)
      #expect(days.map(\.name) == ["\(id)-period-evaluation"])
      #expect(days.map(\.product) == ["CardioLink"])
      #expect(!String(reflecting: days).contains(canary), "\(viewer.name)")
    }
  }

  @Test func `the same journal gives the same days, and what changes a day grows its sequence`()
    throws
  {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    let other = try test.store.registerNew(StoreCast.request("SomnoTrack"))
    func days() throws -> [CalendarDay] { try test.store.calendarDays(for: "ann") }
    let before = try days()
    #expect(try test.reopened().calendarDays(for: "ann") == before)
    try test.store.play([(StoreCast.noor, .extendPeriod(days: 7, reason: "asked"))], on: id)
    let after = try days()
    let (old, new) = (before.first { $0.caseID == id }, after.first { $0.caseID == id })
    #expect(try #require(new?.day) == (try #require(old?.day)).adding(days: 7))
    #expect(try #require(new?.sequence) > (try #require(old?.sequence)))
    #expect(before.first { $0.caseID == other } == after.first { $0.caseID == other })
  }
}
