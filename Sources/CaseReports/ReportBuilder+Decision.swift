import ReviewDomain
import ReviewTexts

/// Law, fact, decision, remedies, members and the record.
extension ReportBuilder {
  mutating func law() -> TextSection {
    let text = input.policy.legalBasis[language]
    return TextSection(
      notes: text == nil ? [miss(.legalBasis(language))] : [],
      text: text.map { .quoted($0, in: language) })
  }

  mutating func fact() -> TextSection {
    guard let conclusion = content.conclusion else {
      return TextSection(notes: [stillToCome(.noConclusion)], text: nil)
    }
    let text = conclusion.reasons[language]
    return TextSection(
      notes: text == nil ? [miss(.conclusionReasons(language))] : [],
      text: text.map { .quoted($0, in: language) })
  }

  mutating func decision() -> DecisionSection {
    guard let current = content.decisions.last else {
      return DecisionSection(
        notes: [stillToCome(.noDecision)], transmission: transmission(), current: nil,
        superseded: [])
    }
    var notes: [String] = []
    let lacksReasons = current.reasons[language] == nil
    if lacksReasons, !current.reasons.isEmpty || current.outcome != content.conclusion?.conclusion {
      notes.append(miss(.decisionReasons(language)))
    }
    if current.notifiedOn == nil { notes.append(miss(.notificationDay)) }
    notes += groundNotes(of: current)
    return DecisionSection(
      notes: notes, transmission: transmission(), current: block(current),
      superseded: content.decisions.dropLast().map(block))
  }

  private func block(_ decision: Decision) -> DecisionSection.Block {
    DecisionSection.Block(
      fields: [
        field(labels.decisionOutcome, texts.term(decision.outcome)),
        field(labels.authority, texts.term(decision.authority)),
        Field(label: labels.vehicle, value: quoted(decision.vehicle, in: nil)),
        field(labels.decidedOn, date(decision.decidedOn)),
        field(labels.from, date(decision.from)),
        field(labels.until, decision.until.map(texts.date) ?? Self.none),
        field(labels.level, decision.level.map { texts.term($0) } ?? Self.none),
        field(labels.notifiedOn, date(decision.notifiedOn)),
      ] + careProcess(of: decision),
      tariff: Table(decision.tariff.map(tariffRow)),
      reasons: decision.reasons[language].map { .quoted($0, in: language) },
      grounds: grounds(of: decision))
  }

  /// Printed with a recorded decision only: before it, there is nothing to challenge.
  mutating func remedies() -> TextSection {
    guard !content.decisions.isEmpty else {
      return TextSection(notes: [stillToCome(.noDecision)], text: nil)
    }
    let text = input.policy.remedies[language]
    return TextSection(
      notes: text == nil ? [miss(.remedies(language))] : [],
      text: text.map { .quoted($0, in: language) })
  }

  func members() -> MemberSection {
    let rows = input.members.filter { $0.isActive || took($0.id) != nil }
      .sorted { (order(of: $0.role), $0.id) < (order(of: $1.role), $1.id) }
      .map(memberRow)
    return MemberSection(notes: [], members: Table(rows))
  }

  private func order(of role: Member.Role) -> Int {
    Member.Role.allCases.firstIndex(of: role) ?? 0
  }

  private func memberRow(_ member: Member) -> MemberSection.Row {
    MemberSection.Row(
      name: .quoted(member.name), role: texts.term(member.role),
      constituency: optional(member.constituency),
      tookPart: took(member.id) ?? Self.none)
  }

  /// What a member did on the case, as far as a report may tell; `nil` for nothing.
  private func took(_ id: MemberID) -> String? {
    let sheets = content.rounds.count { $0.state == .revealed && $0.sheet(of: id) != nil }
    let ballots = closedVotes.count { vote in vote.ballots.contains { $0.member == id } }
    return sheets + ballots == 0 ? nil : texts.took(sheets: sheets, ballots: ballots)
  }

  func record() -> FieldSection {
    let criteria = input.criteria
    let object = revealedRound.map { " · " + $0.criteriaSet.rawValue } ?? ""
    return FieldSection(
      notes: [],
      fields: [
        field(labels.headEntry, String(input.head.sequence)),
        field(labels.headHash, input.head.hash),
        field(labels.dossier, quoting: request.dossier.rawValue),
        field(labels.criteriaSet, "\(criteria.id) \(criteria.version)" + object),
        field(labels.policy, "\(input.policy.id) \(input.policy.version)"),
      ])
  }
}
