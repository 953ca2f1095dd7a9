package import ReviewDomain

/// The words of tags and of relations between cases.
package protocol TagTexts {
  /// Without a relation: the choice that takes it back.
  func term(_ relation: CaseRelation.Kind?) -> String
  /// What was done to so many cases of the queue.
  func tagged(_ count: Int) -> String
}
