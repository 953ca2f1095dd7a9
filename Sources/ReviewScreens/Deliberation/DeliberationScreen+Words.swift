import ReviewDomain
import ReviewTexts
import TextCanvas

// What stands below the matrix: how alike the scores are, and how far the case has come.

extension DeliberationScreen {
  func draw(_ rows: [PaneRow], title: String, in canvas: inout Canvas) {
    canvas.hline(row: 0, column: 0, columns: canvas.size.columns)
    canvas.text(SafeText(" " + title + " "), row: 0, column: 1, style: .heading)
    for (place, row) in rows.prefix(canvas.size.rows - 1).enumerated() {
      for (column, line) in row.cells {
        canvas.text(
          line.text, row: place + 1, column: 1 + column + line.indent, style: line.style)
      }
    }
  }

  /// Agreement, proposal, vote, conclusion, decision and general comments, as far as there are any.
  func summaryLines(session: Session, texts: any Texts, width: Int) -> [StyledLine] {
    let content = file.view.content
    var lines = constituencyLines(session: session, texts: texts, width: width)
    if let decision = content.decisions.last {
      let text =
        texts.term(decision.outcome) + " · " + texts.term(decision.authority) + " · "
        + texts.date(decision.decidedOn) + (decision.level.map { " · " + texts.term($0) } ?? "")
      lines += fact(.decision, text, width, texts)
      lines += groundLines(of: decision, texts: texts, width: width)
    }
    if let conclusion = content.conclusion {
      lines += fact(.conclusion, texts.term(conclusion.conclusion), width, texts)
    }
    lines += panelLines(session: session, texts: texts, width: width)
    if let proposal = content.proposal {
      lines += fact(
        .proposal, texts.summary(of: proposal, else: content.request.language), width, texts)
    }
    if let round = file.view.content.round, round.state != .revealed, isRevealed {
      lines.append(StyledLine(SafeText(texts.roundOpenNow(round.number)), style: .warning))
    }
    lines += agreementLines(texts: texts, width: width)
    if let changes = changeSummary(texts) { lines.append(StyledLine(SafeText(changes))) }
    lines += recommendationLines(texts: texts, width: width)
    return lines + threadLines(on: nil, session: session, width: width, texts: texts)
  }

  /// What the heads of the columns stand for, while they are constituencies.
  private func constituencyLines(
    session: Session, texts: any Texts, width: Int
  ) -> [StyledLine] {
    guard isByConstituency else { return [] }
    let names = Dictionary(session.members.map { ($0.id, $0.name) }) { first, _ in first }
    let legend = constituencies(session: session, texts: texts).map { group in
      let initials = group.members.map { MatrixColumns.initials(of: names[$0] ?? $0.rawValue) }
      return group.head + " = " + group.name + " (" + initials.joined(separator: " ") + ")"
    }
    return [StyledLine(SafeText(texts.constituencyMeaning), style: .muted)]
      + Wrap.lines(of: legend.joined(separator: " · "), width: width).map { StyledLine($0) }
  }

  /// α beside AC2, never one alone, and what the two say.
  private func agreementLines(texts: any Texts, width: Int) -> [StyledLine] {
    let agreement = figures.agreement
    let line = texts.labelled(
      texts.word(.agreement), texts.figures(of: agreement) + " · " + texts.basis(agreement))
    let meaning = agreement.gwet == nil ? "" : texts.agreementMeaning
    return Wrap.lines(of: line, width: width).map { StyledLine($0) }
      + (meaning.isEmpty ? [] : Wrap.lines(of: meaning, width: width))
      .map { StyledLine($0, style: .muted) }
  }

  /// How many members recommend what, the most frequent first.
  private func recommendationLines(texts: any Texts, width: Int) -> [StyledLine] {
    let given = figures.sheets.compactMap { $0.content?.recommendation }
    let counts = ConclusionKind.allCases
      .map { kind in (kind, given.count { $0 == kind }) }
      .filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
    guard !counts.isEmpty else { return [] }
    let text = counts.map { texts.term($0) + " \($1)" }.joined(separator: ", ")
    let line = texts.labelled(texts.title(.recommend), text)
    return Wrap.lines(of: line, width: width).map { StyledLine($0) }
  }

  /// The vote, what members keep beside it, the policy's gates and the transmission.
  private func panelLines(session: Session, texts: any Texts, width: Int) -> [StyledLine] {
    VotePanel(file: file, members: session.members, texts: texts).lines.flatMap { line in
      Wrap.lines(of: line.text, width: width).prefix(3)
        .map { StyledLine($0, style: line.isWarning ? .warning : .plain) }
    }
  }

  private func groundLines(of decision: Decision, texts: any Texts, width: Int) -> [StyledLine] {
    let language = file.view.content.request.language
    let repeated = (decision.grounds ?? []).repeated(in: language)
    guard !repeated.isEmpty else { return [] }
    return Wrap.lines(of: texts.sameWords(for: repeated), width: width)
      .map { StyledLine($0, style: .warning) }
  }

  private func fact(_ word: DeskWord, _ text: String, _ width: Int, _ texts: any Texts)
    -> [StyledLine]
  {
    Wrap.lines(of: texts.labelled(texts.word(word), text), width: width).prefix(4)
      .map { StyledLine($0) }
  }
}

extension Texts {
  /// `α 0,12 · AC2 0,61`; where one is missing the other stands with the reason, and nothing
  /// stands where both are.
  func figures(of agreement: CaseAgreement) -> String {
    let gap = agreement.gap.map { sentence(for: $0) }
    guard let gwet = agreement.gwet else { return gap ?? "–" }
    let alpha = agreement.alpha.map { "α " + decimal($0) } ?? gap ?? "α –"
    return alpha + " · AC2 " + decimal(gwet)
  }

  func basis(_ agreement: CaseAgreement) -> String {
    basis(criteria: agreement.criteria, members: agreement.members)
  }
}
