import CaseJournal
import Foundation
import ReviewDomain
import Testing

@testable import CaseStore

/// Meetings in a store: the group and its cases in one append, and nothing for eyes that may not see.
struct MeetingStoreTests {
  private let day = StoreCast.today.adding(days: 1)

  /// Two cases in deliberation, a meeting with both on its agenda, the first for consent.
  private func prepared(consent: Bool = true) throws -> (TestStore, [CaseID]) {
    let test = try TestStore()
    let ids = try ["CardioLink", "SomnoTrack"].map { product in
      let id = try test.store.registerNew(StoreCast.request(product))
      try test.store.play(
        Story.opened + Story.scored("secret-\(product)") + Story.revealed
          + [(StoreCast.chris, .propose(Story.proposal("why \(product)")))], on: id)
      return id
    }
    try test.store.perform(
      .planMeeting(PlannedMeeting(day: day, place: "Room 3")), by: .of(StoreCast.noor),
      now: StoreCast.now)
    try act(
      .setAgenda([
        AgendaLine(.review(ids[0]), block: consent ? .consent : .debate),
        AgendaLine(.review(ids[1])),
      ]), test.store)
    return (test, ids)
  }

  @discardableResult
  private func act(
    _ command: MeetingCommand, _ store: CaseStore, by member: Member = StoreCast.noor
  ) throws -> [JournalEntry] {
    try store.perform(.meeting(day, command), by: .of(member), now: StoreCast.moment(1))
  }

  private func time(_ minute: Int) throws -> ClockTime {
    try #require(ClockTime(minutes: 840 + minute))
  }

  private func open(_ store: CaseStore) throws {
    try act(
      .open(present: ["noor", "chris", "ann", "bram"], presiding: nil, at: time(0)), store)
  }

  @Test func `a step of a meeting is kept with what it leads to in its case`() throws {
    let (test, ids) = try prepared()
    try open(test.store)
    let taken = try act(.take(.review(ids[1]), at: time(5)), test.store)
    #expect(taken.map(\.stream) == ["group", "case/\(ids[1])"])
    #expect(taken.map(\.type) == ["itemTaken", "attendanceNoted"])
    let left = try act(.leave(["bram"], at: time(9)), test.store)
    #expect(left.map(\.type) == ["membersLeft", "attendanceNoted"])
    #expect(try test.store.folded(ids[1]).content.attendance.last?.left == ["bram"])

    let adopted = try act(.approveConsent(at: time(10)), test.store, by: StoreCast.chris)
    #expect(adopted.map(\.type) == ["consentAdopted", "attendanceNoted", "adoptedByConsent"])
    let vote = try #require(try test.store.folded(ids[0]).content.votes.last)
    #expect(vote.consent == ["ann"])
    #expect(try test.store.view(of: ids[0], for: "ann").content.stage == .vote)
    try test.store.perform(
      .conclude, on: ids[0], by: .of(StoreCast.chris), now: StoreCast.moment(1))
    #expect(try test.reopened().view(of: ids[0], for: "ann").content.stage == .concluded)
  }

  @Test func `a case that changed meanwhile is decided on again, and nothing is kept by half`()
    throws
  {
    let (test, ids) = try prepared()
    try open(test.store)
    let other = try test.reopened()
    // Somebody else proposes another text while this handle has not looked.
    try other.perform(
      .propose(Story.proposal("a better reason")), on: ids[0], by: .of(StoreCast.chris),
      now: StoreCast.moment(1))
    try act(.approveConsent(at: time(10)), test.store, by: StoreCast.chris)
    let vote = try #require(try test.store.folded(ids[0]).content.votes.last)
    #expect(vote.proposal == Story.proposal("a better reason"))
  }

  @Test func `what the rules refuse in a case is not kept of the meeting either`() throws {
    let (test, ids) = try prepared()
    try open(test.store)
    try test.store.perform(
      .withdraw(reason: "x"), on: ids[1], by: .of(StoreCast.noor), now: StoreCast.moment(1))
    let head = test.store.head
    #expect(throws: Refusal.caseEnded(.withdrawn)) {
      try act(.take(.review(ids[1]), at: time(5)), test.store)
    }
    #expect(test.store.head == head)
    #expect(throws: StoreError.self) {
      try act(
        .addItem(NewAgendaItem(.review(CaseID(year: 2026, serial: 99)))), test.store)
    }
  }

  @Test func `a journal read entry by entry folds to the group that is read at once`() throws {
    let (test, ids) = try prepared()
    let watching = try test.reopened()
    try open(test.store)
    for minute in 1...20 {
      try act(
        .note(.review(ids[minute % 2]), LocalizedText([.dutch: "n\(minute)"]), at: time(minute)),
        test.store)
      try watching.refresh()
      #expect(watching.wholeGroup == test.store.wholeGroup)
    }
    try act(.close(at: time(30)), test.store)
    #expect(try test.reopened().wholeGroup == test.store.wholeGroup)
  }

  @Test func `whoever may not read a case learns nothing of it from a meeting`() throws {
    let (test, ids) = try prepared()
    try test.store.play(
      [
        (StoreCast.bram, .declareInterests(conflict: true, text: "shares")),
        (
          StoreCast.chris,
          .decideRecusal("bram", removed: [.read, .deliberate, .vote], reason: "shares")
        ),
      ], on: ids[0], day: 1)
    try act(.pull(ids[0], reason: "planted reason"), test.store, by: StoreCast.ann)
    try open(test.store)
    try act(.take(.review(ids[0]), at: time(5)), test.store)
    let planted = LocalizedText([.dutch: "planted note"])
    try act(.note(.review(ids[0]), planted, at: time(6)), test.store)
    try act(.note(nil, LocalizedText([.dutch: "coffee"]), at: time(7)), test.store)
    try act(.close(at: time(30)), test.store)
    try act(
      .correctMinutes(note: 1, about: nil, LocalizedText([.dutch: "planted better"])), test.store)
    try act(
      .correctMinutes(note: nil, about: .review(ids[0]), LocalizedText([.dutch: "planted more"])),
      test.store)

    func told(_ viewer: MemberID) throws -> String {
      let view = try #require(try test.store.meeting(on: day, for: viewer))
      var journal = ""
      try test.store.exportJournal(for: viewer) { journal += $0 }
      let group = journal.split(separator: "\n").filter { $0.contains(#""stream":"group""#) }
      return "\(view)" + group.joined()
    }
    #expect(try told("ann").contains("planted note") && told("ann").contains("planted more"))
    #expect(try !told("bram").contains("planted"))
    #expect(try told("bram").contains("coffee"))
    #expect(!"\(test.store.group)".contains("planted"))
    let view = try #require(try test.store.meeting(on: day, for: "bram"))
    #expect(view.closed == [ids[0]])
    #expect(view.content.items.map(\.subject) == [.review(ids[0]), .review(ids[1])])
    #expect(view.content.items[0].discussions.first?.out == ["bram"])
  }

  @Test func `what was adopted without a debate is not told to who may not read it`() throws {
    let (test, ids) = try prepared()
    try test.store.play(
      [(StoreCast.eva, .declareInterests(conflict: true, text: "shares"))], on: ids[0], day: 1)
    try open(test.store)
    try act(.approveConsent(at: time(5)), test.store, by: StoreCast.chris)
    let view = try #require(try test.store.meeting(on: day, for: "eva"))
    #expect(view.content.items[0].adoptedAt == nil)
    #expect(
      try test.store.meeting(on: day, for: "ann")?.content.items[0].adoptedAt == time(5))
    var votes = ""
    try test.store.exportVotes(.csv, for: "eva") { votes += $0 }
    #expect(!votes.contains("consent"))
    votes = ""
    try test.store.exportVotes(.csv, for: "bram") { votes += $0 }
    #expect(votes.contains("\(ids[0]),1,ann,voting,consent,,"))
  }

  @Test func `queries know a vote by consent`() throws {
    let (test, ids) = try prepared()
    try open(test.store)
    try act(.approveConsent(at: time(5)), test.store, by: StoreCast.chris)
    for query in ["votes:current", "quorum:yes stage:vote", "has:vote"] {
      let found = try test.store.matching(
        test.store.query(query), for: "noor", today: day)
      #expect(
        try test.store.rows(at: found, for: "noor", today: day).map(\.id) == [ids[0]], "\(query)")
    }
    let live = try test.store.model.contents()
    try test.store.rebuild()
    #expect(try test.store.model.contents() == live)
  }
}
