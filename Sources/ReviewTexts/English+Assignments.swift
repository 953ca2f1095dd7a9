package import ReviewDomain

extension English {
  package func history(_ event: GroupEvent) -> String {
    switch event {
    case .memberAdded(let member): "added member \(member.name)"
    case .memberChanged(let member, _): "changed member \(member.name)"
    case .adopted(let file): "adopted \(file.name)"
    case .yearlyInterestsDeclared: "gave the yearly declaration of interests"
    case .careProcessRecorded, .careProcessChanged, .careProcessEnded, .appSelfCertified,
      .listingRequested, .appListed, .listingRefused, .appUnlisted, .listedAppCorrected,
      .registerFactRecorded:
      registerHistory(event)
    case .meetingPlanned, .meetingCancelled, .agendaSet, .agendaItemAdded, .agendaItemDropped,
      .consentPulled, .attendanceAnnounced, .meetingOpened, .membersArrived, .membersLeft,
      .itemTaken, .minuteNoted, .consentAdopted, .meetingClosed, .minutesCorrected,
      .minutesApproved:
      history(ofMeeting: event)
    }
  }

  package func sentence(for mistake: AssignmentMistake) -> String {
    switch mistake.fact {
    case .notText:
      "The file is not text in UTF-8. Save it as “CSV UTF-8”."
    case .unclosedQuote:
      "A quotation mark opens here and is never closed. Close it, or double it inside a text."
    case .textAfterQuote:
      "Something follows a closing quotation mark. Double a quotation mark that belongs to "
        + "the text."
    case .empty:
      "The file is empty. It begins with a heading: case,action,member,role,round,value,reason."
    case .columnMissing(let name):
      "The column \(quoted(name)) is missing in the heading. Add it."
    case .columnUnknown(let name, let known):
      "The column \(quoted(name)) is not known. Known are: \(list(known))."
    case .columnTwice(let name):
      "The column \(quoted(name)) is there twice. Keep one."
    case .tooManyFields:
      "This line has more fields than the heading. Put a text that holds the separator in "
        + "quotation marks."
    case .valueMissing(let column):
      "\(quoted(column)) is empty here. This action needs it."
    case .actionUnknown(let word, let known):
      "The action \(quoted(word)) is not known. Write one of: \(list(known))."
    case .notACase(let text):
      "There is no case \(quoted(text)). Check its number in the queue."
    case .queryUnknown(let word):
      "\(quoted(word)) is not understood in the query. Write a case number or a query."
    case .noCaseFound(let text):
      "The query \(quoted(text)) selects no case. Change it, or leave the line out."
    case .memberUnknown(let text):
      "The group has no member \(quoted(text)). Write an id or a full name from the list of "
        + "members."
    case .roleDiffers(let id, let role):
      "The role of \(name(id)) is \(role.rawValue), not this one. Correct the role or the member."
    case .notARole(let text):
      "\(quoted(text)) is not a role. Write one of: \(list(Member.Role.allCases.map(\.rawValue)))."
    case .notARight(let text):
      "\(quoted(text)) is not a right. Write: \(list(Right.allCases.map(\.rawValue)))."
    case .notARound(let text):
      "\(quoted(text)) is not the number of a round. Write digits, or leave it empty."
    case .roundDiffers(let id, let current):
      "Case \(id) is in round \(current), not in this one. Correct the round or leave it empty."
    }
  }
}

extension English {
  package func word(_ word: PeopleWord) -> String {
    switch word {
    case .role: "Role"
    case .sitsFor: "Sits for"
    case .mandate: "Mandate"
    case .declaration: "Interests"
    case .load: "Load"
    case .missing: "missing"
    case .notAsked: "not asked"
    case .ended: "ended"
    case .meetings: "Meetings"
    case .noMeetings: "No meeting is planned."
    case .chairOfCase: "Chair of this case"
    case .rapporteur: "Rapporteur"
    case .experts: "Experts"
    case .preview: "What would be recorded"
    case .noChange: "no change"
    case .refused: "refused"
    case .before: "before"
    case .after: "after"
    }
  }

  package func words(for load: MemberLoad) -> String {
    [
      load.sheetsDue == 1 ? "1 sheet due" : "\(load.sheetsDue) sheets due",
      load.presented == 1 ? "1 case presented" : "\(load.presented) cases presented",
      load.criteria == 1 ? "1 criterion as expert" : "\(load.criteria) criteria as expert",
    ].joined(separator: ", ")
  }

  package func preview(changes: Int, unchanged: Int, refused: Int) -> String {
    "Changes: \(changes). No change: \(unchanged). Refused: \(refused)."
  }

  package var nothingAssigned: String {
    "Nothing was recorded, because something is refused. Correct it and try again."
  }

  package func assigned(_ count: Int) -> String {
    count == 1 ? "Recorded: 1 assignment." : "Recorded: \(count) assignments, together."
  }

  package func mandateEnds(of name: String, on day: Day) -> String {
    "The mandate of \(name) ends on \(date(day))."
  }

  package func renewDeclaration(before day: Day) -> String {
    "Your yearly declaration of interests holds until \(date(day)). Renew it in time."
  }
}
