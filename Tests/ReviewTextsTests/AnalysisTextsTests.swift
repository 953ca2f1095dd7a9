import ReviewDomain
import ReviewTexts
import Testing

@Suite struct AnalysisTextsTests {
  @Test(arguments: Language.allCases)
  func `labels fit their columns and differ`(language: Language) {
    let texts = texts(in: language)
    let labels = AnalysisWord.allCases.map { texts.label($0) }
    #expect(Set(labels).count == labels.count)
    for word in AnalysisWord.figures { #expect((1...34).contains(texts.label(word).count)) }
    for word in AnalysisWord.heads { #expect((1...10).contains(texts.label(word).count)) }
  }

  @Test(arguments: Language.allCases)
  func `what alpha and AC2 say is one sentence of a line, each its own`(language: Language) {
    let sentences = AgreementReading.allCases.map { texts(in: language).sentence(for: $0) }
    #expect(Set(sentences).count == AgreementReading.allCases.count)
    for sentence in sentences { #expect(sentence.isSentence && sentence.count <= 120) }
  }

  @Test func `each language has its own sentences`() {
    for reading in AgreementReading.allCases {
      #expect(Set(Language.allCases.map { texts(in: $0).sentence(for: reading) }).count == 4)
    }
    for fact in ScoreFileMistake.Fact.samples {
      let mistake = ScoreFileMistake(line: 1, column: 1, fact: fact)
      let sentences = Language.allCases.map { texts(in: $0).sentence(for: mistake) }
      #expect(Set(sentences).count == 4)
      for sentence in sentences {
        #expect(sentence.isSentence && sentence.contains(". "), "\(sentence)")
      }
    }
  }

  @Test func `figures are written as each language writes them`() {
    #expect(French().decimal(0.8154, places: 3) == "0,815")
    #expect(English().decimal(-0.0444, places: 3) == "-0.044")
    #expect(Dutch().decimal(1_234.5, places: 1) == "1.234,5")
    #expect(German().decimal(-0.0004, places: 3) == "0,000")
    #expect(English().decimal(2.5, places: 0) == "3")
    #expect(English().decimal(1e300, places: 3) == "1e+300")
  }

  @Test func `a long scale is told by its ends`() {
    #expect(English().listed(levels: [0, 1, 2, 3]) == "0, 1, 2, 3")
    #expect(English().listed(levels: (0...100).map(Double.init)) == "0 … 100")
    #expect(English().listed(levels: []) == "")
  }
}

extension AnalysisWord {
  fileprivate static let figures: [AnalysisWord] = [
    .alphaOrdinal, .ac2, .alphaNominal, .alphaInterval, .alphaRatio, .ac1, .pairsThatAgree,
    .fleissKappa, .cohenKappa, .scottPi, .intraclass, .kendallW,
  ]
  fileprivate static let heads: [AnalysisWord] = [
    .unitCount, .memberCount, .scoreCount, .offset, .median, .consensus, .index,
  ]
}

extension ScoreFileMistake.Fact {
  fileprivate static let samples: [ScoreFileMistake.Fact] = [
    .notText, .unclosedQuote, .textAfterQuote, .empty, .columnMissing("role"),
    .columnTwice("role"), .tooManyFields, .valueMissing("case"), .notARound("x"),
    .notAScore("x"), .outsideScale("9", scale: [0, 1, 2, 3]),
    .scoredTwice(member: "ann", firstLine: 2),
  ]
}
