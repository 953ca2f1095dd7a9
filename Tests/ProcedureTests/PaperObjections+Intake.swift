import ReviewDomain

/// Admissibility and interests.
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
    let gates = rules(of: group).gates
    return blank(reason) + (waitsForApplicant ? [.foundIncomplete] : [])
      + (missing.allSatisfy { gates.contains($0) } ? [] : [.notAGate])
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
    return waitsForChair.contains(member) ? [.interestUndecided] : []
  }

  /// Who is cleared must have declared.
  func toRecusal(
    _ other: MemberID, _ rights: [Right], _ reason: String, in group: PaperGroup
  ) -> [Objection] {
    blank(reason) + (group.members[other] == nil ? [.unknownMember] : [])
      + (rights.isEmpty && declared[other] == nil ? [.noInterestDeclared] : [])
  }
}
