import ReviewDomain
import ReviewTexts
import TextCanvas

/// The words of an agenda: of its lines, and of what is foreseen of it.
struct AgendaWords {
  let plan: AgendaFile.Plan?
  let texts: any Texts

  /// A case with its product, a topic, or a point in its own words.
  func title(of subject: AgendaSubject) -> String {
    switch subject {
    case .review(let id):
      return [id.description, plan?.cases[id]?.product ?? ""].filter { !$0.isEmpty }
        .joined(separator: " ")
    case .topic(let topic): return texts.term(topic)
    case .point:
      let title = plan?.meeting[subject]?.title
      return title.map { texts.version(of: $0, else: .french) } ?? texts.name(subject)
    }
  }

  /// `Meeting of 03/12/2026 · Brussels · 13:30–17:00 · planned`.
  var heading: String {
    guard let meeting = plan?.meeting else { return texts.word(DeskWord.agendaTab) }
    let hours = [meeting.begins, meeting.ends].map { $0?.description ?? "…" }
    let isTimed = meeting.begins != nil || meeting.ends != nil
    let parts = [
      texts.meeting(of: meeting.day), meeting.place, isTimed ? hours.joined(separator: "–") : "",
      texts.term(meeting.state),
    ]
    return parts.filter { !$0.isBlank }.joined(separator: " · ")
  }

  // MARK: - Forecast

  /// Who comes.
  var attendance: StyledLine? {
    guard let plan, plan.meeting.state != .closed else { return nil }
    if plan.meeting.state == .open {
      let names = texts.named(plan.meeting.present.sorted())
      return line(texts.labelled(texts.word(AgendaWord.presentNow), names))
    }
    let counts = texts.expected(
      coming: plan.coming.count, excused: plan.excused.count, silent: plan.unknown.count)
    let silent =
      plan.unknown.isEmpty || plan.unknown.count > 4
      ? "" : ": " + texts.named(plan.unknown.sorted())
    return line(counts + silent)
  }

  /// What the quorums hang on, the worst first.
  var forecast: [StyledLine] {
    guard let plan, plan.meeting.state != .closed, !plan.ballots.isEmpty else { return [] }
    let forecast = plan.forecast
    let trouble = short(forecast, plan.ballots) + hanging(forecast, plan.ballots)
    let reliance = forecast.reliances.map { reliance in
      line(sentence(for: reliance), .plain)
    }
    let all = trouble + reliance
    return all.isEmpty ? [line(texts.allHold, .good)] : all
  }

  private func sentence(for reliance: QuorumForecast.Reliance) -> String {
    switch reliance.on {
    case .constituency(let name): texts.without(oneOf: name, fallShort: reliance.cases)
    case .member(let id): texts.without(id, fallShort: reliance.cases)
    }
  }

  /// A line for each thing that is short, with all cases that it is short for.
  private func short(_ forecast: QuorumForecast, _ ballots: [QuorumForecast.Ballot])
    -> [StyledLine]
  {
    var seen: [[VoteCount.Part]] = []
    for ballot in ballots {
      if case .fails(let parts) = forecast.outlooks[ballot.caseID], !seen.contains(parts) {
        seen.append(parts)
      }
    }
    return seen.map { parts in
      let cases = forecast.cases(of: ballots) { $0 == .fails(short: parts) }
      return line(texts.fallShort(cases, parts), .warning)
    }
  }

  private func hanging(_ forecast: QuorumForecast, _ ballots: [QuorumForecast.Ballot])
    -> [StyledLine]
  {
    var seen: [[MemberID]] = []
    for ballot in ballots {
      if case .hangs(let members, _) = forecast.outlooks[ballot.caseID], !seen.contains(members) {
        seen.append(members)
      }
    }
    return seen.map { members in
      let cases = forecast.cases(of: ballots) {
        if case .hangs(members, _) = $0 { true } else { false }
      }
      return line(texts.hang(cases, on: members), .warning)
    }
  }

  /// The mark of a case's quorum; nothing where none is foreseen.
  func quorum(of id: CaseID) -> (text: String, style: Style) {
    guard let plan, let outlook = plan.forecast.outlooks[id] else { return ("", .plain) }
    return switch outlook {
    case .holds: (texts.word(AgendaWord.holds), .plain)
    case .hangs: (texts.word(AgendaWord.hangs) + " ?", .warning)
    case .fails: (texts.word(AgendaWord.fails) + " !", .warning)
    }
  }

  func line(_ text: String, _ style: Style = .plain) -> StyledLine {
    StyledLine(SafeText(text), style: style)
  }
}
