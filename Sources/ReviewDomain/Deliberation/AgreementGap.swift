/// Why there is no figure of agreement over the whole case.
package enum AgreementGap: Hashable, Sendable {
  /// Fewer than two members gave levels on the same criterion.
  case fewMembers
  /// Fewer than two criteria have levels from two members.
  case fewCriteria
  /// Every level is the same: there is nothing that chance could be told from.
  case allAlike
}
