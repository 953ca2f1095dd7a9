import CaseReports
import Foundation
import ReviewDomain
import ReviewTestSupport
import ReviewTexts
import Testing

/// Letters to the applicant: what each kind says, in each language and format.
struct LetterTests {
  private static let incomplete = ReviewCase.registered.after(
    on: "2026-03-10",
    [
      (.gateAnswered(gate: "A3", verdict: .no, evidence: "certificat échu"), .sofie),
      (.foundIncomplete(missing: ["A1", "A3"], reason: "Veuillez compléter."), .sofie),
    ])

  private func letter(
    _ kind: Letter.Kind, _ content: ReviewCase, in language: Language = .french,
    as format: LetterFormat = .text, completion: Int? = 20
  ) throws -> (text: String, missing: [LetterGap]) {
    var policy = Policy.small
    policy.periods.completion = completion
    let input = LetterInput(
      view: CaseView(of: content, for: .sofie), criteria: .small, policy: policy,
      signatory: "Sofie De Smet", day: .on("2026-03-11"))
    let letter = try ApplicantLetter(kind, of: input, in: language)
    return (letter.rendered(as: format, with: try Self.templates()), letter.missing)
  }

  private static func templates() throws -> LetterTemplates {
    try LetterTemplates { format in
      let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      return try String(
        contentsOf: root.appending(path: "data/templates/" + format.templateName), encoding: .utf8)
    }
  }

  @Test(arguments: Language.national, LetterFormat.allCases)
  func `what is missing is named with what was found and by when`(
    language: Language, format: LetterFormat
  ) throws {
    let (text, missing) = try letter(.incomplete, Self.incomplete, in: language, as: format)
    #expect(missing.isEmpty)
    for word in ["A1", "A3", "certificat échu", "30/03/2026", "2026-014", "Veuillez compléter"] {
      #expect(text.contains(word), "\(word) in \(text)")
    }
    #expect(!text.contains("{{"))
  }

  @Test func `a policy without days gives no day and says that it is missing`() throws {
    let (text, missing) = try letter(.incomplete, Self.incomplete, completion: nil)
    #expect(missing == [.answerBy])
    #expect(!text.contains("30/03/2026"))
  }

  @Test func `the letter of admissibility gives the date of receipt and day 0`() throws {
    let text = try letter(.admissible, .inScoring).text
    let content = ReviewCase.inScoring
    for day in [content.submittedOn, content.admissibleOn].compactMap({ $0 }) {
      #expect(text.contains(French().date(day)))
    }
  }

  @Test func `a ground is written out in the letter's language`() throws {
    let ended = ReviewCase.registered.after(
      on: "2026-03-10",
      [
        (
          .ended(ending: .inadmissible, reason: "Pas de finalité.", ground: .notAMedicalDevice),
          .sofie
        )
      ])
    #expect(try letter(.inadmissible, ended).text.contains("dispositif médical par l'AFMPS"))
    #expect(try letter(.inadmissible, ended, in: .dutch).text.contains("FAGG"))
  }

  @Test func `a letter that nothing has happened for is refused`() {
    for kind in Letter.Kind.allCases {
      #expect(throws: Refusal.letterNotDue(kind)) { try letter(kind, .registered) }
    }
  }

  @Test func `every point has its reply, or what is missing`() throws {
    let content = ReviewCase.revealed.after(
      on: "2026-05-20",
      [
        (
          .questionDrafted(
            draft: 1, criterion: "C1", texts: LocalizedText([.french: "Sur quelle base ?"])), .paul
        ),
        (.questionsSent(drafts: [1], until: .on("2026-06-19")), .sofie),
        (.answerReceived(number: 1, text: "Annexe 2.", late: nil), .sofie),
        (.explanationReceived(text: "Tout.", points: ["Un tablet est prêté."], late: nil), .sofie),
        (.replyGiven(number: 1, reply: LocalizedText([.french: "Il en est pris acte."])), .paul),
      ])
    let questions = try letter(.questions, content)
    #expect(questions.text.contains("Sur quelle base ?") && questions.text.contains("19/06/2026"))
    #expect(!questions.text.contains("Annexe 2."))
    let reply = try letter(.reply, content)
    #expect(reply.missing == [.reply(2, .french)])
    #expect(reply.text.contains("Il en est pris acte.") && reply.text.contains("tablet"))
    let report = try DecisionReport(of: .of(content), in: .french)
    let text = try report.rendered(as: .text, with: .shipped())
    #expect(text.contains("Il en est pris acte."))
    #expect(report.missing.contains(.applicantReply(2, .french)))
    #expect(!report.missing.contains(.applicantReply(1, .french)))
  }

  private static let canary = "K4N4R1E"

  /// Internal words everywhere, and two for the applicant, one of them in a letter already.
  private static let deliberated = ReviewCase.revealed.after(
    on: "2026-05-20",
    [
      (.commented(criterion: "C1", text: canary), .ann),
      (.commented(criterion: "C1", text: "Le registre ?", audience: .applicant), .bram),
      (.commented(criterion: "C1", text: canary, replyTo: 2), .carla),
      (.letterSent(kind: .comments, channel: .email, text: "ab"), .sofie),
      (.commented(criterion: nil, text: "Précisez la version.", audience: .applicant), .ann),
      (.commented(criterion: nil, text: canary, replyTo: 4, audience: .internal), .bram),
      (
        .consensusRecorded(
          criterion: "C1", value: .level(0), texts: LocalizedText([.french: canary])), .paul
      ),
      (
        .questionDrafted(
          draft: 1, criterion: "C1", texts: LocalizedText([.french: "Sur quelle base ?"])), .paul
      ),
      (.questionsSent(drafts: [1], until: .on("2026-06-19")), .sofie),
      (.replyGiven(number: 1, reply: LocalizedText([.french: "Pris acte."])), .paul),
    ])

  @Test func `what is addressed to the applicant reaches them once, without a name`() throws {
    let text = try letter(.comments, Self.deliberated).text
    #expect(text.contains("Précisez la version.") && text.contains("2. Communication du groupe"))
    #expect(!text.contains("Le registre ?"), "an earlier letter brought it")
    #expect(!text.contains("Ann") && !text.contains("Bram"))
    let sent = Self.deliberated.after(
      on: "2026-05-21", [(.letterSent(kind: .comments, channel: .email, text: "cd"), .sofie)])
    #expect(try letter(.comments, sent).text.contains("Précisez la version."))
  }

  @Test(arguments: Language.allCases, LetterFormat.allCases)
  func `nothing internal is in any letter`(language: Language, format: LetterFormat) throws {
    for kind in Self.deliberated.dueLetters {
      let text = try letter(kind, Self.deliberated, in: language, as: format).text
      #expect(!text.contains(Self.canary), "\(kind) in \(language)")
    }
    #expect(Self.deliberated.dueLetters == [.admissible, .questions, .reply, .comments])
  }

  @Test func `foreign text means nothing but itself`() throws {
    let hostile = Self.incomplete.after(
      on: "2026-03-10",
      [
        (
          .gateAnswered(gate: "A3", verdict: .no, evidence: "<b>x</b> {{language}} \u{1B}[2J"),
          .sofie
        )
      ])
    let html = try letter(.incomplete, hostile, as: .html).text
    #expect(!html.contains("<b>x</b>") && !html.contains("\u{1B}"))
    #expect(html.contains("language"))
  }

  @Test func `a template of letters must print the reference and knows its names`() {
    let mistakes = LetterTemplate.mistakes(in: "{{subject}} {{internalMark}}", named: "letter")
    #expect(Set(mistakes.map(\.fact)) == [.unknownTag("internalMark"), .missingTag("reference")])
  }
}
