import ReviewDomain

/// Admissibility, letters, interests and duties.
extension PaperCase {
  /// Yes, no or not applicable; no and not applicable need their evidence.
  func toGate(
    _ gate: CriterionID, _ verdict: GateAnswer.Verdict, _ evidence: String, in group: PaperGroup
  ) -> [Objection] {
    let rules = rules(of: group)
    var all: [Objection] = []
    if !rules.all.contains(gate) {
      all.append(.unknownCriterion)
    } else if !rules.gates.contains(gate) {
      all.append(.notAGate)
    }
    if let known = gates[gate], known == (verdict, evidence) { all.append(.nothingChanged) }
    return all + (verdict == .yes ? [] : blank(evidence))
  }

  func toGap(_ missing: [CriterionID], _ reason: String, in group: PaperGroup) -> [Objection] {
    blank(reason) + (waitsForApplicant ? [.foundIncomplete] : []) + toGates(missing, in: group)
  }

  func toCompletion(_ received: [CriterionID], in group: PaperGroup) -> [Objection] {
    (waitsForApplicant ? [] : [.notIncomplete]) + toGates(received, in: group)
  }

  private func toGates(_ named: [CriterionID], in group: PaperGroup) -> [Objection] {
    let gates = rules(of: group).gates
    return named.allSatisfy { gates.contains($0) } ? [] : [.notAGate]
  }

  /// A letter says what has happened: something is missing, the request was (in)admissible,
  /// questions were sent, points were answered.
  func toLetter(_ kind: Letter.Kind, _ text: ObjectID) -> [Objection] {
    let due = Letter.Kind.allCases.filter { isDue($0) }
    return blank(text.rawValue, .textNeeded)
      + (due.isEmpty ? [.noLetterDue] : due.contains(kind) ? [] : [.letterNotDue])
  }

  func isDue(_ kind: Letter.Kind) -> Bool {
    switch kind {
    case .incomplete: waitsForApplicant && stage == .admissibility
    case .admissible: admissibleOn != nil && ending == nil
    case .inadmissible: ending == .inadmissible
    case .questions: voice.points.contains { $0.isQuestion }
    case .comments: talk.words.contains { $0.isForApplicant }
    case .reply: voice.points.contains { blank($0.reply).isEmpty }
    }
  }

  /// Every gate answered, none with no, and nothing awaited from the applicant.
  func toAdmission(in group: PaperGroup) -> [Objection] {
    let verdicts = rules(of: group).gates.map { gates[$0]?.verdict }
    return (waitsForApplicant ? [.foundIncomplete] : [])
      + (verdicts.contains(nil) ? [.gatesUnanswered] : [])
      + (verdicts.contains(.no) ? [.gatesFailed] : [])
  }

  /// Only what the check or the applicant ended goes on.
  var toRevival: [Objection] {
    switch ending {
    case nil: [.notEnded]
    case .inadmissible, .withdrawn: []
    case .refused, .lapsed, .converted, .stopped: [.endingIsFinal]
    }
  }

  /// An interest is described, and not taken back before the chair decided on it.
  func toDeclaration(_ conflict: Bool, _ text: String, by member: MemberID) -> [Objection] {
    if conflict { return blank(text, .textNeeded) }
    return rights.waitsForChair.contains(member) ? [.interestUndecided] : []
  }

  /// Who is cleared must have declared; nobody decides on an interest of their own.
  func toRecusal(
    _ other: MemberID, _ removed: [Right], _ reason: String, by me: MemberID, in group: PaperGroup
  ) -> [Objection] {
    blank(reason) + (group.members[other] == nil ? [.unknownMember] : [])
      + (removed.isEmpty && rights.declared[other] == nil ? [.noInterestDeclared] : [])
      + (other == me ? [.ownInterest] : [])
  }
}

/// Rapporteurs, experts, and who leads in the chair's place.
extension PaperCase {
  func toDuty(
    _ other: MemberID, _ duty: Assignment.Duty, _ criteria: [CriterionID], _ act: PaperAct
  ) -> [Objection] {
    var all = toPerson(other, act)
    guard let member = act.group.members[other] else { return all }
    if rights.hasInterest(other) { all.append(.memberHasInterest) }
    switch duty {
    case .rapporteur:
      if !member.paperDeclares { all.append(.mayNotReport) }
      if !criteria.isEmpty { all.append(.criteriaOnlyForExperts) }
      if duties.rapporteurs.contains(other) { all.append(.nothingChanged) }
    case .expert:
      let known = rules(of: act.group).scorable
      if member.role != .expert { all.append(.notAnExpert) }
      if criteria.isEmpty { all.append(.criteriaNeeded) }
      if !criteria.allSatisfy({ known.contains($0) }) { all.append(.unknownCriterion) }
      if let own = duties.experts[other], Set(own) == Set(criteria) { all.append(.nothingChanged) }
      if isHandedIn(by: other) { all.append(.sheetIsIn) }
    }
    return all
  }

  func toRelease(of other: MemberID) -> [Objection] {
    if duties.isEmpty { return [.nobodyAssigned] }
    let isExpert = duties.experts[other] != nil
    if !isExpert, !duties.rapporteurs.contains(other) { return [.notAssigned] }
    return isExpert && isHandedIn(by: other) ? [.sheetIsIn] : []
  }

  private func isHandedIn(by member: MemberID) -> Bool {
    rounds.last?.state == .open && rounds.last?.sheets[member]?.isBack == false
  }

  /// Somebody of the group who is in office.
  func toPerson(_ id: MemberID, _ act: PaperAct) -> [Objection] {
    guard let member = act.group.members[id] else { return [.unknownMember] }
    return (member.isActive ? [] : [.inactiveMember])
      + (member.paperMandate(holds: act.today) ? [] : [.inactiveMember, .outsideMandate])
  }

  /// A chair is replaced where nobody may lead, or to come back once nothing stands against it; the
  /// chair hands over what they may not lead themself, the secretariat sees to the rest.
  func toReplacement(by other: MemberID, _ act: PaperAct) -> [Objection] {
    var all = toPerson(other, act)
    let office = act.group.inOffice(on: act.today)
    let isLed = office.contains { leads($0) && !rights.hasInterest($0.id) }
    let back = office.filter {
      duties.actingChair != nil && $0.role == .chair && $0.id != duties.actingChair
        && !rights.hasInterest($0.id)
    }
    if act.member.role != .secretariat {
      if duties.actingChair != nil, !leads(act.member) { all.append(.chairReplaced) }
      if !rights.hasInterest(act.member.id) { all.append(.chairMayLead) }
    }
    if isLed, !back.contains(where: { $0.id == other }) { all.append(.chairMayLead) }
    if other == duties.actingChair { all.append(.nothingChanged) }
    if let role = act.group.members[other]?.role, role != .voting, role != .chair {
      all.append(.mayNotLead)
    }
    return rights.hasInterest(other) ? all + [.memberHasInterest] : all
  }
}
