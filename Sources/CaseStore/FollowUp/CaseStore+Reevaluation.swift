import CaseJournal
package import ReviewDomain

/// What the applicant handed in for a re-evaluation.
package struct NewDossier: Hashable, Sendable {
  package let request: ReimbursementRequest
  /// The documents that the request names.
  package let objects: [NewObject]

  package init(_ request: ReimbursementRequest, objects: [NewObject]) {
    self.request = request
    self.objects = objects
  }
}

extension CaseStore {
  /// Opens the case that evaluates a temporary reimbursement again, under the next number.
  ///
  /// Both cases get their entries in one append: neither ever names the other alone. Without a
  /// dossier the new case begins before its submission, with the old request; the applicant's
  /// dossier then revises it.
  ///
  /// - Parameters:
  ///   - id: the case that is evaluated again.
  ///   - dossier: what came in for it, if something has.
  ///   - actor: who asks.
  ///   - day: when it happened; today when it is not said.
  ///   - now: when it is entered.
  /// - Returns: The new case's number.
  /// - Throws: as for an act on a case; `Refusal` for a dossier of another product.
  package func reevaluate(
    _ id: CaseID, from dossier: NewDossier? = nil, by actor: Actor, day: Day? = nil, now: Moment
  ) throws -> CaseID {
    try openReevaluation(of: id, from: dossier, by: actor, day: day ?? now.day, now: now).id
  }

  func openReevaluation(
    of id: CaseID, from dossier: NewDossier? = nil, by actor: Actor, day: Day, now: Moment
  ) throws -> (id: CaseID, entries: [JournalEntry]) {
    var other = CaseID.unnumbered
    var arePut = dossier == nil
    let kept = try append(at: now) {
      let folded = try folded(id)
      try requireWritable(folded.newer)
      let opening = try opening(of: folded, from: dossier, by: actor, day: day, now: now)
      if !arePut { try put(dossier?.objects ?? []) }
      arePut = true
      other = opening.id
      return try append(opening, on: folded, by: actor, day: day, now: now)
    }
    extend(id, with: kept.filter { $0.stream == StreamName.of(id) })
    return (other, kept)
  }

  /// The events of both cases.
  private struct Opening {
    let id: CaseID
    let original: [CaseEvent]
    let new: [CaseEvent]
  }

  private func opening(
    of folded: FoldedCase, from dossier: NewDossier?, by actor: Actor, day: Day, now: Moment
  ) throws -> Opening {
    let content = folded.content
    let id = try derived { try $0.nextNumber(of: day.parts.year) }
    let original = try content.events(
      for: .reevaluate(as: id), by: actor.member, on: day,
      in: try context(of: content, now: now))
    if let dossier { try content.checkSameProduct(dossier.request) }
    let registration = try ReviewCase.registration(
      of: dossier?.request ?? content.request, presubmission: dossier == nil, by: actor.member,
      on: day, in: group, today: now.day)
    let tie = CaseEvent.related(case: content.id, relation: .reEvaluates)
    return Opening(id: id, original: original, new: registration + [tie])
  }

  private func append(
    _ opening: Opening, on folded: FoldedCase, by actor: Actor, day: Day, now: Moment
  ) throws -> Append {
    let (old, new) = (StreamName.of(folded.content.id), StreamName.of(opening.id))
    func entries(_ events: [CaseEvent], in stream: String) throws -> [NewEntry] {
      try events.map { try entry($0, in: stream, by: actor, on: day, now: now) }
    }
    return Append(
      entries: try entries(opening.new, in: new) + entries(opening.original, in: old),
      expecting: [old: folded.entries.count, new: 0, StreamName.group: group.version])
  }

  /// The command with the number that the next case would get, where it asks for one.
  func numbered(_ command: CaseCommand, on day: Day) throws -> CaseCommand {
    guard case .reevaluate(.unnumbered) = command else { return command }
    return .reevaluate(as: try derived { try $0.nextNumber(of: day.parts.year) })
  }

  /// How the case stands that evaluates this one again.
  func linked(to content: ReviewCase) -> LinkedCase? {
    content.reevaluation.flatMap { try? folded($0).content }.map(LinkedCase.init)
  }

  /// The other case of a re-evaluation, as `viewer` may see it, and which of the two came first.
  ///
  /// `nil` where the case neither evaluates another again nor is evaluated again.
  package func linkedView(
    of content: ReviewCase, for viewer: MemberID
  ) throws -> (view: CaseView, isOriginal: Bool)? {
    if let original = content.reevaluates, try position(of: original) != nil {
      return (try view(of: original, for: viewer), true)
    }
    if let later = content.reevaluation, try position(of: later) != nil {
      return (try view(of: later, for: viewer), false)
    }
    return nil
  }
}
