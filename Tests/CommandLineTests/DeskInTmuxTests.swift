import Foundation
import Testing

/// The desk in a real terminal, by its keys.
@Suite(.serialized, .enabled(if: Multiplexer.isInstalled))
struct DeskInTmuxTests {
  // MARK: - The main job

  @Test func `a member scores in French and hands the sheet in`() throws {
    let bench = try Rung.undeclared()
    // All but the first three criteria: what the hands do is shown on those.
    let rest =
      Rung.criteria.dropFirst(3).map { $0 + "=2" } + ["F4.reason=12 000", "G1.reason=durée"]
    let terminal = try Multiplexer(bench)
    terminal.shell("inami-review --as ann --lang fr")
    try terminal.expect("déclarer")

    terminal.type("/")
    try terminal.expect("Filtre :  ")
    terminal.type("cardio")
    try terminal.expect("Filtre : cardio")
    terminal.press("Enter", "Enter")
    try terminal.expect("Le dossier s'ouvre dès que vous avez déclaré vos intérêts")

    terminal.type("d")
    try terminal.expect("Mon intérêt (obligatoire)")
    terminal.press("Right", "C-s")
    try terminal.expect("Enregistré : Déclarer mes intérêts.")
    try terminal.expect("Dossier  1/")

    terminal.press("Tab")
    try terminal.expect("0 sur 24 coté")
    terminal.type("1")
    try terminal.expect("0 [1] 2  3")
    terminal.press("Down")
    terminal.type("é")
    try terminal.expect("0  1 [2] 3")
    terminal.press("Down")
    terminal.type("\"")
    try terminal.expect("0  1  2 [3] -")
    try terminal.expect("motif !")

    terminal.press("Enter")
    try terminal.expect("Ctrl-X éditeur")
    terminal.type("Preuve solide, été compris.")
    try terminal.expect("Preuve solide, été compris.")
    terminal.press("Escape")
    try terminal.expectGone("Ctrl-X éditeur")
    try terminal.expect("motivé")

    terminal.type("S")
    try terminal.expect("Des critères n'ont pas encore de réponse")
    let scored = try bench.run(["do", "score", "2026-001"] + rest, as: "ann")
    #expect(scored.output.contains("24 of 24 answered"), "the draft of the desk and that of `do`")
    terminal.press("Escape")
    try terminal.expectGone("Des critères n'ont pas encore de réponse")
    terminal.press("Escape")
    try terminal.expect("Filtre : cardio")
    terminal.press("Enter")
    try terminal.expect("Dossier  1/")
    terminal.type("S")
    try terminal.expect("Confirmer")
    terminal.press("C-s")
    try terminal.expect("Enregistré : Remettre ma fiche.")
    #expect(try bench.listed().submitted == 1)
    #expect(try bench.done("export", "scores", as: "ann").contains("\"Preuve solide, été"))
    terminal.press("Escape")
    try terminal.expect("Filtre : cardio")
    terminal.type("q")
    #expect(until { !terminal.isFullScreen })
  }

  @Test func `the chair leads the case to its conclusion`() throws {
    let bench = try Rung.scored()
    let terminal = try Multiplexer(bench)
    terminal.shell("inami-review --as paul --lang fr")
    try terminal.expect("CardioLink")
    terminal.press("Enter")
    try terminal.expect("Dossier")

    try terminal.choose("Clore le tour")
    try terminal.choose("Dévoiler les cotes")
    #expect(try bench.listed().stage == "deliberation")

    terminal.type("D")
    try terminal.expect("C1 Mortalité")
    terminal.type("p")
    try terminal.expect("Rédiger la proposition")
    terminal.press("Right")
    terminal.press("Tab")
    terminal.type("Les preuves suffisent.")
    terminal.press("Tab")
    terminal.type("Het bewijs volstaat.")
    try terminal.expect("Het bewijs volstaat.")
    terminal.press("C-s")
    try terminal.expect("Une conclusion temporaire demande une date de fin")
    #expect(try bench.listed().stage == "deliberation")
    terminal.press("Escape")

    // The rest of a long form is quicker by `do`; what it records appears without a key.
    try bench.propose()
    try terminal.expect("Mis à jour", within: 10)
    terminal.press("Down")
    try terminal.expectGone("Mis à jour")
    // The shipped policy wants a sheet of every bench: the chair answers for going on without.
    try bench.act("override", "gate=scored", "reason=Deux fiches suffisent ici", by: "paul")
    try terminal.expect("Mis à jour", within: 10)
    try terminal.choose("Ouvrir le vote")
    #expect(try bench.listed().stage == "vote")
    try bench.act("vote", "choice=yes", by: "ann")
    try bench.act("vote", "choice=yes", by: "carla")
    try terminal.choose("Clore le vote")
    try terminal.choose("Acter la conclusion")
    #expect(try bench.listed().conclusion == "temporary")
  }

  @Test func `the report is read and written to a file`() throws {
    let bench = try Rung.vote()
    let terminal = try Multiplexer(bench)
    terminal.shell("inami-review --as ann --lang fr")
    try terminal.expect("CardioLink")
    terminal.press("Enter")
    try terminal.expect("Dossier")
    terminal.type("r")
    try terminal.expect("Rapport d'évaluation · nl")
    try terminal.expect("Evaluatienota 2026-001")
    terminal.type("x")
    try terminal.expect("markdown")
    terminal.press("Enter")
    try terminal.expect("Rapport enregistré :")
    let report = try String.contents(of: bench.path + "/report-2026-001-nl.md")
    #expect(report.contains("Matig maar relevant"))
  }

  // MARK: - Windows and signals

  @Test func `the window may become anything`() throws {
    let terminal = try opened(Rung.scoring())
    terminal.press("Enter")
    try terminal.expect("Dossier  1/")
    terminal.resize(columns: 120, rows: 40)
    try terminal.expect("0 sur 24 coté")
    terminal.resize(columns: 10, rows: 3)
    try terminal.expectGone("Dossier  1/")
    terminal.resize(columns: 1, rows: 1)
    terminal.type("jjkk")
    terminal.resize(columns: 80, rows: 24)
    try terminal.expect("Dossier  1/")
    try terminal.expect("CardioLink 2.1")
    #expect(terminal.program != nil)
  }

  @Test func `the desk steps aside for the shell and comes back`() throws {
    let terminal = try opened(Rung.scoring())
    terminal.press("C-z")
    #expect(until { !terminal.isFullScreen })
    terminal.shell("echo in the shell")
    try terminal.expect("\nin the shell")
    terminal.shell("fg")
    try terminal.expect("CardioLink")
    #expect(terminal.isFullScreen)
    terminal.press("Enter")
    try terminal.expect("Dossier  1/")
  }

  @Test func `killed while a reason is typed, the desk loses one key at most`() throws {
    let bench = try Rung.scoring()
    let terminal = try opened(bench)
    terminal.press("Enter", "Tab")
    try terminal.expect("0 sur 24 coté")
    terminal.type("3")
    terminal.press("Enter")
    let reason = "Een lange reden, letter na letter getypt"
    for letter in reason { terminal.type(String(letter)) }
    try terminal.expect(reason)
    terminal.type("!")
    let desk = try #require(terminal.program)
    kill(desk, SIGKILL)
    #expect(until { terminal.program == nil })
    terminal.shell("reset")

    terminal.shell("clear; inami-review --as ann --lang fr")
    try terminal.expect("1/24")
    terminal.press("Enter", "Tab")
    try terminal.expect("motivé")
    try terminal.expect(reason)
    #expect(try bench.draft(of: "ann").contains(reason))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `ended by a signal, the desk leaves the terminal as it was`(signal: Int32) throws {
    let bench = try Rung.scoring()
    let terminal = try Multiplexer(bench)
    terminal.shell("stty -a > before")
    terminal.shell("inami-review --as ann --lang fr")
    try terminal.expect("CardioLink")
    let desk = try #require(terminal.program)
    kill(desk, signal)
    #expect(until { terminal.program == nil })
    #expect(until { !terminal.isFullScreen })
    terminal.shell("stty -a > after; echo written")
    try terminal.expect("\nwritten")
    #expect(try String.contents(of: bench.path + "/after") == .contents(of: bench.path + "/before"))
  }

  @Test func `two times Ctrl-C leave, and what was typed is kept`() throws {
    let bench = try Rung.scoring()
    let terminal = try opened(bench)
    terminal.press("Enter", "Tab")
    try terminal.expect("0 sur 24 coté")
    terminal.type("0")
    terminal.press("Enter")
    terminal.type("Half geschreven")
    try terminal.expect("Half geschreven")
    terminal.press("C-c")
    try terminal.expect("Appuyez encore une fois sur Ctrl-C pour quitter")
    terminal.press("C-c")
    #expect(until { !terminal.isFullScreen })
    #expect(try bench.draft(of: "ann").contains("Half geschreven"))
  }

  @Test func `what a crash leaves behind holds nothing that is sealed`() throws {
    let bench = try Rung.scoring()
    try bench.keepSheet(of: "carla", reason: "Reden " + LeakSearch.canary)
    try bench.act("submit-scores", by: "carla")
    try bench.act("declare", "interest=none", by: "emma")
    let colleague = try bench.colleague()
    let terminal = try opened(colleague, as: "paul")
    terminal.press("Enter")
    try terminal.expect("Dossier  1/")
    terminal.type("D")
    let desk = try #require(terminal.program)
    kill(desk, SIGSEGV)
    #expect(until { terminal.program == nil })
    terminal.shell("echo in the shell")
    try terminal.expect("\nin the shell")
    #expect(!terminal.screen.contains(LeakSearch.canary))
    try LeakSearch().expectNoFile(of: colleague, "paul")
  }

  /// Between reading and voting the chair may put another text to the vote; a ballot is about the
  /// text that was on the screen.
  @Test func `a ballot on a text that was replaced meanwhile is refused`() throws {
    let bench = try Rung.vote()
    let terminal = try opened(bench)
    terminal.press("Enter")
    try terminal.expect("Dossier")
    terminal.type("m")
    try terminal.expect("Tapez pour chercher")
    terminal.type("Voter")
    terminal.press("Enter")
    try terminal.expect("Ctrl-S confirmer")
    terminal.press("Right")
    try bench.act("close-vote", by: "paul")
    try bench.propose(reasons: "Een andere tekst.")
    try bench.act("open-vote", by: "paul")
    terminal.press("C-s")
    try terminal.expect("n'est pas celui que vous aviez sous les yeux")
    #expect(try bench.done("export", "votes", as: "ann").contains("ann") == false)
  }

  // MARK: - Others, colours, editors

  @Test func `what another process records appears within two seconds, without a key`() throws {
    let bench = try Rung.registered()
    let terminal = try opened(bench, as: "noor")
    try terminal.expect("recevabilité")
    try bench.done("import", Program.fixture("dossiers/somnotrack"), as: "noor")
    let recorded = Date()
    try terminal.expect("SomnoTrack", within: 10)
    #expect(Date().timeIntervalSince(recorded) < 2)
  }

  @Test func `without colours and on an old terminal the same text is shown`() throws {
    let bench = try Rung.scoring()
    var screens: [String] = []
    for words in ["", "NO_COLOR=1 ", "TERM=vt100 ", "TERM=xterm ", "TERM=linux "] {
      let terminal = try Multiplexer(bench)
      terminal.shell(words + "inami-review --as ann --lang fr")
      try terminal.expect("CardioLink")
      terminal.press("Enter")
      try terminal.expect("Dossier  1/")
      screens.append(terminal.screen)
    }
    for screen in screens.dropFirst() { #expect(screen == screens[0]) }
  }

  @Test func `an unknown terminal is answered with a sentence or a screen, never with a trap`()
    throws
  {
    let bench = try Rung.scoring()
    let terminal = try Multiplexer(bench)
    terminal.shell("TERM=unheard-of inami-review --as ann --lang fr; echo status $?")
    #expect(
      until { terminal.screen.contains("status 1") || terminal.screen.contains("CardioLink") })
    #expect(!terminal.screen.contains("Illegal instruction"), "\(terminal.screen)")
  }

  @Test func `a reason may be written in the editor that one knows`() throws {
    let bench = try Rung.scoring()
    let editor = bench.path + "/editor"
    try "#!/bin/sh\necho 'De tweede regel.' >> \"$1\"\n".write(
      toFile: editor, atomically: true, encoding: .utf8)
    chmod(editor, 0o755)
    var environment = bench
    environment.environment["EDITOR"] = editor
    let terminal = try opened(environment)
    terminal.press("Enter", "Tab")
    try terminal.expect("0 sur 24 coté")
    terminal.press("Enter")
    try terminal.expect("Ctrl-X éditeur")
    terminal.type("De eerste regel.")
    try terminal.expect("De eerste regel.")
    terminal.press("C-x")
    try terminal.expect("De tweede regel.")
    terminal.press("Escape")
    #expect(try bench.draft(of: "ann").contains(#"De eerste regel.\nDe tweede regel."#))

    environment.environment["EDITOR"] = "/nowhere/editor"
    let other = try opened(environment)
    other.press("Enter", "Tab", "Enter")
    try other.expect("De tweede regel.")
    other.press("C-x")
    try other.expect("/nowhere/editor n'a pas pu s'ouvrir")
  }

  private func opened(_ bench: Workbench, as member: String = "ann") throws -> Multiplexer {
    let terminal = try Multiplexer(bench)
    terminal.shell("inami-review --as \(member) --lang fr")
    try terminal.expect("CardioLink")
    return terminal
  }
}

extension Multiplexer {
  /// Chooses a line of the menu of actions and confirms its form.
  fileprivate func choose(
    _ title: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    type("m")
    try expect("Tapez pour chercher", sourceLocation: sourceLocation)
    type(title)
    press("Enter")
    // A long form has its buttons below the screen's end; its keys are always there.
    try expect("Ctrl-S confirmer", sourceLocation: sourceLocation)
    press("C-s")
    try expect("Enregistré : \(title).", sourceLocation: sourceLocation)
  }
}

extension Workbench {
  /// The file in which a member's draft is kept.
  fileprivate func draft(of member: String) throws -> String {
    let files = try shell("cat state/inami-review/*/drafts/\(member)/2026-001-r1.json")
    return files.output
  }
}
