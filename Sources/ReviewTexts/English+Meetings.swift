package import ReviewDomain

extension English {
  package func sentence(for refusal: MeetingRefusal) -> String {
    switch refusal {
    case .noMeetingOpen:
      "No meeting is open. Open one first, with \(name(GroupAct.openMeeting))."
    case .noMeetingClosed:
      "No meeting has minutes that are still to be approved. Close a meeting first, with "
        + "\(name(GroupAct.closeMeeting)), or name its day."
    case .wrongState(let day, let state, let states):
      "The meeting of \(date(day)) is \(term(state)). This is only possible in a meeting that is "
        + "\(either(states.map(term))); choose another one."
    case .anotherIsOpen(let day):
      "The meeting of \(date(day)) is still open. Close it first, with "
        + "\(name(GroupAct.closeMeeting))."
    case .notItsDay(let day, let said):
      "The meeting is on \(date(day)), and what happens in it happens on that day, not on "
        + "\(date(said)). Say that it happened then, or choose another meeting."
    case .endsBeforeItBegins(let ends, let begins):
      "The meeting ends at \(ends), before it begins at \(begins). Correct one of the two times."
    case .timeNeeded:
      "When in the meeting it happened is not known. Give the time, as 14:30."
    case .timeGoesBack(let time, let last):
      "\(time) is before what was recorded last, at \(last). Give a later time, and tell in a note "
        + "what happened before."
    case .itemNeeded:
      "It is not clear what the item is about. Give a case, a topic or a title of its own, and one of "
        + "them only."
    case .unknownCase(let id): "There is no case \(id). Check its number in the list of cases."
    case .queryFindsNothing:
      "The query selects no case for this agenda: one in deliberation or vote that is on no "
        + "other agenda. Change the query."
    case .onAgendaAlready(let subject, let day):
      "\(quoted(name(subject))) is on the agenda of \(date(day)) already. Take it off there first, "
        + "or leave it as it is."
    case .notOnAgenda(let subject, let known):
      known.isEmpty
        ? "The agenda is still empty. Add \(quoted(name(subject))) first, with "
          + "\(name(GroupAct.addItem))."
        : "\(quoted(name(subject))) is not on the agenda. Choose one of \(words(known)), or add it "
          + "with \(name(GroupAct.addItem))."
    case .onlyCasesInConsent(let subject):
      "Only cases are adopted without a debate. Put \(quoted(name(subject))) among the items that "
        + "are discussed."
    case .dealtWith(let subject):
      "The meeting has dealt with \(quoted(name(subject))) already. It stays in the minutes; choose "
        + "another item."
    case .inHandAlready(let subject):
      "\(quoted(name(subject))) is discussed now. Choose another item, or go on."
    case .notInConsentBlock(let id):
      "Case \(id) is not in the consent block, so it is discussed anyway. Nothing need be done."
    case .inConsentBlock(let id):
      "Case \(id) is in the consent block. Ask for its debate first, with \(name(GroupAct.pull)), "
        + "or adopt the block."
    case .pulled(let id, let member):
      "\(name(member)) asked for a debate on case \(id), so it stays among the cases that are "
        + "discussed. Choose another case."
    case .nothingInConsentBlock:
      "No case is in the consent block. Put one there with \(name(GroupAct.setAgenda)), or take the "
        + "cases one by one."
    case .consentNotAllowed:
      "The policy allows no adoption without counting voices, or has votes in secret only. Take the "
        + "cases one by one, with \(name(GroupAct.take))."
    case .consentQuorum(let part):
      "The members who are present and may vote on this case do not reach the quorum: "
        + "\(state(of: part)). Wait for others, or put it on a later agenda."
    case .consentMajority:
      "Those present would not reach the majority that the rule asks for. Wait for others, or put "
        + "the case to a vote with \(name(.openVote))."
    case .consentFails(let failures):
      "No case of the block can be adopted by consent: \(listed(failures)). Mend what is named, or "
        + "discuss the cases one by one."
    case .announcesOthers(let id):
      "Whether \(name(id)) comes is for that member or the secretariat to say. Announce your own "
        + "attendance, or ask the secretariat."
    case .presidingNeeded:
      "The chair is not among those present. Say which of them presides."
    case .presentAlready(let id):
      "Member \(name(id)) is in the room already. Leave that name out."
    case .notPresent(let id):
      "Member \(name(id)) is not in the room. Note the arrival first, or leave that name out."
    case .votesOpen(let cases):
      "A vote is still open on \(listed(cases)). Close it with \(name(.closeVote)), then close the "
        + "meeting."
    case .unknownNote(let number, let count):
      count == 0
        ? "There is no note \(number): this meeting has none. Leave the number empty to add a "
          + "correction."
        : "There is no note \(number): the notes of this meeting are numbered from 1 to \(count). "
          + "Choose one of them."
    case .minutesApprovedAlready(let day):
      "The minutes of \(date(day)) are approved, and their text stays. Leave the number empty to add "
        + "a correction below them."
    case .laterMeetingNeeded(let day):
      "The minutes of \(date(day)) are approved by a later meeting. Open that meeting first, with "
        + "\(name(GroupAct.openMeeting))."
    }
  }

  package func history(ofMeeting event: GroupEvent) -> String {
    switch event {
    case .meetingPlanned(let day, _, _, _): "planned a meeting on \(date(day))"
    case .meetingCancelled(let day, _): "cancelled the meeting of \(date(day))"
    case .agendaSet(let day, let items):
      "set the agenda of \(date(day)) (items: \(items.count))"
    case .agendaItemAdded(let day, let item, _):
      "put \(quoted(name(item.subject))) on the agenda of \(date(day))"
    case .agendaItemDropped(let day, let subject):
      "took \(quoted(name(subject))) off the agenda of \(date(day))"
    case .consentPulled(_, let id, _): "asked for a debate on case \(id)"
    case .attendanceAnnounced(let day, let member, let announcement):
      "announced for \(date(day)): \(named(member)), \(term(announcement))"
    case .meetingOpened(_, let presiding, let present, let time):
      "opened the meeting at \(time) (present: \(present.count); presiding: \(named(presiding)))"
    case .membersArrived(_, let members, let time):
      "noted at \(time) the arrival of \(named(members))"
    case .membersLeft(_, let members, let time):
      "noted at \(time) the departure of \(named(members))"
    case .itemTaken(_, let subject, let out, let time):
      "took \(quoted(name(subject))) in hand at \(time)"
        + (out.isEmpty ? "" : " (out of the room: \(named(out)))")
    case .minuteNoted(_, let subject, _, _):
      "noted something for the minutes" + (subject.map { " on \(quoted(name($0)))" } ?? "")
    case .consentAdopted(_, let cases, _, let time):
      "recorded at \(time) the adoption without a debate of \(listed(cases))"
    case .meetingClosed(_, let notReached, let time):
      "closed the meeting at \(time) (not reached: \(notReached.count))"
    case .minutesCorrected(let day, _, _, _): "corrected the minutes of \(date(day))"
    case .minutesApproved(let day, _): "recorded the approval of the minutes of \(date(day))"
    default: ""
    }
  }

  package func help(ofMeeting act: GroupAct) -> String {
    switch act {
    case .setAgenda:
      "Sets the agenda of a meeting and its order; a later one replaces it, and what was dealt with "
        + "stays."
    case .addItem: "Puts a case or another point on the agenda; it can be dropped again."
    case .dropItem: "Takes an item off the agenda that the meeting has not dealt with."
    case .pull:
      "Takes a case out of the consent block, so that it is discussed; nobody puts it back."
    case .announce:
      "Says whether you come to the meeting, so that the quorum can be foreseen; a later word "
        + "replaces this one."
    case .openMeeting: "Opens the meeting with those who are present; it cannot be undone."
    case .arrive: "Notes who came in; the case that is discussed takes note of it."
    case .leave: "Notes who left; the case that is discussed takes note of it."
    case .take:
      "Takes an item in hand and puts down the one before; says who leaves the room for it."
    case .note:
      "Notes a sentence for the minutes, about the item in hand or the meeting; it can be corrected."
    case .approveConsent:
      "Adopts the proposals of the consent block together, where the quorum holds; it cannot be "
        + "undone."
    case .closeMeeting:
      "Closes the meeting for good; what was not reached can be planned again."
    case .correctMinutes:
      "Puts a note of the minutes right, or adds a correction to them; what it was stays in the "
        + "journal."
    case .approveMinutes:
      "Records that a later meeting approved the minutes; from then on their text stays."
    default: ""
    }
  }

  package func label(ofMeeting field: GroupField) -> String {
    switch field {
    case .meeting: "Meeting of"
    case .items: "Items"
    case .query: "Cases of a query"
    case .otherCase: "Case"
    case .topic: "Topic"
    case .title: "Title"
    case .block: "Debate or consent"
    case .minutes: "Minutes foreseen"
    case .item: "Item"
    case .attendance: "Attendance"
    case .present: "Present"
    case .presiding: "Presiding"
    case .members: "Members"
    case .time: "Time"
    case .number: "Number of the note"
    case .begins: "Begins at"
    case .ends: "Ends at"
    default: ""
    }
  }

  package func hint(ofMeeting field: GroupField) -> String {
    switch field {
    case .meeting: "Its day; empty for the open meeting, else the next one."
    case .items: "In order, as: minutes 2026-014:consent 2026-017:20 other."
    case .query: "Instead of items: fills in its cases, as stage:deliberation."
    case .otherCase: "Its number, as 2026-014."
    case .topic: "A point that many meetings have."
    case .title: "A point in words of its own, in one language or more."
    case .block: "Discussed, or adopted with others without a debate."
    case .minutes: "How long it may take; empty where it is not fixed."
    case .item: "A case's number, minutes, information, other, or p1."
    case .attendance: "Whether the member comes."
    case .present: "Everybody in the room, by id, with spaces between."
    case .presiding: "Empty for the chair."
    case .members: "By id, with spaces between."
    case .time: "As 14:30; empty for now."
    case .number: "Empty to add a correction of its own."
    case .begins, .ends: "As 14:30; may be empty."
    default: ""
    }
  }

  package func term(_ topic: AgendaTopic) -> String {
    switch topic {
    case .minutes: "Approval of the minutes"
    case .information: "Information"
    case .other: "Any other business"
    }
  }

  package func term(_ block: AgendaBlock) -> String {
    switch block {
    case .consent: "consent"
    case .debate: "debate"
    }
  }

  package func term(_ announcement: MeetingAttendance.Announcement) -> String {
    switch announcement {
    case .coming: "coming"
    case .excused: "excused"
    }
  }

  package func term(_ state: Meeting.State) -> String {
    switch state {
    case .planned: "planned"
    case .open: "open"
    case .closed: "closed"
    }
  }

  package func term(_ reason: ConsentFailure.Reason) -> String {
    switch reason {
    case .proposal: "no text to adopt"
    case .adopted: "adopted already"
    case .openVote: "vote open"
    case .quorum: "quorum not reached"
    case .majority: "majority not reached"
    case .gates: "checkpoint not met"
    case .stage: "not to be voted on"
    case .chair: "led by somebody else"
    case .other: "not possible"
    }
  }

  package func point(_ number: Int) -> String { "Point \(number)" }
}
