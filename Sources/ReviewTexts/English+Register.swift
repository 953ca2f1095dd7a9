package import ReviewDomain

extension English {
  package func sentence(for refusal: RegisterRefusal) -> String {
    switch refusal {
    case .noProcess:
      "The register has no care process yet. Record one first, with \(name(.recordProcess))."
    case .unknownProcess(let id, let known):
      "The register has no care process \(name(id)). "
        + (known.isEmpty
          ? "Record it first, with \(name(.recordProcess))."
          : "Known are: \(list(known.map(\.rawValue))).")
    case .processExists(let id):
      "The care process \(name(id)) is in the register already. Change it with "
        + "\(name(.changeProcess))."
    case .processEnded(let id, let day):
      "The care process \(name(id)) is no longer applicable"
        + (day.map { " since \(date($0))" } ?? "")
        + ". Choose another one, or record a new care process."
    case .notAnIdentifier(let text):
      "\(quoted(text)) is no identifier. Write small letters, digits and hyphens, as heart-failure."
    case .notACriterion(let text):
      "\(quoted(text)) names no criterion. Write a capital letter and a number, as R1."
    case .textMissing(let languages):
      "The public register is read in French and in Dutch. Add the text in: "
        + list(languages.map { term($0) }) + "."
    case .sourceNeeded:
      "What is public needs a source. Give the address of a page, or the case on which it rests."
    case .noCriteria(let id):
      "The register has no criteria for \(name(id)), so a producer cannot declare to meet them. "
        + "Add them with \(name(.changeProcess))."
    case .noProcessWithCriteria:
      "No care process that is applicable has criteria. Add them with \(name(.changeProcess))."
    case .criteriaNotMet(let ids, let process):
      "The producer does not declare to meet every criterion of \(name(process)): "
        + "\(listed(ids)). Nothing was recorded; ask the producer, or use another route."
    case .unknownCriteria(let ids, let known):
      "The care process has no criteria \(listed(ids)). It has: \(listed(known))."
    case .keepsNoList(let id):
      "The register does not say that INAMI keeps a list for \(name(id)). If it does, say so with "
        + "\(name(.changeProcess)) first."
    case .noProcessWithList:
      "The register names no care process for which INAMI keeps a list. If there is one, say so "
        + "with \(name(.changeProcess)) first."
    case .unknownRequest(let number, let open):
      "There is no open request \(number). "
        + (open.isEmpty ? "None is open." : "Open are: \(list(open.map(String.init))).")
    case .noOpenRequest:
      "No request to be added to a list is open. Record one with \(name(.requestListing))."
    case .requestDiffers(let number, let product):
      "Request \(number) is about \(quoted(product)), or about another care process. Choose the "
        + "request of this application."
    case .alreadyRequested(let product, let number):
      "Request \(number) for \(quoted(product)) is open already. Decide on that one."
    case .alreadyListed(let product, let id):
      "\(quoted(product)) is in \(name(id)) already. Correct the entry with "
        + "\(name(.correctRegister)), or take it off first."
    case .notListed(let product, let listed):
      "\(quoted(product)) is not in this care process. "
        + (listed.isEmpty ? "It has no application." : "It has: \(list(listed)).")
    case .nothingListed:
      "The register has no application. List one with \(name(.listApp))."
    case .levelNeeded:
      "An application that is reimbursed has a level. Choose M3 light or M3 plus."
    case .opinionHasNoLevel:
      "An opinion gives no level. Leave the level empty, or choose another route."
    case .levelNotPaid(let level):
      "\(term(level)) says nothing of a care process. Choose M3 light or M3 plus."
    case .levelDiffers(let level, let process):
      "By this route an application gets the level of the care process, "
        + "\(process.map { term($0) } ?? registerWord(.noLevel)), and not \(term(level)). "
        + "Choose that level, or the route \(quoted(term(ListedApp.Route.convention)))."
    case .endNeeded:
      "What is reimbursed for a time says until when. Give the last day."
    case .endsBeforeItBegins(let end, let from):
      "The last day, \(date(end)), comes before the first, \(date(from)). Correct one of them."
    }
  }

  package func sentence(for difference: RegisterDifference) -> String {
    let app = difference.decided
    let which = "\(app.caseID) \(app.product)"
    return switch difference {
    case .processMissing:
      "\(which) is in force for \(name(app.process)), which the register does not have. Record the "
        + "care process, or leave it."
    case .processEnded:
      "\(which) is in force for \(name(app.process)), which the register says is no longer "
        + "applicable. Check which is right."
    case .notListed:
      "\(which) is in force and not listed in \(name(app.process)). List it, or leave it."
    case .levelDiffers(_, let listed):
      "\(which): decided at \(app.level.map { term($0) } ?? "–"), listed at "
        + "\(listed.map { term($0) } ?? "–"). Correct the register if the decision is right."
    case .endDiffers(_, let listed):
      "\(which): decided until \(app.until.map { date($0) } ?? "–"), listed until "
        + "\(listed.map { date($0) } ?? "–"). Correct the register if the decision is right."
    case .stillListed:
      "\(which) is over (\(app.ending.map { term($0) } ?? "")) and still listed in "
        + "\(name(app.process)). Take it off, or leave it."
    }
  }

  package func differences(_ count: Int) -> String {
    count == 1
      ? "1 decision and the register do not say the same"
      : "\(count) decisions and the register do not say the same"
  }

  package func term(_ route: ListedApp.Route) -> String {
    switch route {
    case .selfCertification: "self-certification"
    case .listRequest: "added to the list"
    case .convention: "convention"
    case .opinion: "positive opinion"
    }
  }

  package func term(_ certainty: RegisterFact.Certainty) -> String {
    switch certainty {
    case .inferred: "inferred"
    case .unconfirmed: "not confirmed"
    }
  }

  package func registerAsOf(_ day: Day) -> String { "As of \(date(day))" }

  package func noVersion(in language: Language) -> String {
    "(no version in \(term(language)))"
  }

  package func page(in language: Language, at host: String) -> String {
    "Page in \(term(language)): \(host)"
  }

  package func registerEntered(_ events: Int) -> String {
    events == 1 ? "Entered in the register: 1 entry." : "Entered in the register: \(events) entries."
  }

  package var registerUnchanged: String {
    "The register says all of this already: nothing was recorded."
  }

  package func registerHistory(_ event: GroupEvent) -> String {
    switch event {
    case .careProcessRecorded(let process): "recorded the care process \(process.id)"
    case .careProcessChanged(let process, _): "changed the care process \(process.id)"
    case .careProcessEnded(let id, _): "recorded that the care process \(id) no longer applies"
    case .appSelfCertified(let app, _):
      "recorded the self-certification of \(app.product) in \(app.process)"
    case .listingRequested(let request):
      "recorded request \(request.number): \(request.product) in \(request.process)"
    case .appListed(let app, _): "listed \(app.product) in \(app.process)"
    case .listingRefused(let number, _): "refused request \(number)"
    case .appUnlisted(let process, let product, _, _): "took \(product) off \(process)"
    case .listedAppCorrected(let product, let app, _):
      "corrected the entry of \(product) in \(app.process)"
    case .registerFactRecorded(let fact): "recorded the fact \(fact.id)"
    default: ""
    }
  }

  package func registerWord(_ word: RegisterWord) -> String {
    switch word {
    case .register: "Register of mobile medical applications"
    case .subtitle: "Care processes and the applications in them"
    case .careProcesses: "Care processes"
    case .applications: "Applications"
    case .generalHistory: "History of the register"
    case .noLongerApplicable: "No longer applicable"
    case .level: "Level"
    case .noLevel: "no level"
    case .purpose: "Purpose"
    case .eligibility: "Who is eligible"
    case .reimbursement: "How it is reimbursed"
    case .links: "Links"
    case .criteria: "Criteria"
    case .criteriaIntro: "A producer may declare that an application meets all of these."
    case .since: "Since"
    case .until: "Until"
    case .reason: "Reason"
    case .application: "Application"
    case .manufacturer: "Manufacturer"
    case .route: "Route"
    case .state: "State"
    case .remark: "Remark"
    case .openQuestions: "Questions to be answered"
    case .listed: "listed"
    case .over: "over"
    case .opinion: "opinion"
    case .notKnown: "not known"
    case .noApplications: "No application is listed."
    case .sources: "Sources"
    case .notFound: "Looked for in public sources and not found"
    case .history: "History"
    case .date: "Date"
    case .event: "What happened"
    case .list: "List"
    case .listKept: "INAMI keeps a list, to which an application can be added."
    case .noListKept: "INAMI keeps no list."
    case .apps: "Apps"
    case .allApplications: "Applications in all care processes"
    case .requests: "Requests to be added to a list"
    case .differencesTitle: "Where decisions and register differ"
    case .internalReason: "Reason (internal)"
    case .declared: "Declared to be met"
    case .changed: "Changed"
    case .typeToFind: "Type a word; Enter keeps it, Esc drops it"
    case .empty:
      "The register is empty. The secretariat records a care process, or enters files with "
        + "inami-review import-register."
    case .restsOnNoCase: "This entry rests on no case of the group."
    case .nothingDiffers: "Decisions and register say the same."
    case .careProcess: "Care process"
    case .sinceShort: "Since"
    case .untilShort: "Until"
    }
  }
}
