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

  /// `round`: the entries of the round that the event reveals.
  func apply(to facts: inout FactPage, round: [JournalEntry], number: Numbering) throws {
    switch name {
    case .roundRevealed: try reveal(round, in: &facts, number)
    case .corrected: try correct(in: &facts)
    case .milestoneRecorded: try answer(in: &facts)
    case .tagged, .untagged: try tag(in: &facts, number)
    case .related: try relate(in: &facts)
    case .voteOpened: try openVote(in: &facts)
    case .adoptedByConsent: try consent(in: &facts)
    case .ballotCast: try castBallot(in: &facts, number)
    case .questionsSent, .answerReceived, .explanationReceived: try applyPoints(to: &facts)
    case .minorityOpinionGiven, .gateOverridden: try applyAroundVote(to: &facts, number)
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
    case .letterSent: record.add(.letter)
    case .transmitted: record.add(.transmission)
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
    case .temporaryProlonged:
      // A decision of the same outcome, with another end.
      record.decidedOn = try EventCoding.fields(Prolonged.self, of: entry).prolongation.decidedOn
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

  /// A vote without ballots: those who were present and could vote make its quorum.
  private func consent(in facts: inout FactPage) throws {
    let consent = try EventCoding.fields(Consented.self, of: entry)
    try openVote(in: &facts)
    facts.edit(slot) { record in
      record.vote = .adopted
      record.ballots = UInt16(truncatingIfNeeded: consent.present.count)
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

extension FactProgress {
  private func applyPoints(to facts: inout FactPage) throws {
    switch name {
    case .questionsSent:
      let sent = try EventCoding.fields(Sent.self, of: entry)
      facts.addPoints(sent.drafts.count, .waiting, at: slot)
      facts.mapPoints(at: slot) {
        $0.point == .waiting ? $0.with(code: $0.code, due: sent.until) : $0
      }
    case .answerReceived:
      let number = try EventCoding.fields(Numbered.self, of: entry).number
      facts.mapPoints(at: slot) { fact in
        guard fact.point == .waiting, Int(fact.number) == number else { return fact }
        return fact.with(code: ExtraFact.Point.answered.rawValue, due: nil)
      }
    default:
      let points = try EventCoding.fields(Explained.self, of: entry).points
      facts.addPoints(points.count, .remark, at: slot)
      facts.edit(slot) { $0.add(.explanation) }
    }
  }

  private func applyAroundVote(to facts: inout FactPage, _ number: Numbering) throws {
    let actor = try number(.participant, entry.actor)
    if name == .minorityOpinionGiven {
      let opinion = ExtraFact(.minority, number: actor)
      guard !facts.extras[slot].contains(opinion) else { return }
      facts.setExtras(facts.extras[slot] + [opinion], at: slot)
    } else {
      let gate = try EventCoding.fields(Overridden.self, of: entry).gate
      let override = ExtraFact(
        .override, number: try number(.policyGate, gate),
        value: Int32(truncatingIfNeeded: try entry.day.number),
        other: Int32(truncatingIfNeeded: actor))
      facts.setExtras(facts.extras[slot] + [override], at: slot)
    }
  }
}

extension FactPage {
  /// The next numbers, for questions that were sent or remarks that came in.
  fileprivate mutating func addPoints(_ count: Int, _ point: ExtraFact.Point, at slot: Int) {
    let last = extras[slot].filter { $0.kind == .point }.map { Int($0.number) }.max() ?? 0
    let new = (0..<count).map {
      ExtraFact(.point, code: point.rawValue, number: last + 1 + $0, value: CaseRecord.noDay)
    }
    setExtras(extras[slot] + new, at: slot)
  }

  fileprivate mutating func mapPoints(at slot: Int, _ change: (ExtraFact) -> ExtraFact) {
    setExtras(extras[slot].map { $0.kind == .point ? change($0) : $0 }, at: slot)
  }

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

  /// Questions that stay open when a temporary reimbursement is prolonged, and new ones.
  mutating func keepMilestones(_ kept: [(number: Int, due: Day?)], at slot: Int) {
    var facts = extras[slot]
    for (number, due) in kept {
      let milestone = ExtraFact.question(number, due: due).milestone
      let place = facts.firstIndex { $0.kind == .milestone && Int($0.number) == number }
      if let place { facts[place] = milestone } else { facts.append(milestone) }
    }
    setExtras(facts, at: slot)
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
private struct Sent: Decodable {
  let drafts: [Int]
  let until: Day
}
private struct Numbered: Decodable { let number: Int }
private struct Explained: Decodable { let points: [String] }
private struct Overridden: Decodable { let gate: String }
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
private struct Consented: Decodable { let present: [MemberID] }
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
private struct Prolonged: Decodable {
  struct Terms: Decodable { let decidedOn: Day }

  let prolongation: Terms
}
private struct Decided: Decodable {
  struct Terms: Decodable {
    let outcome: ConclusionKind
    let decidedOn: Day
  }

  let decision: Terms
}
