import CaseJournal
import ReviewDomain

/// How an event changes what the queue knows of a case.
///
/// The same rules as `ReviewCase.apply`, on the facts that everyone may see; `FoldAgreementTests`
/// holds the two together. Bodies are decoded only where the fact is in them.
struct CaseProgress {
  let entry: JournalEntry
  let name: CaseEventName
  let day: Day
  let slot: Int
  /// The case's last draft of a proposal, asked for when the group concludes.
  let lastProposal: () throws -> JournalEntry?

  func apply(to page: inout QueuePage, participants: (String) throws -> Int) throws {
    page.records[slot].version += 1
    switch name {
    case .assigned, .unassigned: try applyAssignment(&page, participants)
    case .interestsDeclared, .recusalDecided, .roundOpened, .scoreSheetSubmitted,
      .scoreSheetReopened:
      try applyToMembers(&page, participants)
    case .requestSubmitted, .foundIncomplete, .completionReceived, .foundAdmissible, .ended,
      .revived:
      try applyIntake(&page)
    case .periodExtended, .periodSuspended, .periodResumed: try applyPeriod(&page)
    case .concluded: try conclude(&page)
    case .decisionRecorded: try decide(&page)
    case .temporaryProlonged: try prolong(&page)
    default: applyDeliberation(&page.records[slot])
    }
  }

  private func applyAssignment(
    _ page: inout QueuePage, _ participants: (String) throws -> Int
  ) throws {
    if name == .assigned {
      let assigned = try EventCoding.fields(Assigned.self, of: entry)
      let member = try participants(assigned.member.rawValue)
      page[member, slot].insert(MemberState(assigned.duty))
      if assigned.duty == .expert { page.records[slot].assignsExperts = true }
    } else {
      let member = try EventCoding.fields(Reopened.self, of: entry).member
      page[try participants(member.rawValue), slot].subtract([.expert, .rapporteur])
    }
  }

  private func applyToMembers(
    _ page: inout QueuePage, _ participants: (String) throws -> Int
  ) throws {
    switch name {
    case .interestsDeclared:
      let declared = try EventCoding.fields(Declared.self, of: entry)
      page[try participants(entry.actor), slot].declare(conflict: declared.conflict)
    case .recusalDecided:
      let decided = try EventCoding.fields(Recused.self, of: entry)
      page[try participants(decided.member.rawValue), slot].decide(removed: decided.removed)
    case .roundOpened:
      page.clearSubmitted(at: slot)
      page.records[slot].openRound()
    case .scoreSheetSubmitted:
      setSubmitted(true, by: try participants(entry.actor), in: &page)
    default:
      let member = try EventCoding.fields(Reopened.self, of: entry).member
      setSubmitted(false, by: try participants(member.rawValue), in: &page)
    }
  }

  private func setSubmitted(_ value: Bool, by member: Int, in page: inout QueuePage) {
    guard page[member, slot].contains(.submitted) != value else { return }
    if value {
      page[member, slot].insert(.submitted)
      page.records[slot].submitted += 1
    } else {
      page[member, slot].remove(.submitted)
      page.records[slot].submitted -= 1
    }
  }

  private func applyIntake(_ page: inout QueuePage) throws {
    switch name {
    case .requestSubmitted:
      page.records[slot].submittedOn = day
      page.restartPeriod(at: slot)
      page.records[slot].stage = .admissibility
    case .foundIncomplete: page.records[slot].isIncomplete = true
    case .completionReceived: page.records[slot].isIncomplete = false
    case .foundAdmissible:
      page.records[slot].admissibleOn = day
      page.restartPeriod(at: slot)
      page.records[slot].stage = .scoring
    case .ended:
      page.resume(at: slot, on: day)
      page.records[slot].end(try EventCoding.fields(Ended.self, of: entry).ending, on: day)
    default:
      page.standStillWhileEnded(at: slot, until: day)
      page.records[slot].stage = page.records[slot].stageBeforeEnd
      page.records[slot].ending = nil
    }
  }

  private func applyPeriod(_ page: inout QueuePage) throws {
    switch name {
    case .periodExtended:
      page.records[slot].extensions += try EventCoding.fields(Extended.self, of: entry).days
    case .periodSuspended: page.records[slot].suspendedSince = day
    default: page.resume(at: slot, on: day)
    }
  }

  private func applyDeliberation(_ record: inout CaseRecord) {
    switch name {
    case .roundClosed: record.roundState = .closed
    case .roundRevealed:
      record.roundState = .revealed
      record.stage = .deliberation
    case .proposalDrafted: record.stage = .deliberation
    case .voteOpened:
      record.stage = .vote
      record.hasOpenVote = true
    case .voteClosed: record.hasOpenVote = false
    case .adoptedByConsent: record.stage = .vote
    case .enteredIntoForce: record.stage = .inForce
    default: break
    }
  }

  /// The end date stands in the proposal that was voted on; until now only the group's members
  /// who may read the dossier could know it.
  private func conclude(_ page: inout QueuePage) throws {
    page.records[slot].stage = .concluded
    page.resume(at: slot, on: day)
    page.records[slot].conclusion = try EventCoding.fields(Concluded.self, of: entry).conclusion
    let proposal = try lastProposal().map { try EventCoding.fields(Proposed.self, of: $0) }
    page.records[slot].until = proposal?.proposal.until
    page.facts.setQuestions(due: proposal?.proposal.openQuestions.map(\.due) ?? [], at: slot)
  }

  private func decide(_ page: inout QueuePage) throws {
    let decision = try EventCoding.fields(Decided.self, of: entry).decision
    if page.records[slot].stage == .concluded { page.records[slot].stage = .decided }
    page.records[slot].isDecided = true
    page.records[slot].level = decision.level
    page.records[slot].until = decision.until
    if decision.outcome == .temporary { page.facts.setMilestones(at: slot) }
  }

  private func prolong(_ page: inout QueuePage) throws {
    let prolonged = try EventCoding.fields(Prolonged.self, of: entry).prolongation
    page.records[slot].until = prolonged.until
    page.facts.keepMilestones(prolonged.questions.map { ($0.number, $0.question.due) }, at: slot)
  }
}

extension CaseRecord {
  fileprivate mutating func openRound() {
    round += 1
    roundState = .open
    submitted = 0
    stage = .scoring
  }

  fileprivate mutating func end(_ ending: Ending, on day: Day) {
    stageBeforeEnd = stage
    stage = .ended
    self.ending = ending
    endedOn = day
  }
}

extension QueuePage {
  /// A new period begins: what lengthened the one before is over.
  fileprivate mutating func restartPeriod(at slot: Int) {
    records[slot].extensions = 0
    records[slot].suspensionDays = 0
    records[slot].endedDays = 0
    records[slot].suspendedSince = nil
    stretches.removeAll { $0.slot == Int32(slot) }
  }

  fileprivate mutating func resume(at slot: Int, on day: Day) {
    guard let since = records[slot].suspendedSince else { return }
    records[slot].suspensionDays += Int32(truncatingIfNeeded: max(0, day.days(since: since)))
    records[slot].suspendedSince = nil
    stretches.append(StandstillStretch(slot: slot, isCapped: true, from: since, until: day))
  }

  fileprivate mutating func standStillWhileEnded(at slot: Int, until day: Day) {
    guard let since = records[slot].endedOn else { return }
    records[slot].endedDays += Int32(truncatingIfNeeded: max(0, day.days(since: since)))
    records[slot].endedOn = nil
    stretches.append(StandstillStretch(slot: slot, isCapped: false, from: since, until: day))
  }
}

private struct Declared: Decodable { let conflict: Bool }
private struct Recused: Decodable {
  let member: MemberID
  let removed: [Right]
}
private struct Reopened: Decodable { let member: MemberID }
private struct Assigned: Decodable {
  let member: MemberID
  let duty: Assignment.Duty
}
private struct Ended: Decodable { let ending: Ending }
private struct Extended: Decodable { let days: Int32 }
private struct Concluded: Decodable { let conclusion: ConclusionKind }
private struct Proposed: Decodable {
  struct Terms: Decodable {
    struct Question: Decodable { let due: Day? }

    let until: Day?
    let openQuestions: [Question]
  }

  let proposal: Terms
}
private struct Decided: Decodable {
  struct Terms: Decodable {
    let outcome: ConclusionKind
    let level: Decision.Level?
    let until: Day?
  }

  let decision: Terms
}
private struct Prolonged: Decodable {
  struct Terms: Decodable {
    struct Numbered: Decodable {
      struct Question: Decodable { let due: Day? }

      let number: Int
      let question: Question
    }

    let until: Day
    let questions: [Numbered]
  }

  let prolongation: Terms
}
