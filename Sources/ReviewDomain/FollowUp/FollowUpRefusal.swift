/// Why an act on a temporary reimbursement or its re-evaluation may not be.
package enum FollowUpRefusal: Hashable, Sendable {
  /// What is in force is not, or no longer, a temporary reimbursement.
  case notTemporary
  /// The new last day, and the one that stands.
  case notLater(Day, than: Day)
  /// The policy's cap in months, and the last day that it lets a prolongation reach.
  case beyondCap(months: Int, latest: Day)
  /// Open questions that the list no longer has.
  case questionsLeftOut([Int])
  /// A question's outcome; it is due after the new end.
  case dueAfterEnd(String, Day, end: Day)
  /// A question's outcome; its due day is past already.
  case duePast(String, Day)
  /// Recorded as met, though what came in came after the due day.
  case metAfterDue(Int, due: Day)
  /// Recorded as late, though what came in came in time.
  case notLate(Int, due: Day)
  /// No temporary reimbursement of this case ever ran.
  case neverTemporary
  case alreadyConverted
  case reevaluationRuns(CaseID)
  /// The dossier is about another product; what it names, and what the case is about.
  case otherProduct(String, expected: String)
  /// The case is decided: a new dossier opens its re-evaluation.
  case reevaluateInstead(CaseID)
  /// A conversion rests on the re-evaluation, which has not been decided as definitive.
  case conversionNeedsDecision(CaseID)
}
