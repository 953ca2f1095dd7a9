import ReviewDomain
import ReviewTexts

/// Closed votes and recusals.
extension ReportBuilder {
  mutating func votes() -> VoteSection {
    var notes: [String] = []
    if closedVotes.isEmpty { notes.append(stillToCome(.noVote)) }
    if content.openVote != nil { notes.append(stillToCome(.voteOpen)) }
    var blocks: [VoteSection.Block] = []
    for (index, vote) in votesToPrint.enumerated() where !vote.isOpen {
      blocks.append(block(vote, number: index + 1))
    }
    let recusals = recusalRows()
    return VoteSection(
      notes: notes, votes: blocks, minorityOpinions: opinions(), checkpoints: checkpoints(),
      recusals: Table(recusals),
      noRecusal: recusals.isEmpty ? texts.noRecusal : nil)
  }

  mutating func block(_ vote: Vote, number: Int) -> VoteSection.Block {
    var rows: [VoteSection.BallotRow] = []
    for ballot in vote.ballots.sorted(by: isBefore) { rows.append(row(of: ballot, in: vote)) }
    return VoteSection.Block(number: String(number), fields: fields(of: vote), ballots: Table(rows))
  }

  private func isBefore(_ left: Ballot, _ right: Ballot) -> Bool {
    left.isAdvisory == right.isAdvisory ? left.member < right.member : right.isAdvisory
  }

  func fields(of vote: Vote) -> [Field] {
    if let consent = vote.consent { return consentFields(of: vote, consent) }
    let tally = vote.tally
    let start = [
      field(labels.group, texts.term(vote.proposal.conclusion)),
      field(labels.voteOpened, date(vote.openedOn)),
      field(labels.voteClosed, date(vote.closedOn)),
      field(labels.result, vote.outcome.map { texts.term($0) } ?? texts.notGiven),
      field(labels.tally, counts(tally.yes, tally.no, tally.abstain)),
      field(
        labels.advisory,
        vote.withholdsAdvisory
          ? texts.advisoryWithheld
          : counts(tally.advisoryYes, tally.advisoryNo, tally.advisoryAbstain)),
      field(labels.quorum, texts.participants(tally.participants, needed: vote.quorum)),
      field(labels.digest, vote.digest),
    ]
    return start + termFields(of: vote)
  }

  /// Adopted without ballots: who was there and could vote, and how far that reached.
  private func consentFields(of vote: Vote, _ consent: [MemberID]) -> [Field] {
    let result = texts.term(Vote.Outcome.adopted) + ", " + texts.word(.byConsent)
    let names = consent.map { member($0)?.name ?? $0.rawValue }.joined(separator: ", ")
    return [
      field(labels.group, texts.term(vote.proposal.conclusion)),
      field(labels.voteClosed, date(vote.closedOn)), field(labels.result, result),
      field(texts.word(.consenting), quoting: names),
      field(labels.quorum, texts.quorumState(vote.count)), field(labels.digest, vote.digest),
      field(texts.word(.rule), texts.words(for: vote.rule).joined(separator: "; ")),
    ]
  }

  private func counts(_ yes: Int, _ no: Int, _ abstain: Int) -> String {
    zip(BallotChoice.allCases, [yes, no, abstain])
      .map { "\(texts.term($0)) \($1)" }.joined(separator: ", ")
  }

  private mutating func row(of ballot: Ballot, in vote: Vote) -> VoteSection.BallotRow {
    VoteSection.BallotRow(
      member: voter(of: ballot),
      voice: texts.term(ballot.isAdvisory ? Member.Role.advisory : .voting),
      choice: ballot.choice.map { texts.term($0) } ?? hidden(in: vote),
      minority: isMinority(ballot, in: vote) ? labels.minorityOpinion : nil,
      reason: optional(ballot.reason))
  }

  /// A voice that counts, on the side that did not prevail, with something to say.
  private func isMinority(_ ballot: Ballot, in vote: Vote) -> Bool {
    guard !ballot.isAdvisory, !ballot.reason.isBlank else { return false }
    return switch vote.outcome {
    case .adopted: ballot.choice == .no
    case .rejected: ballot.choice == .yes
    case .noQuorum, nil: false
    }
  }

  private mutating func recusalRows() -> [VoteSection.RecusalRow] {
    var rows: [VoteSection.RecusalRow] = []
    for (id, recusal) in content.recusals.sorted(by: { $0.key < $1.key })
    where !recusal.removed.isEmpty {
      rows.append(
        VoteSection.RecusalRow(
          member: name(of: id),
          rights: recusal.removed.map { texts.term($0) }.joined(separator: ", "),
          reason: quoted(recusal.reason, in: nil), day: date(recusal.day)))
    }
    return rows
  }
}
