import CaseJournal
import CaseQuery
import ReviewDomain

/// How an event changes the facts that queries ask for and the queue does not show.
///
/// The same rules as `ReviewCase.apply`; `QueryAgreementTests` holds the two together.
struct FactProgress {
  let entry: JournalEntry
  let name: CaseEventName
  let slot: Int

  /// The number of a name in the read model.
  typealias Numbering = (NameTable.Kind, String) throws -> Int

  /// - Parameter round: the entries of the round that the event reveals.
  func apply(to facts: inout FactPage, round: [JournalEntry], number: Numbering) throws {
    switch name {
    case .roundRevealed: try reveal(round, in: &facts, number)
    case .corrected: try correct(in: &facts)
    case .milestoneRecorded: try answer(in: &facts)
    case .tagged, .untagged: try tag(in: &facts, number)
    case .related: try relate(in: &facts)
    case .voteOpened: try openVote(in: &facts)
    case .ballotCast: try castBallot(in: &facts, number)
    default: try facts.edit(slot) { try apply(to: &$0, number) }
    }
  }

  private func apply(to record: inout FactRecord, _ number: Numbering) throws {
    switch name {
    case .meetingHeld: record.add(.meeting)
    case .gateAnswered:
      let answer = try EventCoding.fields(Answered.self, of: entry)
      record.setGate(try number(.gate, answer.gate.rawValue), answer.verdict)
    case .commented: record.add(.comment)
    case .proposalDrafted:
      record.setCount(.proposal, 1)
      record.proposalMark = Self.mark(of: entry.body)
    case .voteClosed:
      record.vote = .init(try EventCoding.fields(Closed.self, of: entry).outcome)
    case .decisionRecorded:
      let decision = try EventCoding.fields(Decided.self, of: entry).decision
      record.outcome = decision.outcome
      record.decidedOn = decision.decidedOn
      record.add(.decision)
    case .enteredIntoForce: record.inForceOn = try entry.day
    case .concluded:
      record.concludedOn = try entry.day
      record.setCount(.conclusion, 1)
    default: applyPeriod(to: &record)
    }
  }

  /// FNV-1a: tells proposals apart, and keeps nothing of them.
  private static func mark(of body: [UInt8]) -> UInt64 {
    body.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private func applyPeriod(to record: inout FactRecord) {
    switch name {
    case .requestSubmitted, .foundAdmissible:
      record.setCount(.suspension, 0)
      record.setCount(.extension, 0)
    case .periodExtended: record.add(.extension)
    case .periodSuspended: record.add(.suspension)
    default: break
    }
  }

  private func openVote(in facts: inout FactPage) throws {
    let quorum = try EventCoding.fields(Opened.self, of: entry).quorum
    facts.setExtras(facts.extras[slot].filter { $0.kind != .voted }, at: slot)
    facts.edit(slot) { record in
      record.vote = .open
      record.add(.vote)
      record.voteMark = record.proposalMark
      record.ballots = 0
      record.quorum = UInt16(truncatingIfNeeded: quorum)
    }
  }

  /// Who took part is seen by all, what they chose is not.
  private func castBallot(in facts: inout FactPage, _ number: Numbering) throws {
    let ballot = try EventCoding.fields(Cast.self, of: entry)
    let voted = ExtraFact(
      .voted, number: try number(.participant, ballot.principal?.rawValue ?? entry.actor))
    facts.setExtras(facts.extras[slot] + [voted], at: slot)
    if !ballot.advisory { facts.edit(slot) { $0.ballots += 1 } }
  }

  private func reveal(
    _ entries: [JournalEntry], in facts: inout FactPage, _ number: Numbering
  ) throws {
    guard let round = try RevealedRound(entries) else { return }
    // In one order: names get their numbers as they come, and a rebuild gives the same ones.
    let sheets = try round.sheets.sorted { $0.key < $1.key }.map { member, found in
      PackedScores.Sheet(
        participant: try number(.participant, member), recommendation: found.recommendation,
        scores: try found.scores.reduce(into: [:]) {
          $0[try number(.criterion, $1.criterion)] = $1.score
        })
    }
    let set = try number(.criteriaSet, round.criteriaSet)
    facts.edit(slot) { record in
      record.revealedRound = UInt16(truncatingIfNeeded: round.round)
      record.criteriaSet = UInt16(truncatingIfNeeded: set)
    }
    facts.setScores(PackedScores.bytes(of: sheets), at: slot)
  }

  /// As many entries as were corrected, however often.
  private func correct(in facts: inout FactPage) throws {
    let corrected = try EventCoding.fields(Corrected.self, of: entry).entry
    let fact = ExtraFact(.correction, number: corrected)
    guard !facts.extras[slot].contains(fact) else { return }
    facts.setExtras(facts.extras[slot] + [fact], at: slot)
    facts.edit(slot) { $0.add(.correction) }
  }

  private func tag(in facts: inout FactPage, _ number: Numbering) throws {
    let tagged = try EventCoding.fields(Tagged.self, of: entry)
    let tag = try number(.tag, tagged.tag)
    let others = facts.extras[slot].filter { $0.kind != .tag || Int($0.number) != tag }
    let new = tagged.value.map { [ExtraFact(.tag, number: tag, value: $0)] } ?? []
    facts.setExtras(others + new, at: slot)
  }

  /// At most one relation ties two cases.
  private func relate(in facts: inout FactPage) throws {
    let related = try EventCoding.fields(Related.self, of: entry)
    let others = facts.extras[slot].filter { $0.relation?.other != related.case }
    let new = related.relation.map { [ExtraFact.relation(CaseRelation($0, related.case))] } ?? []
    facts.setExtras(others + new, at: slot)
  }

  private func answer(in facts: inout FactPage) throws {
    let answered = try EventCoding.fields(Milestoned.self, of: entry)
    facts.setExtras(
      facts.extras[slot].map { fact in
        var fact = fact
        if fact.kind == .milestone, Int(fact.number) == answered.number {
          fact.code = answered.outcome.code
        }
        return fact
      }, at: slot)
  }
}

extension FactPage {
  /// The open questions of what was concluded, in the place of those of an earlier conclusion.
  mutating func setQuestions(due days: [Day?], at slot: Int) {
    let questions = days.enumerated().map { ExtraFact.question($0 + 1, due: $1) }
    setExtras(extras[slot].filter { $0.kind != .question } + questions, at: slot)
  }

  /// A temporary reimbursement was decided: the first time, its open questions become milestones.
  mutating func setMilestones(at slot: Int) {
    guard !extras[slot].contains(where: { $0.kind == .milestone }) else { return }
    setExtras(extras[slot].map(\.milestone), at: slot)
  }
}

extension FactRecord.VoteState {
  fileprivate init(_ outcome: Vote.Outcome) {
    switch outcome {
    case .adopted: self = .adopted
    case .rejected: self = .rejected
    case .noQuorum: self = .noQuorum
    }
  }
}

private struct Answered: Decodable {
  let gate: CriterionID
  let verdict: GateAnswer.Verdict
}
private struct Corrected: Decodable { let entry: Int }
private struct Tagged: Decodable {
  let tag: String
  /// Absent where the tag is taken away.
  let value: Int32?
}
private struct Related: Decodable {
  let `case`: CaseID
  let relation: CaseRelation.Kind?
}
private struct Opened: Decodable { let quorum: Int }
private struct Cast: Decodable {
  let advisory: Bool
  /// For whom a proxy voted.
  let principal: MemberID?
}
private struct Closed: Decodable { let outcome: Vote.Outcome }
private struct Milestoned: Decodable {
  let number: Int
  let outcome: Milestone.Outcome
}
private struct Decided: Decodable {
  struct Terms: Decodable {
    let outcome: ConclusionKind
    let decidedOn: Day
  }

  let decision: Terms
}
