/// A case that an act on a meeting concerns, and the facts outside of it that its rules need.
package struct MeetingCase: Sendable {
  package let content: ReviewCase
  package let context: CaseContext

  package init(_ content: ReviewCase, in context: CaseContext) {
    self.content = content
    self.context = context
  }
}

/// What follows from an act on the group, in the group's stream and in those of cases: kept
/// together or not at all.
package struct GroupOutcome: Hashable, Sendable {
  package struct OfCase: Hashable, Sendable {
    package let id: CaseID
    package let events: [CaseEvent]
  }

  package let events: [GroupEvent]
  package let cases: [OfCase]

  package init(_ events: [GroupEvent], cases: [OfCase] = []) {
    self.events = events
    self.cases = cases.filter { !$0.events.isEmpty }
  }
}

extension Group {
  /// The cases whose state decides whether `command` may be, and what follows from it.
  package func casesNeeded(for command: GroupCommand) -> [CaseID] {
    guard case .meeting(let day, let command) = command, let meeting = meeting(on: day) else {
      return []
    }
    switch command {
    case .setAgenda(let lines):
      return lines.compactMap(\.subject.caseID).filter { meeting[.review($0)] == nil }
    case .addItem(let item):
      if case .review(let id) = item.kind { return [id] }
      return []
    case .pull(let id, _): return meeting[.review(id)] == nil ? [] : [id]
    case .take(let subject, _):
      return subject.caseID.map { meeting[.review($0)] == nil ? [] : [$0] } ?? []
    case .arrive, .leave: return meeting.current.map { [$0] } ?? []
    case .approveConsent: return meeting.consentBlock
    case .close: return meeting.caseIDs
    case .dropItem, .announce, .open, .note, .correctMinutes, .approveMinutes: return []
    }
  }
}
