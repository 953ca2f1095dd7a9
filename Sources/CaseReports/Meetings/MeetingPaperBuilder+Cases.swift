import ReviewDomain
import ReviewTexts

/// What the minutes say of a case: of what happened on the meeting's day, and as far as the viewer and
/// the vote's own rules allow.
extension MeetingPaperBuilder {
  mutating func add(_ found: MeetingInput.OfCase, to item: inout MeetingPaperContext.Item) {
    item.consensus = consensus(found)
    for vote in votes(of: found) { item.votes.append(block(of: vote, in: found)) }
    item.opinions = opinions(found)
    item.recorded = found.events.compactMap { entry in
      guard entry.event.isForMinutes else { return nil }
      return .quoted(texts.named(entry.actor) + " " + texts.history(entry.event))
    }
    item.recordedHeading = item.recorded.isEmpty ? nil : texts.word(MinutesWord.recorded)
  }

  /// Votes that were closed on the day; of a secret one its totals only, whoever asks.
  func votes(of found: MeetingInput.OfCase) -> [Vote] {
    found.content.votes.filter { !$0.isOpen && $0.closedOn == meeting.day }.map(\.printable)
  }

  /// The values that the group agreed on that day.
  private func consensus(_ found: MeetingInput.OfCase) -> TitledTable<Field>? { nil }

  private mutating func block(of vote: Vote, in found: MeetingInput.OfCase)
    -> MeetingPaperContext.Vote
  {
    var report = ReportBuilder(found.report, in: language)
    let block = report.block(vote, number: 1)
    // What was adopted stands first, then how.
    let fields = proposalFields(vote.proposal) + block.fields.dropFirst()
    let rows = (block.ballots?.rows ?? []).map { row in
      MeetingPaperContext.Vote.BallotRow(
        member: row.member, voice: row.voice, choice: row.choice,
        reason: row.reason.text == ReportBuilder.none ? nil : row.reason)
    }
    return MeetingPaperContext.Vote(
      heading: texts.word(MinutesWord.vote), fields: fields,
      ballots: TitledTable(texts.word(MinutesWord.ballots), rows))
  }

  private mutating func opinions(_ found: MeetingInput.OfCase)
    -> TitledTable<MeetingPaperContext.Opinion>?
  {
    var rows: [MeetingPaperContext.Opinion] = []
    for opinion in found.content.minorityOpinions.sorted(by: { $0.member < $1.member })
    where opinion.day == meeting.day {
      rows.append(
        MeetingPaperContext.Opinion(
          member: name(of: opinion.member),
          voice: texts.term(opinion.isAdvisory ? Member.Role.advisory : .voting),
          text: written(opinion.text)))
    }
    return TitledTable(texts.word(VoteWord.minorityOpinions), rows)
  }
}

extension CaseEvent {
  /// Whether it moved the case: votes, opinions and attendance have places of their own, and the rest
  /// is each member's.
  fileprivate var isForMinutes: Bool {
    switch self {
    case .roundOpened, .roundClosed, .roundRevealed, .recusalDecided, .chairReplaced,
      .questionsSent, .hearingHeld, .proposalDrafted, .gateOverridden, .proxyGiven, .concluded,
      .transmitted, .periodExtended, .periodSuspended, .periodResumed, .ended:
      true
    default: false
    }
  }
}
