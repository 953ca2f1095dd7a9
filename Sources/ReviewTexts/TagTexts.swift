package import ReviewDomain

/// The words of tags and of relations between cases.
package protocol TagTexts {
  /// Without a relation: the choice that takes it back.
  func term(_ relation: CaseRelation.Kind?) -> String
}
