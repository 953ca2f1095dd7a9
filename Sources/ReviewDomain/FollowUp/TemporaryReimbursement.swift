/// A temporary reimbursement as every member may see it: dates and outcomes, no text of a dossier.
package struct TemporaryReimbursement: Hashable, Sendable {
  package let id: CaseID
  /// With its version.
  package let product: String
  package let careProcess: CareProcessID
  package let stage: Stage
  package let standing: TemporaryStanding
  /// The case that evaluates it again: the last one that names it so.
  package let reevaluation: CaseID?
  /// Whether the viewer presents the case or is its expert.
  package let isAssigned: Bool

  package init(
    id: CaseID, product: String, careProcess: CareProcessID, stage: Stage,
    standing: TemporaryStanding, reevaluation: CaseID?, isAssigned: Bool
  ) {
    self.id = id
    self.product = product
    self.careProcess = careProcess
    self.stage = stage
    self.standing = standing
    self.reevaluation = reevaluation
    self.isAssigned = isAssigned
  }
}
