extension ReviewCase {
  mutating func applyApplicant(_ event: CaseEvent, by actor: MemberID, on day: Day) {
    switch event {
    case .questionDrafted(let draft, let criterion, let texts):
      applyDraft(draft, criterion, texts, by: actor)
    case .questionDropped(let draft, let reason): change(draft: draft) { $0.dropped = reason }
    case .questionsSent(let drafts, let until):
      for draft in drafts {
        let number = nextPointNumber
        change(draft: draft) {
          $0.number = number
          $0.sentOn = day
        }
      }
      applicantWindow = ApplicantWindow(from: day, until: until)
    case .answerReceived(let number, let text, let late):
      change(number) { $0.answer = ApplicantAnswer(text: text, day: day, late: late) }
    case .explanationReceived(let text, let points, let late):
      applyExplanation(text, points, late, by: actor, on: day)
    case .hearingHeld(let participants, let notes, let late):
      hearings.append(Hearing(participants: participants, notes: notes, day: day, late: late))
    case .replyGiven(let number, let reply):
      change(number) {
        $0.reply = reply
        $0.repliedOn = day
      }
    case .letterSent(let kind, let channel, let text):
      letters.append(Letter(kind: kind, channel: channel, text: text, day: day))
      if kind == .comments { markCommentsSent(on: day) }
    default: break
    }
  }

  private mutating func applyDraft(
    _ draft: Int, _ criterion: CriterionID?, _ texts: LocalizedText, by actor: MemberID
  ) {
    guard applicantPoints.contains(where: { $0.draft == draft }) else {
      applicantPoints.append(
        ApplicantPoint(
          kind: .question, draft: draft, criterion: criterion, texts: texts, author: actor))
      return
    }
    change(draft: draft) {
      $0.criterion = criterion
      $0.texts = texts
      $0.author = actor
    }
  }

  private mutating func applyExplanation(
    _ text: String, _ points: [String], _ late: String?, by actor: MemberID, on day: Day
  ) {
    var numbers: [Int] = []
    for point in points {
      let number = nextPointNumber
      numbers.append(number)
      applicantPoints.append(
        ApplicantPoint(
          kind: .remark, number: number, texts: LocalizedText([request.language: point]),
          author: actor, sentOn: day))
    }
    explanations.append(WrittenExplanation(text: text, day: day, late: late, points: numbers))
  }

  private mutating func change(draft: Int, _ change: (inout ApplicantPoint) -> Void) {
    guard let index = applicantPoints.firstIndex(where: { $0.draft == draft }) else { return }
    change(&applicantPoints[index])
  }

  private mutating func change(_ number: Int, _ change: (inout ApplicantPoint) -> Void) {
    guard let index = applicantPoints.firstIndex(where: { $0.number == number }) else { return }
    change(&applicantPoints[index])
  }
}
