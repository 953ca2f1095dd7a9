import ReviewDomain
import ReviewTexts
package import TextCanvas

/// Title line, body, message line, hint line.
extension Desk {
  /// Draws everything; `mutating` because lists remember what they scrolled to.
  package mutating func draw(in canvas: inout Canvas) {
    canvas.clear()
    canvas.hideCursor()
    let size = canvas.size
    guard size.columns >= 40, size.rows >= 10 else {
      canvas.text(SafeText(texts.tooSmall), row: 0, column: 0)
      return
    }
    if meeting == nil { drawTitle(in: &canvas) }
    drawHints(in: &canvas)
    let top = meeting == nil ? 2 : 0
    let body = Rect(row: top, column: 0, rows: size.rows - 2 - top, columns: size.columns)
    canvas.within(body) { drawBody(in: &$0) }
    drawNotice(in: &canvas)
    prompt?.draw(in: &canvas, texts: texts)
    if var menu {
      menu.draw(in: &canvas, texts: texts)
      self.menu = menu
    }
  }

  private mutating func drawBody(in canvas: inout Canvas) {
    guard let last = screens.indices.last else {
      queue.draw(in: &canvas, texts: texts)
      return
    }
    switch screens[last] {
    case .reviewCase(var screen):
      screen.draw(in: &canvas, texts: texts)
      screens[last] = .reviewCase(screen)
    case .deliberation(var screen):
      screen.draw(in: &canvas, session: session, texts: texts)
      screens[last] = .deliberation(screen)
    case .reader(let screen): screen.draw(in: &canvas, texts: texts)
    case .group(var screen):
      screen.change { $0.draw(in: &canvas, session: session, texts: texts) }
      screens[last] = .group(screen)
    case .items(var screen):
      screen.draw(in: &canvas, session: session, texts: texts)
      screens[last] = .items(screen)
    case .form(var screen):
      screen.draw(in: &canvas, texts: texts)
      screens[last] = .form(screen)
    }
  }

  // MARK: - Title

  private func drawTitle(in canvas: inout Canvas) {
    let width = canvas.size.columns
    let who = identity
    canvas.text(SafeText(who), row: 0, column: 0, style: .muted, width: width - 1, fit: .right)
    let room = max(10, width - SafeText(who).columns - 3)
    canvas.text(SafeText(title), row: 0, column: 1, style: .title, width: room, fit: .ellipsis)
    guard let file else {
      drawTabs(in: &canvas)
      return
    }
    let state = stateLine(of: file)
    canvas.text(
      SafeText(state), row: 1, column: 0, style: .plain, width: width - 1, fit: .right)
    let left = max(10, width - SafeText(state).columns - 3)
    canvas.text(
      SafeText(nextLine(of: file)), row: 1, column: 1, style: file.ownStep == nil ? .muted : .good,
      width: left, fit: .ellipsis)
  }

  /// The pages of the group on one line; brackets mark the one that is shown, without colours too.
  private func drawTabs(in canvas: inout Canvas) {
    guard let shown = tab else { return }
    var column = 1
    for tab in DeskTab.allCases {
      let name = texts.word(tab.word)
      let text = SafeText(tab == shown ? "[" + name + "]" : " " + name + " ")
      guard column + text.columns < canvas.size.columns else { return }
      canvas.text(text, row: 1, column: column, style: tab == shown ? .title : .muted)
      column += text.columns + 1
    }
  }

  private var title: String {
    guard let file else { return "inami-review" }
    let request = file.view.content.request
    return file.id.description + " " + request.product.title + " — " + file.careProcess
  }

  /// Store, member, role, language; practice and acting are always in sight.
  private var identity: String {
    let isNarrow = file != nil && size.columns < 100
    let name = session.member.name + (session.actingAccount.map { " (\($0))" } ?? "")
    var parts = isNarrow ? [name] : [session.storeName, name, texts.term(session.member.role)]
    if session.mode == .practice { parts.append(texts.word(.practice)) }
    if session.isReadOnly { parts.append(texts.word(.readOnly)) }
    return (parts + [session.language.rawValue]).joined(separator: " · ")
  }

  private func stateLine(of file: CaseFile) -> String {
    let content = file.view.content
    var parts = [content.ending.map { texts.term($0) } ?? texts.term(content.stage)]
    let hasRounds = content.stage == .scoring || content.stage == .deliberation
    if let round = content.round, hasRounds, size.columns >= 100 || round.number > 1 {
      parts.append(texts.round(round.number))
    }
    if content.isSuspended { parts.append(texts.word(.suspended)) }
    if let clock = file.clock {
      parts.append(texts.daysLeft(clock.daysLeft, clock.period.calendar.count))
    }
    return parts.joined(separator: " · ")
  }

  private func nextLine(of file: CaseFile) -> String {
    if let own = file.ownStep {
      return texts.next(texts.title(own.act), roles: own.roles, isMine: true)
    }
    return file.nextStep.map { waiting(for: $0, in: file) } ?? ""
  }

  /// Whom the case waits for; while many act, how many have.
  private func waiting(for step: NextStep, in file: CaseFile) -> String {
    let content = file.view.content
    switch step.act {
    case .submitScores:
      return texts.waitingForOthers(content.submittedSheets, of: file.expectedScorers)
    case .vote:
      let vote = content.openVote
      let cast = vote?.ballots.count { !$0.isAdvisory } ?? 0
      return texts.ballotsCast(cast, of: vote?.quorum ?? 0)
    default: return texts.waits(for: step, in: content)
    }
  }

  // MARK: - Message

  private func drawNotice(in canvas: inout Canvas) {
    let row = canvas.size.rows - 2
    if let trouble = queue.finding?.problem, screens.isEmpty, notice == nil {
      drawLong(texts.sentence(for: trouble), row: row, style: .warning, in: &canvas)
    } else if let notice {
      drawLong(notice, row: row, style: .accent, in: &canvas)
    }
  }

  /// Enough for a refusal with its remedy at 80 columns.
  private static let noticeRows = 5

  /// A long message takes the lines above too, so that its end can be read.
  private func drawLong(_ sentence: String, row: Int, style: Style, in canvas: inout Canvas) {
    let width = canvas.size.columns
    let lines = Wrap.lines(of: sentence, width: width - 2).prefix(Self.noticeRows)
    let first = row - lines.count + 1
    canvas.fill(Rect(row: first, column: 0, rows: lines.count, columns: width))
    for (index, line) in lines.enumerated() {
      canvas.text(line, row: first + index, column: 1, style: style)
    }
  }
}
