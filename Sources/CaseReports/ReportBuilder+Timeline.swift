import ReviewDomain
import ReviewTexts

extension ReportBuilder {
  func timeline() -> TimelineSection {
    let rows = input.history.isEmpty ? ownRows : input.history.map(row)
    return TimelineSection(
      notes: periodNote.map { [$0] } ?? [], events: Table(rows), meetings: meetings)
  }

  /// The indicative period: as of the case's last entry, so that a report has no clock.
  private var periodNote: String? {
    if let evaluation = content.concludedEvaluation(under: input.policy) {
      return texts.note(on: evaluation)
    }
    return content.clock(under: input.policy, today: content.lastDay).map(texts.note)
  }

  private func row(_ entry: ReportedEntry) -> TimelineSection.Row {
    TimelineSection.Row(
      day: date(entry.happenedOn), enteredOn: entry.enteredOn.map(texts.date),
      event: .quoted(entry.text))
  }

  /// The dates that the case itself keeps, in the order in which things happened.
  private var ownRows: [TimelineSection.Row] {
    let dates = intakeDates + roundDates + voteDates + decisionDates
    let entries = dates.compactMap { day, text in
      day.map { ReportedEntry(happenedOn: $0, text: text) }
    }
    return entries.enumerated()
      .sorted { ($0.element.happenedOn, $0.offset) < ($1.element.happenedOn, $1.offset) }
      .map { row($0.element) }
  }

  private var intakeDates: [(Day?, String)] {
    [
      (content.registeredOn, labels.registered), (content.submittedOn, labels.submitted),
      (content.admissibleOn, labels.admissible),
    ]
  }

  private var roundDates: [(Day?, String)] {
    content.rounds.flatMap { round in
      [
        (round.openedOn, "\(labels.roundOpened) (\(round.number))"),
        (round.revealedOn, "\(labels.roundRevealed) (\(round.number))"),
      ]
    }
  }

  private var voteDates: [(Day?, String)] {
    content.votes.enumerated().flatMap { index, vote in
      [
        (vote.openedOn, "\(labels.voteOpened) (\(index + 1))"),
        (vote.closedOn, "\(labels.voteClosed) (\(index + 1))"),
      ]
    }
  }

  private var decisionDates: [(Day?, String)] {
    [(content.concludedOn, labels.concluded)]
      + content.decisions.map { ($0.decidedOn, labels.decided) }
      + [(content.inForceOn, labels.inForce)]
  }
}
