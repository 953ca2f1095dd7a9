import ReviewDomain

extension PaperCase {
  /// All that the paper has against an act; nothing when it may be.
  func objections(
    to command: CaseCommand, by actor: MemberID, on day: Day, today: Day, in group: PaperGroup
  ) -> [Objection] {
    guard let member = group.members[actor] else { return [.unknownMember] }
    return procedural(command, by: member) + dated(day, today: today)
      + particular(command, by: member, on: day, today: today, in: group)
  }

  private func procedural(_ command: CaseCommand, by member: Member) -> [Objection] {
    let line = command.line
    var all: [Objection] = []
    if !member.isActive { all.append(.inactiveMember) }
    if !line.who.contains(member.role) { all.append(.roleMayNot) }
    if !line.at.contains(stage) { all.append(ending == nil ? .wrongStage : .caseEnded) }
    if let right = line.right { all += obstacles(to: right, for: member) }
    if leads(command, member), taken[member.id]?.contains(.deliberate) == true {
      all.append(.chairRecused)
    }
    return all
  }

  /// A chair who may not deliberate does not lead, but still declares and decides on interests.
  private func leads(_ command: CaseCommand, _ member: Member) -> Bool {
    guard member.role == .chair else { return false }
    switch command {
    case .declareInterests, .decideRecusal: return false
    default: return true
    }
  }

  private func dated(_ day: Day, today: Day) -> [Objection] {
    (day > today ? [.inTheFuture] : []) + (day < lastDay ? [.beforeLastEvent] : [])
  }

  private func particular(
    _ command: CaseCommand, by member: Member, on day: Day, today: Day, in group: PaperGroup
  ) -> [Objection] {
    switch command {
    case .register: [.sameRequest]
    case .revise(let new, _): new == request ? [.nothingChanged] : []
    case .recordMeeting(let notes): blank(notes, .textNeeded)
    case .submitRequest: []
    case .answerGate(let gate, let verdict, let evidence):
      toGate(gate, verdict, evidence, in: group)
    case .findIncomplete(let missing, let reason): toGap(missing, reason, in: group)
    case .receiveCompletion: waitsForApplicant ? [] : [.notIncomplete]
    case .findAdmissible: toAdmission(in: group)
    case .findInadmissible(let reason), .withdraw(let reason): blank(reason)
    case .revive(let reason): blank(reason) + toRevival
    case .declareInterests(let conflict, let text): toDeclaration(conflict, text, by: member.id)
    case .decideRecusal(let other, let rights, let reason):
      toRecusal(other, rights, reason, in: group)
    case .openRound: rounds.isEmpty || isRevealed ? [] : [.roundStillOpen]
    case .submitScores(let sheet, _): toSheet(sheet, by: member.id, in: group)
    case .reopenScores(let other, let reason): blank(reason) + toReturn(of: other)
    case .closeRound: toClosing
    case .revealRound: toReveal
    case .comment(let criterion, let text): blank(text, .textNeeded) + toPlace(criterion, in: group)
    case .propose(let text): toProposal(text, on: day)
    case .openVote: toOpening
    case .castBallot(_, let digest, _, _): toBallot(digest, by: member.id)
    case .closeVote: vote == nil ? [.noVoteOpen] : []
    case .conclude: toConclusion
    case .recordDecision(let decision): toDecision(decision, today: today)
    case .enterIntoForce: decisions.last?.outcome == .negative ? [.refusalHasNoForce] : []
    case .recordMilestone(let number, _, _):
      number >= 1 && number <= milestones.count ? [] : [.unknownMilestone]
    case .extendPeriod(let days, let reason):
      blank(reason) + (days >= 1 && days <= 3660 ? [] : [.daysNeeded])
    case .suspendPeriod(let reason): blank(reason) + (isPaused ? [.alreadySuspended] : [])
    case .resumePeriod: isPaused ? [] : [.notSuspended]
    case .end(let ending, let reason): blank(reason) + toEnd(ending)
    case .correct(let entry, let text):
      blank(text, .textNeeded) + (entry >= 1 && entry <= entries ? [] : [.unknownEntry])
    }
  }

  /// Words that are asked for and not there.
  func blank(_ text: String, _ objection: Objection = .reasonNeeded) -> [Objection] {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace } ? [objection] : []
  }
}
