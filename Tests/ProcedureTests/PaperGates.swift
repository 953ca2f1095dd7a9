import ReviewDomain

/// A condition of the group's own, read aloud: the words of its query, and what they mean here.
struct PaperGate: Sendable {
  let name: GateName
  let applies: String
  let needs: String
  let override: Member.Role
  let blocks: [Act]
  let isOpen: @Sendable (PaperCase) -> Bool

  /// Two sheets before a vote; the chair may pass over it.
  static let twoSheets = PaperGate(
    name: "two-sheets", applies: "in:all", needs: "scored>=2", override: .chair,
    blocks: [.openVote]
  ) { ($0.rounds.last?.inHand ?? 0) >= 2 }

  /// A request for a time was spoken of before the vote and the conclusion; the secretariat may
  /// pass over it.
  static let spokenOf = PaperGate(
    name: "spoken-of", applies: "requested:temporary", needs: "comments>=1",
    override: .secretariat, blocks: [.openVote, .conclude]
  ) { $0.request.requested != .temporary || $0.talk.words.count >= 1 }
}

extension PaperCase {
  private func isClosed(_ gate: PaperGate) -> Bool {
    !gate.isOpen(self) && !overridden.contains(gate.name)
  }

  /// A gate stops the acts that it names until it is met or passed over.
  func gated(_ command: CaseCommand) -> [Objection] {
    guard let act = command.act else { return [] }
    let isStopped = policy.gates.contains { $0.blocks.contains(act) && isClosed($0) }
    return isStopped ? [.gatesClosed] : []
  }

  /// By the role that the gate names, with a reason, where the gate is closed.
  func toOverride(_ name: GateName, _ reason: String, _ act: PaperAct) -> [Objection] {
    let isMine: (PaperGate) -> Bool = { $0.override == act.member.role }
    var all = blank(reason)
    if !policy.gates.contains(where: { isMine($0) && isClosed($0) }) {
      all.append(.noGateToOverride)
    }
    guard let gate = policy.gates.first(where: { $0.name == name }) else {
      return all + [.unknownGate]
    }
    return all + (isClosed(gate) ? [] : [.gateNotClosed]) + (isMine(gate) ? [] : [.gateNotYours])
  }
}
