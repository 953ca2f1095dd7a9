/// Why something may not be recorded in the register.
package enum RegisterRefusal: Hashable, Sendable {
  case noProcess
  case unknownProcess(CareProcessID, known: [CareProcessID])
  case processExists(CareProcessID)
  /// No longer applicable; its last day, where it is known.
  case processEnded(CareProcessID, on: RegisterDate?)
  /// Something else than small letters, digits and hyphens.
  case notAnIdentifier(String)
  /// Not a capital letter with a number, as `R1`.
  case notACriterion(String)
  /// The public register is read in French and Dutch; what lacks one of them.
  case textMissing([Language])
  case sourceNeeded
  /// The care process has no criteria against which a producer could declare anything.
  case noCriteria(CareProcessID)
  case noProcessWithCriteria
  /// Criteria that the producer does not declare to be met.
  case criteriaNotMet([CriterionID], CareProcessID)
  case unknownCriteria([CriterionID], known: [CriterionID])
  /// The register does not say that a list is kept for the care process.
  case keepsNoList(CareProcessID)
  case noProcessWithList
  /// What was asked for, and the requests that are open.
  case unknownRequest(Int, open: [Int])
  case noOpenRequest
  /// The request is about another application, or another care process.
  case requestDiffers(Int, product: String)
  case alreadyRequested(String, number: Int)
  case alreadyListed(String, CareProcessID)
  /// What was asked for, and what is listed in the care process.
  case notListed(String, [String])
  case nothingListed
  case levelNeeded
  case opinionHasNoLevel
  /// M1 and M2 say nothing of a care process.
  case levelNotPaid(Decision.Level)
  /// The level of the care process, where it has one.
  case levelDiffers(Decision.Level, process: Decision.Level?)
  case endNeeded
  case endsBeforeItBegins(RegisterDate, from: RegisterDate)
}
