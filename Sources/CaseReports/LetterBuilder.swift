import ReviewDomain
import ReviewTexts

/// Turns a case into what a letter says, and notes what it cannot say.
struct LetterBuilder {
  private let kind: Letter.Kind
  private let input: LetterInput
  private let language: Language
  private let texts: any Texts & LetterTexts
  private(set) var missing: [LetterGap] = []

  init(_ kind: Letter.Kind, _ input: LetterInput, in language: Language) {
    self.kind = kind
    self.input = input
    self.language = language
    texts = letterTexts(in: language)
  }

  private var content: ReviewCase { input.view.content }
  private var request: ReimbursementRequest { content.request }
  private var labels: LetterLabels { texts.letterLabels }

  mutating func context() -> LetterContext {
    let facts = letterFacts
    if kind == .incomplete, facts.answerBy == nil { missing.append(.answerBy) }
    return LetterContext(
      language: language.rawValue,
      translationNote: language == request.language
        ? nil : texts.letterTranslation(from: request.language),
      sender: labels.sender, reference: content.id.description, date: texts.date(input.day),
      recipient: .quoted(request.applicant.name), contact: contact,
      product: .quoted(request.product.title), subject: texts.subject(of: kind, content.id),
      salutation: texts.salutation, opening: texts.opening(of: kind, facts),
      facts: fields(facts), missing: Table(missingRows), reasons: reasons,
      points: Table(pointRows()), closing: texts.closing(of: kind, facts),
      signature: labels.signature, signatory: .quoted(input.signatory), labels: labels)
  }

  private var contact: Wording? {
    request.applicant.contact.isBlank ? nil : .quoted(request.applicant.contact)
  }

  private var letterFacts: LetterFacts {
    let answerBy: Day? =
      switch kind {
      case .incomplete:
        content.incompleteOn.flatMap { day in
          let calendar = input.policy.periods.calendar(of: .admissibility)
          return input.policy.periods.completion.map { calendar.adding($0, to: day) }
        }
      case .questions: content.applicantWindow?.until
      default: nil
      }
    return LetterFacts(
      receivedOn: content.submittedOn, admissibleOn: content.admissibleOn,
      incompleteOn: content.incompleteOn, answerBy: answerBy,
      evaluationDays: input.policy.periods.evaluationInForce)
  }

  private func fields(_ facts: LetterFacts) -> [Field] {
    func field(_ label: String, _ day: Day?) -> Field? {
      day.map { Field(label: label, value: Wording(texts.date($0))) }
    }
    switch kind {
    case .incomplete, .questions:
      return [field(labels.answerBy, facts.answerBy)].compactMap { $0 }
    case .admissible:
      return [
        field(labels.receivedOn, facts.receivedOn), field(labels.dayZero, facts.admissibleOn),
      ]
      .compactMap { $0 }
    case .inadmissible:
      let ground = content.endingGround.map { texts.term($0) }
      return ground.map { [Field(label: labels.ground, value: Wording($0))] } ?? []
    case .reply, .comments: return []
    }
  }

  private var reasons: Wording? {
    switch kind {
    case .incomplete where !content.missingReason.isBlank:
      .quoted(content.missingReason, in: request.language)
    case .inadmissible: .quoted(content.endingReason, in: request.language)
    default: nil
    }
  }

  // MARK: - Missing elements

  private var missingRows: [LetterContext.MissingRow] {
    guard kind == .incomplete else { return [] }
    return (content.missing ?? []).compactMap { id in
      guard let gate = input.criteria[id] else { return nil }
      return LetterContext.MissingRow(
        id: id.rawValue, name: gate.names.name(in: language), found: found(gate),
        send: gate.definitions[language] ?? gate.names.name(in: language))
    }
  }

  /// The secretariat's words; else what the dossier's fields say; else that there is nothing.
  private func found(_ gate: Criterion) -> Wording {
    if let evidence = content.gates[gate.id]?.evidence, !evidence.isBlank {
      return .quoted(evidence, in: request.language)
    }
    let readings = (gate.fields ?? []).map { request.reading(of: $0) }
    guard readings.contains(where: { $0.value != .missing }) else {
      return Wording(texts.nothingFound)
    }
    let said = readings.map { texts.phrase($0, today: input.day) }.joined(separator: "; ")
    return .quoted(said, in: request.language)
  }

  // MARK: - Points

  private mutating func pointRows() -> [LetterContext.PointRow] {
    switch kind {
    case .questions:
      let sent = content.numberedPoints.filter { $0.kind == .question && $0.sentOn == lastSending }
      return sent.compactMap { row($0, withReply: false) }
    case .reply: return content.numberedPoints.compactMap { row($0, withReply: true) }
    case .comments: return commentRows
    default: return []
    }
  }

  /// What no letter has brought yet; once all went out, what the last letter brought.
  ///
  /// Only what was addressed to the applicant, in its author's own words and without a name: the
  /// group speaks.
  private var commentRows: [LetterContext.PointRow] {
    let numbered = content.applicantComments.enumerated().map { (number: $0 + 1, comment: $1) }
    let unsent = numbered.filter { $0.comment.sentOn == nil }
    let last = numbered.compactMap(\.comment.sentOn).max()
    let shown = unsent.isEmpty ? numbered.filter { $0.comment.sentOn == last } : unsent
    return shown.map { number, comment in
      LetterContext.PointRow(
        number: String(number), kind: labels.comment, criterion: comment.criterion.map(name),
        text: .quoted(comment.text), answer: nil, reply: nil)
    }
  }

  private var lastSending: Day? {
    content.numberedPoints.filter { $0.kind == .question }.compactMap(\.sentOn).max()
  }

  private mutating func row(_ point: ApplicantPoint, withReply: Bool) -> LetterContext.PointRow? {
    guard let number = point.number else { return nil }
    // A remark stands in the applicant's own words, whatever the letter's language.
    let own = point.kind == .remark ? request.language : language
    if point.texts[own] == nil { missing.append(.question(number, own)) }
    let reply = point.reply[language]
    if withReply, reply == nil { missing.append(.reply(number, language)) }
    return LetterContext.PointRow(
      number: String(number),
      kind: point.kind == .question ? labels.question : labels.remark,
      criterion: point.criterion.map(name),
      text: .quoted(point.texts[own] ?? texts.sentence(for: .question(number, own)), in: own),
      answer: withReply ? point.answer.map { .quoted($0.text, in: request.language) } : nil,
      reply: withReply
        ? .quoted(reply ?? texts.sentence(for: .reply(number, language)), in: language) : nil)
  }

  private func name(of id: CriterionID) -> String {
    id.rawValue + " " + (input.criteria[id]?.names.name(in: language) ?? "")
  }
}
