import ReviewDomain
import ReviewTexts
import Testing

@Suite struct DeliberationTextsTests {
  @Test(arguments: Language.allCases)
  func `keys and columns of the matrix fit their places`(language: Language) {
    let texts = texts(in: language)
    for command in MatrixCommand.allCases {
      #expect((1...24).contains(texts.title(command).count), "\(texts.title(command))")
      #expect((1...14).contains(texts.hint(command).count), "\(texts.hint(command))")
      #expect(texts.help(command).isSentence, "\(texts.help(command))")
    }
    #expect(texts.word(.medianShort).count <= 4)
    #expect(texts.word(.consensusShort).count <= 5)
    #expect(DeliberationWord.allCases.allSatisfy { !texts.word($0).isEmpty })
  }

  @Test func `each language explains the figures in its own words`() {
    let sayings: [(any Texts) -> String] = [
      { $0.agreementMeaning }, { $0.agreementParadox }, { $0.medianMeaning }, { $0.gaugeMeaning },
      { $0.leftOutMeaning }, { $0.commentNotice }, { $0.constituencyMeaning },
      { $0.disagreementMeaning(true) }, { $0.disagreementMeaning(false) }, { $0.mapping(0...3) },
      { $0.sentence(for: AgreementGap.allAlike) }, { $0.sentence(for: AgreementGap.fewMembers) },
      { $0.sentence(for: AgreementGap.fewCriteria) }, { $0.toApplicant(sentOn: nil) },
      { $0.commented("C2", replyTo: 3, .applicant) }, { $0.settled("C2", .level(2)) },
    ]
    for say in sayings {
      #expect(Set(Language.allCases.map { say(texts(in: $0)) }).count == 4)
    }
  }

  @Test(arguments: [
    (0.0, "0,00"), (0.125, "0,13"), (-0.044444, "-0,04"), (3.404255, "3,40"), (1, "1,00"),
    (-0.001, "0,00"), (12.999, "13,00"),
  ])
  func `figures are rounded to two places`(value: Double, text: String) {
    #expect(French().decimal(value) == text)
    #expect(English().decimal(value) == text.map { $0 == "," ? "." : String($0) }.joined())
  }
}
