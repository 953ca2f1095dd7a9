import Foundation
import Testing

/// The exit statuses that scripts rely on, and the sentence that goes with each.
struct ExitStatusTests {
  @Test func `done is 0, results go to standard output and messages to standard error`() throws {
    let bench = try Rung.registered()
    let run = try bench.run("list", as: "noor")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("No.       Application     Care process   Stage"))
    #expect(run.errors == "1 of 1\n")
  }

  @Test func `a failure is 1`() throws {
    let bench = try Rung.registered()
    let unknown = try bench.run("show", "2026-002", as: "noor")
    #expect(unknown.status == 1)
    #expect(unknown.errors == "There is no case “2026-002”. Perhaps you mean 2026-001.\n")

    let absent = try bench.run("list", "--store", bench.path + "/absent")
    #expect(absent.status == 1)
    #expect(
      absent.errors == """
        There is no store at “\(bench.path)/absent”. Check the path, or create one: \
        inami-review init DIR

        """)

    let unwritable = try bench.run("report", "2026-001", "--output", "/dev/null/x", as: "noor")
    #expect(unwritable.status == 1)
    #expect(
      unwritable.errors.hasPrefix(
        "/dev/null/x could not be written. Choose another place with --output."))
  }

  @Test(arguments: [
    (
      "fr",
      "Votre rôle est « voix délibérative » ; ceci est réservé à : secrétariat. Demandez à une "
        + "personne qui a ce rôle de le faire.\n"
    ),
    (
      "nl",
      "Uw rol is “stemgerechtigd”; dit is voorbehouden aan: secretariaat. Vraag iemand met die rol "
        + "om het te doen.\n"
    ),
  ])
  func `a refusal is 2, in the member's language`(language: String, sentence: String) throws {
    let bench = try Rung.registered()
    let asked = try bench.run("do", "admissible", "2026-001", as: "ann", in: language)
    #expect(asked.status == 2)
    #expect(asked.plainErrors == sentence)
    let member = language == "fr" ? "bruno" : "ann"
    let own = try bench.run("do", "admissible", "2026-001", as: member, in: nil)
    #expect(own.plainErrors == sentence)
  }

  @Test func `a damaged store is 3`() throws {
    let bench = try Rung.registered()
    try bench.damageEntry(3)
    let run = try bench.run("verify", as: "noor")
    #expect(run.status == 3)
    #expect(run.errors.contains("The journal is damaged at entry 3"))
  }

  @Test(arguments: [
    ["list"], ["list", "--format", "tsv"], ["list", "--format", "json"], ["show", "2026-002"],
    ["show", "2026-002", "--format", "json"], ["report", "2026-002"],
  ])
  func `what can be read of a damaged store is printed, and the status is 3`(
    arguments: [String]
  ) throws {
    let bench = try Rung.registered()
    try bench.done("import", Program.fixture("dossiers/somnotrack"), as: "noor")
    try bench.act("withdraw", "reason=asked", by: "noor")
    let sound = try bench.run(arguments, as: "noor")
    #expect(sound.status == 0)
    try bench.damageEntry(try bench.entries())
    for _ in 1...2 {
      let run = try bench.run(arguments, as: "noor")
      #expect(run.status == 3)
      #expect(run.output.contains("SomnoTrack"), "\(run.all)")
      #expect(run.errors.contains("The journal is damaged at entry"), "\(run.errors)")
    }
  }

  @Test(arguments: [
    ["frobnicate"], ["list", "--format", "xml"], ["report", "2026-001", "--format", "pdf"],
    ["export", "votes", "--format", "ics"], ["export", "calendar", "--format", "jsonl"],
    ["export", "scores", "--format", "jsonl"], ["form"], ["analyse", "scores.csv"],
    ["list", "--lang", "it"], ["do", "dance", "2026-001"], ["do", "declare", "2026-001", "none"],
    ["do", "declare", "2026-001", "interest=perhaps"], ["do", "declare"],
    ["do", "admissible", "2026-001", "--on", "2026-02-30"], ["--frobnicate"],
    ["member", "add", "x"], ["list", "--limit", "many"],
  ])
  func `wrong usage is 64`(arguments: [String]) throws {
    let bench = try Rung.registered()
    let run = try bench.run(arguments, as: "noor")
    #expect(run.status == 64)
    #expect(!run.errors.isEmpty)
    #expect(run.output.isEmpty)
  }

  @Test func `no store and an unknown member are wrong usage too`() throws {
    var bench = try Workbench()
    bench.environment["INAMI_REVIEW_STORE"] = nil
    let nowhere = try bench.run("list")
    #expect(nowhere.status == 64)
    #expect(
      nowhere.errors == """
        No store was named, and none was opened before. Name its folder with --store DIR, or \
        create one: inami-review init DIR

        """)
    let group = try Rung.group()
    let stranger = try group.run("list", as: "stranger")
    #expect(stranger.status == 64)
    #expect(
      stranger.errors == """
        No active member has the id or the role “stranger”. Choose one from the list of members.

        """)
  }

  @Test func `what is not built is not in the help`() throws {
    let bench = try Workbench()
    let help = try bench.done("--help")
    for absent in ["serve", "write-docs", "measure"] {
      #expect(!help.contains("  " + absent), "\(absent)")
    }
    #expect(!(try bench.done("report", "--help").contains("pdf")))
  }

  @Test func `mistakes in a query are 65, with a mark under the word`() throws {
    let bench = try Rung.registered()
    let run = try bench.run("list", "heart stag:foo", as: "noor")
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("heart stag:foo\n      ^^^^\n"))
    #expect(run.errors.contains("stage:"))
  }

  @Test func `a store that somebody else is writing to is 75, and nothing is recorded`() throws {
    let bench = try Rung.registered()
    let before = try bench.head()
    let holder = try Holder(of: bench.store + "/store.lock")
    let run = try bench.run("do", "withdraw", "2026-001", "reason=asked", as: "noor")
    #expect(run.status == 75)
    #expect(
      run.errors == """
        Somebody else is writing to the store; nothing was recorded. Try again in a moment.

        """)
    holder.release()
    #expect(try bench.head() == before)
    try bench.act("withdraw", "reason=asked", by: "noor")
  }

  // MARK: - Who, when and where

  @Test func `in a shared store nobody acts as another`() throws {
    let bench = try Workbench()
    try bench.found(mode: "shared")
    try bench.done(
      "member", "add", "ann", "--name", "Ann Peeters", "--role", "voting", "--language", "nl")
    let run = try bench.run("list", as: "ann")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        In a shared store everybody acts in their own name. Start again without --as.

        """)
    #expect(try bench.run("list", as: "noor").status == 0)
  }

  @Test func `an account that nobody mapped is told what the secretariat must run`() throws {
    let bench = try Workbench()
    try bench.found(mode: "shared")
    try bench.done(
      "member", "change", "noor", "--account", "somebody-else", "--reason", "moved")
    let run = try bench.run("list")
    #expect(run.status == 2)
    let account = NSUserName()
    #expect(
      run.errors == """
        The account “\(account)” belongs to no member of the group. Ask the secretariat to run: \
        inami-review member change ID --account \(account) --reason TEXT

        """)
  }

  @Test(arguments: [("practice", true), ("solo", false), ("shared", false)])
  func `the clock moves in practice stores only`(mode: String, moves: Bool) throws {
    var bench = try Workbench()
    bench.environment["INAMI_REVIEW_NOW"] = "2031-05-06"
    try bench.found(mode: mode)
    try bench.done("import", Program.fixture("dossiers/cardiolink"), as: "noor")
    let journal = try bench.done("export", "journal", as: "noor")
    #expect(journal.contains(#""happened_on":"2031-05-06""#) == moves)
    #expect(journal.contains("2031-05-06T") == moves)
  }

  @Test func `nothing happened in the future, and nothing before what went before`() throws {
    let bench = try Rung.registered()
    let future = try bench.run(
      "do", "withdraw", "2026-001", "reason=asked", "--on", "2026-11-22", as: "noor")
    #expect(future.status == 2)
    #expect(
      future.errors == """
        22/11/2026 lies in the future; today is 21/11/2026. Give the day on which it happened: \
        today or earlier.

        """)
    let past = try bench.run(
      "do", "withdraw", "2026-001", "reason=asked", "--on", "2026-11-20", as: "noor")
    #expect(past.status == 2)
    #expect(past.errors.hasPrefix("20/11/2026 lies before the last event of the case"))
  }

  @Test func `a case that already runs is entered with its own days`() throws {
    let bench = try Rung.group()
    try bench.done(
      "import", Program.fixture("dossiers/cardiolink"), "--on", "2026-03-02", as: "noor")
    let shown = try bench.done("show", "2026-001", as: "noor")
    #expect(shown.contains("1. 02/03/2026 Noor Claes: registered the request"))
  }

  @Test func `global options stand before the command or behind it`() throws {
    let bench = try Rung.registered()
    let expected = try bench.run("list", as: "noor").output
    for words in [
      ["list", "--as", "noor", "--lang", "en"], ["--lang=en", "--as=noor", "list"],
      ["--no-color", "--as", "noor", "--lang", "en", "list"],
      ["--store", bench.store, "--as", "secretariat", "--lang", "en", "list", "in:open"],
    ] {
      #expect(try bench.run(words, in: nil).output == expected, "\(words)")
    }
    let members = try bench.done("--as", "noor", "member", "list", in: nil)
    #expect(try bench.done("member", "--as", "noor", in: nil) == members)
  }

  @Test func `the member last acted as stays`() throws {
    let bench = try Rung.registered()
    try bench.done("list", as: "paul")
    #expect(try bench.done("doctor").contains("paul · acting:"))
    var anywhere = bench
    anywhere.environment["INAMI_REVIEW_STORE"] = nil
    #expect(try anywhere.done("list").contains("CardioLink"), "the store last opened")
  }

  @Test func `a dry run says what would be recorded and records nothing`() throws {
    let bench = try Rung.registered()
    let before = try bench.head()
    let run = try bench.run(
      "do", "withdraw", "2026-001", "reason=asked", "--dry-run", as: "noor")
    #expect(run.output == "ended the case: withdrawn\n")
    #expect(run.status == 0)
    #expect(try bench.head() == before)
  }
}

/// Holds the store's lock as a writer would.
private final class Holder {
  private let descriptor: Int32

  init(of lock: String) throws {
    descriptor = open(lock, O_RDWR | O_CLOEXEC)
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
  }

  func release() { close(descriptor) }
}
