import CaseJournal
package import ReviewDomain

/// A member's last yearly declaration of interests, as a viewer may read it.
package struct YearlyDeclaration: Hashable, Sendable {
  package let day: Day
  /// Whether there are interests; `nil` for a viewer who may not know.
  package let conflict: Bool?
  /// What they are; `nil` for a viewer who may not read it.
  package let text: String?
}

extension CaseStore {
  /// What a member declared last: the member, the chair and the secretariat read it, everybody sees
  /// when it was given.
  ///
  /// - Returns: `nil` when the member gave none.
  package func yearlyDeclaration(
    of member: MemberID, for viewer: MemberID
  ) throws -> YearlyDeclaration? {
    guard let day = group.interestsDeclaredOn[member] else { return nil }
    let reader = try self.member(viewer)
    guard member == viewer || [.chair, .secretariat].contains(reader.role) else {
      return YearlyDeclaration(day: day, conflict: nil, text: nil)
    }
    let entries = try journal.entries(ofStream: StreamName.group)
    let last = entries.last {
      $0.type == EventCoding.yearlyDeclaration && $0.actor == member.rawValue
    }
    guard let last,
      case .yearlyInterestsDeclared(let conflict, let text, _) = try EventCoding.groupEvent(of: last)
    else { return YearlyDeclaration(day: day, conflict: nil, text: nil) }
    return YearlyDeclaration(day: day, conflict: conflict, text: text)
  }
}
