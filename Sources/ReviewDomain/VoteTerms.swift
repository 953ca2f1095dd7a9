/// What a vote is held under, frozen when it opens.
package struct VoteTerms: Hashable, Sendable, Codable {
  package let rule: VoteRule
  package let form: VoteForm
  package let procedure: VoteProcedure
  /// The last day of a written procedure.
  package let until: Day?
  /// Who may vote and counts, in the order of the members.
  package let roll: [Elector]

  package init(
    rule: VoteRule, form: VoteForm, procedure: VoteProcedure, until: Day?, roll: [Elector]
  ) {
    self.rule = rule
    self.form = form
    self.procedure = procedure
    self.until = until
    self.roll = roll
  }
}

/// A voting member who was not recused when the vote opened, and for whom that member sits.
package struct Elector: Hashable, Sendable, Codable {
  package let member: MemberID
  package let constituency: String

  package init(member: MemberID, constituency: String) {
    self.member = member
    self.constituency = constituency
  }
}

/// What the chair says when a vote opens; what is left out is the policy's first.
package struct VoteOptions: Hashable, Sendable {
  package var form: VoteForm?
  package var procedure: VoteProcedure?
  package var until: Day?

  package init(form: VoteForm? = nil, procedure: VoteProcedure? = nil, until: Day? = nil) {
    self.form = form
    self.procedure = procedure
    self.until = until
  }
}
