/// The working group: its members and what it adopted, folded from its events.
package struct Group: Hashable, Sendable {
  package private(set) var members: [Member] = []
  package private(set) var adopted: [Adopted] = []
  /// How many events it was folded from.
  package private(set) var version = 0

  package init() {}

  package init(members: [Member], adopted: [Adopted] = []) {
    self.members = members
    self.adopted = adopted
  }

  package subscript(id: MemberID) -> Member? { members.first { $0.id == id } }

  package var activeMembers: [Member] { members.filter(\.isActive) }
  package var votingMembers: [Member] { activeMembers.filter { $0.role == .voting } }

  /// What is in force of a kind: adopted last.
  package func current(_ kind: Adopted.Kind) -> Adopted? { adopted.last { $0.kind == kind } }

  package mutating func apply(_ event: GroupEvent) {
    version += 1
    switch event {
    case .memberAdded(let member): members.append(member)
    case .memberChanged(let member, _):
      members = members.map { $0.id == member.id ? member : $0 }
    case .adopted(let file): adopted.append(file)
    }
  }

  /// What follows from `command`, or why it may not be.
  ///
  /// The first member of an empty group may be added by anyone: somebody has to be the first.
  package func events(for command: GroupCommand, by actor: MemberID) throws(Refusal) -> [GroupEvent]
  {
    if !members.isEmpty { try requireSecretariat(actor) }
    switch command {
    case .addMember(let member):
      guard self[member.id] == nil else { throw .memberExists(member.id) }
      try checkAccount(of: member)
      return [.memberAdded(member: member)]
    case .changeMember(let member, let reason):
      guard let known = self[member.id] else { throw .unknownMember(member.id) }
      guard known != member else { throw .nothingChanged }
      try checkAccount(of: member)
      guard !reason.isBlank else { throw .reasonNeeded }
      return [.memberChanged(member: member, reason: reason)]
    case .adopt(let file):
      guard current(file.kind)?.object != file.object else { throw .nothingChanged }
      return [.adopted(file: file)]
    }
  }

  /// An account acts as one member: the record says who did what.
  private func checkAccount(of member: Member) throws(Refusal) {
    guard !member.account.isEmpty,
      let other = members.first(where: { $0.account == member.account && $0.id != member.id })
    else { return }
    throw .accountTaken(member.account, by: other.id)
  }

  private func requireSecretariat(_ actor: MemberID) throws(Refusal) {
    guard let member = self[actor] else { throw .unknownMember(actor) }
    guard member.isActive else { throw .inactiveMember(actor) }
    guard member.role == .secretariat else { throw .roleMayNot(member.role, [.secretariat]) }
  }
}

/// What happened to the group; is in the journal.
package enum GroupEvent: Hashable, Sendable, Codable {
  case memberAdded(member: Member)
  case memberChanged(member: Member, reason: String)
  case adopted(file: Adopted)
}

/// What is asked of the group; may be refused.
package enum GroupCommand: Hashable, Sendable {
  case addMember(Member)
  case changeMember(Member, reason: String)
  case adopt(Adopted)
}

/// How a store is used; said once, in its first entry.
package enum StoreMode: String, Hashable, Sendable, Codable, CaseIterable {
  /// Acting as another member and moving the clock are allowed.
  case practice
  /// One person keeps it; acting as another member is allowed and recorded.
  case solo
  /// The operating-system account must be mapped to a member.
  case shared
}

/// The store's own events.
package enum StoreEvent: Hashable, Sendable, Codable {
  case storeCreated(id: String, name: String, mode: StoreMode)
}
