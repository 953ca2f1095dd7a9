/// Who leads the case, who presents it, and which criteria an expert is asked for.
extension ReviewCase {
  /// Who has the chair's acts on this case, where it is not the group's chair.
  package var actingChair: MemberID? { chairReplacement?.member }

  package var rapporteurs: [MemberID] {
    assignments.filter { $0.duty == .rapporteur }.map(\.member)
  }

  /// The criteria that an expert is asked for, or `nil` without an assignment as expert.
  package func expertCriteria(of member: MemberID) -> [CriterionID]? {
    assignments.first { $0.member == member && $0.duty == .expert }?.criteria
  }

  /// The roles in which a member acts here: their own, and the chair's while they replace the chair.
  package func roles(of member: Member) -> [Member.Role] {
    member.id == actingChair && member.role != .chair ? [member.role, .chair] : [member.role]
  }

  /// Whether the chair's acts on this case are this member's.
  package func isLed(by member: Member) -> Bool {
    actingChair.map { $0 == member.id } ?? (member.role == .chair)
  }

  /// Members who may lead the case now; mostly one.
  package func leaders(in group: Group) -> [Member] {
    group.activeMembers.filter { isLed(by: $0) && !hasInterest($0.id) }
  }

  /// An interest that nobody has decided on, or a recusal from more than the vote.
  func hasInterest(_ member: MemberID) -> Bool {
    undecided.contains(member)
      || recusals[member]?.removed.contains { $0 != .vote } == true
  }

  /// Whether the case has had experts of its own and this one is none of them now.
  ///
  /// Without any expert assigned, all experts of the group score all criteria, as they did before
  /// there were assignments.
  package func isUnassignedExpert(_ member: Member) -> Bool {
    member.role == .expert && assignsExperts && expertCriteria(of: member.id) == nil
  }

  /// What a member's sheet asks: an assigned expert's own criteria, everything for others.
  package func sheetCriteria(of member: MemberID, in set: CriteriaSet) -> [Criterion] {
    let all = askedCriteria(of: set)
    guard let own = expertCriteria(of: member) else { return all }
    return all.filter { own.contains($0.id) }
  }
}

// MARK: - Acts

extension ReviewCase {
  func decidePeople(_ command: CaseCommand, by member: Member, in context: CaseContext)
    throws(Refusal) -> [CaseEvent]
  {
    switch command {
    case .assign(let subject, let duty, let criteria):
      return try assign(subject, duty, criteria, in: context)
    case .unassign(let subject, let reason): return try unassign(subject, reason: reason)
    case .replaceChair(let subject, let reason):
      return try replaceChair(with: subject, reason: reason, by: member, in: context)
    default: return []
    }
  }

  private func assign(
    _ id: MemberID, _ duty: Assignment.Duty, _ asked: [CriterionID], in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    // What is so already is no change, even where it could not be asked for any more.
    guard !assignments.contains(where: { $0.isSame(id, duty, asked) }) else {
      throw .nothingChanged
    }
    let subject = try activeMember(id, in: context)
    guard !hasInterest(id) else { throw .people(.memberHasInterest(id)) }
    let criteria = try criteria(asked, of: subject, as: duty, in: context)
    if duty == .expert { try checkSheetNotIn(id) }
    return [.assigned(member: id, duty: duty, criteria: criteria)]
  }

  /// In the set's order, so that the same criteria are the same assignment.
  private func criteria(
    _ asked: [CriterionID], of member: Member, as duty: Assignment.Duty, in context: CaseContext
  ) throws(Refusal) -> [CriterionID] {
    switch duty {
    case .rapporteur:
      guard member.role.declaresInterests else { throw .people(.mayNotReport(member.id)) }
      guard asked.isEmpty else { throw .people(.criteriaOnlyForExperts) }
      return []
    case .expert:
      guard member.role == .expert else { throw .people(.notAnExpert(member.id)) }
      guard !asked.isEmpty else { throw .people(.criteriaNeeded) }
      let known = context.criteriaInUse.criteria.filter { $0.kind != .gate }.map(\.id)
      if let unknown = asked.first(where: { !known.contains($0) }) {
        throw .unknownCriterion(unknown)
      }
      return known.filter(asked.contains)
    }
  }

  private func unassign(_ id: MemberID, reason: String) throws(Refusal) -> [CaseEvent] {
    guard !assignments.isEmpty else { throw .people(.nobodyAssigned) }
    guard assignments.contains(where: { $0.member == id }) else {
      throw .people(.notAssigned(id))
    }
    guard !reason.isBlank else { throw .reasonNeeded }
    if expertCriteria(of: id) != nil { try checkSheetNotIn(id) }
    return [.unassigned(member: id, reason: reason)]
  }

  private func checkSheetNotIn(_ id: MemberID) throws(Refusal) {
    guard let round, round.state == .open, round.sheet(of: id)?.isSubmitted == true else { return }
    throw .people(.sheetIsIn(id))
  }

  private func activeMember(_ id: MemberID, in context: CaseContext) throws(Refusal) -> Member {
    guard let member = context.group[id] else { throw .unknownMember(id) }
    if let absence = member.absence(on: context.now.day) { throw absence }
    return member
  }
}

extension Assignment {
  fileprivate func isSame(
    _ member: MemberID, _ duty: Duty, _ criteria: [CriterionID]
  ) -> Bool {
    self.member == member && self.duty == duty && Set(self.criteria) == Set(criteria)
  }
}

// MARK: - The chair

extension ReviewCase {
  /// Whether the rules of the chair's role hold for this act: an acting chair votes and scores in
  /// their own role.
  private func actsAsChair(_ member: Member, _ rule: ActRule) -> Bool {
    rule.roles.contains(.chair) && (member.role == .chair || !rule.roles.contains(member.role))
  }

  /// A chair with an interest, or whom somebody replaces, does not lead the case.
  ///
  /// Who may deliberate still has a word in the deliberation.
  func checkChair(_ member: Member, act: Act?) throws(Refusal) {
    let leadsNothing: [Act] = [.declare, .replaceChair, .comment]
    guard let act, !leadsNothing.contains(act), actsAsChair(member, act.rule) else { return }
    if let actingChair, actingChair != member.id { throw .people(.chairReplaced(by: actingChair)) }
    if undecided.contains(member.id) { throw .people(.chairHasInterest) }
    if hasInterest(member.id) { throw .chairRecused }
  }

  /// A chair is replaced where nobody may lead, and comes back once their interest was cleared; the
  /// chair hands over only what they may not lead themself.
  func checkChairReplaceable(by member: Member, in context: CaseContext) throws(Refusal) {
    if member.role != .secretariat {
      if let actingChair, actingChair != member.id {
        throw .people(.chairReplaced(by: actingChair))
      }
      guard hasInterest(member.id) else { throw .people(.chairMayLead) }
    }
    guard leaders(in: context.group).isEmpty || !returningChairs(in: context.group).isEmpty else {
      throw .people(.chairMayLead)
    }
  }

  /// Chairs of the group who are replaced although nothing stands against them any more.
  private func returningChairs(in group: Group) -> [Member] {
    guard let actingChair else { return [] }
    return group.activeMembers.filter { member in
      member.role == .chair && member.id != actingChair && !hasInterest(member.id)
    }
  }

  private func replaceChair(
    with id: MemberID, reason: String, by member: Member, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    try checkChairReplaceable(by: member, in: context)
    let subject = try activeMember(id, in: context)
    guard id != actingChair else { throw .nothingChanged }
    guard subject.role == .voting || subject.role == .chair else {
      throw .people(.mayNotLead(id))
    }
    guard !hasInterest(id) else { throw .people(.memberHasInterest(id)) }
    let isReturn = returningChairs(in: context.group).contains { $0.id == id }
    guard isReturn || leaders(in: context.group).isEmpty else { throw .people(.chairMayLead) }
    guard !reason.isBlank else { throw .reasonNeeded }
    return [.chairReplaced(member: id, reason: reason)]
  }
}

// MARK: - What follows

extension ReviewCase {
  mutating func applyPeople(_ event: CaseEvent, on day: Day) {
    switch event {
    case .assigned(let member, let duty, let criteria):
      assignments.removeAll { $0.member == member && $0.duty == duty }
      assignments.append(Assignment(member: member, duty: duty, criteria: criteria, day: day))
      if duty == .expert { assignsExperts = true }
    case .unassigned(let member, _): assignments.removeAll { $0.member == member }
    case .chairReplaced(let member, let reason):
      chairReplacement = ChairReplacement(member: member, reason: reason, day: day)
    default: break
    }
  }
}
