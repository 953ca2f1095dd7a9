import ReviewDomain
import ReviewTexts
import TextCanvas

/// The words of what the projector shows: few, one thought a paragraph.
struct MeetingSlide {
  struct Paragraph {
    var lines: [StyledLine]
    /// Follows the one before without room between them.
    var isTight = false
  }

  let screen: MeetingScreen
  let texts: any Texts

  private var meeting: Meeting { screen.meeting }
  private var words: AgendaWords { AgendaWords(plan: screen.file.plan, texts: texts) }

  func paragraphs(width: Int) -> [Paragraph] {
    switch screen.slide {
    case nil: [text(texts.word(AgendaWord.noItems), width)]
    case .consent(let cases): consent(cases, width)
    case .item(let subject): subject.caseID == nil ? topic(subject, width) : review(width)
    }
  }

  /// Who is there, and what comes next.
  var room: String {
    switch meeting.state {
    case .planned: return texts.word(AgendaWord.notOpen)
    case .closed: return texts.word(AgendaWord.meetingOver)
    case .open:
      let next = screen.place.flatMap { place in
        screen.slides.indices.contains(place + 1) ? screen.slides[place + 1] : nil
      }
      let name = next.map { texts.labelled(texts.word(AgendaWord.next), title(of: $0)) }
      return [texts.inRoom(meeting.present.count), name ?? ""].filter { !$0.isEmpty }
        .joined(separator: " · ")
    }
  }

  private func title(of slide: Meeting.Slide) -> String {
    switch slide {
    case .consent(let cases): texts.word(AgendaWord.withoutDebate) + " (\(cases.count))"
    case .item(let subject): words.title(of: subject)
    }
  }

  // MARK: - Pieces

  private func text(_ text: String, _ width: Int, style: Style = .plain, lines most: Int = 6)
    -> Paragraph
  {
    Paragraph(
      lines: Wrap.lines(of: text, width: width).prefix(most).map { StyledLine($0, style: style) })
  }

  /// `C A R D I O L I N K` where there is room, capitals otherwise.
  private func large(_ title: String, _ width: Int) -> Paragraph {
    let capitals = title.uppercased()
    let spaced = capitals.map(String.init).joined(separator: " ")
    let shown = SafeText(spaced).columns <= width ? spaced : capitals
    return text(shown, width, style: .title.bold, lines: 2)
  }

  private func labelled(_ word: AgendaWord, _ value: String, _ width: Int, style: Style = .plain)
    -> Paragraph
  {
    text(texts.labelled(texts.word(word), value), width, style: style)
  }

  // MARK: - Slides

  private func topic(_ subject: AgendaSubject, _ width: Int) -> [Paragraph] {
    [large(words.title(of: subject), width)]
  }

  private func consent(_ cases: [CaseID], _ width: Int) -> [Paragraph] {
    let lines = cases.map { id -> StyledLine in
      let facts = screen.file.plan.cases[id]
      let state = meeting[.review(id)]?.adoptedAt == nil ? "" : " — " + texts.word(.adopted)
      let text = words.title(of: .review(id)) + " · " + (facts?.careProcess ?? "") + state
      return StyledLine(SafeText(text).shortened(to: width))
    }
    let isOpen = cases.contains { meeting[.review($0)]?.isReached == false }
    let question =
      isOpen ? [self.text(texts.question(.consent(cases.count)), width, style: .accent)] : []
    return [large(texts.word(AgendaWord.withoutDebate), width), Paragraph(lines: lines)] + question
  }

  private func review(_ width: Int) -> [Paragraph] {
    guard let shown = screen.file.projected else { return [] }
    let subtitle = [shown.id.description, shown.applicant, shown.careProcess]
      .joined(separator: " · ")
    var head = text(subtitle, width, style: .muted, lines: 2)
    head.isTight = false
    let out =
      screen.file.out.isEmpty
      ? [] : [labelled(.leave, texts.named(screen.file.out), width, style: .warning)]
    return [large(shown.product, width), head] + out + body(of: shown, width)
  }

  private func body(of shown: ProjectedCase, _ width: Int) -> [Paragraph] {
    guard let body = shown.body else {
      return [text(texts.notForAll(shown.blockedBy), width, style: .warning)]
    }
    let question = shown.question.map { [text(texts.question($0), width, style: .accent.bold)] }
    return (question ?? []) + criteria(body, width) + proposal(body, shown.language, width)
      + vote(body, width)
  }

  /// Criteria on which the group is divided, the most divided first; the others are counted.
  private func criteria(_ body: ProjectedCase.Body, _ width: Int) -> [Paragraph] {
    guard body.scored > 0 else { return [] }
    let lines = body.criteria.prefix(6).map { line -> StyledLine in
      let figures =
        texts.word(AgendaWord.median) + " " + line.median
        + "  ≠ \(line.tenths / 10).\(line.tenths % 10)"
      let room = width - SafeText(figures).columns - 2
      let name = SafeText(line.criterion.rawValue + "  " + line.names.name(in: texts.language))
        .shortened(to: room)
      let space = String(
        repeating: " ", count: max(2, width - name.columns - SafeText(figures).columns))
      return StyledLine(name + SafeText(space + figures))
    }
    let agreed = StyledLine(
      SafeText(texts.agreedCriteria(body.agreed, of: body.scored)), style: .muted)
    return [Paragraph(lines: lines + [agreed])]
  }

  private func proposal(_ body: ProjectedCase.Body, _ other: Language, _ width: Int)
    -> [Paragraph]
  {
    guard let proposal = body.vote?.proposal ?? body.proposal, body.vote?.outcome == nil else {
      return []
    }
    let reasons = texts.version(of: proposal.reasons, else: other)
    return [labelled(.proposalText, reasons, width)]
  }

  private func vote(_ body: ProjectedCase.Body, _ width: Int) -> [Paragraph] {
    guard let vote = body.vote else { return [] }
    if vote.isConsent { return [] }
    guard vote.outcome == nil else { return [result(of: vote, width)] }
    let quorum = texts.labelled(texts.word(AgendaWord.quorum), texts.quorumState(vote.count))
    let all = vote.voted.count + vote.waiting.count
    let progress = texts.haveVoted(vote.voted.count, of: all)
    let waiting =
      vote.waiting.isEmpty || vote.waiting.count > 5
      ? "" : texts.labelled(texts.word(VoteWord.notVoted), texts.named(vote.waiting))
    return [
      text([progress, quorum, waiting].filter { !$0.isEmpty }.joined(separator: " · "), width)
    ]
  }

  /// The totals; of a secret vote nothing else exists.
  private func result(of vote: ProjectedCase.VoteLine, _ width: Int) -> Paragraph {
    let counts = [
      (BallotChoice.yes, vote.count.yes), (.no, vote.count.no), (.abstain, vote.count.abstain),
    ]
    .map { texts.term($0) + " \($1)" }.joined(separator: ", ")
    return labelled(.result, counts, width)
  }
}
