package import CaseJournal
package import ReviewDomain

/// An act on a case, one of several that are kept together.
package struct CaseStep: Hashable, Sendable {
  package let caseID: CaseID
  package let command: CaseCommand

  package init(_ caseID: CaseID, _ command: CaseCommand) {
    self.caseID = caseID
    self.command = command
  }
}

/// The first step that the rules refuse.
package struct RefusedStep: Error, Hashable, Sendable {
  /// Its place among the steps, from 0.
  package let place: Int
  package let refusal: Refusal
}

extension CaseStore {
  /// Performs several acts, each on what those before it made, all of them or none.
  ///
  /// - Throws: ``RefusedStep`` for the first that may not be; what ``perform(_:on:by:day:now:)``
  ///   throws.
  @discardableResult
  package func perform(
    _ steps: [CaseStep], by actor: Actor, day: Day? = nil, now: Moment
  ) throws -> [JournalEntry] {
    guard !steps.isEmpty else { return [] }
    let kept = try append(at: now) {
      try requireWritable()
      return try append(of: steps, by: actor, day: day ?? now.day, now: now)
    }
    for id in Set(steps.map(\.caseID)) {
      extend(id, with: kept.filter { $0.stream == StreamName.of(id) })
    }
    return kept
  }

  /// Finds out whether ``perform(_:by:day:now:)-([CaseStep],_,_,_)`` would; nothing is written.
  package func check(_ steps: [CaseStep], by actor: Actor, day: Day? = nil, now: Moment) throws {
    _ = try append(of: steps, by: actor, day: day ?? now.day, now: now)
  }

  private func append(
    of steps: [CaseStep], by actor: Actor, day: Day, now: Moment
  ) throws -> Append {
    var contents: [CaseID: ReviewCase] = [:]
    var expecting = [StreamName.group: wholeGroup.version]
    var entries: [NewEntry] = []
    for (place, step) in steps.enumerated() {
      let stream = StreamName.of(step.caseID)
      let folded = try folded(step.caseID)
      try requireWritable(folded.newer)
      expecting[stream] = folded.entries.count
      var content = contents[step.caseID] ?? folded.content
      let events = try events(of: step, at: place, on: content, by: actor, day: day, now: now)
      for event in events { content.apply(event, by: actor.member, on: day) }
      contents[step.caseID] = content
      entries += try events.map { try entry($0, in: stream, by: actor, on: day, now: now) }
    }
    return Append(entries: entries, expecting: expecting)
  }

  private func events(
    of step: CaseStep, at place: Int, on content: ReviewCase, by actor: Actor, day: Day,
    now: Moment
  ) throws -> [CaseEvent] {
    let context = try context(of: content, now: now, for: step.command)
    do {
      return try content.events(for: step.command, by: actor.member, on: day, in: context)
    } catch {
      throw RefusedStep(place: place, refusal: error)
    }
  }
}
