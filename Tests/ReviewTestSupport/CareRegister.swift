package import ReviewDomain

/// A small register: one care process with criteria and a list, one that is over, one without a level.
extension RegisteredProcess {
  package static let heart = RegisteredProcess(
    id: "heart-failure",
    names: .all("Insuffisance cardiaque", "Hartfalen", "Herzinsuffizienz", "Heart failure"),
    level: .m3Plus, purpose: .all("But", "Doel", "Zweck", "Purpose"),
    eligibility: .all("Patients", "Patiënten", "Patienten", "Patients"),
    reimbursement: .all("Forfait", "Forfait", "Pauschale", "Lump sum"),
    links: [
      Link(language: .french, address: .sample("fr/coeur")),
      Link(language: .dutch, address: .sample("nl/hart")),
    ],
    criteria: [
      Criterion(id: "R1", text: .all("Chaque jour", "Elke dag", "Täglich", "Every day")),
      Criterion(id: "R2", text: .all("Seuils", "Drempels", "Schwellen", "Thresholds")),
    ],
    keepsList: true, from: RegisterDate("2025-01-01"), sources: [.sample("source")])

  package static let knee = RegisteredProcess(
    id: "knee", names: .all("Genou", "Knie", "Knie", "Knee"), level: .m3Light,
    purpose: .all("But", "Doel", "Zweck", "Purpose"), from: RegisterDate("2020-10-01"),
    end: End(
      on: RegisterDate("2023-06-30"), reason: .all("Fini", "Gedaan", "Vorbei", "Over"),
      sources: [.sample("end")]),
    notFound: [.all("Montants", "Bedragen", "Beträge", "Amounts")], sources: [.sample("knee")])

  package static let sleep = RegisteredProcess(
    id: "sleep", names: LocalizedText([.french: "Sommeil", .dutch: "Slaap"]),
    purpose: LocalizedText([.french: "But"]), sources: [.sample("sleep")])
}

extension ListedApp {
  package static let pulse = ListedApp(
    process: "heart-failure", product: "Pulse", manufacturer: "Pulse NV", route: .convention,
    level: .m3Plus, from: RegisterDate("2025-02"), sources: [.sample("pulse")])
  package static let bend = ListedApp(
    process: "knee", product: "Bend", route: .convention, level: .m3Light,
    from: RegisterDate("2020-10-01"), until: RegisterDate("2023-06-30"),
    openQuestions: [.all("Coût ?", "Kosten?", "Kosten?", "Cost?")], sources: [.sample("bend")])
  package static let doze = ListedApp(
    process: "sleep", product: "Doze", route: .opinion, sources: [.sample("doze")],
    certainty: .unconfirmed)
}

extension RegisterContent {
  package static let sample = RegisterContent(
    processes: [.heart, .knee, .sleep], apps: [.pulse, .bend, .doze],
    facts: [
      RegisterFact(
        id: "first-list", on: RegisterDate("2019-06"),
        text: .all("Première liste", "Eerste lijst", "Erste Liste", "First list"),
        sources: [.sample("list")])
    ])
}

extension Group {
  /// The cast with the sample register, entered on `day`.
  package static func withRegister(
    _ content: RegisterContent = .sample, on day: Day = .on("2026-08-03")
  ) -> Group {
    var group = Group.cast
    let command = GroupCommand.register(.enter(content, reason: ""))
    for event in (try? group.events(for: command, by: "sofie", today: day)) ?? [] {
      group.apply(event, by: "sofie", on: day)
    }
    return group
  }
}

extension WebAddress {
  /// A page under `example.org`.
  package static func sample(_ path: String) -> WebAddress {
    // An address that is none is a mistake in the tests: shown as the site itself.
    WebAddress("https://example.org/" + path) ?? sample("")
  }
}

extension LocalizedText {
  package static func all(
    _ french: String, _ dutch: String, _ german: String, _ english: String
  ) -> LocalizedText {
    LocalizedText([.french: french, .dutch: dutch, .german: german, .english: english])
  }
}
