import ReviewDomain
import ReviewTexts
import Testing

@Suite struct TermsTests {
  @Test(arguments: Language.allCases)
  func `a stage fits in a column of fourteen characters`(language: Language) {
    let texts = texts(in: language)
    #expect(Stage.allCases.map { texts.term($0) }.filter { $0.count > 14 || $0.isEmpty } == [])
  }

  @Test(arguments: Language.allCases)
  func `two stages, endings or roles never have the same word`(language: Language) {
    let texts = texts(in: language)
    #expect(Set(Stage.allCases.map { texts.term($0) }).count == Stage.allCases.count)
    #expect(Set(Ending.allCases.map { texts.term($0) }).count == Ending.allCases.count)
    #expect(Set(Member.Role.allCases.map { texts.term($0) }).count == Member.Role.allCases.count)
  }

  @Test func `a stage is written out where there is room`() {
    #expect(Dutch().term(Stage.admissibility) == "ontvankelijkh.")
    #expect(reportTexts(in: .dutch).fullTerm(.admissibility) == "ontvankelijkheid")
    #expect(reportTexts(in: .french).fullTerm(.admissibility) == "recevabilité")
  }
}
