import CaseJournal
package import ReviewDomain

extension CaseStore {
  /// What `steps` would come to, each decided on what those before it made of its case.
  ///
  /// Nothing is written.
  package func plan(
    _ steps: [BulkStep], by member: MemberID, day: Day? = nil, now: Moment
  ) throws -> BulkPlan {
    try BulkDecision(store: self, by: member, on: day ?? now.day, now: now).plan(steps)
  }

  /// Keeps all of `steps` in one transaction, or none of them.
  ///
  /// - Returns: What was kept: the plan as it was when it was written.
  /// - Throws: ``BulkRefused`` with every step that the rules refuse; as for a single act.
  @discardableResult
  package func perform(
    _ steps: [BulkStep], by actor: Actor, day: Day? = nil, now: Moment
  ) throws -> BulkPlan {
    let day = day ?? now.day
    var decided = BulkPlan(rows: [], loads: [])
    guard !steps.isEmpty else { return decided }
    let kept = try append(at: now) {
      decided = try plan(steps, by: actor.member, day: day, now: now)
      guard decided.refused.isEmpty else { throw BulkRefused(plan: decided) }
      return try append(of: decided, by: actor, on: day, now: now)
    }
    for (stream, entries) in Dictionary(grouping: kept, by: \.stream) {
      if let id = StreamName.caseID(of: stream) { extend(id, with: entries) }
    }
    return decided
  }

  private func append(
    of plan: BulkPlan, by actor: Actor, on day: Day, now: Moment
  ) throws -> Append {
    var expecting = [StreamName.group: group.version]
    var entries: [NewEntry] = []
    for row in plan.changes {
      guard case .events(let events) = row.outcome else { continue }
      let stream = StreamName.of(row.step.caseID)
      let folded = try folded(row.step.caseID)
      try requireWritable(folded.newer)
      expecting[stream] = folded.entries.count
      entries += try events.map { try entry($0, in: stream, by: actor, on: day, now: now) }
    }
    return Append(entries: entries, expecting: expecting)
  }
}

/// Some of many acts may not be, so none was kept.
package struct BulkRefused: Error, Hashable, Sendable {
  package let plan: BulkPlan
}

/// Decides step after step on copies of the cases.
private struct BulkDecision {
  private let store: CaseStore
  private let member: MemberID
  private let day: Day
  private let now: Moment
  private var before: [CaseID: ReviewCase] = [:]
  private var after: [CaseID: ReviewCase] = [:]

  init(store: CaseStore, by member: MemberID, on day: Day, now: Moment) {
    self.store = store
    self.member = member
    self.day = day
    self.now = now
  }

  func plan(_ steps: [BulkStep]) throws -> BulkPlan {
    var decision = self
    let rows = try steps.map { BulkPlan.Row(step: $0, outcome: try decision.decide($0)) }
    return BulkPlan(rows: rows, loads: try decision.loads)
  }

  private mutating func decide(_ step: BulkStep) throws -> BulkPlan.Outcome {
    var content = try after[step.caseID] ?? store.folded(step.caseID).content
    if before[step.caseID] == nil { before[step.caseID] = content }
    do {
      let events = try content.events(
        for: step.command, by: member, on: day,
        in: try store.context(of: content, now: now))
      for event in events { content.apply(event, by: member, on: day) }
      after[step.caseID] = content
      return .events(events)
    } catch let refusal as Refusal {
      return refusal == .nothingChanged ? .noChange : .refused(refusal)
    }
  }

  /// Before and after for each member whom the changed cases ask more or less of.
  private var loads: [BulkPlan.Load] {
    get throws {
      let group = store.group.asOf(now.day)
      let all = try store.loads(on: now.day)
      return group.members.compactMap { member in
        let difference = after.reduce(MemberLoad()) { sum, changed in
          sum + changed.value.load(of: member)
            - (before[changed.key]?.load(of: member) ?? MemberLoad())
        }
        guard difference != MemberLoad() else { return nil }
        let load = all[member.id] ?? MemberLoad()
        return BulkPlan.Load(member: member.id, before: load, after: load + difference)
      }
    }
  }
}
