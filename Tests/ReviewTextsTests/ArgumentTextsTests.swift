import ReviewDomain
import ReviewTexts
import Testing

@Suite struct ArgumentTextsTests {
  @Test(arguments: Language.allCases)
  func `a mistake names the value and what is allowed`(language: Language) {
    for mistake in ArgumentMistake.samples {
      let sentence = texts(in: language).sentence(for: mistake)
      #expect(sentence.isSentence && sentence.contains(mistake.name), "\(sentence)")
      if case .notOneOf(let words) = mistake.fact {
        #expect(words.allSatisfy(sentence.contains) && sentence.contains(mistake.value))
      }
    }
  }

  @Test func `each language has its own sentence`() {
    for mistake in ArgumentMistake.samples {
      let sentences = Set(Language.allCases.map { texts(in: $0).sentence(for: mistake) })
      #expect(sentences.count == 4, "\(mistake)")
    }
  }

  @Test func `allowed words are those to type`() {
    let mistake = ArgumentMistake(name: "choice", value: "ja", fact: .notOneOf(["yes", "no"]))
    #expect(
      Dutch().sentence(for: mistake) == "“choice” kan niet “ja” zijn. Schrijf “yes” of “no”.")
  }
}
