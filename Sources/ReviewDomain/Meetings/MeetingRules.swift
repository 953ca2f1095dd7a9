/// Decides what one act on a meeting leads to.
struct MeetingRules {
  let group: Group
  let meeting: Meeting
  let actor: MemberID
  let day: Day
  let cases: [CaseID: MeetingCase]

  func needed(_ id: CaseID) throws(Refusal) -> MeetingCase {
    guard let found = cases[id] else { throw .meeting(.unknownCase(id)) }
    return found
  }

  func item(_ subject: AgendaSubject) throws(Refusal) -> AgendaItem {
    guard let item = meeting[subject] else {
      throw .meeting(.notOnAgenda(subject, meeting.items.map(\.subject)))
    }
    return item
  }

  func checkMembers(_ members: [MemberID]) throws(Refusal) {
    guard !members.isEmpty else { throw .vote(.nobodyNamed) }
    for id in members {
      guard let member = group[id] else { throw .unknownMember(id) }
      guard member.isActive else { throw .inactiveMember(id) }
    }
  }
}

// MARK: - The agenda

extension MeetingRules {
  func setAgenda(_ lines: [AgendaLine]) throws(Refusal) -> GroupOutcome {
    var points: [AgendaPoint] = []
    for line in lines {
      guard !points.contains(where: { $0.subject == line.subject }) else {
        throw .meeting(.onAgendaAlready(line.subject, of: meeting.day))
      }
      points.append(try point(of: line))
    }
    let kept = meeting.items.filter { item in
      item.isReached && !points.contains { $0.subject == item.subject }
    }
    let all = kept.map(\.point) + points
    guard all != meeting.items.map(\.point) else { throw .nothingChanged }
    return GroupOutcome([.agendaSet(meeting: meeting.day, items: all)])
  }

  private func point(of line: AgendaLine) throws(Refusal) -> AgendaPoint {
    let known = meeting[line.subject]
    switch line.subject {
    case .review(let id) where known == nil: try checkFree(id)
    case .point where known == nil: _ = try item(line.subject)
    default: break
    }
    let block = line.block ?? known?.point.block ?? .debate
    try checkBlock(block, of: line.subject)
    return AgendaPoint(
      line.subject, title: known?.title, block: block, minutes: line.minutes ?? known?.minutes ?? 0)
  }

  func addItem(_ new: NewAgendaItem) throws(Refusal) -> GroupOutcome {
    let subject: AgendaSubject
    var title: LocalizedText?
    switch new.kind {
    case .review(let id):
      subject = .review(id)
      try checkFree(id)
    case .topic(let topic): subject = .topic(topic)
    case .point(let words):
      guard !words.isEmpty else { throw .meeting(.itemNeeded) }
      subject = .point(meeting.points + 1)
      title = words
    }
    guard meeting[subject] == nil else {
      throw .meeting(.onAgendaAlready(subject, of: meeting.day))
    }
    try checkBlock(new.block, of: subject)
    let point = AgendaPoint(subject, title: title, block: new.block, minutes: new.minutes)
    return GroupOutcome([
      .agendaItemAdded(meeting: meeting.day, item: point, place: place(of: subject))
    ])
  }

  /// The minutes come first, other business last, before it everything else.
  private func place(of subject: AgendaSubject) -> Int {
    let items = meeting.items
    switch subject {
    case .topic(.minutes): return items.firstIndex { !$0.isReached } ?? items.count
    case .topic(.other): return items.count
    default: return items.firstIndex { $0.subject == .topic(.other) } ?? items.count
    }
  }

  /// A case is on one agenda at a time, and only where it can be discussed.
  private func checkFree(_ id: CaseID) throws(Refusal) {
    if let other = group.agenda(with: id) {
      throw .meeting(.onAgendaAlready(.review(id), of: other.day))
    }
    try needed(id).content.checkDiscussable()
  }

  /// What somebody wants to discuss does not go back into the block.
  private func checkBlock(_ block: AgendaBlock, of subject: AgendaSubject) throws(Refusal) {
    guard block == .consent else { return }
    guard let id = subject.caseID else { throw .meeting(.onlyCasesInConsent(subject)) }
    if let pull = meeting.pulls[id] { throw .meeting(.pulled(id, by: pull.by)) }
  }

  func dropItem(_ subject: AgendaSubject) throws(Refusal) -> GroupOutcome {
    guard try !item(subject).isReached else { throw .meeting(.dealtWith(subject)) }
    return GroupOutcome([.agendaItemDropped(meeting: meeting.day, item: subject)])
  }

  /// Whoever may deliberate on the case may ask for its discussion; the secretariat for somebody
  /// who is not at a keyboard.
  func pull(_ id: CaseID, reason: String) throws(Refusal) -> GroupOutcome {
    let item = try item(.review(id))
    if let pull = meeting.pulls[id] { throw .meeting(.pulled(id, by: pull.by)) }
    guard item.block == .consent, !item.isReached else {
      throw .meeting(.notInConsentBlock(id))
    }
    let found = try needed(id)
    if let member = group[actor], member.role.declaresInterests {
      if let obstacle = found.context.yearlyObstacle(for: member) { throw obstacle }
      if let obstacle = found.content.obstacle(to: .deliberate, for: member) { throw obstacle }
    }
    return GroupOutcome([.consentPulled(meeting: meeting.day, case: id, reason: reason)])
  }
}

// MARK: - Who is there

extension MeetingRules {
  func announce(_ id: MemberID, _ announcement: MeetingAttendance.Announcement)
    throws(Refusal) -> GroupOutcome
  {
    if id != actor, group[actor]?.role != .secretariat { throw .meeting(.announcesOthers(id)) }
    try checkMembers([id])
    if meeting.attendance[id]?.isPresent == true { throw .meeting(.presentAlready(id)) }
    guard meeting.attendance[id]?.announced != announcement else { throw .nothingChanged }
    return GroupOutcome([
      .attendanceAnnounced(meeting: meeting.day, member: id, announcement: announcement)
    ])
  }

  func open(_ present: [MemberID], presiding: MemberID?, at time: ClockTime) throws(Refusal)
    -> GroupOutcome
  {
    let present = Set(present).sorted()
    try checkMembers(present)
    let chairs = group.activeMembers.filter { $0.role == .chair && present.contains($0.id) }
    guard let presiding = presiding ?? chairs.first?.id else {
      throw .meeting(.presidingNeeded)
    }
    guard present.contains(presiding) else { throw .meeting(.notPresent(presiding)) }
    return GroupOutcome([
      .meetingOpened(meeting: meeting.day, presiding: presiding, present: present, time: time)
    ])
  }

  func arrive(_ members: [MemberID], at time: ClockTime) throws(Refusal) -> GroupOutcome {
    let members = Set(members).sorted()
    try checkMembers(members)
    if let there = members.first(where: meeting.present.contains) {
      throw .meeting(.presentAlready(there))
    }
    let event = GroupEvent.membersArrived(meeting: meeting.day, members: members, time: time)
    return GroupOutcome(
      [event], cases: try follow(meeting.present.union(members), at: time))
  }

  func leave(_ members: [MemberID], at time: ClockTime) throws(Refusal) -> GroupOutcome {
    let members = Set(members).sorted()
    guard !members.isEmpty else { throw .vote(.nobodyNamed) }
    if let gone = members.first(where: { !meeting.present.contains($0) }) {
      throw .meeting(.notPresent(gone))
    }
    let event = GroupEvent.membersLeft(meeting: meeting.day, members: members, time: time)
    return GroupOutcome(
      [event], cases: try follow(meeting.present.subtracting(members), at: time))
  }

  /// The case in hand knows who is in the room, as long as it takes note of it.
  private func follow(_ present: Set<MemberID>, at time: ClockTime) throws(Refusal)
    -> [GroupOutcome.OfCase]
  {
    guard let id = meeting.current else { return [] }
    let found = try needed(id)
    guard ReviewCase.discussedIn.contains(found.content.stage) else { return [] }
    return try attendance(of: found, present: present, at: time)
  }

  private func attendance(of found: MeetingCase, present: Set<MemberID>, at time: ClockTime)
    throws(Refusal) -> [GroupOutcome.OfCase]
  {
    let out = found.content.mustLeave(of: present, in: found.context)
    let staying = present.subtracting(out)
    guard let note = found.content.attendanceNote(present: staying, on: day, at: time) else {
      return []
    }
    let events = try found.content.events(for: note, by: actor, on: day, in: found.context)
    return [GroupOutcome.OfCase(id: found.content.id, events: events)]
  }
}

// MARK: - Items

extension MeetingRules {
  func take(_ subject: AgendaSubject, at time: ClockTime) throws(Refusal) -> GroupOutcome {
    let item = try item(subject)
    guard !item.isInHand else { throw .meeting(.inHandAlready(subject)) }
    guard item.adoptedAt == nil else { throw .meeting(.dealtWith(subject)) }
    var out: [MemberID] = []
    var noted: [GroupOutcome.OfCase] = []
    if let id = subject.caseID {
      guard item.block == .debate else { throw .meeting(.inConsentBlock(id)) }
      let found = try needed(id)
      try found.content.checkDiscussable()
      out = found.content.mustLeave(of: meeting.present, in: found.context)
      noted = try attendance(of: found, present: meeting.present, at: time)
    }
    return GroupOutcome(
      [.itemTaken(meeting: meeting.day, item: subject, out: out, time: time)], cases: noted)
  }

  func note(_ subject: AgendaSubject?, _ text: LocalizedText, at time: ClockTime)
    throws(Refusal) -> GroupOutcome
  {
    guard !text.isEmpty else { throw .textNeeded }
    if let subject { _ = try item(subject) }
    return GroupOutcome([
      .minuteNoted(meeting: meeting.day, item: subject, text: text, time: time)
    ])
  }

  /// Each case of the block that can be adopted by consent is; the others are named and debated.
  func approveConsent(at time: ClockTime) throws(Refusal) -> GroupOutcome {
    guard !meeting.consentBlock.isEmpty else { throw .meeting(.nothingInConsentBlock) }
    var adopted: [GroupOutcome.OfCase] = []
    var leftOut: [ConsentFailure] = []
    for id in meeting.consentBlock {
      let found = try needed(id)
      guard found.context.policy.votes.admitsConsent else { throw .meeting(.consentNotAllowed) }
      do throws(Refusal) {
        adopted.append(GroupOutcome.OfCase(id: id, events: try consent(to: found, at: time)))
      } catch {
        leftOut.append(ConsentFailure(id, ConsentFailure.Reason(error)))
      }
    }
    guard !adopted.isEmpty else { throw .meeting(.consentFails(leftOut)) }
    return GroupOutcome(
      [
        .consentAdopted(
          meeting: meeting.day, cases: adopted.map(\.id), leftOut: leftOut, time: time)
      ], cases: adopted)
  }

  private func consent(to found: MeetingCase, at time: ClockTime) throws(Refusal)
    -> [CaseEvent]
  {
    let out = found.content.mustLeave(of: meeting.present, in: found.context)
    let present = meeting.present.subtracting(out)
    var content = found.content
    var all: [CaseEvent] = []
    let note = content.attendanceNote(present: present, on: day, at: time)
    for command in [note, .adoptByConsent(present: present.sorted())].compactMap({ $0 }) {
      let events = try content.events(for: command, by: actor, on: day, in: found.context)
      for event in events { content.apply(event, by: actor, on: day) }
      all += events
    }
    return all
  }
}

// MARK: - The end, and the minutes

extension MeetingRules {
  func close(at time: ClockTime) throws(Refusal) -> GroupOutcome {
    let open = meeting.items.filter(\.isReached).compactMap(\.caseID).filter {
      cases[$0]?.content.hasVoteInRoom == true
    }
    guard open.isEmpty else { throw .meeting(.votesOpen(open)) }
    let notReached = meeting.items.filter { !$0.isReached }.map(\.subject)
    return GroupOutcome([
      .meetingClosed(meeting: meeting.day, notReached: notReached, time: time)
    ])
  }

  /// Approved minutes are corrected by a paragraph that says so, never in their text.
  func correctMinutes(_ note: Int?, about subject: AgendaSubject?, _ text: LocalizedText)
    throws(Refusal) -> GroupOutcome
  {
    guard !text.isEmpty else { throw .textNeeded }
    var subject = subject
    if let note {
      guard meeting.approval == nil else {
        throw .meeting(.minutesApprovedAlready(meeting.day))
      }
      guard let known = meeting.notes.first(where: { $0.number == note }) else {
        throw .meeting(.unknownNote(note, of: meeting.notes.count))
      }
      guard text.versions.contains(where: { known.text[$0.key] != $0.value }) else {
        throw .nothingChanged
      }
      subject = known.subject
    } else if let subject {
      _ = try item(subject)
    }
    return GroupOutcome([
      .minutesCorrected(meeting: meeting.day, note: note, item: subject, text: text)
    ])
  }

  /// In a later meeting, or after it.
  func approveMinutes() throws(Refusal) -> GroupOutcome {
    guard meeting.approval == nil else {
      throw .meeting(.minutesApprovedAlready(meeting.day))
    }
    let later = group.meetings.last {
      $0.day > meeting.day && $0.day <= day && $0.state != .planned
    }
    guard let later else { throw .meeting(.laterMeetingNeeded(meeting.day)) }
    return GroupOutcome([.minutesApproved(meeting: meeting.day, in: later.day)])
  }
}
