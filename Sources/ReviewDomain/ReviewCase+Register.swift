extension ReviewCase {
  /// What follows from registering `request` as a new case, or why it may not be.
  ///
  /// Which number it gets, and whether the same request is registered already, is the store's to
  /// say.
  package static func registration(
    of request: ReimbursementRequest, presubmission: Bool, by actor: MemberID, on day: Day,
    in group: Group, today: Day
  ) throws(Refusal) -> [CaseEvent] {
    guard let member = group[actor] else { throw .unknownMember(actor) }
    if let absence = member.absence(on: today) ?? member.absence(on: day) { throw absence }
    guard member.role == .secretariat else { throw .roleMayNot(member.role, [.secretariat]) }
    guard day <= today else { throw .inTheFuture(day, today: today) }
    return [.requestRegistered(request: request, presubmission: presubmission)]
  }
}
