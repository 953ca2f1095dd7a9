/// A case as the order of an agenda sees it.
package struct AgendaEntry: Hashable, Sendable {
  package let caseID: CaseID
  /// Adopted en bloc, with the others of the consent block.
  package let isConsent: Bool
  /// The largest disagreement index among its criteria; 0 where nothing is known.
  package let disagreement: Double
  /// Of the indicative period; `nil` where none runs.
  package let daysLeft: Int?
  /// Those expected in the room who must leave it for this case.
  package let leaving: Set<MemberID>

  package init(
    caseID: CaseID, isConsent: Bool = false, disagreement: Double = 0, daysLeft: Int? = nil,
    leaving: Set<MemberID> = []
  ) {
    self.caseID = caseID
    self.isConsent = isConsent
    self.disagreement = disagreement
    self.daysLeft = daysLeft
    self.leaving = leaving
  }
}

/// Proposes an order for an agenda; nothing is reordered by itself.
///
/// The consent block comes first and counts as one step: whoever must leave for one of its cases
/// leaves once, for the block. The debates follow. By urgency they stand in four tiers: over
/// the indicative period, at its end soon, divided, the rest; in a tier those who must leave
/// leave as few times as possible, and where that leaves a choice, the most divided case comes
/// first. By departures there is one tier only: the fewest departures of all, whatever the period.
package struct AgendaOrder: Hashable, Sendable {
  package enum Preference: String, Hashable, Sendable, CaseIterable {
    /// A case never waits behind a less urgent one to spare somebody a walk.
    case urgency
    /// The fewest departures of all.
    case departures
  }

  package var preference: Preference
  /// How many days before its indicative end a case is urgent.
  package var soon: Int

  package init(_ preference: Preference = .urgency, soon: Int = 14) {
    self.preference = preference
    self.soon = soon
  }

  /// The entries in the proposed order, the same for the same entries in whatever order.
  ///
  /// `outside`: who is out of the room already, as in a meeting that has begun.
  package func arranged(_ entries: [AgendaEntry], outside: Set<MemberID> = []) -> [AgendaEntry] {
    let consent = entries.filter(\.isConsent).sorted { $0.caseID < $1.caseID }
    let debates = entries.filter { !$0.isConsent }.sorted(by: isFirst)
    let before = consent.isEmpty ? outside : Set(consent.flatMap(\.leaving))
    let search = LeavingSearch(
      sets: debates.map(\.leaving), tiers: debates.map(tier), outside: before)
    return consent + search.order.map { debates[$0] }
  }

  /// What is wanted of two debates if nobody had to leave.
  private func isFirst(_ left: AgendaEntry, _ right: AgendaEntry) -> Bool {
    if tier(left) != tier(right) { return tier(left) < tier(right) }
    if left.disagreement != right.disagreement { return left.disagreement > right.disagreement }
    let (days, others) = (left.daysLeft ?? .max, right.daysLeft ?? .max)
    return (days, left.caseID) < (others, right.caseID)
  }

  private func tier(_ entry: AgendaEntry) -> Int {
    guard preference == .urgency else { return 0 }
    if let days = entry.daysLeft, days <= soon { return days < 0 ? 0 : 1 }
    return entry.disagreement > 1 ? 2 : 3
  }
}

/// Who leaves the room and who comes back, step by step along an agenda.
package struct RoomChange: Hashable, Sendable {
  package let leave: [MemberID]
  package let back: [MemberID]

  package var isNone: Bool { leave.isEmpty && back.isEmpty }
}

extension [AgendaEntry] {
  /// The entries in steps: the consent block, where it stands together, is one.
  private var steps: [(count: Int, leaving: Set<MemberID>)] {
    var steps: [(count: Int, leaving: Set<MemberID>)] = []
    for (place, entry) in enumerated() {
      if entry.isConsent, place > 0, self[place - 1].isConsent, let last = steps.indices.last {
        steps[last].count += 1
        steps[last].leaving.formUnion(entry.leaving)
      } else {
        steps.append((1, entry.leaving))
      }
    }
    return steps
  }

  /// Before each entry; nothing changes inside the consent block.
  package func roomChanges(outside: Set<MemberID> = []) -> [RoomChange] {
    var outside = outside
    return steps.flatMap { step in
      let change = RoomChange(
        leave: step.leaving.subtracting(outside).sorted(),
        back: outside.subtracting(step.leaving).sorted())
      outside = step.leaving
      return [change]
        + Array<RoomChange>(
          repeating: RoomChange(leave: [], back: []), count: step.count - 1)
    }
  }

  /// How many times somebody must leave the room; each comes back as often.
  package func departures(outside: Set<MemberID> = []) -> Int {
    roomChanges(outside: outside).reduce(0) { $0 + $1.leave.count }
  }
}
