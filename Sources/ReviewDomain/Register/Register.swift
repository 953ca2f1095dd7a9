/// The public register of care processes and the applications in them, folded from the group's
/// events.
///
/// Nothing is edited: a later value supersedes an earlier one, and ``history`` keeps both.
package struct Register: Hashable, Sendable {
  /// In the order in which they were recorded.
  package private(set) var processes: [RegisteredProcess] = []
  package private(set) var listings: [Listing] = []
  package private(set) var requests: [Request] = []
  package private(set) var facts: [RegisterFact] = []
  /// The oldest first.
  package private(set) var history: [RegisterChange] = []

  package init() {}

  package var isEmpty: Bool { history.isEmpty }

  /// The day of the last change: what the register is as of, whatever day it is read on.
  package var changedOn: Day? { history.map(\.day).max() }

  package subscript(id: CareProcessID) -> RegisteredProcess? { processes.first { $0.id == id } }

  package func listings(in process: CareProcessID) -> [Listing] {
    listings.filter { $0.app.process == process }
  }

  /// Requests that were neither listed nor refused yet.
  package var openRequests: [ListingRequest] {
    requests.filter { $0.outcome == nil }.map(\.request)
  }

  /// The entry of an application that was not taken off; one at a level before an opinion.
  package func listing(of product: String, in process: CareProcessID) -> Listing? {
    index(of: product, in: process).map { listings[$0] }
  }

  private func index(of product: String, in process: CareProcessID) -> Int? {
    func last(_ isOpinion: Bool) -> Int? {
      listings.lastIndex { listing in
        listing.app.process == process && listing.unlisted == nil
          && listing.app.isOpinion == isOpinion && listing.app.product.isSameName(as: product)
      }
    }
    return last(false) ?? last(true)
  }

  /// The entry that a correction is about: of the same kind where there is one.
  private func index(correcting product: String, with app: ListedApp) -> Int? {
    var known = app
    known.product = product
    return listings.lastIndex { $0.unlisted == nil && $0.app.isSame(as: known) }
      ?? index(of: product, in: app.process)
  }
}

extension Register {
  /// An application of the register, and whether it was taken off.
  package struct Listing: Hashable, Sendable {
    package internal(set) var app: ListedApp
    /// What the producer declared to be met, for self-certification.
    package let declared: [CriterionID]
    package internal(set) var unlisted: Unlisting?
  }

  /// That an application is no longer in a care process.
  package struct Unlisting: Hashable, Sendable {
    /// Its last day.
    package let until: RegisterDate
    /// Internal.
    package let reason: String
  }

  package struct Request: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
      case listed
      /// Internal.
      case refused(reason: String)
    }

    package let request: ListingRequest
    package let receivedOn: Day
    package internal(set) var outcome: Outcome?
  }
}

extension Register.Listing {
  /// The last day that is known, whether it was foreseen or the entry was taken off.
  package var lastDay: RegisterDate? {
    [unlisted?.until, app.until].compactMap(\.self).min { $0.last < $1.last }
  }

  /// Whether the entry is over on `day`.
  package func isOver(on day: Day) -> Bool { lastDay.map { $0.last < day } ?? false }
}

/// An event of the register with who recorded it and when it happened.
package struct RegisterChange: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let day: Day
  package let member: MemberID
  package let event: GroupEvent
}

extension Register {
  /// Folds an event in; what is not about the register changes nothing.
  mutating func apply(_ event: GroupEvent, by member: MemberID, on day: Day) {
    guard event.isOfRegister else { return }
    history.append(
      RegisterChange(number: history.count + 1, day: day, member: member, event: event))
    switch event {
    case .careProcessRecorded(let process): processes.append(process)
    case .careProcessChanged(let process, _):
      processes = processes.map { $0.id == process.id ? process : $0 }
    case .careProcessEnded(let id, let end):
      for index in processes.indices where processes[index].id == id {
        processes[index].end = end
      }
    case .registerFactRecorded(let fact):
      facts = facts.filter { $0.id != fact.id } + [fact]
    default: applyToApps(event, on: day)
    }
  }

  private mutating func applyToApps(_ event: GroupEvent, on day: Day) {
    switch event {
    case .appSelfCertified(let app, let met):
      listings.append(Listing(app: app, declared: met, unlisted: nil))
    case .listingRequested(let request):
      requests.append(Request(request: request, receivedOn: day, outcome: nil))
    case .appListed(let app, let request):
      listings.append(Listing(app: app, declared: [], unlisted: nil))
      if let request { settle(request, .listed) }
    case .listingRefused(let request, let reason): settle(request, .refused(reason: reason))
    case .appUnlisted(let process, let product, let until, let reason):
      guard let index = index(of: product, in: process) else { return }
      listings[index].unlisted = Unlisting(until: until, reason: reason)
    case .listedAppCorrected(let product, let app, _):
      guard let index = index(correcting: product, with: app) else { return }
      listings[index].app = app
    default: break
    }
  }

  private mutating func settle(_ number: Int, _ outcome: Request.Outcome) {
    for index in requests.indices where requests[index].request.number == number {
      requests[index].outcome = outcome
    }
  }
}

extension GroupEvent {
  /// Whether it changes the register.
  package var isOfRegister: Bool {
    switch self {
    case .careProcessRecorded, .careProcessChanged, .careProcessEnded, .appSelfCertified,
      .listingRequested, .appListed, .listingRefused, .appUnlisted, .listedAppCorrected,
      .registerFactRecorded:
      true
    default: false
    }
  }
}
