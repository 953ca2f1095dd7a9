package import ReviewDomain

extension English {
  package func registerTitle(_ act: GroupAct) -> String {
    switch act {
    case .recordProcess: "Record a care process"
    case .changeProcess: "Change a care process"
    case .endProcess: "End a care process"
    case .selfCertify: "Record a declaration"
    case .requestListing: "Record a list request"
    case .listApp: "List an application"
    case .refuseListing: "Refuse a list request"
    case .unlistApp: "Take an application off"
    case .correctRegister: "Correct an application"
    default: "Record a public fact"
    }
  }

  package func registerShortTitle(_ act: GroupAct) -> String {
    switch act {
    case .recordProcess: "new process"
    case .changeProcess: "change"
    case .endProcess: "end process"
    case .selfCertify: "declaration"
    case .requestListing: "request"
    case .listApp: "list app"
    case .refuseListing: "refuse"
    case .unlistApp: "take off"
    case .correctRegister: "correct"
    default: "fact"
    }
  }

  package func registerHelp(_ act: GroupAct) -> String {
    switch act {
    case .recordProcess:
      "Records a care process in the public register; it can be changed and ended, not deleted."
    case .changeProcess:
      "Records a care process anew; what stays empty stays as it is, and what it was stays in the "
        + "history."
    case .endProcess:
      "Records that a care process is no longer applicable; it stays in the register as one that was."
    case .selfCertify:
      "Records that a producer declares to meet every criterion of a care process; the application "
        + "gets its level, or nothing is recorded."
    case .requestListing:
      "Records a request to be added to the list of a care process; it is listed or refused later."
    case .listApp:
      "Puts an application into a care process, by a decision or a request; it can be corrected and "
        + "taken off."
    case .refuseListing:
      "Refuses a request to be added to a list, with a reason that stays internal."
    case .unlistApp:
      "Takes an application off a care process with its last day; the reason stays internal."
    case .correctRegister:
      "Corrects the entry of an application, with the reason; what it was stays in the history."
    default:
      "Records a public fact with its sources; the same identifier again replaces it."
    }
  }

  package func registerLabel(_ field: GroupField, of act: GroupAct) -> String {
    switch field {
    case .id: "Identifier"
    case .process: "Care process"
    case .name: "Name"
    case .level: "Level"
    case .purpose: "Purpose"
    case .eligibility: "Who is eligible"
    case .reimbursement: "Reimbursement"
    case .links: "Links"
    case .criteria: "Criteria"
    case .keepsList: "INAMI keeps a list"
    case .from: "From"
    case .until: "Until"
    case .endedOn: "Last day"
    case .endReason: "Public reason"
    case .sources: "Sources"
    case .product: "Application"
    case .newProduct: "New name"
    case .manufacturer: "Manufacturer"
    case .met: "Criteria declared met"
    case .route: "Route"
    case .otherCase: "Case"
    case .note: "Note (internal)"
    case .remark: "Public remark"
    case .openQuestions: "Open questions"
    case .request: "Request"
    case .date: "When"
    case .text: "What happened"
    case .reason: "Reason (internal)"
    default: field.rawValue
    }
  }

  package func registerHint(_ field: GroupField, of act: GroupAct) -> String {
    switch field {
    case .id: "Short and for ever, in small letters, as heart-failure."
    case .process where act == .recordFact: "Empty for what is about the whole register."
    case .process: "Its identifier, as in the register."
    case .name: "As it is published."
    case .level: "Empty where nothing is paid."
    case .purpose: "What the care process is for; published."
    case .eligibility: "Which patients; published."
    case .reimbursement: "How it is paid and how much; published."
    case .links: "Addresses of pages in this language, one a line."
    case .criteria: "One a line, as R1: what an application must meet."
    case .keepsList: "Whether applications can ask to be added to a list."
    case .from: "A day, a month or a year, as exactly as it is known."
    case .until: "The last day, that one included; needed for M3 light."
    case .endedOn: "Empty where it is not known."
    case .endReason: "Published: why it is no longer applicable."
    case .sources: "Addresses where it can be read, one a line; published."
    case .product: "Its name, without a version."
    case .newProduct: "Only where the name was wrong."
    case .manufacturer: "Empty where it is not known."
    case .met: "Mark what the producer declares to meet; all are needed."
    case .route: "How the application got there."
    case .otherCase: "The case on which it rests, as 2026-014; never published."
    case .note: "What the secretariat wants to keep; never published."
    case .remark: "Published beside the application."
    case .openQuestions: "One a line: what a temporary reimbursement is to answer; published."
    case .request: "The number of the request; empty where there was none."
    case .date: "A day, a month or a year, as exactly as the source says it."
    case .text: "One or two sentences; published."
    case .reason: "One or two sentences, kept with the act and never published."
    default: field.rawValue + "."
    }
  }
}
