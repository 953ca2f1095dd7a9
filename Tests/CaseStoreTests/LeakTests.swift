import Foundation
import ReviewDomain
import Testing

@testable import CaseStore

/// What is sealed until the reveal is found nowhere that another member can look.
struct LeakTests {
  private static let canary = "k4n4r1e"

  /// Scores and reasons of Ann, and whatever others get to see of the case.
  @Test func `a sheet stays with its member until the round is revealed`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try test.store.play(Story.opened, on: id)
    let sheet = StoreCast.sheet(Self.canary, recommendation: .negative)
    try test.store.play([(StoreCast.ann, .submitScores(sheet, salt: "s" + Self.canary))], on: id)
    try test.store.play(
      [
        (StoreCast.noor, .reopenScores("ann", reason: "reopened " + Self.canary)),
        (StoreCast.ann, .submitScores(sheet, salt: "t" + Self.canary)),
      ], on: id)

    for viewer in StoreCast.everyone where viewer != StoreCast.ann {
      expectNothing(in: try everything(test, id, for: viewer), viewer)
    }
    expectNothing(in: modelBytes(test), StoreCast.bram)
    #expect(try everything(test, id, for: StoreCast.ann).contains(Self.canary))

    try test.store.play(Story.revealed, on: id)
    #expect(try everything(test, id, for: StoreCast.bram).contains(Self.canary))
    expectNothing(in: modelBytes(test), StoreCast.bram)
  }

  @Test func `a recommendation makes no difference to what others see`() throws {
    let seen = try [ConclusionKind.temporary, .negative].map { recommendation in
      let test = try TestStore()
      let id = try test.store.registerNew(StoreCast.request("CardioLink"))
      try test.store.play(Story.opened, on: id)
      let sheet = StoreCast.sheet(recommendation: recommendation)
      try test.store.play([(StoreCast.ann, .submitScores(sheet, salt: "s"))], on: id)
      return (
        view: try test.store.view(of: id, for: "bram"),
        row: try test.store.row(of: id, for: "bram", today: StoreCast.today),
        tables: try test.store.model.contents().filter { !$0.hasPrefix("applied") }
      )
    }
    #expect(seen[0].view == seen[1].view)
    #expect(seen[0].row == seen[1].row)
    #expect(seen[0].tables == seen[1].tables)
  }

  @Test func `a ballot stays with its member until the vote closes`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try test.store.play(Story.opened + Story.scored("good") + Story.revealed, on: id)
    try test.store.play(
      [(StoreCast.chris, .propose(Story.proposal("because"))), (StoreCast.chris, .openVote)],
      on: id)
    let digest = try test.store.view(of: id, for: "ann").content.openVote?.digest ?? ""
    let ballot = CaseCommand.castBallot(
      .no, digest: digest, reason: Self.canary, salt: "s" + Self.canary)
    try test.store.play([(StoreCast.ann, ballot)], on: id)

    for viewer in StoreCast.everyone where viewer != StoreCast.ann {
      expectNothing(in: try everything(test, id, for: viewer), viewer)
    }
    try test.store.play([(StoreCast.chris, .closeVote)], on: id)
    #expect(try everything(test, id, for: StoreCast.bram).contains(Self.canary))
    expectNothing(in: modelBytes(test), StoreCast.bram)
  }

  @Test func `a secret ballot is in nothing that is exported, not after the vote either`() throws {
    let seen = try [BallotChoice.yes, .no].map { choice in
      let test = try TestStore()
      let id = try test.store.registerNew(StoreCast.request("CardioLink"))
      try test.store.play(Story.opened + Story.scored("good") + Story.revealed, on: id)
      try test.store.play(
        [
          (StoreCast.chris, .propose(Story.proposal("because"))),
          (StoreCast.chris, .putToVote(VoteOptions(form: .secret))),
        ], on: id)
      let digest = try test.store.view(of: id, for: "ann").content.openVote?.digest ?? ""
      let ballot = CaseCommand.castBallot(
        choice, digest: digest, reason: "", salt: "s" + Self.canary)
      let other = CaseCommand.castBallot(
        choice == .yes ? .no : .yes, digest: digest, reason: "", salt: "t" + Self.canary)
      try test.store.play(
        [(StoreCast.ann, ballot), (StoreCast.bram, other), (StoreCast.chris, .closeVote)], on: id)
      for viewer in StoreCast.everyone {
        var journal = ""
        try test.store.exportJournal(for: viewer.id) { journal += $0 }
        #expect(!journal.contains(Self.canary), "\(viewer.name)")
      }
      var votes = ""
      try test.store.exportVotes(.csv, for: "chris") { votes += $0 }
      return (votes: votes, view: try test.store.view(of: id, for: "chris"))
    }
    #expect(seen[0].votes == seen[1].votes)
    #expect(seen[0].view == seen[1].view)
    #expect(seen[0].votes.split(separator: "\r\n").count == 3)
  }

  @Test func `an interest is read by its member and the chair`() throws {
    let test = try TestStore()
    let id = try test.store.registerNew(StoreCast.request("CardioLink"))
    try test.store.play(
      [(StoreCast.ann, .declareInterests(conflict: true, text: Self.canary))], on: id)

    for viewer in StoreCast.everyone where viewer != StoreCast.ann && viewer != StoreCast.chris {
      expectNothing(in: try everything(test, id, for: viewer), viewer)
    }
    #expect(try everything(test, id, for: StoreCast.ann).contains(Self.canary))
    let history = try test.store.history(of: id, for: "chris")
    #expect(String(reflecting: history).contains(Self.canary))
    expectNothing(in: modelBytes(test), StoreCast.bram)
  }

  @Test func `a closed dossier shows the request's outline only`() throws {
    let test = try TestStore()
    let bytes = [UInt8](Self.canary.utf8)
    let file = AdoptedFile(kind: .template, name: "", bytes: bytes).adopted.object
    var request = StoreCast.request("CardioLink", dataPlan: Self.canary)
    request.dossier = file
    let id = try test.store.register(
      request, objects: [NewObject(id: file, source: .bytes(bytes))], by: .of(StoreCast.noor),
      now: StoreCast.now
    ).id
    try test.store.play(
      [
        (StoreCast.noor, .answerGate("A1", .yes, evidence: Self.canary)),
        (StoreCast.noor, .findAdmissible),
        (StoreCast.bram, .declareInterests(conflict: true, text: "shares")),
        (StoreCast.chris, .decideRecusal("bram", removed: Right.allCases, reason: "shares")),
        (StoreCast.chris, .declareInterests(conflict: false, text: "")),
        (StoreCast.chris, .openRound),
      ], on: id)

    for viewer in [StoreCast.ann, StoreCast.bram, StoreCast.udo] {
      expectNothing(in: try everything(test, id, for: viewer), viewer)
      #expect(throws: Refusal.self) { try test.store.object(file, of: id, for: viewer.id) }
    }
    #expect(try test.store.object(file, of: id, for: "noor") == bytes)
    #expect(throws: StoreError.unknownObject("00")) {
      try test.store.object("00", of: id, for: "noor")
    }
  }

  /// All that `viewer` can get out of the store about the case, as text.
  private func everything(_ test: TestStore, _ id: CaseID, for viewer: Member) throws -> String {
    let store = test.store
    var all = try String(reflecting: store.view(of: id, for: viewer.id))
    all += try String(reflecting: store.history(of: id, for: viewer.id))
    all += try String(reflecting: store.row(of: id, for: viewer.id, today: StoreCast.today))
    all += try String(reflecting: store.queue.records)
    all += String(decoding: try store.queue.text, as: UTF8.self)
    for format in ScoreFormat.allCases {
      try store.exportScores(format, for: viewer.id) { all += $0 }
    }
    try store.exportJournal(for: viewer.id) { all += $0 }
    for act in Act.allCases {
      let refusal = try store.refusal(of: act, on: id, by: viewer.id, now: StoreCast.now)
      all += String(reflecting: refusal)
    }
    return all + errors(store, id, for: viewer)
  }

  private func errors(_ store: CaseStore, _ id: CaseID, for viewer: Member) -> String {
    let commands: [CaseCommand] = [
      .submitScores(ScoreSheet(), salt: ""), .closeVote, .openVote, .revealRound,
      .castBallot(.yes, digest: "", reason: "", salt: ""), .correct(entry: 99, text: "x"),
    ]
    return commands.map { command in
      do {
        return String(
          reflecting: try store.events(for: command, on: id, by: viewer.id, now: StoreCast.now))
      } catch { return String(reflecting: error) }
    }.joined()
  }

  private func modelBytes(_ test: TestStore) -> String {
    ["", "-wal"].map { suffix in
      let bytes = FileManager.default.contents(atPath: test.modelFile + suffix) ?? Data()
      return String(decoding: bytes, as: UTF8.self)
    }.joined()
  }

  private func expectNothing(
    in text: String, _ viewer: Member, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let place = text.range(of: Self.canary)
    let around = place.map { String(text[..<$0.lowerBound].suffix(200)) }
    #expect(around == nil, "seen by \(viewer.id)", sourceLocation: sourceLocation)
  }
}
