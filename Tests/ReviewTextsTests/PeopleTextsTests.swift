import ReviewDomain
import ReviewTexts
import Testing

@Suite struct PeopleTextsTests {
  @Test(arguments: Language.allCases)
  func `acts on the group have titles, help, labels and hints`(language: Language) {
    let texts = texts(in: language)
    #expect(Set(GroupAct.allCases.map(texts.title)).count == GroupAct.allCases.count)
    for act in GroupAct.allCases {
      #expect((1...24).contains(texts.title(act).count), "\(texts.title(act))")
      let help = texts.help(act)
      #expect(help.isSentence && !help.contains(". "), "\(help)")
      for parameter in act.parameters {
        #expect(GroupField(parameter) != nil, "\(act) \(parameter.name)")
        #expect((1...28).contains(texts.label(parameter, of: act).count))
        #expect(texts.hint(parameter, of: act).isSentence, "\(act) \(parameter.name)")
      }
      let labels = act.parameters.map { texts.label($0, of: act) }
      #expect(Set(labels).count == labels.count, "\(labels)")
    }
  }

  @Test(arguments: Language.allCases)
  func `advice says what stops the case, then what to do`(language: Language) {
    for advice in CaseAdvice.samples {
      let sentence = texts(in: language).sentence(for: advice)
      #expect(sentence.isSentence && sentence.contains(". "), "\(sentence)")
      #expect(!sentence.contains("  "), "\(sentence)")
    }
  }

  @Test func `each language has its own advice`() {
    for advice in CaseAdvice.samples {
      #expect(Set(Language.allCases.map { texts(in: $0).sentence(for: advice) }).count == 4)
    }
  }

  @Test func `members are called by their names where they are known`() {
    let members = [Member(id: "ann", name: "Ann Peeters", role: .voting, language: .dutch)]
    for language in Language.allCases {
      let texts = texts(in: language, naming: members)
      #expect(texts.sentence(for: .memberExists("ann")).contains("Ann Peeters"))
      #expect(
        texts.history(.unassigned(member: "ann", reason: "")).contains("Ann Peeters"))
      #expect(texts.history(.unassigned(member: "bram", reason: "")).contains("bram"))
    }
  }
}
