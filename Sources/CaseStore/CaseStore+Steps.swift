package import ReviewDomain

extension CaseStore {
  /// The facts outside a case that its next step depends on.
  package func context(of view: CaseView, now: Moment) throws -> CaseContext {
    try context(of: view.content, now: now)
  }
}
