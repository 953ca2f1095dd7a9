package import ReviewDomain

/// All that the papers of a meeting are made from: values of the journal, and no clock.
package struct MeetingInput: Sendable {
  /// A case of the agenda, as the viewer may see it.
  package struct OfCase: Sendable {
    package let report: ReportInput
    /// What was recorded on the meeting's day, with who did it.
    package let events: [(actor: MemberID, event: CaseEvent)]
    /// Who presents it.
    package let rapporteurs: [MemberID]

    package init(
      _ report: ReportInput, events: [(actor: MemberID, event: CaseEvent)],
      rapporteurs: [MemberID] = []
    ) {
      self.report = report
      self.events = events
      self.rapporteurs = rapporteurs
    }

    var view: CaseView { report.view }
    var content: ReviewCase { report.view.content }
  }

  package let meeting: MeetingView
  /// All members, inactive ones too.
  package let members: [Member]
  /// Who could have come: active on the meeting's day.
  package let expected: [MemberID]
  package let cases: [CaseID: OfCase]
  /// The meetings whose minutes this one approved.
  package let approved: [Day]

  package init(
    meeting: MeetingView, members: [Member], expected: [MemberID], cases: [CaseID: OfCase],
    approved: [Day]
  ) {
    self.meeting = meeting
    self.members = members
    self.expected = expected
    self.cases = cases
    self.approved = approved
  }
}
