package import ReviewDomain

/// The group as its screen shows it: members, meetings, and what may be done.
package struct PeopleFile: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package enum Declaration: Hashable, Sendable {
      /// The role declares no interests.
      case none
      /// The policy asks for none.
      case notAsked
      case missing
      /// Its last day, which may be over.
      case holds(until: Day)
    }

    package let member: Member
    package let declaration: Declaration
    /// What was declared, for who may read it.
    package let interests: String
    /// `nil` for a role that cases ask nothing of.
    package let load: MemberLoad?

    package init(
      member: Member, declaration: Declaration, interests: String = "", load: MemberLoad? = nil
    ) {
      self.member = member
      self.declaration = declaration
      self.interests = interests
      self.load = load
    }
  }

  package let rows: [Row]
  /// Those to come.
  package let meetings: [PlannedMeeting]
  /// Members whose mandate ends soon; for the secretariat only.
  package let endingMandates: [Member]
  package var desk: GroupDesk

  package init(
    rows: [Row], meetings: [PlannedMeeting], endingMandates: [Member],
    desk: GroupDesk
  ) {
    self.rows = rows
    self.meetings = meetings
    self.endingMandates = endingMandates
    self.desk = desk
  }
}
