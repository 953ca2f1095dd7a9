package import ReviewDomain

/// What one member has done in one case, in a byte: only what every member may see.
package struct MemberState: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let declared = MemberState(rawValue: 1)
  /// An interest on which the chair has not decided since it was declared.
  package static let conflict = MemberState(rawValue: 2)
  /// Assigned as expert for some criteria of the case.
  package static let expert = MemberState(rawValue: 4)
  package static let noReading = MemberState(rawValue: 8)
  package static let noDeliberating = MemberState(rawValue: 16)
  package static let noVoting = MemberState(rawValue: 32)
  /// A sheet is handed in, in the last round.
  package static let submitted = MemberState(rawValue: 64)
  package static let rapporteur = MemberState(rawValue: 128)

  init(_ duty: Assignment.Duty) {
    switch duty {
    case .rapporteur: self = .rapporteur
    case .expert: self = .expert
    }
  }

  /// Whether a member who declares interests may read: the same as
  /// `ReviewCase.obstacle(to: .read, for:)` being `nil`, but for experts of cases that assign theirs.
  package var mayRead: Bool {
    contains(.declared) && isDisjoint(with: [.noReading, .conflict])
  }

  /// Whether an expert of the group is none of this case's.
  package func isUnassigned(_ role: Member.Role, in record: CaseRecord) -> Bool {
    role == .expert && record.assignsExperts && !contains(.expert)
  }

  mutating func declare(conflict: Bool) {
    insert(.declared)
    if conflict { insert(.conflict) } else { remove(.conflict) }
  }

  mutating func decide(removed: [Right]) {
    subtract([.conflict, .noReading, .noDeliberating, .noVoting])
    if removed.contains(.read) { insert(.noReading) }
    if removed.contains(.deliberate) { insert(.noDeliberating) }
    if removed.contains(.vote) { insert(.noVoting) }
  }
}
