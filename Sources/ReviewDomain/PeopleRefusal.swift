/// Why an act on the group, on duties or on the chair of a case may not be.
package enum PeopleRefusal: Hashable, Sendable {
  /// The member's mandate does not run: its first and last day, where they are known.
  case outsideMandate(MemberID, from: Day?, until: Day?)
  case mandateEndsBeforeItBegins(Day, from: Day)
  /// No yearly declaration of interests holds; the last day of the one before, if there was one.
  case yearlyDeclarationNeeded(expired: Day?)
  /// Nobody decides on an interest of their own.
  case ownInterest
  /// The chair has an interest in the case on which nobody has decided.
  case chairHasInterest
  /// Somebody else leads the case.
  case chairReplaced(by: MemberID)
  /// Nothing stands between the chair and the case.
  case chairMayLead
  case mayNotLead(MemberID)
  /// The member has an interest in the case, or is recused from it.
  case memberHasInterest(MemberID)
  case notAnExpert(MemberID)
  case mayNotReport(MemberID)
  case criteriaNeeded
  case criteriaOnlyForExperts
  case nobodyAssigned
  case notAssigned(MemberID)
  /// The case has its experts, and the member is none of them.
  case expertNotAssigned
  /// The member's sheet of the open round is in; what it is asked for must not change under it.
  case sheetIsIn(MemberID)
  /// The sheet holds a criterion that the expert was not asked for; those that they were.
  case criterionNotAssigned(CriterionID, [CriterionID])
  case meetingPlannedAlready(Day)
  case noMeetingPlanned
  case noMeetingOn(Day)
  case meetingInThePast(Day, today: Day)
}
