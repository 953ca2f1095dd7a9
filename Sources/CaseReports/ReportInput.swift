package import ReviewDomain

/// All that a report is made from: values of the journal, and no clock.
package struct ReportInput: Sendable {
  package var view: CaseView
  /// All members, inactive ones too: a name may stand in an old vote.
  package var members: [Member]
  /// The set that the revealed round froze; without one, the set in use.
  package var criteria: CriteriaSet
  package var policy: Policy
  package var careProcessName: LocalizedText?
  package var head: JournalHead
  /// The case's entries in words; empty to have the case's own dates instead.
  package var history: [ReportedEntry]
  /// How the policy's gates stand, evaluated on the whole record.
  package var gates: [GateState]
  /// Of a re-evaluation: the evaluation that it goes back to, as the viewer may see both.
  package var comparison: ThenAndNow?

  package init(
    view: CaseView, members: [Member], criteria: CriteriaSet, policy: Policy,
    careProcessName: LocalizedText?, head: JournalHead, history: [ReportedEntry] = [],
    gates: [GateState] = []
  ) {
    self.view = view
    self.members = members
    self.criteria = criteria
    self.policy = policy
    self.careProcessName = careProcessName
    self.head = head
    self.history = history
    self.gates = gates
  }
}

/// The last entry of the journal that the report was made from.
package struct JournalHead: Hashable, Sendable, Codable {
  package var sequence: Int
  package var hash: String

  package init(sequence: Int, hash: String) {
    self.sequence = sequence
    self.hash = hash
  }
}

/// A line of the timeline: when it happened, and when it was written into the journal.
package struct ReportedEntry: Hashable, Sendable, Codable {
  package var happenedOn: Day
  package var enteredOn: Day?
  /// In the report's language.
  package var text: String

  package init(happenedOn: Day, enteredOn: Day? = nil, text: String) {
    self.happenedOn = happenedOn
    self.enteredOn = enteredOn
    self.text = text
  }
}
