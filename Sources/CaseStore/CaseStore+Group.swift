package import CaseJournal
package import ReviewDomain

extension CaseStore {
  /// What ``perform(_:by:day:now:)-(GroupCommand,_,_,_)`` would keep; nothing is written.
  package func outcome(
    of command: GroupCommand, by member: MemberID, day: Day? = nil, now: Moment
  ) throws -> GroupOutcome {
    let day = try checked(day, now: now)
    return try decide(command, by: member, on: day, now: now).outcome
  }

  /// Performs an act on the group: a member added or changed, a step in a meeting.
  ///
  /// What it leads to in cases is kept with it, all or nothing.
  ///
  /// - Throws: as for an act on a case.
  @discardableResult
  package func perform(
    _ command: GroupCommand, by actor: Actor, day: Day? = nil, now: Moment
  ) throws -> [JournalEntry] {
    let day = try checked(day, now: now)
    let kept = try append(at: now) {
      try requireWritable()
      let (outcome, cases) = try decide(command, by: actor.member, on: day, now: now)
      var expecting = [StreamName.group: wholeGroup.version]
      var entries = try outcome.events.map {
        try entry($0, in: StreamName.group, by: actor, on: day, now: now)
      }
      for (id, folded) in cases {
        try requireWritable(folded.newer)
        expecting[StreamName.of(id)] = folded.entries.count
      }
      for part in outcome.cases {
        let stream = StreamName.of(part.id)
        entries += try part.events.map {
          try entry($0, in: stream, by: actor, on: day, now: now)
        }
      }
      return Append(entries: entries, expecting: expecting)
    }
    for stream in Set(kept.map(\.stream)) {
      guard let id = StreamName.caseID(of: stream) else { continue }
      extend(id, with: kept.filter { $0.stream == stream })
    }
    return kept
  }

  private func checked(_ day: Day?, now: Moment) throws -> Day {
    let day = day ?? now.day
    guard day <= now.day else { throw Refusal.inTheFuture(day, today: now.day) }
    return day
  }

  private func decide(
    _ command: GroupCommand, by member: MemberID, on day: Day, now: Moment
  ) throws -> (outcome: GroupOutcome, cases: [CaseID: FoldedCase]) {
    var cases: [CaseID: FoldedCase] = [:]
    var facts: [CaseID: MeetingCase] = [:]
    for id in wholeGroup.casesNeeded(for: command) {
      let folded = try folded(id)
      cases[id] = folded
      facts[id] = MeetingCase(folded.content, in: try context(of: folded.content, now: now))
    }
    let outcome = try wholeGroup.outcome(
      of: command, by: member, on: day, today: now.day, cases: facts)
    return (outcome, cases)
  }
}
