import ReviewDomain
import ReviewTexts
import Testing

extension RegisterDate {
  static let sample = RegisterDate(.early)
}

extension RegisterRefusal {
  static let samples: [RegisterRefusal] = [
    .noProcess, .unknownProcess("heart", known: []), .unknownProcess("heart", known: ["knee"]),
    .processExists("heart"), .processEnded("knee", on: nil), .processEnded("knee", on: .sample),
    .notAnIdentifier("Heart"), .notACriterion("one"), .textMissing([.french, .dutch]),
    .sourceNeeded, .noCriteria("heart"), .noProcessWithCriteria,
    .criteriaNotMet(["R1", "R2"], "heart"), .unknownCriteria(["R9"], known: ["R1"]),
    .keepsNoList("heart"), .noProcessWithList, .unknownRequest(4, open: []),
    .unknownRequest(4, open: [1, 2]), .noOpenRequest, .requestDiffers(1, product: "Pulse"),
    .alreadyRequested("Pulse", number: 1), .alreadyListed("Pulse", "heart"),
    .notListed("Pulse", []), .notListed("Pulse", ["Beat"]), .nothingListed, .levelNeeded,
    .opinionHasNoLevel, .levelNotPaid(.m2), .levelDiffers(.m3Light, process: .m3Plus),
    .levelDiffers(.m3Light, process: nil), .endNeeded,
    .endsBeforeItBegins(.sample, from: .sample),
  ]
}

extension RegisterDifference {
  static let samples: [RegisterDifference] = {
    let app = DecidedApp(
      caseID: CaseID(year: 2026, serial: 6), product: "Pulse", process: "heart", level: .m3Light,
      until: .late, ending: .stopped)
    return [
      .processMissing(app), .processEnded(app), .notListed(app),
      .levelDiffers(app, listed: nil), .levelDiffers(app, listed: .m3Plus),
      .endDiffers(app, listed: nil), .endDiffers(app, listed: .sample), .stillListed(app),
    ]
  }()
}

@Suite struct RegisterTextsTests {
  @Test(arguments: Language.allCases)
  func `a difference says what is so, then what could be done`(language: Language) {
    let texts = texts(in: language)
    for difference in RegisterDifference.samples {
      let sentence = texts.sentence(for: difference)
      #expect(sentence.isSentence && sentence.contains(". "), "\(sentence)")
      #expect(sentence.contains("2026-006 Pulse") && !sentence.contains("  "), "\(sentence)")
    }
  }

  @Test func `each language has its own words`() {
    for difference in RegisterDifference.samples {
      #expect(Set(Language.allCases.map { texts(in: $0).sentence(for: difference) }).count == 4)
    }
    for word in [RegisterWord.eligibility, .noLongerApplicable, .notFound, .empty, .listKept] {
      #expect(Set(Language.allCases.map { texts(in: $0).registerWord(word) }).count == 4)
    }
  }

  @Test func `the words are those of the glossary`() {
    #expect(French().registerWord(.careProcesses) == "Processus de soins")
    #expect(Dutch().registerWord(.careProcesses) == "Zorgprocessen")
    #expect(French().term(ListedApp.Route.convention) == "convention")
    #expect(Dutch().term(ListedApp.Route.convention) == "overeenkomst")
    #expect(German().term(ListedApp.Route.opinion) == "positive Stellungnahme")
  }

  @Test(arguments: Language.allCases)
  func `heads of columns are short, and a date is as exact as it is`(language: Language) {
    let texts = texts(in: language)
    for word in [RegisterWord.apps, .level, .sinceShort, .untilShort, .over, .opinion, .listed] {
      #expect((1...12).contains(texts.registerWord(word).count), "\(texts.registerWord(word))")
    }
    #expect(RegisterDate("2022").map { texts.date($0) } == "2022")
    #expect(RegisterDate("2022-04").map { texts.date($0) } == "04/2022")
    #expect(RegisterDate("2022-04-19").map { texts.date($0) } == "19/04/2022")
  }

  @Test(arguments: Language.allCases)
  func `what is published and what is not is said where it is typed`(language: Language) {
    let texts = texts(in: language)
    let never = [
      Language.french: "jamais publié", .dutch: "nooit gepubliceerd", .german: "nie veröffentlicht",
      .english: "never published",
    ][language] ?? "?"
    for field in [GroupField.note, .otherCase, .reason] {
      #expect(texts.registerHint(field, of: .listApp).contains(never), "\(field)")
    }
  }
}
