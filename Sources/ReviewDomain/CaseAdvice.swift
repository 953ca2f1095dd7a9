/// Where a case cannot go on by itself, and the secretariat has to see to it.
package enum CaseAdvice: Hashable, Sendable {
  /// Nobody may lead the case: the chair has an interest in it, is recused, or there is none.
  case noChair
  /// Everybody who could score has an interest or is recused; who waits for a decision.
  case nobodyScores(undecided: [MemberID])
  /// Everybody whose vote counts has an interest or is recused; who waits for a decision.
  case nobodyVotes(undecided: [MemberID])

  /// The act that mends it.
  package var act: Act {
    switch self {
    case .noChair: .replaceChair
    case .nobodyScores, .nobodyVotes: .recuse
    }
  }
}

extension CaseAdvice {
  /// Whether the path cannot go on with `act` before this is mended.
  func stops(_ act: Act) -> Bool {
    switch self {
    case .noChair: act.rule.roles.contains(.chair)
    case .nobodyScores: [.openRound, .submitScores].contains(act)
    case .nobodyVotes: [.openVote, .vote].contains(act)
    }
  }
}

extension ReviewCase {
  /// What the secretariat should see to, the most pressing first; empty on most cases.
  package func advice(in context: CaseContext) -> [CaseAdvice] {
    guard Act.recuse.rule.stages.contains(stage) else { return [] }
    var advice: [CaseAdvice] = []
    if needsChair(in: context), leaders(in: context.group).isEmpty { advice.append(.noChair) }
    if let undecided = allBarred(from: .read, scorers(in: context.group)), !hasSheetsToReveal {
      advice.append(.nobodyScores(undecided: undecided))
    }
    if let undecided = allBarred(from: .vote, context.group.votingMembers) {
      advice.append(.nobodyVotes(undecided: undecided))
    }
    return advice
  }

  /// Before the evaluation a chair is needed for interests only.
  private func needsChair(in context: CaseContext) -> Bool {
    !undecided.isEmpty || Act.closeRound.rule.stages.contains(stage)
      || Act.propose.rule.stages.contains(stage)
  }

  /// Sheets that are in carry the case on, whoever was recused since.
  private var hasSheetsToReveal: Bool { submittedSheets > 0 || isRevealed }

  private func scorers(in group: Group) -> [Member] {
    group.activeMembers.filter { $0.role.scores && !isUnassignedExpert($0) }
  }

  /// Those of `members` whose interest waits for a decision, if not one of `members` has the right.
  private func allBarred(from right: Right, _ members: [Member]) -> [MemberID]? {
    let isBarred = members.allSatisfy { member in
      undecided.contains(member.id) || recusals[member.id]?.removed.contains(right) == true
    }
    return isBarred ? members.map(\.id).filter(undecided.contains) : nil
  }
}
