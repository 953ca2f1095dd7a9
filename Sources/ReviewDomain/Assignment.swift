/// What a member is asked to do on one case, beyond what their role brings.
package struct Assignment: Hashable, Sendable, Codable {
  package enum Duty: String, Hashable, Sendable, Codable, CaseIterable {
    /// Presents the case to the group.
    case rapporteur
    /// Scores the criteria that they were asked for, and no others.
    case expert
  }

  package let member: MemberID
  package let duty: Duty
  /// An expert's criteria, in the order of the set; empty for a rapporteur.
  package let criteria: [CriterionID]
  /// Since when.
  package let day: Day

  package init(member: MemberID, duty: Duty, criteria: [CriterionID] = [], day: Day) {
    self.member = member
    self.duty = duty
    self.criteria = criteria
    self.day = day
  }
}

/// Who has the chair's acts on one case instead of the group's chair, and why.
package struct ChairReplacement: Hashable, Sendable, Codable {
  package let member: MemberID
  package var reason: String
  package let day: Day

  package init(member: MemberID, reason: String, day: Day) {
    self.member = member
    self.reason = reason
    self.day = day
  }
}
