package import ReviewDomain

/// The register as the public sees it: nothing internal can be in it, because this value has no
/// place for it.
///
/// No case number, no request, no reason of an act and no member's name is here. It has no clock: it
/// is as of the day of the register's last change, so the same journal gives the same bytes.
package struct PublicRegister: Hashable, Sendable {
  struct Process: Hashable, Sendable {
    let process: RegisteredProcess
    let apps: [App]
    let facts: [RegisterFact]
  }

  struct App: Hashable, Sendable {
    enum State: String, Hashable, Sendable { case listed, opinion, over }

    let product: String
    let manufacturer: String
    let route: ListedApp.Route?
    let level: Decision.Level?
    let from: RegisterDate?
    let until: RegisterDate?
    let state: State
    let remark: LocalizedText
    let openQuestions: [LocalizedText]
    let sources: [WebAddress]
    let certainty: RegisterFact.Certainty?
  }

  /// `nil` for a register in which nothing was ever recorded.
  let asOf: Day?
  /// Those that apply first, then those that did; as they were recorded within.
  let processes: [Process]
  /// About the register as a whole, the oldest first.
  let facts: [RegisterFact]

  package init(_ register: Register) {
    asOf = register.changedOn
    let day = register.changedOn ?? Day(number: 0)
    let all = register.processes.map { process in
      Process(
        process: process,
        apps: register.listings(in: process.id).map { App($0, in: process, on: day) },
        facts: register.facts.filter { $0.process == process.id }.byDay)
    }
    processes = all.filter { !$0.process.hasEnded } + all.filter(\.process.hasEnded)
    facts = register.facts.filter { $0.process == nil }.byDay
  }

  var current: [Process] { processes.filter { !$0.process.hasEnded } }
  var ended: [Process] { processes.filter(\.process.hasEnded) }
}

extension PublicRegister.App {
  fileprivate init(_ listing: Register.Listing, in process: RegisteredProcess, on day: Day) {
    let app = listing.app
    product = app.product
    manufacturer = app.manufacturer
    route = app.route
    level = app.level
    from = app.from
    until = listing.lastDay
    let isOver = listing.isOver(on: day) || listing.unlisted != nil || process.hasEnded
    state = isOver ? .over : app.isOpinion ? .opinion : .listed
    remark = app.remark
    openQuestions = app.openQuestions
    sources = app.sources
    certainty = app.certainty
  }
}

extension [RegisterFact] {
  /// The oldest first; what has no date comes last.
  fileprivate var byDay: [RegisterFact] {
    filter { $0.on != nil }.sorted { ($0.on?.first.number ?? 0, $0.id) < ($1.on?.first.number ?? 0, $1.id) }
      + filter { $0.on == nil }
  }
}
