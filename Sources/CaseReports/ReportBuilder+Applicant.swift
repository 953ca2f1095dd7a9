import ReviewDomain
import ReviewTexts

/// Questions, explanations, hearings, and the group's answer to each point.
extension ReportBuilder {
  mutating func applicant() -> ApplicantSection {
    let points = content.numberedPoints.compactMap { row($0) }
    let window = content.applicantWindow.map { window in
      [field(letters.letterLabels.answerBy, texts.date(window.until))]
    }
    return ApplicantSection(
      title: letters.applicantTitle, notes: points.isEmpty ? [letters.noPoint] : [],
      fields: window ?? [], points: Table(points),
      explanations: Table(content.explanations.map(row)),
      hearings: Table(content.hearings.map(row)), labels: letters.letterLabels)
  }

  private var letters: any Texts & LetterTexts { letterTexts(in: language) }

  private mutating func row(_ point: ApplicantPoint) -> ApplicantSection.PointRow? {
    guard let number = point.number else { return nil }
    let labels = letters.letterLabels
    let isQuestion = point.kind == .question
    return ApplicantSection.PointRow(
      number: String(number), kind: isQuestion ? labels.question : labels.remark,
      criterion: point.criterion.map(name), text: asAsked(point),
      answer: isQuestion ? answer(to: point, number) : nil, reply: reply(to: point, number))
  }

  /// As it was sent or received: in the file's language.
  private func asAsked(_ point: ApplicantPoint) -> Wording {
    quoted(point.texts[language] ?? point.texts[request.language] ?? "", in: request.language)
  }

  private mutating func answer(to point: ApplicantPoint, _ number: Int) -> Wording {
    guard let answer = point.answer else { return Wording(miss(.applicantAnswer(number))) }
    let late = answer.late.map { " [" + letters.late + ": " + $0 + "]" } ?? ""
    return .quoted(answer.text + late, in: request.language)
  }

  private mutating func reply(to point: ApplicantPoint, _ number: Int) -> Wording {
    guard let reply = point.reply[language], !reply.isBlank else {
      return Wording(miss(.applicantReply(number, language)))
    }
    return .quoted(reply, in: language)
  }

  private func name(of id: CriterionID) -> String {
    id.rawValue + " " + (input.criteria[id]?.names.name(in: language) ?? "")
  }

  private func row(_ explanation: WrittenExplanation) -> ApplicantSection.TextRow {
    let late = explanation.late.map { " [" + letters.late + ": " + $0 + "]" } ?? ""
    return ApplicantSection.TextRow(
      day: texts.date(explanation.day), who: nil, text: quoted(explanation.text + late))
  }

  private func row(_ hearing: Hearing) -> ApplicantSection.TextRow {
    let late = hearing.late.map { " [" + letters.late + ": " + $0 + "]" } ?? ""
    return ApplicantSection.TextRow(
      day: texts.date(hearing.day), who: .quoted(hearing.participants),
      text: .quoted(hearing.notes + late))
  }

  // MARK: - Versions and meetings

  /// Every version of the dossier where there is more than one.
  var versions: Table<DatedRow>? {
    guard content.revisions > 1 else { return nil }
    return Table(
      content.versions.map { version in
        DatedRow(
          day: texts.date(version.day), what: texts.version(version.number),
          text: optional(version.reason))
      })
  }

  var meetings: Table<DatedRow>? {
    Table(
      content.meetings.map { meeting in
        DatedRow(
          day: texts.date(meeting.day), what: texts.word(.meetings),
          text: .quoted(
            [meeting.participants, meeting.notes].filter { !$0.isBlank }.joined(separator: "\n")))
      })
  }
}
