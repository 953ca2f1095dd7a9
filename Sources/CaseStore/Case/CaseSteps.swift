package import ReviewDomain

/// Where a case goes from here, worked out from the whole case: a viewer who may not see all of it
/// is told the same step as everybody else.
package struct CaseSteps: Hashable, Sendable {
  /// On the main path, whoever has to take it.
  package let next: NextStep?
  /// The viewer's own.
  package let own: NextStep?
  /// Who leads the case instead of the group's chair.
  package let actingChair: MemberID?
  /// What the secretariat should see to.
  package let advice: [CaseAdvice]
  /// Members whose sheet the round waits for.
  package let expectedScorers: Int
}

extension CaseStore {
  /// The steps of a case, for `viewer`.
  package func steps(of id: CaseID, for viewer: MemberID, now: Moment) throws -> CaseSteps {
    let content = try folded(id).content
    let context = try context(of: content, now: now)
    return CaseSteps(
      next: content.nextStep(in: context),
      own: content.ownStep(of: try member(viewer), in: context),
      actingChair: content.actingChair, advice: content.advice(in: context),
      expectedScorers: content.expectedScorers(in: context.group).count)
  }
}
