import Foundation
import Testing

/// The way of one request from its registration to its end, by commands alone.
struct MainJobTests {
  @Test func `a request goes its whole way by commands`() throws {
    var bench = try Workbench()
    try found(bench)
    try register(bench)
    try findAdmissible(bench)
    try declareInterests(bench)
    try score(bench)
    try reveal(bench)
    try vote(bench)
    try decide(bench)
    try reportInEveryLanguage(bench)
    try exportEverything(bench)
    try followUp(&bench)
    try keepCopies(bench)
  }

  // MARK: - Before the evaluation

  private func found(_ bench: Workbench) throws {
    let created = try bench.done(
      "init", bench.store, "--name", "wg-2026", "--mode", "practice", "--member-id", "noor",
      "--member-name", "Noor Claes")
    #expect(
      created == """
        Store created: \(bench.store)
        Open the desk: inami-review --store \(bench.store)

        """)
    for (id, name, role, language) in [
      ("ann", "Ann Peeters", "voting", "nl"), ("bruno", "Bruno Delvaux", "voting", "fr"),
      ("carla", "Carla Maes", "voting", "nl"), ("eva", "Eva Simon", "voting", "fr"),
      ("dirk", "Dirk Weber", "advisory", "de"), ("paul", "Paul Lambert", "chair", "fr"),
    ] {
      let added = try bench.done(
        "member", "add", id, "--name", name, "--role", role, "--language", language, as: "noor")
      #expect(added == "Member added: \(name)\n")
    }
    let members = try bench.done("member", "list", as: "noor")
    #expect(members.contains("ann\tAnn Peeters\tvoting\tnl"))
    #expect(members.split(separator: "\n").count == 7)
    let early = try bench.done("group", as: "ann")
    #expect(early.contains("yearly declaration"), "\(early)")
    try bench.declareYearly(["ann", "bruno", "carla", "eva", "dirk", "paul"])
  }

  private func register(_ bench: Workbench) throws {
    let dossier = Program.fixture("dossiers/cardiolink")
    let tried = try bench.run("import", dossier, "--dry-run", as: "noor")
    #expect(tried.output == "no mistakes: CardioLink 2.1\n")
    #expect(try bench.done("list", as: "noor").contains("CardioLink") == false)

    let registered = try bench.done("import", dossier, as: "noor")
    #expect(registered == "2026-001 registered: CardioLink 2.1\n")
    let again = try bench.done("import", dossier, as: "noor")
    #expect(again == "2026-001 unchanged: CardioLink 2.1 was registered with the same content\n")

    #expect(try bench.listed().stage == "admissibility")
    let table = try bench.done("list", as: "noor")
    #expect(table.contains("2026-001  CardioLink 2.1  Heart failure"))
    let shown = try bench.done("show", "2026-001", as: "noor")
    #expect(shown.contains("1. 21/11/2026 Noor Claes: registered the request"))
  }

  private func findAdmissible(_ bench: Workbench) throws {
    let early = try bench.run("do", "admissible", "2026-001", as: "noor")
    #expect(early.status == 2)
    #expect(
      early.errors == """
        Some gates have no answer yet: A1, A2, A3, A4, A5, A6, A7, A8, A9, B1, B2, B3, B4, B5, B6. \
        Answer each of them with “Answer a gate”, then try again.

        """)
    try bench.passGates()
    try bench.act("admissible", by: "noor")
    #expect(try bench.listed().stage == "scoring")
  }

  private func declareInterests(_ bench: Workbench) throws {
    let closed = try bench.done("show", "2026-001", as: "ann")
    #expect(closed.contains("Declare your interests in this case first"))
    for member in ["ann", "carla", "eva", "dirk", "paul"] {
      try bench.act("declare", "interest=none", by: member)
    }
    let mute = try bench.run("do", "declare", "2026-001", "interest=conflict", as: "bruno")
    #expect(mute.status == 2)
    try bench.act("declare", "interest=conflict", "text=Administrateur du demandeur", by: "bruno")
    #expect(try bench.done("show", "2026-001", as: "ann").contains("Administrateur") == false)
    #expect(try bench.listed(as: "bruno").mine == "conflict")

    try bench.act(
      "recuse", "member=bruno", "rights=read deliberate vote", "reason=Mandat chez le demandeur",
      by: "paul")
    #expect(try bench.listed(as: "bruno").mine == "recused")
  }

  // MARK: - Scores

  private func score(_ bench: Workbench) throws {
    try bench.act("open-round", by: "paul")
    #expect(try bench.listed().round == 1)

    let few = try bench.act("score", "C1=2", "C1.reason=Minder opnames", "C2=3", by: "ann")
    #expect(
      few == """
        2026-001: draft kept, 2 of 24 answered. Hand it in with: do submit-scores 2026-001

        """)
    let unfinished = try bench.run("do", "submit-scores", "2026-001", as: "ann")
    #expect(unfinished.status == 2)
    #expect(unfinished.errors.hasPrefix("Some criteria have no answer yet: C3, C4, C5,"))

    let rest = Rung.criteria.dropFirst(2).map { $0 + "=2" }
    let draft = ["do", "score", "2026-001", "F4.reason=12 000", "G1.reason=opvolging"] + rest
    #expect(try bench.run(draft, as: "ann").status == 0)
    let mute = try bench.run("do", "submit-scores", "2026-001", as: "ann")
    #expect(mute.status == 2)
    #expect(
      mute.errors == """
        Some scores need a reason and have none: C2. Write the reason for each, then submit.

        """)
    #expect(try bench.listed().submitted == 0)

    try bench.act("score", "C2.reason=Sterk bewijs", "recommend=temporary", by: "ann")
    try bench.act("submit-scores", by: "ann")
    let recused = try bench.run("do", "score", "2026-001", "C1=2", as: "bruno")
    #expect(recused.status == 2)
    #expect(recused.errors.hasPrefix("Since 21/11/2026 you are recused from this case"))
    for (member, c1) in [("carla", "0"), ("eva", "2"), ("dirk", "?")] {
      try bench.keepSheet(of: member, c1: c1, reason: "Argument van " + member)
      try bench.act("submit-scores", by: member)
    }
    #expect(try bench.listed().submitted == 4)
  }

  private func reveal(_ bench: Workbench) throws {
    let early = try bench.run("do", "reveal", "2026-001", as: "paul")
    #expect(early.status == 2)
    try bench.act("close-round", by: "paul")
    #expect(try bench.listed().roundState == "closed")
    try bench.act("reveal", by: "paul")
    #expect(try bench.listed().stage == "deliberation")
    #expect(
      try bench.done("show", "2026-001", as: "ann")
        .contains("C1 Ann Peeters 2, Carla Maes 0, Eva Simon 2, Dirk Weber ?"))
    try bench.act("comment", "criterion=C1", "text=Waarom 0?", by: "ann")
    try bench.act("comment", "text=Le registre manque.", by: "eva")
  }

  // MARK: - Vote and decision

  private func vote(_ bench: Workbench) throws {
    let endless = try bench.run(
      "do", "propose", "2026-001", "conclusion=temporary", "reasons.nl=Voorlopig", as: "paul")
    #expect(endless.status == 2)
    #expect(endless.errors.hasPrefix("A temporary conclusion needs an end date"))
    let early = try bench.run("do", "open-vote", "2026-001", as: "paul")
    #expect(early.errors.hasPrefix("There is no proposal yet."))

    try bench.propose()
    try bench.act("open-vote", by: "paul")
    #expect(try bench.listed().stage == "vote")
    try bench.act("vote", "choice=yes", by: "ann")
    let twice = try bench.run("do", "vote", "2026-001", "choice=no", as: "ann")
    #expect(twice.status == 2)
    #expect(twice.errors.hasPrefix("You have already voted on this proposal"))
    #expect(try bench.run("do", "vote", "2026-001", "choice=yes", as: "bruno").status == 2)
    try bench.act("vote", "choice=no", "reason=Te vroeg.", by: "carla")
    try bench.act("vote", "choice=yes", by: "eva")
    // Counted, this voice would make it a tie, and a tie rejects.
    try bench.act("vote", "choice=no", "reason=Kosten unklar.", by: "dirk")

    try bench.act("close-vote", by: "paul")
    #expect(
      try bench.done("show", "2026-001", as: "ann")
        .contains("Vote: adopted · for 2, against 1, abstention 0"))
    try bench.act("conclude", by: "paul")
    let concluded = try bench.listed()
    #expect(concluded.stage == "concluded")
    #expect(concluded.conclusion == "temporary")
  }

  private func decide(_ bench: Workbench) throws {
    let misfit = try bench.run(
      "do", "decide", "2026-001", "outcome=temporary", "authority=insurance-committee",
      "vehicle=Convention art. 56", "decided-on=2026-11-20", "level=M3-plus", as: "noor")
    #expect(misfit.status == 2)
    #expect(misfit.errors.hasPrefix("A temporary reimbursement goes with level M3 light"))
    try bench.act(
      "decide", "outcome=temporary", "authority=insurance-committee",
      "vehicle=Conventie art. 56 § 2", "decided-on=2026-11-20", "level=M3-light",
      "from=2026-12-01", "until=2028-11-30", "notified-on=2026-11-21",
      "tariff=Maandforfait; 42.50; per patiënt per maand", by: "noor")
    let decided = try bench.listed()
    #expect(decided.stage == "decided")
    #expect(decided.level == "M3-light")
    #expect(decided.until == "2028-11-30")
  }

  private func reportInEveryLanguage(_ bench: Workbench) throws {
    let head = try #require(try bench.head())
    for language in ["fr", "nl", "de", "en"] {
      for format in ["text", "markdown", "html", "json"] {
        let run = try bench.run(
          "report", "2026-001", "--format", format, as: "noor", in: language)
        #expect(run.status == 0)
        for fact in [
          "CardioLink", "Conventie art. 56", "Te vroeg", "Kosten unklar", "Argument van carla",
          "Mandat chez le demandeur", "42", head,
        ] {
          #expect(run.output.contains(fact), "\(fact), \(format), \(language)")
        }
      }
    }
    let french = try bench.run("report", "2026-001", as: "noor", in: "fr").output
    #expect(french.contains("Les preuves suffisent"))
    let own = try bench.run("report", "2026-001", as: "eva", in: nil).output
    #expect(own.contains("Het bewijs volstaat"), "the file's language, whoever asks")
    let english = try bench.run("report", "2026-001", as: "noor", in: "en").output
    #expect(english.lowercased().contains("translation for information"))
    #expect(try bench.run("report", "2026-001", as: "ann", in: "en").output == english)
    let recused = try bench.run("report", "2026-001", as: "bruno")
    #expect(recused.errors.hasPrefix("Since 21/11/2026 you are recused from this case"))
  }

  private func exportEverything(_ bench: Workbench) throws {
    let scores = try bench.done("export", "scores", "--format", "csv", as: "ann")
    let rows = scores.split(whereSeparator: \.isNewline)
    let columns = "case,round,member,role,criterion,score,confidence,state,at,version,reason,pins"
    #expect(rows.first.map(String.init) == columns)
    let carla = rows.first { $0.hasPrefix("2026-001,1,carla,voting,C1,0,,submitted,") }
    #expect(carla?.hasSuffix(",1,Argument van carla,") == true)
    #expect(rows.count == 1 + 4 * 24)

    let journal = try bench.done("export", "journal", "--format", "jsonl", as: "ann")
    let lines = journal.split(separator: "\n")
    #expect(lines.count == (try bench.entries()))
    #expect(lines.last?.contains("decisionRecorded") == true)

    let file = bench.path + "/scores.csv"
    let run = try bench.run("export", "scores", "--output", file, as: "ann")
    #expect(run.errors == "Written: \(file)\n")
    #expect(try String.contents(of: file) == scores)
  }

  // MARK: - After the decision

  private func followUp(_ bench: inout Workbench) throws {
    bench.environment["INAMI_REVIEW_NOW"] = "2028-05-01"
    try bench.act("in-force", "--on", "2026-12-01", by: "noor")
    #expect(try bench.listed().stage == "in-force")
    let unknown = try bench.run(
      "do", "milestone", "2026-001", "number=2", "outcome=met", as: "noor")
    #expect(unknown.errors.hasPrefix("The case has no milestone 2."))
    try bench.act("milestone", "number=1", "outcome=met", "note=Register geleverd", by: "noor")
    try bench.act("correct", "entry=1", "text=Ontvangen per e-mail", by: "noor")
    try bench.act("end", "ending=converted", "reason=Definitief aangevraagd", by: "noor")
    let ended = try bench.listed()
    #expect(ended.stage == "ended")
    #expect(ended.ending == "converted")
    let late = try bench.run("do", "comment", "2026-001", "text=Nog iets", as: "ann")
    #expect(late.status == 2)
    #expect(late.errors.hasPrefix("The case has ended, as “converted”"))
    let shown = try bench.done("show", "2026-001", as: "ann")
    #expect(shown.contains("01/12/2026 Noor Claes"))
  }

  private func keepCopies(_ bench: Workbench) throws {
    let head = try #require(try bench.head())
    let entries = try bench.entries()
    let sentence = "\(entries) entries verified. Head \(head)\n"
    #expect(try bench.done("verify", as: "ann") == sentence)

    let backup = bench.path + "/backup"
    let copied = try bench.done("backup", backup, as: "noor")
    #expect(copied == "Backup written and verified: \(backup)\n" + sentence)
    let restored = bench.path + "/restored.store"
    let back = try bench.done("restore", backup, restored)
    #expect(back == "Restored and verified: \(restored)\n" + sentence)

    let there = try bench.done("list", "in:all", "--format", "json", "--store", restored, as: "ann")
    #expect(try bench.done("list", "in:all", "--format", "json", as: "ann") == there)
    let taken = try bench.run("restore", backup, restored)
    #expect(taken.status == 1)
    #expect(taken.errors.contains("nothing is ever overwritten"))
  }
}
