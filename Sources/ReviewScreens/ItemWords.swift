import ReviewDomain
import ReviewTexts
import TextCanvas

/// The words of a line of ``ItemScreen``, and of all that belongs to it.
struct ItemWords {
  let file: CaseFile
  let today: Day
  let texts: any Texts

  struct Line {
    let id: String
    let state: String
    let style: Style
    let text: String
  }

  private var content: ReviewCase { file.view.content }
  private var fileLanguage: Language { content.request.language }

  /// The page's name, and how long the applicant may still explain.
  var applicantTitle: String {
    let name = texts.word(.applicant)
    guard let window = content.applicantWindow else { return name }
    return name + " · " + texts.window(window, today: today)
  }

  func line(of item: ItemScreen.Item) -> Line {
    switch item {
    case .gate(let gate): line(of: gate)
    case .proposal(let proposal, let criterion):
      Line(
        id: "?", state: texts.proposed(proposal.count), style: .muted,
        text: criterion.id.rawValue + " " + criterion.names.name(in: texts.language))
    case .point(let point): line(of: point)
    case .explanation(let explanation):
      Line(
        id: "»", state: texts.date(explanation.day), style: .muted,
        text: texts.label(ActField.text, of: .explanation))
    case .hearing(let hearing):
      Line(
        id: "»", state: texts.date(hearing.day), style: .muted,
        text: texts.title(.hearing) + " — " + hearing.participants)
    case .letter(let number, let letter):
      Line(
        id: "✉\(number)", state: texts.date(letter.day), style: .muted,
        text: texts.term(letter.kind) + " (" + texts.term(letter.channel) + ")")
    }
  }

  private func line(of gate: Criterion) -> Line {
    let answer = content.gates[gate.id]
    let isMissing = content.missing?.contains(gate.id) == true
    let state =
      answer.map { texts.term($0.verdict) } ?? (isMissing ? texts.word(DeskWord.missing) : "–")
    let style: Style = answer?.verdict == .no || isMissing ? .warning : .plain
    return Line(
      id: gate.id.rawValue, state: state, style: style, text: gate.names.name(in: texts.language))
  }

  private func line(of point: ApplicantPoint) -> Line {
    let text =
      point.texts.versions.isEmpty ? "" : texts.version(of: point.texts, else: fileLanguage)
    let about = point.criterion.map { $0.rawValue + " " } ?? ""
    let (state, style): (String, Style) =
      if point.isDraft {
        (texts.word(.draftKept), .muted)
      } else if point.reply[fileLanguage] != nil {
        (texts.word(.answer), .good)
      } else if point.kind == .question, point.answer == nil {
        (texts.word(.waiting), .plain)
      } else {
        (texts.word(.missing), .warning)
      }
    return Line(
      id: point.number.map(String.init) ?? point.draftLabel, state: state, style: style,
      text: about + text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  // MARK: - Detail

  func detail(of item: ItemScreen.Item, width: Int) -> [StyledLine] {
    switch item {
    case .gate(let gate): detail(of: gate, width: width)
    case .proposal(let proposal, let criterion):
      wrapped(texts.proposed(proposal.count), width, .muted)
        + wrapped(
          ReviewTexts.texts(in: fileLanguage).draft(of: proposal, criterion: criterion), width)
    case .point(let point): detail(of: point, width: width)
    case .explanation(let explanation):
      late(explanation.late, width) + wrapped(explanation.text, width)
    case .hearing(let hearing):
      late(hearing.late, width)
        + wrapped(
          texts.labelled(texts.label(.participants, of: .hearing), hearing.participants), width)
        + wrapped(hearing.notes, width)
    case .letter(_, let letter):
      wrapped(texts.term(letter.kind) + " — " + texts.term(letter.channel), width)
        + wrapped("SHA-256 " + letter.text.rawValue, width, .muted)
    }
  }

  private func detail(of gate: Criterion, width: Int) -> [StyledLine] {
    let fields = (gate.fields ?? []).map { content.request.reading(of: $0) }
    var lines = wrapped(
      gate.id.rawValue + " " + gate.names.name(in: texts.language), width, .heading)
    if file.view.dossierClosed == nil {
      for reading in fields {
        let isEmpty = reading.value == .missing
        lines += wrapped(texts.phrase(reading, today: today), width, isEmpty ? .warning : .plain)
      }
      if !fields.isEmpty { lines += wrapped("(" + texts.fromDossierUnchecked + ")", width, .muted) }
    }
    if let answer = content.gates[gate.id] {
      lines += wrapped(
        texts.labelled(texts.word(.answer), texts.term(answer.verdict)) + " — "
          + texts.date(answer.day), width, .heading)
      lines += wrapped(answer.evidence, width, .input)
    }
    return lines + wrapped(gate.definitions.name(in: texts.language), width, .muted)
  }

  private func detail(of point: ApplicantPoint, width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    if let criterion = point.criterion.flatMap({ file.criteria[$0] }) {
      let name = criterion.names.name(in: texts.language)
      lines += wrapped(criterion.id.rawValue + " " + name, width, .heading)
    }
    lines += localized(point.texts, width)
    if let answer = point.answer {
      let label = texts.label(ActField.text, of: .answer) + ", " + texts.date(answer.day)
      lines +=
        wrapped(label, width, .heading) + late(answer.late, width)
        + wrapped(answer.text, width)
    }
    if !point.reply.isEmpty {
      lines +=
        wrapped(texts.label(ActField.text, of: .reply), width, .heading)
        + localized(point.reply, width)
    }
    return lines
  }

  private func localized(_ text: LocalizedText, _ width: Int) -> [StyledLine] {
    Language.allCases.flatMap { language in
      text[language].map { wrapped("[" + language.rawValue + "] " + $0, width) } ?? []
    }
  }

  private func late(_ reason: String?, _ width: Int) -> [StyledLine] {
    reason.map {
      wrapped(texts.labelled(texts.label(.reason, of: .answer), $0), width, .warning)
    } ?? []
  }

  private func wrapped(_ text: String, _ width: Int, _ style: Style = .plain) -> [StyledLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      Wrap.lines(of: String(line), width: width).map { StyledLine($0, style: style) }
    }
  }
}
