/// The facts that decide where a temporary reimbursement stands: from a whole case or from an index.
package struct TemporaryFacts: Hashable, Sendable {
  package struct Question: Hashable, Sendable {
    package let number: Int
    package let due: Day?
    package let outcome: Milestone.Outcome?

    package init(number: Int, due: Day?, outcome: Milestone.Outcome?) {
      self.number = number
      self.due = due
      self.outcome = outcome
    }
  }

  package var stage: Stage
  package var ending: Ending?
  package var endedOn: Day?
  /// Of the last decision.
  package var outcome: ConclusionKind?
  /// Of the last decision.
  package var until: Day?
  package var questions: [Question]

  package init(
    stage: Stage, ending: Ending?, endedOn: Day?, outcome: ConclusionKind?, until: Day?,
    questions: [Question]
  ) {
    self.stage = stage
    self.ending = ending
    self.endedOn = endedOn
    self.outcome = outcome
    self.until = until
    self.questions = questions
  }
}

/// Where a temporary reimbursement stands on a day, and what in it needs somebody.
package struct TemporaryStanding: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    /// Decided, and not in force yet.
    case decided
    case runs(daysLeft: Int)
    /// Its last day is past, and nobody has recorded what became of it.
    case over(since: Day)
    /// Another decision took its place, and nobody has closed it.
    case superseded(by: ConclusionKind)
    case ended(Ending, on: Day)
  }

  package struct Question: Hashable, Sendable {
    package let number: Int
    package let due: Day?
    package let standing: MilestoneStanding
  }

  package let state: State
  /// The last day, that one included.
  package let until: Day?
  package let questions: [Question]
  /// The last day on which to ask for an extension or the definitive route, while it runs.
  package let lastDayToAsk: Day?
  /// What needs somebody, the most pressing first; nothing once it has ended.
  package let attention: [FollowUpAttention]

  /// `nil` where there is no temporary reimbursement to follow.
  package init?(_ facts: TemporaryFacts, under rules: FollowUpRules, today: Day) {
    guard let state = State(facts, today: today) else { return nil }
    self.state = state
    until = facts.until
    questions = facts.questions.map {
      Question(
        number: $0.number, due: $0.due,
        standing: MilestoneStanding(
          $0.outcome, due: $0.due, today: today, noticeDays: rules.noticeDays))
    }
    let isRunning = if case .runs = state { true } else { false }
    lastDayToAsk = isRunning ? facts.until.flatMap(rules.lastDayToAsk) : nil
    attention = FollowUpAttention.all(
      state, questions, lastDayToAsk: lastDayToAsk, under: rules, today: today)
  }
}

extension TemporaryStanding.State {
  fileprivate init?(_ facts: TemporaryFacts, today: Day) {
    let wasTemporary = facts.outcome == .temporary || !facts.questions.isEmpty
    guard wasTemporary, let outcome = facts.outcome else { return nil }
    switch facts.stage {
    case .ended:
      guard let ending = facts.ending, let day = facts.endedOn, ending.endsReimbursement else {
        return nil
      }
      self = .ended(ending, on: day)
    case .decided, .inForce:
      if outcome != .temporary {
        self = .superseded(by: outcome)
      } else if let until = facts.until, until < today {
        self = .over(since: until)
      } else {
        self =
          facts.stage == .decided
          ? .decided : .runs(daysLeft: facts.until?.days(since: today) ?? 0)
      }
    default: return nil
    }
  }
}

extension Ending {
  /// Whether something that was decided came to its end with it.
  package var endsReimbursement: Bool { self == .lapsed || self == .converted || self == .stopped }
}

extension TemporaryStanding {
  /// The part of the follow-up page in which it stands.
  package enum Section: Int, Hashable, Sendable, CaseIterable {
    case attention, running, ended
  }

  package var section: Section {
    if case .ended = state { return .ended }
    return attention.isEmpty ? .running : .attention
  }

  package var answered: Int { questions.count(where: \.standing.isAnswered) }

  /// The question that is due first among those that are awaited.
  package var next: Question? {
    questions.filter { $0.standing.isAwaited && $0.due != nil }
      .min { ($0.due ?? .distantPast, $0.number) < ($1.due ?? .distantPast, $1.number) }
  }

  /// One sign a question, in their order.
  package var marks: String { String(questions.map(\.standing.mark)) }

  /// What it is sorted by: what is over first, then the nearest day; what ended last first.
  package var order: (section: Int, rank: Int, day: Int) { (section.rawValue, rank, dayKey) }

  private var rank: Int {
    switch attention.first {
    case .over: 0
    case .superseded: 1
    default: 2
    }
  }

  private var dayKey: Int {
    switch state {
    case .ended(_, let day): -day.number
    case .decided, .runs, .over, .superseded:
      [until, next?.due].compactMap { $0?.number }.min() ?? .max
    }
  }
}

extension Day {
  fileprivate static let distantPast = Day(number: .min / 2)
}
