import ReviewDomain
@testable import ReviewScreens
import ReviewTestSupport
import TextCanvas
import Testing

extension RegisterFile {
  /// The sample register, which an application in force is missing from.
  static func sample(desk: GroupDesk, today: Day = .on("2026-11-21")) -> RegisterFile {
    let decided = DecidedApp(
      caseID: CaseID(year: 2026, serial: 14), product: "Beat", manufacturer: "Beat NV",
      process: "heart-failure", level: .m3Light, from: .on("2026-10-01"),
      until: .on("2027-09-30"))
    var group = Group.withRegister()
    var app = ListedApp.pulse
    app.caseID = CaseID(year: 2026, serial: 17)
    let events = try? group.events(
      for: .register(.correct(product: "Pulse", app, reason: "the case was missing")),
      by: "sofie", today: today)
    for event in events ?? [] { group.apply(event, by: "sofie", on: .on("2026-08-04")) }
    let register = group.register
    return RegisterFile(
      register: register, differences: register.differences(from: [decided]), today: today,
      desk: desk)
  }
}

@Suite struct RegisterScreenTests {
  private var secretary: Member {
    Member.sitting.first { $0.role == .secretariat } ?? .peeters
  }

  private func play(
    _ member: Member = .peeters, at size: (Int, Int) = (80, 24), language: Language = .french
  ) throws -> DeskPlay {
    var play = try DeskPlay(member, at: size, language: language)
    try play.press("Tab", "Tab")
    return play
  }

  @Test func `care processes stand beside the selected one, what is over says so`() throws {
    var play = try play()
    #expect(play.desk.scope == .register)
    let screen = play.screen
    for text in [
      "Processus de soins · État au 04/08/2026", "Insuffisance cardiaque", "M3 plus · Applic. 1",
      "aucun niveau · Applic. 1", "Plus d'application",
      "! 1 décision et le registre ne disent pas la même chose (n)", "Pulse · M3 plus · 02/2025",
    ] {
      #expect(screen.contains(text), "\(text)")
    }
    try play.press("G")
    let knee = play.screen
    #expect(knee.contains("Plus d'application (30/06/2023) : Fini"), "\(knee)")
    #expect(knee.contains("Bend · M3 light · 01/10/2020 –"))
  }

  @Test func `a text without a version in the language is named as missing`() throws {
    var play = try play(language: .dutch)
    try play.press("j", "Space")
    #expect(play.screen.contains("(geen versie: Nederlands)"), "\(play.screen)")
    #expect(!play.screen.contains("  But"))
  }

  @Test func `Enter shows the applications, then the case on which one rests`() throws {
    var play = try play()
    try play.press("Enter")
    #expect(play.screen.contains("Applications · Insuffisance cardiaque"))
    #expect(play.screen.contains("Fabricant : Pulse NV"))
    play.forget()
    try play.press("Enter")
    #expect(play.effects.contains(.openCase(CaseID(year: 2026, serial: 17))))
  }

  @Test func `an entry that rests on no case says so`() throws {
    var play = try play()
    try play.press("v", "Enter")
    #expect(play.desk.notice == "Cette inscription ne repose sur aucun dossier du groupe.")
    #expect(play.screen.contains("Applications de tous les processus de soins"))
    #expect(play.screen.contains("> Bend") && play.screen.contains("terminée"))
  }

  @Test func `what is typed narrows at once, Enter keeps it, Esc drops it`() throws {
    var play = try play()
    try play.press("/")
    try play.type("pulse q")
    #expect(!play.screen.contains("Sommeil") && !play.screen.contains("Insuffisance"))
    try play.press("Backspace", "Backspace", "Enter")
    #expect(play.screen.contains("/ pulse") && play.screen.contains("Insuffisance"))
    #expect(!play.screen.contains("Sommeil"))
    try play.press("Esc")
    #expect(play.screen.contains("Sommeil") && play.desk.scope == .register)
    try play.press("/", "x", "Esc")
    #expect(play.screen.contains("Sommeil"))
    try play.press("Esc")
    #expect(play.desk.scope == .queue)
  }

  @Test func `history tells what happened in public and who recorded what, with the reason`() throws
  {
    var play = try play()
    try play.press("i")
    let screen = play.screen
    #expect(screen.contains("04/08/2026"), "\(screen)")
    #expect(screen.contains("a corrigé l'inscription de Pulse dans heart-failure"))
    #expect(screen.contains("Modifié : Dossier"))
    #expect(screen.contains("Motif (interne) : the case was missing"))
    try play.press("i")
    #expect(play.screen.contains("Historique du registre"))
    #expect(play.screen.contains("06/2019  Première liste"))
    try play.press("i")
    #expect(play.screen.contains("Processus de soins · État"))
  }

  @Test func `a difference begins the act that settles it, filled in with the decision`() throws {
    var play = try play(secretary, language: .english)
    try play.press("n")
    #expect(play.screen.contains("2026-014 Beat is in force and not listed"))
    #expect(play.screen.contains("Enter: List an application"))
    try play.press("Enter")
    guard case .form(let form) = play.desk.screens.last else {
      Issue.record("no form")
      return
    }
    #expect(form.subject == .group(.listApp))
    let expected = [
      "process": "heart-failure", "product": "Beat", "manufacturer": "Beat NV",
      "route": "convention", "level": "M3-light", "from": "2026-10-01", "until": "2027-09-30",
      "case": "2026-014",
    ]
    #expect(form.arguments.values == expected)
    try play.press("Esc", "Esc")
    #expect(play.screen.contains("Care processes"))
  }

  @Test func `who is not the secretariat looks and publishes, and records nothing`() throws {
    var play = try play()
    try play.press("a")
    #expect(play.desk.notice?.contains("secrétariat") == true)
    try play.press("n", "Enter")
    #expect(play.desk.notice?.contains("secrétariat") == true)
    try play.press("x")
    #expect(play.desk.menu?.items.map(\.title) == ["html", "csv", "json"])
    play.forget()
    try play.press("Enter")
    #expect(play.effects.contains(.exportRegister(.html, .french)))
  }

  @Test func `a change opens with what the register says`() throws {
    var play = try play(secretary)
    try play.press("e")
    guard case .form(let form) = play.desk.screens.last else {
      Issue.record("no form")
      return
    }
    #expect(form.arguments["name.nl"] == "Hartfalen")
    #expect(form.arguments["criteria.fr"] == "R1: Chaque jour\nR2: Seuils")
    #expect(form.arguments["links.nl"] == "https://example.org/nl/hart")
  }

  @Test(arguments: [(80, 24), (120, 40)], [Language.french, .dutch])
  func `the register is the one that was read and approved`(size: (Int, Int), language: Language)
    throws
  {
    var play = try play(secretary, at: size, language: language)
    let name = "register.\(size.0)x\(size.1).\(language.rawValue).txt"
    try expectSnapshot(play.screen + "\n", named: name)
    try play.press("v")
    try expectSnapshot(play.screen + "\n", named: "registerApps" + name.dropFirst(8))
  }

  @Test(arguments: [(60, 16), (40, 10), (200, 60)])
  func `the screen holds at every size`(columns: Int, rows: Int) throws {
    var play = try play(secretary, at: (columns, rows))
    try play.press("Space", "Space", "v", "G", "i", "G", "n", "Enter", "Esc", "m", "Esc", "b")
    #expect(!play.screen.isEmpty)
  }
}
