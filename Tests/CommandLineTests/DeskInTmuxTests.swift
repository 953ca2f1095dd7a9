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
    terminal.expect("déclarer")

    terminal.type("/")
    terminal.expect("Filtre :  ")
    terminal.type("cardio")
    terminal.expect("Filtre : cardio")
    terminal.press("Enter", "Enter")
    terminal.expect("Le dossier s'ouvre dès que vous avez déclaré vos intérêts")

    terminal.type("d")
    terminal.expect("Mon intérêt (obligatoire)")
    terminal.press("Right", "C-s")
    terminal.expect("Enregistré : Déclarer mes intérêts.")
    terminal.expect("Dossier  1/")

    terminal.press("Tab")
    terminal.expect("0 sur 24 coté")
    terminal.type("1")
    terminal.expect("0 [1] 2  3")
    terminal.press("Down")
    terminal.type("é")
    terminal.expect("0  1 [2] 3")
    terminal.press("Down")
    terminal.type("\"")
    terminal.expect("0  1  2 [3] -")
    terminal.expect("motif !")

    terminal.press("Enter")
    terminal.expect("Ctrl-X éditeur")
    terminal.type("Preuve solide, été compris.")
    terminal.expect("Preuve solide, été compris.")
    terminal.press("Escape")
    terminal.expectGone("Ctrl-X éditeur")
    terminal.expect("motivé")

    terminal.type("S")
    terminal.expect("Des critères n'ont pas encore de réponse")
    let scored = try bench.run(["do", "score", "2026-001"] + rest, as: "ann")
    #expect(scored.output.contains("24 of 24 answered"), "the draft of the desk and that of `do`")
    terminal.press("Escape")
    terminal.expectGone("Des critères n'ont pas encore de réponse")
    terminal.press("Escape")
    terminal.expect("Filtre : cardio")
    terminal.press("Enter")
    terminal.expect("Dossier  1/")
    terminal.type("S")
    terminal.expect("Confirmer")
    terminal.press("C-s")
    terminal.expect("Enregistré : Remettre ma fiche.")
    #expect(try bench.listed().submitted == 1)
    #expect(try bench.done("export", "scores", as: "ann").contains("\"Preuve solide, été"))
    terminal.press("Escape")
    terminal.expect("Filtre : cardio")
    terminal.type("q")
    #expect(until { !terminal.isFullScreen })
  }

  @Test func `the chair leads the case to its conclusion`() throws {
    let bench = try Rung.scored()
    let terminal = try Multiplexer(bench)
    terminal.shell("inami-review --as paul --lang fr")
    terminal.expect("CardioLink")
    terminal.press("Enter")
    terminal.expect("Dossier")

    terminal.choose("Clore le tour")
    terminal.choose("Dévoiler les cotes")
    #expect(try bench.listed().stage == "deliberation")

    terminal.type("D")
    terminal.expect("C1 Mortalité")
    terminal.type("p")
    terminal.expect("Rédiger la proposition")
    terminal.press("Right")
    terminal.press("Tab")
    terminal.type("Les preuves suffisent.")
    terminal.press("Tab")
    terminal.type("Het bewijs volstaat.")
    terminal.expect("Het bewijs volstaat.")
    terminal.press("C-s")
    terminal.expect("Une conclusion temporaire demande une date de fin")
    #expect(try bench.listed().stage == "deliberation")
    terminal.press("Escape")

    // The rest of a long form is quicker by `do`; what it records appears without a key.
    try bench.propose()
    terminal.expect("Mis à jour", within: 10)
    terminal.choose("Ouvrir le vote")
    #expect(try bench.listed().stage == "vote")
    try bench.act("vote", "choice=yes", by: "ann")
    try bench.act("vote", "choice=yes", by: "carla")
    terminal.choose("Clore le vote")
    terminal.choose("Acter la conclusion")
    #expect(try bench.listed().conclusion == "temporary")
  }

  @Test func `the report is read and written to a file`() throws {
    let bench = try Rung.vote()
    let terminal = try Multiplexer(bench)
    terminal.shell("inami-review --as ann --lang fr")
    terminal.expect("CardioLink")
    terminal.press("Enter")
    terminal.expect("Dossier")
    terminal.type("r")
    terminal.expect("Rapport d'évaluation · nl")
    terminal.expect("Evaluatienota 2026-001")
    terminal.type("x")
    terminal.expect("markdown")
    terminal.press("Enter")
    terminal.expect("Rapport enregistré :")
    let report = try String.contents(of: bench.path + "/report-2026-001-nl.md")
    #expect(report.contains("Matig maar relevant"))
  }

  // MARK: - Windows and signals

  @Test func `the window may become anything`() throws {
    let terminal = try opened(Rung.scoring())
    terminal.press("Enter")
    terminal.expect("Dossier  1/")
    terminal.resize(columns: 120, rows: 40)
    terminal.expect("0 sur 24 coté")
    terminal.resize(columns: 10, rows: 3)
    terminal.expectGone("Dossier  1/")
    terminal.resize(columns: 1, rows: 1)
    terminal.type("jjkk")
    terminal.resize(columns: 80, rows: 24)
    terminal.expect("Dossier  1/")
    terminal.expect("CardioLink 2.1")
    #expect(terminal.program != nil)
  }

  @Test func `the desk steps aside for the shell and comes back`() throws {
    let terminal = try opened(Rung.scoring())
    terminal.press("C-z")
    #expect(until { !terminal.isFullScreen })
    terminal.shell("echo in the shell")
    terminal.expect("\nin the shell")
    terminal.shell("fg")
    terminal.expect("CardioLink")
    #expect(terminal.isFullScreen)
    terminal.press("Enter")
    terminal.expect("Dossier  1/")
  }

  @Test func `killed while a reason is typed, the desk loses one key at most`() throws {
    let bench = try Rung.scoring()
    let terminal = try opened(bench)
    terminal.press("Enter", "Tab")
    terminal.expect("0 sur 24 coté")
    terminal.type("3")
    terminal.press("Enter")
    let reason = "Een lange reden, letter na letter getypt"
    for letter in reason { terminal.type(String(letter)) }
    terminal.expect(reason)
    terminal.type("!")
    let desk = try #require(terminal.program)
    kill(desk, SIGKILL)
    #expect(until { terminal.program == nil })
    terminal.shell("reset")

    terminal.shell("clear; inami-review --as ann --lang fr")
    terminal.expect("1/24")
    terminal.press("Enter", "Tab")
    terminal.expect("motivé")
    terminal.expect(reason)
    #expect(try bench.draft(of: "ann").contains(reason))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `ended by a signal, the desk leaves the terminal as it was`(signal: Int32) throws {
    let bench = try Rung.scoring()
    let terminal = try Multiplexer(bench)
    terminal.shell("stty -a > before")
    terminal.shell("inami-review --as ann --lang fr")
    terminal.expect("CardioLink")
    let desk = try #require(terminal.program)
    kill(desk, signal)
    #expect(until { terminal.program == nil })
    #expect(until { !terminal.isFullScreen })
    terminal.shell("stty -a > after; echo written")
    terminal.expect("\nwritten")
    #expect(try String.contents(of: bench.path + "/after") == .contents(of: bench.path + "/before"))
  }

  @Test func `two times Ctrl-C leave, and what was typed is kept`() throws {
    let bench = try Rung.scoring()
    let terminal = try opened(bench)
    terminal.press("Enter", "Tab")
    terminal.expect("0 sur 24 coté")
    terminal.type("0")
    terminal.press("Enter")
    terminal.type("Half geschreven")
    terminal.expect("Half geschreven")
    terminal.press("C-c")
    terminal.expect("Appuyez encore une fois sur Ctrl-C pour quitter")
    terminal.press("C-c")
    #expect(until { !terminal.isFullScreen })
    #expect(try bench.draft(of: "ann").contains("Half geschreven"))
  }

  // MARK: - Others, colours, editors

  @Test func `what another process records appears within two seconds, without a key`() throws {
    let bench = try Rung.registered()
    let terminal = try opened(bench, as: "noor")
    terminal.expect("recevabilité")
    try bench.done("import", Program.fixture("dossiers/somnotrack"), as: "noor")
    let recorded = Date()
    terminal.expect("SomnoTrack", within: 10)
    #expect(Date().timeIntervalSince(recorded) < 2)
  }

  @Test func `without colours and on an old terminal the same text is shown`() throws {
    let bench = try Rung.scoring()
    var screens: [String] = []
    for words in ["", "NO_COLOR=1 ", "TERM=vt100 ", "TERM=xterm ", "TERM=linux "] {
      let terminal = try Multiplexer(bench)
      terminal.shell(words + "inami-review --as ann --lang fr")
      terminal.expect("CardioLink")
      terminal.press("Enter")
      terminal.expect("Dossier  1/")
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
    terminal.expect("0 sur 24 coté")
    terminal.press("Enter")
    terminal.expect("Ctrl-X éditeur")
    terminal.type("De eerste regel.")
    terminal.expect("De eerste regel.")
    terminal.press("C-x")
    terminal.expect("De tweede regel.")
    terminal.press("Escape")
    #expect(try bench.draft(of: "ann").contains(#"De eerste regel.\nDe tweede regel."#))

    environment.environment["EDITOR"] = "/nowhere/editor"
    let other = try opened(environment)
    other.press("Enter", "Tab", "Enter")
    other.expect("De tweede regel.")
    other.press("C-x")
    other.expect("/nowhere/editor n'a pas pu s'ouvrir")
  }

  private func opened(_ bench: Workbench, as member: String = "ann") throws -> Multiplexer {
    let terminal = try Multiplexer(bench)
    terminal.shell("inami-review --as \(member) --lang fr")
    terminal.expect("CardioLink")
    return terminal
  }
}

extension Multiplexer {
  /// Chooses a line of the menu of actions and confirms its form.
  fileprivate func choose(_ title: String, sourceLocation: SourceLocation = #_sourceLocation) {
    type("m")
    expect("Tapez pour chercher", sourceLocation: sourceLocation)
    type(title)
    press("Enter")
    expect("Confirmer", sourceLocation: sourceLocation)
    press("C-s")
    expect("Enregistré : \(title).", sourceLocation: sourceLocation)
  }
}

extension Workbench {
  /// The file in which a member's draft is kept.
  fileprivate func draft(of member: String) throws -> String {
    let files = try shell("cat state/inami-review/*/drafts/\(member)/2026-001-r1.json")
    return files.output
  }
}
