import ReviewDomain

/// What a number of sequences came upon.
struct Coverage {
  private(set) var accepted: [Act?: Int] = [:]
  private(set) var refused: [Act?: Int] = [:]
  private(set) var objections: [Objection: Int] = [:]
  private(set) var stages: Set<Stage> = []
  private(set) var endings: Set<Ending> = []
  private(set) var outcomes: Set<Vote.Outcome> = []
  private(set) var mostRounds = 0
  private(set) var disagreements = 0

  mutating func note(_ command: CaseCommand, _ outcome: Outcome, _ paper: PaperCase) {
    switch outcome {
    case .accepted:
      accepted[command.act, default: 0] += 1
      stages.insert(paper.stage)
      if let ending = paper.ending { endings.insert(ending) }
      if let outcome = paper.votes.last?.outcome { outcomes.insert(outcome) }
      mostRounds = max(mostRounds, paper.rounds.count)
    case .refused(let refusal):
      refused[command.act, default: 0] += 1
      objections[refusal.objection, default: 0] += 1
    case .disagreement: disagreements += 1
    }
  }

  mutating func add(_ other: Coverage) {
    accepted.merge(other.accepted, uniquingKeysWith: +)
    refused.merge(other.refused, uniquingKeysWith: +)
    objections.merge(other.objections, uniquingKeysWith: +)
    stages.formUnion(other.stages)
    endings.formUnion(other.endings)
    outcomes.formUnion(other.outcomes)
    mostRounds = max(mostRounds, other.mostRounds)
    disagreements += other.disagreements
  }

  /// Acts that were accepted or refused less than `least` times; the draft of a sheet is no act on
  /// the case, registering again is always refused.
  func rare(_ least: Int) -> [String] {
    Act.allCases.filter { $0 != .score }.flatMap { act in
      (accepted[act, default: 0] < least ? ["\(act) accepted \(accepted[act, default: 0])"] : [])
        + (refused[act, default: 0] < least ? ["\(act) refused \(refused[act, default: 0])"] : [])
    }
  }

  /// Refusals that no sequence met.
  var unmet: Set<Objection> { Set(Objection.allCases).subtracting(objections.keys) }
}
