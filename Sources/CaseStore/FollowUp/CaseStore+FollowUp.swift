package import ReviewDomain

extension CaseStore {
  /// The temporary reimbursements that are decided or run, and those that ended within a year, in
  /// the order in which they should be looked at.
  ///
  /// Answered from the index alone: a hundred thousand cases are looked through, none is folded.
  package func temporaryReimbursements(
    for viewer: MemberID, today: Day
  ) throws -> [TemporaryReimbursement] {
    let index = try queue(texts: false, facts: true)
    guard let facts = index.facts else { return [] }
    let rules = try policy().followUp
    let since = today.adding(months: -12)
    let found = index.records.indices.compactMap { position -> (Int, TemporaryStanding)? in
      guard index.records[position].mayBeTemporary(since: since) else { return nil }
      let known = TemporaryFacts(index.records[position], facts, at: position)
      return TemporaryStanding(known, under: rules, today: today).map { (position, $0) }
    }
    return try listed(found, in: index, facts.reevaluations(index.records), for: viewer)
  }

  private func listed(
    _ found: [(position: Int, standing: TemporaryStanding)], in index: QueueIndex,
    _ reevaluations: [CaseID: CaseID], for viewer: MemberID
  ) throws -> [TemporaryReimbursement] {
    let outlines = try derived { try $0.outlines(at: found.map { Int32($0.position) }) }
    let duties: MemberState = [.rapporteur, .expert]
    let rows = zip(found, outlines).map { found, outline in
      let record = index.records[found.position]
      let state = index.state(of: viewer, at: found.position)
      return TemporaryReimbursement(
        id: record.id, product: outline.product, careProcess: CareProcessID(outline.careProcess),
        stage: record.stage, standing: found.standing, reevaluation: reevaluations[record.id],
        isAssigned: !state.isDisjoint(with: duties))
    }
    // Positions are in the order of registration, and the sort keeps it among equals.
    return rows.sorted { $0.standing.order < $1.standing.order }
  }
}

extension CaseRecord {
  fileprivate func mayBeTemporary(since day: Day) -> Bool {
    switch stage {
    case .decided, .inForce: true
    case .ended: endedOn.map { $0 >= day } ?? false
    default: false
    }
  }
}

extension TemporaryFacts {
  /// The same as `ReviewCase.temporaryFacts`; `FollowUpStoreTests` holds the two together.
  fileprivate init(_ record: CaseRecord, _ facts: FactIndex, at position: Int) {
    self.init(
      stage: record.stage, ending: record.ending, endedOn: record.endedOn,
      outcome: facts.records[position].outcome, until: record.until,
      questions: facts.extras(at: position).filter { $0.kind == .milestone }.map {
        Question(
          number: Int($0.number), due: $0.due, outcome: Milestone.Outcome(code: $0.code))
      })
  }
}

extension FactIndex {
  /// For each case the last one that says it evaluates it again.
  fileprivate func reevaluations(_ records: [CaseRecord]) -> [CaseID: CaseID] {
    var found: [CaseID: CaseID] = [:]
    for position in records.indices {
      for fact in extras(at: position) {
        guard let relation = fact.relation, relation.kind == .reEvaluates else { continue }
        let id = records[position].id
        found[relation.other] = max(found[relation.other] ?? id, id)
      }
    }
    return found
  }
}
