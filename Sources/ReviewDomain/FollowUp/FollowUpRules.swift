/// What the group's policy says of temporary reimbursements; the group's own rules, not a law.
package struct FollowUpRules: Hashable, Sendable, Codable {
  /// How many days before it a due day, or an end, is said to be near.
  package var noticeDays: Int
  /// How many days before the end an extension or the definitive route is to be asked for.
  package var extensionRequestDays: Int?
  /// By how many months a temporary reimbursement may be prolonged in all.
  package var maxExtensionMonths: Int?

  package init(
    noticeDays: Int = 30, extensionRequestDays: Int? = nil, maxExtensionMonths: Int? = nil
  ) {
    self.noticeDays = noticeDays
    self.extensionRequestDays = extensionRequestDays
    self.maxExtensionMonths = maxExtensionMonths
  }

  /// The last day on which to ask for more, of a reimbursement that ends on `until`.
  package func lastDayToAsk(before until: Day) -> Day? {
    extensionRequestDays.map { until.adding(days: -$0) }
  }
}
