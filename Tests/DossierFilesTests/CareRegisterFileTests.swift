import DossierFiles
import Foundation
import ReviewDomain
import Testing

/// Files of the public register: the shipped history, and every mistake by its line.
struct CareRegisterFileTests {
  private static let folder = fixtures + "/register/"

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  private func read(_ name: String) throws -> RegisterContent {
    try CareRegisterFile.read(bytes(of: Self.folder + name), name: name).get()
  }

  private func mistakes(_ text: String) -> [String] {
    let result = CareRegisterFile.read(Array(text.utf8), name: "x.yaml")
    guard case .failure(let mistakes) = result else { return [] }
    return mistakes.list.map { "\($0.line) \($0.key) \($0.fact)" }
  }

  @Test func `the shipped history has no mistakes, and a source for everything`() throws {
    #expect(Self.names.count == 7)
    for name in Self.names {
      let content = try read(name)
      #expect(content.processes.allSatisfy { !$0.sources.isEmpty })
      #expect(content.apps.allSatisfy { !$0.sources.isEmpty })
      #expect(content.facts.allSatisfy { !$0.sources.isEmpty })
    }
  }

  @Test func `moveUP had a temporary convention with four questions`() throws {
    let content = try read("knee-hip-rehabilitation.yaml")
    let process = try #require(content.processes.first)
    #expect(process.level == .m3Light)
    #expect(process.from?.description == "2020-10-01")
    #expect(process.end?.on?.description == "2023-06-30")
    #expect(process.reimbursement[.french]?.contains("30,65 EUR") == true)
    #expect(process.reimbursement[.dutch]?.contains("11,88 EUR") == true)
    let app = try #require(content.apps.first)
    #expect(app.product == "moveUP" && app.openQuestions.count == 4)
    #expect(app.until?.description == "2023-06-30")
  }

  @Test func `heart failure has eight applications, oncology five and an opinion`() throws {
    let heart = try read("heart-failure.yaml")
    #expect(
      heart.apps.map(\.product) == [
        "FibriCheck", "RemeCare", "moveUP", "Healthentia", "Comunicare", "Well@Home", "Comarch",
        "CardioCare@Home",
      ])
    #expect(heart.apps.allSatisfy { $0.level == .m3Plus && $0.route == nil && $0.from == nil })
    let oncology = try read("oncology.yaml").apps
    #expect(
      oncology.filter { $0.level == .m3Plus }.map(\.product)
        == ["moveUP", "Noona", "Malea", "RemeCare", "Resilience PRO"])
    #expect(oncology.filter(\.isOpinion).map(\.product) == ["RemeCare Oncology"])
  }

  @Test func `four opinions of 2021 to 2023 are opinions and give no level`() throws {
    let opinions = try Self.names.flatMap { try read($0).apps }.filter(\.isOpinion)
    #expect(
      Set(opinions.map(\.product))
        == ["RemeCare Oncology", "AirView", "FibriCheck", "CardioCare@Home"])
    #expect(opinions.allSatisfy { $0.level == nil && $0.from == nil })
  }

  /// No source gives them, so neither does the register.
  @Test func `amounts that were not found are not there, and that is said`() throws {
    for name in ["heart-failure.yaml", "oncology.yaml", "covid-19-home-monitoring.yaml"] {
      let process = try #require(try read(name).processes.first)
      for language in Language.allCases {
        #expect(process.reimbursement[language]?.contains("EUR") == false, "\(name)")
      }
      #expect(!process.notFound.isEmpty)
    }
    let covid = try #require(try read("covid-19-home-monitoring.yaml").processes.first)
    #expect(covid.hasEnded && covid.end?.on == nil && covid.from == nil)
  }

  @Test func `the first list of June 2019 is a fact and no entry`() throws {
    let history = try read("history.yaml")
    #expect(history.processes.isEmpty && history.apps.isEmpty)
    let list = try #require(history.facts.first { $0.id == "first-list" })
    #expect(list.on?.description == "2019-06")
    for app in ["AirView", "Comunicare", "FibriCheck", "FreeStyle", "moveUP", "mySugr", "Syndo"] {
      #expect(list.text[.dutch]?.contains(app) == true)
    }
  }

  private static let good = """
    care-process:
      id: heart
      names: {fr: Coeur, nl: Hart, de: Herz, en: Heart}
      level: M3-plus
      purpose: {fr: a, nl: b, de: c, en: d}
      sources: [https://example.org/a]
    apps:
      - product: Pulse
        level: M3-plus
        sources: [https://example.org/b]
    facts:
      - id: one
        on: 2024-05
        text: {fr: a, nl: b, de: c, en: d}
        sources: [https://example.org/c]
    """

  @Test func `every mistake is named with its line, all at once`() {
    #expect(mistakes(Self.good) == [])
    let bad = Self.good
      .replacing("id: heart", with: "id: Heart")
      .replacing("nl: Hart, ", with: "")
      .replacing("https://example.org/a", with: "javascript:alert(1)")
      .replacing("on: 2024-05", with: "on: May 2024")
      .replacing("        sources: [https://example.org/c]", with: "        source: x")
      .replacing("product: Pulse", with: "produkt: Pulse")
    #expect(
      mistakes(bad) == [
        "2 care-process.id notAnIdentifier",
        "3 care-process.names missingTranslation(ReviewDomain.Language.dutch)",
        "6 care-process.sources[1] notAWebAddress",
        "8 apps[1].product missing",
        #"8 apps[1].produkt unknownKey(allowed: ["certainty", "from", "level", "manufacturer", "#
          + #""open-questions", "product", "remark", "route", "sources", "until"])"#,
        "12 facts[1].sources missing",
        "13 facts[1].on notARegisterDate",
        #"15 facts[1].source unknownKey(allowed: ["certainty", "id", "on", "product", "sources", "#
          + #""text"])"#,
      ])
  }

  @Test func `what the register would refuse is a mistake of its line`() {
    let light = Self.good.replacing("    level: M3-plus\n    sources", with: "    level: M3-light\n    sources")
    #expect(mistakes(light).first?.hasPrefix("8 apps[1].product register(") == true, "\(mistakes(light))")
    #expect(mistakes(light).first?.contains("endNeeded") == true)
    let twice = Self.good.replacing(
      "facts:", with: "  - product: pulse\n    level: M3-plus\n    sources: [https://example.org/b]\nfacts:")
    #expect(mistakes(twice).map { $0.contains("alreadyListed") } == [true], "\(mistakes(twice))")
    #expect(mistakes("apps:\n  - product: x\n    sources: [https://a.be]\n").first == "1 care-process missing")
  }
}
