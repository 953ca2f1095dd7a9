package import ReviewDomain

extension English {
  package func sentence(for refusal: PeopleRefusal) -> String {
    switch refusal {
    case .outsideMandate(let id, let from, let until):
      "The mandate of member \(name(id)) runs \(mandate(from, until)), so this is not possible "
        + "outside it. If the days are wrong, ask the secretariat to change them."
    case .mandateEndsBeforeItBegins(let until, let from):
      "The mandate ends on \(date(until)), before it begins on \(date(from)). Correct one of the "
        + "two days."
    case .yearlyDeclarationNeeded(let expired):
      (expired.map { "Your yearly declaration of interests held until \(date($0)). " }
        ?? "You have not given your yearly declaration of interests. ")
        + "Give it first, under Members, with \(name(GroupAct.declareInterests)); then go on."
    case .ownInterest:
      "Nobody decides on an interest of their own. The secretariat gives the chair of this case to "
        + "another member, with \(name(.replaceChair)), who then decides."
    case .chairHasInterest:
      "You declared an interest in this case, so you do not lead it until it has been decided on. "
        + "Hand the case over with \(name(.replaceChair)), or ask the secretariat to."
    case .chairReplaced(let id):
      "In this case \(name(id)) has the chair, and only that member leads it. Speak to them, or to "
        + "the secretariat."
    case .chairMayLead:
      "Nothing keeps the chair from leading this case. A chair is replaced only after declaring an "
        + "interest, or when nobody may lead the case."
    case .mayNotLead(let id):
      "Member \(name(id)) cannot have the chair: that takes a voting member or a chair. Choose "
        + "another member."
    case .memberHasInterest(let id):
      "Member \(name(id)) has an interest in this case or is recused from it. Choose another "
        + "member, or have the interest decided on first."
    case .notAnExpert(let id):
      "Member \(name(id)) is not an expert of the group. Choose an expert, or the duty "
        + "\(quoted(term(Assignment.Duty.rapporteur)))."
    case .mayNotReport(let id):
      "Member \(name(id)) takes no part in the judgement and cannot be rapporteur. Choose a member "
        + "who does."
    case .criteriaNeeded:
      "An expert scores only the criteria that they are asked for. Name at least one."
    case .criteriaOnlyForExperts:
      "A rapporteur has no criteria of their own. Leave the criteria empty, or choose the duty "
        + "\(quoted(term(Assignment.Duty.expert)))."
    case .nobodyAssigned:
      "Nobody has a duty on this case. Give one first, with \(name(.assign))."
    case .notAssigned(let id):
      "Member \(name(id)) has no duty on this case, so there is none to take back. Choose one of "
        + "the members who have."
    case .expertNotAssigned:
      "This case has its own experts, and you are not one of them. If you should be, ask the chair "
        + "or the secretariat for an assignment."
    case .sheetIsIn(let id):
      "The score sheet of \(name(id)) is in, and what it is asked for must not change. Give the "
        + "sheet back first, with \(name(.reopenScores))."
    case .criterionNotAssigned(let id, let own):
      "You are not asked for \(id) in this case. Score only your own criteria: \(listed(own))."
    case .meetingPlannedAlready(let day):
      "A meeting is planned on \(date(day)) already. Choose another day, or cancel that meeting "
        + "first."
    case .noMeetingPlanned:
      "No meeting is to come. Plan one with \(name(GroupAct.planMeeting))."
    case .noMeetingOn(let day):
      "No meeting is planned on \(date(day)). Choose a day from the list of meetings."
    case .meetingInThePast(let day, let today):
      "\(date(day)) is over; today is \(date(today)). Give a day that is still to come."
    }
  }

  private func mandate(_ from: Day?, _ until: Day?) -> String {
    [from.map { "from \(date($0))" }, until.map { "until \(date($0))" }]
      .compactMap(\.self).joined(separator: " ")
  }

  package func sentence(for advice: CaseAdvice) -> String {
    switch advice {
    case .noChair:
      "Nobody may lead this case: the chair has an interest in it, is recused, or is missing. Give "
        + "the chair of this case to another member, with \(name(.replaceChair))."
    case .nobodyScores(let waiting):
      "Nobody may score this case: all have an interest or are recused. "
        + toDecide(waiting) + "If nobody is left, add members or experts to the group."
    case .nobodyVotes(let waiting):
      "Nobody may vote on this case: all voting members have an interest or are recused. "
        + toDecide(waiting) + "If nobody is left, add voting members to the group."
    }
  }

  private func toDecide(_ waiting: [MemberID]) -> String {
    waiting.isEmpty
      ? "Have the recusals looked at again, with \(name(.recuse)). "
      : "Have it decided on with \(name(.recuse)): \(named(waiting)). "
  }

  package func term(_ duty: Assignment.Duty) -> String {
    switch duty {
    case .rapporteur: "rapporteur"
    case .expert: "expert"
    }
  }
}

extension English {
  package func title(_ act: GroupAct) -> String {
    switch act {
    case .addMember: "Add a member"
    case .changeMember: "Change a member"
    case .declareInterests: "My yearly declaration"
    case .planMeeting: "Plan a meeting"
    case .cancelMeeting: "Cancel a meeting"
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      registerTitle(act)
    case .setAgenda: "Set the agenda"
    case .addItem: "Add an item"
    case .dropItem: "Drop an item"
    case .pull: "Ask for a debate"
    case .announce: "Announce attendance"
    case .openMeeting: "Open the meeting"
    case .arrive: "Note an arrival"
    case .leave: "Note a departure"
    case .take: "Take an item"
    case .note: "Note for the minutes"
    case .approveConsent: "Adopt the consent block"
    case .closeMeeting: "Close the meeting"
    case .correctMinutes: "Correct the minutes"
    case .approveMinutes: "Approve the minutes"
    }
  }

  package func shortTitle(_ act: GroupAct) -> String {
    switch act {
    case .addMember: "add"
    case .changeMember: "change"
    case .declareInterests: "declaration"
    case .planMeeting: "plan"
    case .cancelMeeting: "cancel"
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      registerShortTitle(act)
    case .setAgenda: "agenda"
    case .addItem: "add"
    case .dropItem: "drop"
    case .pull: "debate"
    case .announce: "attendance"
    case .openMeeting: "open"
    case .arrive: "arrival"
    case .leave: "departure"
    case .take: "take"
    case .note: "note"
    case .approveConsent: "consent"
    case .closeMeeting: "close"
    case .correctMinutes: "correct"
    case .approveMinutes: "approve"
    }
  }

  package func help(_ act: GroupAct) -> String {
    switch act {
    case .addMember:
      "Adds a member to the group, with role, constituency, language and mandate; members are "
        + "never deleted."
    case .changeMember:
      "Changes a member, with the reason; what is left empty stays, and a dash empties a field."
    case .declareInterests:
      "Gives your yearly declaration of interests, which the chair and the secretariat read; "
        + "report a change at once, since a new declaration replaces this one."
    case .planMeeting: "Plans a meeting of the group on a day; it can be cancelled."
    case .cancelMeeting:
      "Cancels a planned meeting, with the reason; another can be planned on the same day."
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      registerHelp(act)
    case .setAgenda, .addItem, .dropItem, .pull, .announce, .openMeeting, .arrive, .leave, .take,
      .note, .approveConsent, .closeMeeting, .correctMinutes, .approveMinutes:
      help(ofMeeting: act)
    }
  }

  package func label(_ field: GroupField, of act: GroupAct) -> String {
    if act.isOfRegister { return registerLabel(field, of: act) }
    return switch field {
    case .id: "Id"
    case .member: "Member"
    case .name: "Name"
    case .role: "Role"
    case .language: "Language"
    case .constituency: "Sits for"
    case .from: "Mandate from"
    case .until: "Mandate until"
    case .account: "Account"
    case .active: "Active"
    case .reason: "Reason"
    case .interest: "My interests"
    case .text: act == .declareInterests ? "Description" : "Text"
    case .day: "Day"
    case .place: "Place"
    case .otherCase where act.isOfRegister, .process, .level, .purpose, .eligibility,
      .reimbursement, .links, .criteria, .sources,
      .keepsList, .endedOn, .endReason, .product, .newProduct, .manufacturer, .met, .route,
      .note, .remark, .openQuestions, .request, .date:
      registerLabel(field, of: act)
    case .meeting, .items, .query, .otherCase, .topic, .title, .block, .minutes, .item, .attendance,
      .present, .presiding, .members, .time, .number, .begins, .ends:
      label(ofMeeting: field)
    }
  }

  package func hint(_ field: GroupField, of act: GroupAct) -> String {
    if act.isOfRegister { return registerHint(field, of: act) }
    return switch field {
    case .id: "Short and for good, as ann-peeters."
    case .member: "The id, as in the list of members."
    case .name: "First name and surname."
    case .role: "What the member may do."
    case .language: "In which the program speaks to the member."
    case .constituency: "Whom the member represents, as insurers."
    case .from: "First day, as 01/09/2026; a dash for none."
    case .until: "Last day, as 31/08/2030; a dash for none."
    case .account: "The operating-system account that acts as the member."
    case .active: "No once the member has left the group."
    case .reason: "A sentence or two, kept with the act."
    case .interest: "None, or direct or indirect interests."
    case .text:
      act == .declareInterests
        ? "Needed where there is an interest; the chair and the secretariat read it."
        : "What is to be kept, in one language or more."
    case .day: "As 21/11/2026; today or later."
    case .place: "Room, town or online."
    case .otherCase where act.isOfRegister, .process, .level, .purpose, .eligibility,
      .reimbursement, .links, .criteria, .sources,
      .keepsList, .endedOn, .endReason, .product, .newProduct, .manufacturer, .met, .route,
      .note, .remark, .openQuestions, .request, .date:
      registerHint(field, of: act)
    case .meeting, .items, .query, .otherCase, .topic, .title, .block, .minutes, .item, .attendance,
      .present, .presiding, .members, .time, .number, .begins, .ends:
      hint(ofMeeting: field)
    }
  }
}
