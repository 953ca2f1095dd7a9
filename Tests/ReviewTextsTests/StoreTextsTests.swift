import ReviewDomain
import ReviewTexts
import Testing

@Suite struct StoreTextsTests {
  @Test(arguments: Language.allCases)
  func `a problem says what is the matter, then what to do`(language: Language) {
    for problem in StoreProblem.samples {
      let sentence = texts(in: language).sentence(for: problem)
      #expect(sentence.isSentence || sentence.endsInCommand, "\(problem): \(sentence)")
      #expect(sentence.contains(". "), "\(problem): \(sentence)")
    }
  }

  @Test func `each language has its own sentence`() {
    for problem in StoreProblem.samples {
      let sentences = Set(Language.allCases.map { texts(in: $0).sentence(for: problem) })
      #expect(sentences.count == 4, "\(problem)")
    }
  }

  @Test func `a command to copy ends the line`() {
    let remedy = "inami-review member ann account=jdoe"
    for language in Language.allCases {
      let sentence = texts(in: language).sentence(for: .accountNotMapped("jdoe", remedy: remedy))
      #expect(sentence.hasSuffix(": " + remedy), "\(sentence)")
    }
  }

  @Test func `an entry that is damaged is named`() {
    let found = StoreProblem.damaged(entry: 41, .numbering(expected: 41, found: 42))
    #expect(
      English().sentence(for: found) == """
        The journal is damaged at entry 41: entry 42 stands where entry 41 should. Nothing is \
        recorded any more; restore a backup: inami-review restore DIR NEWSTORE
        """)
  }

  @Test func `the numbers around an unknown one are offered`() {
    let near = [CaseID(year: 2026, serial: 13), CaseID(year: 2026, serial: 15)]
    let sentence = French().sentence(for: .unknownCase("2026-014", nearest: near))
    #expect(sentence.contains("2026-013 ou 2026-015"))
  }
}
