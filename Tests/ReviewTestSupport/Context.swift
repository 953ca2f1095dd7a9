package import ReviewDomain

extension CaseContext {
  /// The cast with the small rules on `day`; `digest-1` is ``Proposal/temporary``.
  package static func cast(
    on day: String = "2026-12-01", group: Group = .cast, criteria: CriteriaSet = .small,
    frozen: CriteriaSet? = nil, policy: Policy = .small
  ) -> CaseContext {
    CaseContext(
      group: group, policy: policy, criteria: criteria, criteriaObject: "set-1",
      frozenCriteria: frozen, now: Moment(utc: day + "T09:00:00.000Z", day: .on(day)),
      digest: { $0 == .temporary ? "digest-1" : "digest of \($0)" })
  }
}

extension ReviewCase {
  /// This case after `command`, done by `member` on the context's day.
  package func after(
    _ command: CaseCommand, by member: Member, in context: CaseContext = .cast()
  ) throws(Refusal) -> ReviewCase {
    let events = try events(for: command, by: member.id, on: context.now.day, in: context)
    var copy = self
    for event in events { copy.apply(event, by: member.id, on: context.now.day) }
    return copy
  }

  /// Why `command` is refused, or `nil` when it is accepted.
  package func refusal(
    of command: CaseCommand, by member: Member, in context: CaseContext = .cast()
  ) -> Refusal? {
    do throws(Refusal) {
      _ = try events(for: command, by: member.id, on: context.now.day, in: context)
      return nil
    } catch {
      return error
    }
  }

  package func refusal(of act: Act, by member: Member) -> Refusal? {
    refusal(of: act, by: member.id, in: .cast())
  }
}
