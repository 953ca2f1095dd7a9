import CaseQuery
package import ReviewDomain

/// Who looks at the queue, and when: what `mine`, `late` and the periods depend on.
package struct QueueContext: Sendable {
  package let viewer: Member
  package let group: Group
  package let periods: Policy.Periods
  let rules: PeriodRules
  /// The policy's conditions before acts, of which `gate:` asks.
  package var gates: [PolicyGate] = []
  package let today: Day
  /// Whether every dossier is closed to the viewer.
  package var isClosed = false
  /// What lies on the viewer's machine.
  package var desk = ViewerDesk()
  /// The lowest and the highest level of the scales of criteria sets.
  package var scales: [ObjectID: ClosedRange<Int>] = [:]

  package init(viewer: Member, group: Group, periods: Policy.Periods, today: Day) {
    self.viewer = viewer
    self.group = group
    self.periods = periods
    rules = PeriodRules(periods)
    self.today = today
  }

  var clock: QueryClock { QueryClock(today: today, calendar: periods.workingCalendar) }
}

/// What a query can ask of the viewer's machine.
package struct ViewerDesk: Sendable {
  /// Of which case and rounds the viewer keeps a sheet that is not handed in.
  package var drafts: [CaseID: Set<Int>]
  /// How many events a case had when the viewer opened it last.
  package var seen: [CaseID: Int]
  /// The viewer's own tags, which nobody else sees.
  package var ownTags: [CaseID: [String: Int]]

  package init(
    drafts: [CaseID: Set<Int>] = [:], seen: [CaseID: Int] = [:],
    ownTags: [CaseID: [String: Int]] = [:]
  ) {
    self.drafts = drafts
    self.seen = seen
    self.ownTags = ownTags
  }
}
