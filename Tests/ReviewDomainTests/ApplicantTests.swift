import ReviewDomain
import ReviewTestSupport
import Testing

/// Questions to the applicant, the applicant's window, and the group's answers.
@Suite struct ApplicantTests {
  private static func asking(_ texts: String...) throws -> ReviewCase {
    var content = ReviewCase.revealed
    for text in texts {
      content = try content.after(
        .draftQuestion("C1", LocalizedText([.french: text]), replacing: ""), by: .paul)
    }
    return content
  }

  private static func sent() throws -> ReviewCase {
    try asking("Un ?", "Deux ?", "Trois ?")
      .after(.dropQuestion("b", reason: "double"), by: .paul)
      .after(.sendQuestions, by: .sofie)
  }

  @Test func `drafts have letters, sent questions numbers without gaps`() throws {
    let content = try Self.sent()
    #expect(content.applicantPoints.map(\.draftLabel) == ["a", "b", "c"])
    #expect(content.applicantPoints.map(\.number) == [1, nil, 2])
    #expect(content.questionDrafts.isEmpty)
    let next = try content.after(.draftQuestion(nil, .asked, replacing: ""), by: .sofie)
    #expect(next.questionDrafts.map(\.draftLabel) == ["d"])
  }

  @Test func `the letters go on after z`() {
    #expect([1, 26, 27, 52, 53, 702, 703].map(ApplicantPoint.label)
      == ["a", "z", "aa", "az", "ba", "zz", "aaa"])
  }

  @Test func `a draft is replaced, a sent question is not`() throws {
    let draft = try Self.asking("Un ?")
    let other = LocalizedText([.french: "Autre ?"])
    #expect(
      try draft.after(.draftQuestion("C2", other, replacing: "a"), by: .paul)
        .questionDrafts.map(\.texts) == [other])
    #expect(
      draft.refusal(
        of: .draftQuestion("C1", LocalizedText([.french: "Un ?"]), replacing: "a"), by: .paul)
        == .nothingChanged)
    let sent = try draft.after(.sendQuestions, by: .sofie)
    #expect(
      sent.refusal(of: .draftQuestion("C2", other, replacing: "a"), by: .paul)
        == .noQuestionDrafted)
    #expect(sent.refusal(of: .dropQuestion("a", reason: "x"), by: .paul) == .noQuestionDrafted)
  }

  @Test func `nothing is sent without a text in the file's language`() throws {
    #expect(ReviewCase.revealed.refusal(of: .sendQuestions, by: .sofie) == .noQuestionDrafted)
    let dutch = try ReviewCase.revealed.after(
      .draftQuestion(nil, LocalizedText([.dutch: "Waarom?"]), replacing: ""), by: .paul)
    #expect(
      dutch.refusal(of: .sendQuestions, by: .sofie) == .questionsLackLanguage(["a"], .french))
  }

  @Test func `sending opens the policy's window`() throws {
    let content = try Self.sent()
    let window = try #require(content.applicantWindow)
    #expect(window.until == window.from.adding(days: 30))
    #expect(window.isOpen(on: window.until) && !window.isOpen(on: window.until.adding(days: 1)))
    #expect(window.daysLeft(on: window.from) == 30)
  }

  @Test func `what comes after the window needs a reason and is marked`() throws {
    let content = try Self.sent()
    let until = try #require(content.applicantWindow?.until)
    let late = until.adding(days: 1)
    #expect(
      content.refusal(of: .receiveAnswer(1, text: "x", reason: ""), by: .sofie, in: .cast(on: late.description))
        == .applicantWindowOver(until))
    let answered = try content.after(
      .receiveAnswer(1, text: "x", reason: "maladie"), by: .sofie, in: .cast(on: late.description))
    #expect(answered.applicantPoints[0].answer?.late == "maladie")
    let inTime = try content.after(
      .receiveAnswer(1, text: "x", reason: "maladie"), by: .sofie, in: .cast(on: until.description))
    #expect(inTime.applicantPoints[0].answer?.late == nil)
  }

  @Test func `an explanation's points follow the questions, and each waits for a reply`() throws {
    let content = try Self.sent()
      .after(
        .receiveExplanation(text: "texte", points: ["un", "deux"], reason: ""), by: .sofie)
    #expect(content.numberedPoints.map(\.number) == [1, 2, 3, 4])
    #expect(content.explanations.first?.points == [3, 4])
    #expect(content.unrepliedPoints == [1, 2, 3, 4])
    #expect(content.unansweredPoints == [1, 2])
    #expect(
      content.refusal(of: .receiveAnswer(3, text: "x", reason: ""), by: .sofie)
        == .remarkNeedsNoAnswer(3))
    let replied = try content.after(.reply(3, .asked), by: .paul)
    #expect(replied.unrepliedPoints == [1, 2, 4])
    let dutch = try content.after(.reply(3, LocalizedText([.dutch: "ja"])), by: .paul)
    #expect(dutch.unrepliedPoints == [1, 2, 3, 4])
    #expect(content.refusal(of: .reply(9, .asked), by: .paul) == .unknownPoint(9, [1, 2, 3, 4]))
  }

  @Test func `members ask nothing in their own name`() {
    #expect(
      ReviewCase.revealed.refusal(of: .draftQuestion(nil, .asked, replacing: ""), by: .ann)
        == .roleMayNot(.voting, [.chair, .secretariat]))
  }
}

/// Letters, grounds, versions and meetings.
@Suite struct IntakeTests {
  @Test func `a letter says what has happened`() throws {
    #expect(ReviewCase.registered.dueLetters.isEmpty)
    let letter = CaseCommand.sendLetter(.incomplete, .email, text: "ab")
    #expect(ReviewCase.registered.refusal(of: letter, by: .sofie) == .noLetterDue)
    #expect(ReviewCase.inScoring.refusal(of: letter, by: .sofie) == .letterNotDue(.incomplete))
    let incomplete = try ReviewCase.registered.after(
      .findIncomplete(missing: ["A3"], reason: "certificat"), by: .sofie)
    #expect(incomplete.dueLetters == [.incomplete])
    let sent = try incomplete.after(letter, by: .sofie)
    #expect(sent.letters.map(\.kind) == [.incomplete])
    #expect(
      incomplete.refusal(of: .sendLetter(.incomplete, .email, text: ""), by: .sofie)
        == .textNeeded)
    #expect(ReviewCase.inScoring.dueLetters == [.admissible])
  }

  @Test func `a ground is kept, and is gone once the case is revived`() throws {
    let ended = try ReviewCase.registered.after(
      .findInadmissible(reason: "lettre de l'AFMPS", ground: .notAMedicalDevice), by: .sofie)
    #expect(ended.endingGround == .notAMedicalDevice)
    #expect(ended.dueLetters == [.inadmissible])
    let revived = try ended.after(.revive(reason: "nouvelle décision"), by: .sofie)
    #expect(revived.endingGround == nil && revived.endingReason.isEmpty)
    #expect(revived.stage == .admissibility && revived.submittedOn == ended.submittedOn)
  }

  @Test func `every version of the dossier stays`() throws {
    let changed = ReimbursementRequest.cardioLink.with { $0.dataPlan = "registre" }
    let content = try ReviewCase.inScoring.after(
      .revise(changed, reason: "complément"), by: .sofie)
    #expect(content.revisions == 2)
    #expect(content.versions.map(\.reason) == ["", "complément"])
    #expect(content.versions.first?.request == .cardioLink && content.request == changed)
    #expect(content.changedUnderRound)
  }

  @Test func `the version that a member scored is the one that was there`() throws {
    #expect(ReviewCase.scored.scoredVersion(of: "ann") == 1)
    #expect(!ReviewCase.scored.changedUnderRound)
    let view = CaseView(of: .scored, for: .bram)
    #expect(view.content.scoredVersions.keys.allSatisfy { $0 == "bram" })
  }

  @Test func `a completion names gates only`() throws {
    let incomplete = try ReviewCase.registered.after(
      .findIncomplete(missing: ["A3"], reason: "certificat"), by: .sofie)
    #expect(
      incomplete.refusal(of: .receiveCompletion(note: "", received: ["C1"]), by: .sofie)
        == .notAGate("C1"))
    let complete = try incomplete.after(
      .receiveCompletion(note: "reçu", received: ["A3"]), by: .sofie)
    #expect(!complete.isIncomplete && complete.gates["A3"] == nil)
  }

  @Test func `a meeting says who took part`() throws {
    let content = try ReviewCase.inPresubmission.after(
      .recordMeeting(notes: "démonstration", participants: "INAMI, CardioLink"), by: .sofie)
    #expect(content.meetings.map(\.participants) == ["INAMI, CardioLink"])
  }

  @Test func `a dossier's fields are facts, empty ones too`() {
    let request = ReimbursementRequest.cardioLink.with { $0.product.certificate = " " }
    #expect(request.reading(of: .certificate).value == .missing)
    #expect(request.reading(of: .product).value == .text(request.product.title))
    for field in DossierField.allCases { #expect(request.reading(of: field).field == field) }
  }
}
