import ReviewDomain
import ReviewTexts
import Testing

@Suite struct RefusalTextsTests {
  @Test(arguments: Language.allCases)
  func `a refusal says why, then what to do`(language: Language) {
    for refusal in Refusal.samples {
      let sentence = texts(in: language).sentence(for: refusal)
      #expect(sentence.isSentence || sentence.endsInCommand, "\(refusal): \(sentence)")
      #expect(sentence.contains(". "), "\(refusal) in \(language): \(sentence)")
      #expect(!sentence.contains("  "), "\(sentence)")
    }
  }

  @Test func `each language has its own sentence`() {
    for refusal in Refusal.samples {
      let sentences = Set(Language.allCases.map { texts(in: $0).sentence(for: refusal) })
      #expect(sentences.count == Language.allCases.count, "\(refusal)")
    }
  }

  @Test func `the words are those of the glossary`() {
    let early = Refusal.wrongStage(.admissibility, [.scoring])
    #expect(French().sentence(for: early).contains("«\u{A0}recevabilité\u{A0}»"))
    #expect(Dutch().sentence(for: early).contains("“ontvankelijkheid”"))
    #expect(German().sentence(for: early).contains("„Zulässigkeit“"))
    #expect(French().sentence(for: .gatesUnanswered(["A1"])).contains("conditions d'accès"))
    #expect(Dutch().sentence(for: .sheetAlreadySubmitted).contains("scoreblad"))
    #expect(French().sentence(for: .alreadySuspended).contains("délai indicatif"))
    #expect(Dutch().sentence(for: .alreadySuspended).contains("richttermijn"))
    #expect(German().sentence(for: .alreadySuspended).contains("Richtfrist"))
  }

  @Test func `what was refused is named`() {
    let english = English()
    #expect(
      english.sentence(for: .declareFirst) == """
        Declare your interests in this case first: the dossier opens after that. Choose \
        “Declare interests”.
        """)
    #expect(english.sentence(for: .gatesUnanswered(["A1", "A3"])).contains("A1, A3"))
    #expect(english.sentence(for: .inTheFuture(.late, today: .early)).contains("21/11/2026"))
    #expect(
      english.sentence(for: .roleMayNot(.expert, [.voting, .advisory]))
        .contains("voting or advisory voice"))
  }

  @Test func `a case that goes on is not revived`() {
    for language in Language.allCases {
      let texts = texts(in: language)
      #expect(
        texts.sentence(for: .wrongStage(.scoring, [.ended])) == texts.sentence(for: .notEnded))
    }
  }

  @Test func `who comes too early waits, who comes too late corrects`() {
    let early = English().sentence(for: .wrongStage(.admissibility, [.scoring]))
    let late = English().sentence(for: .wrongStage(.vote, [.admissibility]))
    #expect(early.contains("Wait until the case gets there"))
    #expect(late.contains("“Correct an entry”"))
  }

  @Test(arguments: Language.allCases)
  func `no period is called a deadline of the law`(language: Language) {
    let forbidden = ["deadline", "légal", "wettelijk", "gesetzlich", "statutory"]
    let said =
      Refusal.samples.map(texts(in: language).sentence) + Act.allCases.map(texts(in: language).help)
      + CaseEvent.samples.map(texts(in: language).history)
    for word in forbidden {
      #expect(!said.contains { $0.lowercased().contains(word) }, "\(word)")
    }
  }
}

extension String {
  /// Whether it begins as a sentence and ends in a full stop.
  var isSentence: Bool { hasSuffix(".") && !hasPrefix(" ") && count > 10 }

  /// Whether its last sentence ends in a command that can be copied as it stands.
  var endsInCommand: Bool { !hasSuffix(".") && contains(": inami-review ") }
}
