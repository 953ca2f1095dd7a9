/// A person of the working group; inactive when the mandate ends, never deleted.
package struct Member: Hashable, Sendable, Codable {
  package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    case secretariat, chair, voting, advisory, expert, auditor

    /// Whether the role fills in score sheets.
    package var scores: Bool { self == .voting || self == .advisory || self == .expert }
    /// Whether the role takes part in votes; an advisory voice is recorded and never counted.
    package var takesPartInVotes: Bool { self == .voting || self == .advisory }
    /// Whether interests must be declared before a dossier opens.
    package var declaresInterests: Bool { scores || self == .chair }
  }

  package let id: MemberID
  package var name: String
  package var role: Role
  package var language: Language
  /// Whom the member sits for, as `insurers` or `physicians`; free words.
  package var constituency: String
  package var isActive: Bool
  /// The operating-system account that acts as this member in a shared store.
  package var account: String
  /// The first and the last day of the mandate; without them it runs as long as the member is
  /// active.
  package var from: Day?
  package var until: Day?

  package init(
    id: MemberID, name: String, role: Role, language: Language, constituency: String = "",
    isActive: Bool = true, account: String = "", from: Day? = nil, until: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.language = language
    self.constituency = constituency
    self.isActive = isActive
    self.account = account
    self.from = from
    self.until = until
  }
}
