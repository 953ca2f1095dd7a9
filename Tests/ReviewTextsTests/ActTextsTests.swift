import ReviewDomain
import ReviewTexts
import Testing

@Suite struct ActTextsTests {
  @Test(arguments: Language.allCases)
  func `titles fit their places and name one act each`(language: Language) {
    let texts = texts(in: language)
    for act in Act.allCases {
      #expect((1...24).contains(texts.title(act).count), "\(texts.title(act))")
      #expect((1...12).contains(texts.shortTitle(act).count), "\(texts.shortTitle(act))")
    }
    #expect(Set(Act.allCases.map(texts.title)).count == Act.allCases.count)
    #expect(Set(Act.allCases.map(texts.shortTitle)).count == Act.allCases.count)
  }

  @Test(arguments: Language.allCases)
  func `help is one sentence`(language: Language) {
    for act in Act.allCases {
      let help = texts(in: language).help(act)
      #expect(help.isSentence && !help.contains(". "), "\(help)")
    }
  }

  @Test func `each language has its own help`() {
    for act in Act.allCases {
      #expect(Set(Language.allCases.map { texts(in: $0).help(act) }).count == 4, "\(act)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every field has a label and a hint`(language: Language) {
    let texts = texts(in: language)
    for act in Act.allCases {
      for parameter in act.parameters {
        let label = texts.label(parameter, of: act)
        #expect(ActField(parameter) != nil, "\(act) \(parameter.name)")
        #expect((1...28).contains(label.count), "\(label)")
        #expect(label != parameter.name)
        #expect(texts.hint(parameter, of: act).isSentence, "\(act) \(parameter.name)")
      }
      let labels = act.parameters.map { texts.label($0, of: act) }
      #expect(Set(labels).count == labels.count, "\(labels)")
    }
  }

  @Test func `no field has lost its act`() {
    let asked = Set(Act.allCases.flatMap(\.parameters).compactMap(ActField.init))
    #expect(asked == Set(ActField.allCases))
  }

  @Test(arguments: Language.allCases)
  func `every choice is translated`(language: Language) {
    let texts = texts(in: language)
    for act in Act.allCases {
      for parameter in act.parameters {
        let words = parameter.kind.words
        let shown = words.map { texts.word($0, of: parameter, act: act) }
        #expect(Set(shown).count == words.count, "\(shown)")
        if language == .french { #expect(!words.contains("temporary") || shown != words) }
      }
    }
  }

  @Test func `a choice is shown in the reader's words`() throws {
    let conclusion = try #require(Act.propose.parameters.first)
    let result = try #require(Act.milestone.parameters.first { $0.name == "outcome" })
    let interest = try #require(Act.declare.parameters.first)
    #expect(French().word("temporary", of: conclusion, act: .propose) == "temporaire")
    #expect(Dutch().word("late", of: result, act: .milestone) == "laattijdig")
    #expect(German().word("none", of: interest, act: .declare) == "keines")
    #expect(English().word("unheard-of", of: interest, act: .declare) == "unheard-of")
  }

  @Test func `a text per language says which`() throws {
    let reasons = try #require(Act.propose.parameters.first { $0.name == "reasons.nl" })
    #expect(French().label(reasons, of: .propose) == "Motivation (nl)")
  }

  @Test func `the words are those of the glossary`() {
    #expect(French().help(.gate).contains("recevabilité"))
    #expect(Dutch().help(.gate).contains("ontvankelijkheid"))
    #expect(French().help(.incomplete).contains("éléments manquants"))
    #expect(Dutch().help(.incomplete).contains("ontbrekende elementen"))
    #expect(French().help(Act.score).contains("fiche de cotation"))
    #expect(Dutch().help(.reveal).contains("scorebladen"))
    #expect(German().help(.submitScores).contains("Bewertungsbogen"))
  }
}

extension ActParameter.Kind {
  fileprivate var words: [String] {
    switch self {
    case .choice(let words), .choices(let words): words
    default: []
    }
  }
}
