package import ReviewDomain

/// One act on one case, among many that are to be kept together or not at all.
package struct BulkStep: Hashable, Sendable {
  /// The line of the file that asks for it; `nil` for what was asked at the desk or by a query.
  package let line: Int?
  package let caseID: CaseID
  package let command: CaseCommand

  package init(line: Int? = nil, caseID: CaseID, command: CaseCommand) {
    self.line = line
    self.caseID = caseID
    self.command = command
  }
}

/// What many acts would come to, before any is kept.
package struct BulkPlan: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    case events([CaseEvent])
    /// It is so already.
    case noChange
    case refused(Refusal)
  }

  package struct Row: Hashable, Sendable {
    package let step: BulkStep
    package let outcome: Outcome
  }

  package struct Load: Hashable, Sendable {
    package let member: MemberID
    package let before: MemberLoad
    package let after: MemberLoad
  }

  /// A row for each step, in their order.
  package let rows: [Row]
  /// Members whose load would change.
  package let loads: [Load]

  /// Refused rows: while there is one, nothing is kept.
  package var refused: [Row] {
    rows.filter { if case .refused = $0.outcome { true } else { false } }
  }

  package var changes: [Row] {
    rows.filter { if case .events = $0.outcome { true } else { false } }
  }
}
