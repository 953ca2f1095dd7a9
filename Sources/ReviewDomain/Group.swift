/// The working group: its members, its meetings and what it adopted, folded from its events.
package struct Group: Hashable, Sendable {
  package internal(set) var members: [Member] = []
  package private(set) var adopted: [Adopted] = []
  /// By day, the earliest first; cancelled ones are not among them.
  package internal(set) var meetings: [Meeting] = []
  /// When each member last gave the yearly declaration.
  ///
  /// What it says is not here: the store tells it to those who may read it.
  package private(set) var interestsDeclaredOn: [MemberID: Day] = [:]
  /// The public register of care processes and the applications in them.
  package private(set) var register = Register()
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

  /// Folds one event in: who did it and the day on which it happened.
  package mutating func apply(_ event: GroupEvent, by actor: MemberID, on day: Day) {
    version += 1
    switch event {
    case .memberAdded(let member): members.append(member)
    case .memberChanged(let member, _):
      members = members.map { $0.id == member.id ? member : $0 }
    case .adopted(let file): adopted.append(file)
    case .yearlyInterestsDeclared: interestsDeclaredOn[actor] = day
    case .meetingPlanned, .meetingCancelled, .agendaSet, .agendaItemAdded, .agendaItemDropped,
      .consentPulled, .attendanceAnnounced, .meetingOpened, .membersArrived, .membersLeft,
      .itemTaken, .minuteNoted, .consentAdopted, .meetingClosed, .minutesCorrected,
      .minutesApproved:
      applyMeeting(event, by: actor, on: day)
    case .careProcessRecorded, .careProcessChanged, .careProcessEnded, .appSelfCertified,
      .listingRequested, .appListed, .listingRefused, .appUnlisted, .listedAppCorrected,
      .registerFactRecorded:
      register.apply(event, by: actor, on: day)
    }
  }
}

extension Group {
  /// What follows from `command` in the group's stream and in those of cases, or why it may not be.
  ///
  /// The first member of an empty group may be added by anyone: somebody has to be the first.
  ///
  /// - Parameters:
  ///   - command: what is asked.
  ///   - actor: who asks.
  ///   - day: when it happened; today when it is not said.
  ///   - today: when it is entered.
  ///   - cases: those that ``casesNeeded(for:)`` names, as they stand now.
  package func outcome(
    of command: GroupCommand, by actor: MemberID, on day: Day? = nil, today: Day,
    cases: [CaseID: MeetingCase] = [:]
  ) throws(Refusal) -> GroupOutcome {
    if case .meeting(let meeting, let command) = command {
      try admit(actor, roles: command.act.roles, today: today)
      return try outcome(
        of: command, meeting: meeting, by: actor, on: day ?? today, cases: cases)
    }
    return GroupOutcome(try events(for: command, by: actor, today: today))
  }

  /// What follows from a `command` that concerns no case, or why it may not be.
  package func events(for command: GroupCommand, by actor: MemberID, today: Day) throws(Refusal)
    -> [GroupEvent]
  {
    if !members.isEmpty { try admit(actor, roles: roles(for: command), today: today) }
    switch command {
    case .meeting: return try outcome(of: command, by: actor, today: today).events
    case .addMember(let member):
      guard self[member.id] == nil else { throw .memberExists(member.id) }
      try check(member)
      return [.memberAdded(member: member)]
    case .changeMember(let member, let reason):
      guard let known = self[member.id] else { throw .unknownMember(member.id) }
      guard known != member else { throw .nothingChanged }
      try check(member)
      guard !reason.isBlank else { throw .reasonNeeded }
      return [.memberChanged(member: member, reason: reason)]
    case .adopt(let file):
      guard current(file.kind)?.object != file.object else { throw .nothingChanged }
      return [.adopted(file: file)]
    case .declareInterests(let conflict, let text, let salt):
      guard !conflict || !text.isBlank else { throw .textNeeded }
      return [.yearlyInterestsDeclared(conflict: conflict, text: conflict ? text : "", salt: salt)]
    case .planMeeting(let meeting): return try plan(meeting, today: today)
    case .cancelMeeting(let day, let reason): return try cancel(day, reason: reason, today: today)
    case .register(let command): return try register.events(for: command, today: today)
    }
  }

  /// Why `act` would be refused now before anything is typed, or `nil` when it may be begun.
  package func refusal(of act: GroupAct, by actor: MemberID, today: Day) -> Refusal? {
    do throws(Refusal) {
      try admit(actor, roles: act.roles, today: today)
      if let refusal = register.refusal(of: act) { throw refusal }
      try checkMeeting(for: act, today: today)
      return nil
    } catch {
      return error
    }
  }

  private func roles(for command: GroupCommand) -> [Member.Role] {
    command.act?.roles ?? [.secretariat]
  }

  private func admit(_ actor: MemberID, roles: [Member.Role], today: Day) throws(Refusal) {
    guard let member = self[actor] else { throw .unknownMember(actor) }
    if let absence = member.absence(on: today) { throw absence }
    guard roles.contains(member.role) else { throw .roleMayNot(member.role, roles) }
  }

  /// An account acts as one member: the record says who did what.
  ///
  /// A mandate ends after it begins.
  private func check(_ member: Member) throws(Refusal) {
    if let from = member.from, let until = member.until, until < from {
      throw .people(.mandateEndsBeforeItBegins(until, from: from))
    }
    guard !member.account.isEmpty,
      let other = members.first(where: { $0.account == member.account && $0.id != member.id })
    else { return }
    throw .accountTaken(member.account, by: other.id)
  }

  private func plan(_ meeting: PlannedMeeting, today: Day) throws(Refusal) -> [GroupEvent] {
    guard meeting.day >= today else {
      throw .people(.meetingInThePast(meeting.day, today: today))
    }
    guard self.meeting(on: meeting.day) == nil else {
      throw .people(.meetingPlannedAlready(meeting.day))
    }
    if let begins = meeting.begins, let ends = meeting.ends, ends <= begins {
      throw .meeting(.endsBeforeItBegins(ends, begins: begins))
    }
    return [
      .meetingPlanned(
        day: meeting.day, place: meeting.place, begins: meeting.begins, ends: meeting.ends)
    ]
  }

  private func cancel(_ day: Day, reason: String, today: Day) throws(Refusal) -> [GroupEvent] {
    guard let meeting = meeting(on: day) else { throw .people(.noMeetingOn(day)) }
    guard meeting.state == .planned else {
      throw .meeting(.wrongState(day, meeting.state, GroupAct.cancelMeeting.states))
    }
    guard day >= today else { throw .people(.meetingInThePast(day, today: today)) }
    guard !reason.isBlank else { throw .reasonNeeded }
    return [.meetingCancelled(day: day, reason: reason)]
  }
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
