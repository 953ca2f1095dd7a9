package import ReviewDomain

extension English: MinutesTexts {
  package func minutesTitle(of day: Day) -> String { "Minutes of the meeting of \(date(day))" }

  package func agendaTitle(of day: Day) -> String { "Agenda of the meeting of \(date(day))" }

  package func word(_ word: MinutesWord) -> String {
    switch word {
    case .day: "Day"
    case .place: "Place"
    case .begins: "Begins at"
    case .ends: "Ends at"
    case .opened: "Opened at"
    case .closed: "Closed at"
    case .presiding: "Presiding"
    case .present: "Present"
    case .excused: "Excused"
    case .absent: "Absent"
    case .member: "Member"
    case .role: "Voice"
    case .sitsFor: "Sits for"
    case .times: "Present from–until"
    case .item: "Item"
    case .minutes: "Time foreseen"
    case .rapporteur: "Rapporteur"
    case .recused: "Out for this case"
    case .proposal: "Proposal"
    case .reasons: "Reasons"
    case .conditions: "Conditions"
    case .documents: "Documents"
    case .outOfRoom: "Left the room"
    case .notes: "Discussion"
    case .consensus: "Agreed values"
    case .vote: "Vote"
    case .ballots: "Ballots"
    case .recorded: "Recorded on that day"
    case .consentBlock: "Cases adopted without a debate"
    case .consentPlanned: "Cases to adopt without a debate"
    case .leftOut: "Not adopted with them"
    case .notReached: "Not reached"
    case .general: "Also noted"
    case .actions: "Actions and dates"
    case .corrections: "Corrections"
    case .signatures: "Signatures"
    case .chair: "The chair"
    case .secretariat: "The secretariat"
    case .foreseen: "Foreseen"
    case .announced: "Announced"
    }
  }

  package var agendaOpening: String {
    "You are invited to the meeting of the working group. Say whether you come, declare "
      + "your interests in each case, and read what is to be adopted without a debate: "
      + "whoever wants it discussed says so, before the meeting or in it."
  }

  package var minutesAreDraft: String { "Draft: these minutes are not approved yet." }

  package var minutesAreUnfinished: String { "Unfinished: the meeting is not closed yet." }

  package func minutesApproved(in meeting: Day) -> String {
    "Approved in the meeting of \(date(meeting))."
  }

  package var consentExplained: String {
    "Adopted together and without a debate, unless a member asks for one."
  }

  package func consentAdopted(at time: ClockTime) -> String {
    "At \(time) these cases were read one after the other. No member present asked for a "
      + "debate, and their proposals were adopted by consent, without counting voices."
  }

  package func approved(minutesOf days: [Day]) -> String {
    "The minutes of \(list(days.map(date))) were approved."
  }

  package var noMinutesApproved: String { "No minutes were approved." }

  package func notWritten(in language: Language) -> String { "[not written in \(term(language))]" }

  package func notWritten(_ count: Int) -> String {
    count == 1
      ? "1 text is not there in this language; it is named in its place."
      : "\(count) texts are not there in this language; each is named in its place."
  }

  package func notShown(because reason: String) -> String { "Not shown to you. " + reason }

  package func minutesLong(_ minutes: Int) -> String { "\(minutes) min" }

  package var minutesTranslation: String? {
    "Translation for information: the group works in French, Dutch and German."
  }
}
