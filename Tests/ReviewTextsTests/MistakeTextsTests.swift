import ReviewDomain
import ReviewTexts
import Testing

@Suite struct MistakeTextsTests {
  @Test(arguments: Language.allCases)
  func `a mistake says what is there, then what to do`(language: Language) {
    for mistake in Mistake.samples {
      let sentence = texts(in: language).sentence(for: mistake)
      #expect(sentence.isSentence && sentence.contains(". "), "\(sentence)")
    }
  }

  @Test func `each language has its own sentence`() {
    for mistake in Mistake.samples {
      let sentences = Set(Language.allCases.map { texts(in: $0).sentence(for: mistake) })
      #expect(sentences.count == 4, "\(mistake.fact)")
    }
  }

  @Test func `a report has the place, the sentence and the lines`() throws {
    let mistake = try #require(
      Mistake.samples.first { $0.fact == .unknownValue(allowed: ["temporary", "definitive"]) })
    #expect(
      English().report(mistake) == """
        dossier.md:12: The field “requested” cannot be “temporaire”. Write one of these: \
        temporary, definitive.
         11 | language: fr
         12 | requested: temporaire
            |            ^^^^^^^^^^
        """)
  }

  @Test func `a mistake of a whole file has no line`() {
    let missing = Mistake(file: "dossier.md", fact: .fileMissing)
    #expect(
      Dutch().report(missing)
        == "dossier.md: Er is geen bestand “dossier.md”. Kijk de naam na of plaats het bestand er.")
  }

  @Test func `an annex that is missing is named`() {
    let annex = Mistake(
      file: "dossier.md", line: 40, column: 11, key: "annexes[1].file", found: "ce.pdf",
      fact: .fileMissing)
    #expect(French().sentence(for: annex).contains("«\u{A0}ce.pdf\u{A0}»"))
  }

  @Test func `limits are in units that people use`() {
    #expect(French().size(100 << 20) == "100 Mo")
    #expect(Dutch().size(256 << 10) == "256 KB")
    #expect(English().size(80) == "80 B")
    let hidden = Mistake(file: "x", key: "a", fact: .controlCharacter(codePoint: 0x7))
    #expect(German().sentence(for: hidden).contains("(U+0007)"))
  }
}
