package import ReviewDomain

/// The temporary reimbursements that run, and what is due in them, as the viewer may see it.
package struct FollowUpFile: Hashable, Sendable {
  /// In the order in which they should be looked at.
  package let rows: [TemporaryReimbursement]
  /// Of the cases that were selected so far.
  package var details: [CaseID: FollowUpDetail]
  package var desk: GroupDesk

  package init(
    rows: [TemporaryReimbursement] = [], details: [CaseID: FollowUpDetail] = [:], desk: GroupDesk
  ) {
    self.rows = rows
    self.details = details
    self.desk = desk
  }
}

/// What the page tells of one case: its questions, with their words where the dossier is open.
package struct FollowUpDetail: Hashable, Sendable {
  package let view: CaseView
  package let careProcess: String
  package let standing: TemporaryStanding
  /// Why each act of the page is not possible now; an act that is missing here is.
  package let refusals: [Act: Refusal]

  package init(
    view: CaseView, careProcess: String, standing: TemporaryStanding, refusals: [Act: Refusal]
  ) {
    self.view = view
    self.careProcess = careProcess
    self.standing = standing
    self.refusals = refusals
  }

  package var id: CaseID { view.content.id }

  /// What may be begun from the follow-up page.
  package static let acts: [Act] = [.milestone, .prolong, .reevaluate, .end]
}
