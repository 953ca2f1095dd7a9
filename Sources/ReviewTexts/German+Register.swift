package import ReviewDomain

extension German {
  package func sentence(for refusal: RegisterRefusal) -> String {
    switch refusal {
    case .noProcess:
      "Das Register hat noch keinen Versorgungsprozess. Tragen Sie zuerst einen ein, mit "
        + "\(name(.recordProcess))."
    case .unknownProcess(let id, let known):
      "Das Register hat keinen Versorgungsprozess \(name(id)). "
        + (known.isEmpty
          ? "Tragen Sie ihn zuerst ein, mit \(name(.recordProcess))."
          : "Bekannt sind: \(list(known.map(\.rawValue))).")
    case .processExists(let id):
      "Der Versorgungsprozess \(name(id)) steht schon im Register. Ändern Sie ihn mit "
        + "\(name(.changeProcess))."
    case .processEnded(let id, let day):
      "Der Versorgungsprozess \(name(id)) gilt nicht mehr"
        + (day.map { " seit \(date($0))" } ?? "")
        + ". Wählen Sie einen anderen, oder tragen Sie einen neuen ein."
    case .notAnIdentifier(let text):
      "\(quoted(text)) ist keine Kennung. Schreiben Sie Kleinbuchstaben, Ziffern und Bindestriche, "
        + "wie heart-failure."
    case .notACriterion(let text):
      "\(quoted(text)) nennt kein Kriterium. Schreiben Sie einen Großbuchstaben und eine Zahl, wie R1."
    case .textMissing(let languages):
      "Das öffentliche Register wird auf Französisch und Niederländisch gelesen. Ergänzen Sie den "
        + "Text in: " + list(languages.map { term($0) }) + "."
    case .sourceNeeded:
      "Was öffentlich ist, braucht eine Quelle. Geben Sie die Adresse einer Seite an, oder die Akte, "
        + "auf der es beruht."
    case .noCriteria(let id):
      "Das Register hat keine Kriterien für \(name(id)): ein Hersteller kann also nicht erklären, "
        + "dass er sie erfüllt. Ergänzen Sie sie mit \(name(.changeProcess))."
    case .noProcessWithCriteria:
      "Kein geltender Versorgungsprozess hat Kriterien. Ergänzen Sie sie mit "
        + "\(name(.changeProcess))."
    case .criteriaNotMet(let ids, let process):
      "Der Hersteller erklärt nicht, jedes Kriterium von \(name(process)) zu erfüllen: "
        + "\(listed(ids)). Es wurde nichts eingetragen; fragen Sie den Hersteller, oder nehmen Sie "
        + "einen anderen Weg."
    case .unknownCriteria(let ids, let known):
      "Der Versorgungsprozess hat keine Kriterien \(listed(ids)). Er hat: \(listed(known))."
    case .keepsNoList(let id):
      "Das Register sagt nicht, dass das LIKIV für \(name(id)) eine Liste führt. Ist das so, sagen "
        + "Sie es zuerst mit \(name(.changeProcess))."
    case .noProcessWithList:
      "Das Register nennt keinen Versorgungsprozess, für den das LIKIV eine Liste führt. Gibt es "
        + "einen, sagen Sie es zuerst mit \(name(.changeProcess))."
    case .unknownRequest(let number, let open):
      "Es gibt keinen offenen Listenantrag \(number). "
        + (open.isEmpty ? "Keiner ist offen." : "Offen sind: \(list(open.map(String.init))).")
    case .noOpenRequest:
      "Kein Antrag auf Aufnahme in eine Liste ist offen. Tragen Sie einen ein mit "
        + "\(name(.requestListing))."
    case .requestDiffers(let number, let product):
      "Der Listenantrag \(number) betrifft \(quoted(product)), oder einen anderen "
        + "Versorgungsprozess. Wählen Sie den Antrag dieser Anwendung."
    case .alreadyRequested(let product, let number):
      "Der Listenantrag \(number) für \(quoted(product)) ist schon offen. Entscheiden Sie über diesen."
    case .alreadyListed(let product, let id):
      "\(quoted(product)) steht schon in \(name(id)). Berichtigen Sie den Eintrag mit "
        + "\(name(.correctRegister)), oder nehmen Sie ihn zuerst heraus."
    case .notListed(let product, let listed):
      "\(quoted(product)) steht nicht in diesem Versorgungsprozess. "
        + (listed.isEmpty ? "Er hat keine Anwendung." : "Er hat: \(list(listed)).")
    case .nothingListed:
      "Das Register hat keine Anwendung. Tragen Sie eine ein mit \(name(.listApp))."
    case .levelNeeded:
      "Eine Anwendung, die erstattet wird, hat eine Stufe. Wählen Sie M3 light oder M3 plus."
    case .opinionHasNoLevel:
      "Eine Stellungnahme gibt keine Stufe. Lassen Sie die Stufe leer, oder wählen Sie einen anderen "
        + "Weg."
    case .levelNotPaid(let level):
      "\(term(level)) sagt nichts über einen Versorgungsprozess. Wählen Sie M3 light oder M3 plus."
    case .levelDiffers(let level, let process):
      "Auf diesem Weg erhält eine Anwendung die Stufe des Versorgungsprozesses, "
        + "\(process.map { term($0) } ?? registerWord(.noLevel)), und nicht \(term(level)). "
        + "Wählen Sie diese Stufe, oder den Weg \(quoted(term(ListedApp.Route.convention)))."
    case .endNeeded:
      "Was für eine Zeit erstattet wird, sagt bis wann. Geben Sie den letzten Tag an."
    case .endsBeforeItBegins(let end, let from):
      "Der letzte Tag, \(date(end)), liegt vor dem ersten, \(date(from)). Berichtigen Sie einen von "
        + "beiden."
    }
  }

  package func sentence(for difference: RegisterDifference) -> String {
    let app = difference.decided
    let which = "\(app.caseID) \(app.product)"
    return switch difference {
    case .processMissing:
      "\(which) ist in Kraft für \(name(app.process)), den das Register nicht hat. Tragen Sie den "
        + "Versorgungsprozess ein, oder lassen Sie es so."
    case .processEnded:
      "\(which) ist in Kraft für \(name(app.process)), der laut Register nicht mehr gilt. Prüfen "
        + "Sie, was stimmt."
    case .notListed:
      "\(which) ist in Kraft und steht nicht in \(name(app.process)). Tragen Sie sie ein, oder "
        + "lassen Sie es so."
    case .levelDiffers(_, let listed):
      "\(which): entschieden auf \(app.level.map { term($0) } ?? "–"), eingetragen auf "
        + "\(listed.map { term($0) } ?? "–"). Berichtigen Sie das Register, wenn die Entscheidung "
        + "stimmt."
    case .endDiffers(_, let listed):
      "\(which): entschieden bis \(app.until.map { date($0) } ?? "–"), eingetragen bis "
        + "\(listed.map { date($0) } ?? "–"). Berichtigen Sie das Register, wenn die Entscheidung "
        + "stimmt."
    case .stillListed:
      "\(which) ist zu Ende (\(app.ending.map { term($0) } ?? "")) und steht noch in "
        + "\(name(app.process)). Nehmen Sie sie heraus, oder lassen Sie es so."
    }
  }

  package func differences(_ count: Int) -> String {
    count == 1
      ? "1 Entscheidung und das Register sagen nicht dasselbe"
      : "\(count) Entscheidungen und das Register sagen nicht dasselbe"
  }

  package func term(_ route: ListedApp.Route) -> String {
    switch route {
    case .selfCertification: "Selbstzertifizierung"
    case .listRequest: "in die Liste aufgenommen"
    case .convention: "Abkommen"
    case .opinion: "positive Stellungnahme"
    }
  }

  package func term(_ certainty: RegisterFact.Certainty) -> String {
    switch certainty {
    case .inferred: "abgeleitet"
    case .unconfirmed: "nicht bestätigt"
    }
  }

  package func registerAsOf(_ day: Day) -> String { "Stand am \(date(day))" }

  package func noVersion(in language: Language) -> String {
    "(keine Fassung: \(term(language)))"
  }

  package func page(in language: Language, at host: String) -> String {
    "Seite auf \(term(language)): \(host)"
  }

  package func registerEntered(_ events: Int) -> String {
    events == 1
      ? "In das Register eingetragen: 1 Eintrag."
      : "In das Register eingetragen: \(events) Einträge."
  }

  package var registerUnchanged: String {
    "Das Register sagt all das schon: es wurde nichts eingetragen."
  }

  package func registerHistory(_ event: GroupEvent) -> String {
    switch event {
    case .careProcessRecorded(let process): "trug den Versorgungsprozess \(process.id) ein"
    case .careProcessChanged(let process, _): "änderte den Versorgungsprozess \(process.id)"
    case .careProcessEnded(let id, _): "trug ein, dass der Versorgungsprozess \(id) nicht mehr gilt"
    case .appSelfCertified(let app, _):
      "trug die Selbstzertifizierung von \(app.product) in \(app.process) ein"
    case .listingRequested(let request):
      "trug den Listenantrag \(request.number) ein: \(request.product) in \(request.process)"
    case .appListed(let app, _): "trug \(app.product) in \(app.process) ein"
    case .listingRefused(let number, _): "lehnte den Listenantrag \(number) ab"
    case .appUnlisted(let process, let product, _, _): "nahm \(product) aus \(process) heraus"
    case .listedAppCorrected(let product, let app, _):
      "berichtigte den Eintrag von \(product) in \(app.process)"
    case .registerFactRecorded(let fact): "trug die Tatsache \(fact.id) ein"
    default: ""
    }
  }

  package func registerWord(_ word: RegisterWord) -> String {
    switch word {
    case .register: "Register der mobilen medizinischen Anwendungen"
    case .subtitle: "Die Versorgungsprozesse und ihre Anwendungen"
    case .careProcesses: "Versorgungsprozesse"
    case .applications: "Anwendungen"
    case .generalHistory: "Geschichte des Registers"
    case .noLongerApplicable: "Gilt nicht mehr"
    case .level: "Stufe"
    case .noLevel: "keine Stufe"
    case .purpose: "Zweck"
    case .eligibility: "Wer Anspruch hat"
    case .reimbursement: "Wie erstattet wird"
    case .links: "Links"
    case .criteria: "Kriterien"
    case .criteriaIntro: "Ein Hersteller kann erklären, dass eine Anwendung sie alle erfüllt."
    case .since: "Seit"
    case .until: "Bis"
    case .reason: "Grund"
    case .application: "Anwendung"
    case .manufacturer: "Hersteller"
    case .route: "Weg"
    case .state: "Zustand"
    case .remark: "Bemerkung"
    case .openQuestions: "Zu beantwortende Fragen"
    case .listed: "eingetragen"
    case .over: "zu Ende"
    case .opinion: "Stellungn."
    case .notKnown: "nicht bekannt"
    case .noApplications: "Es ist keine Anwendung eingetragen."
    case .sources: "Quellen"
    case .notFound: "In öffentlichen Quellen gesucht und nicht gefunden"
    case .history: "Geschichte"
    case .date: "Datum"
    case .event: "Was geschah"
    case .list: "Liste"
    case .listKept: "Das LIKIV führt eine Liste, in die eine Anwendung aufgenommen werden kann."
    case .noListKept: "Das LIKIV führt keine Liste."
    case .apps: "Anw."
    case .allApplications: "Anwendungen in allen Versorgungsprozessen"
    case .requests: "Anträge auf Aufnahme in eine Liste"
    case .differencesTitle: "Wo Entscheidungen und Register sich unterscheiden"
    case .internalReason: "Grund (intern)"
    case .declared: "Als erfüllt erklärt"
    case .changed: "Geändert"
    case .typeToFind: "Tippen Sie ein Wort; Enter behält es, Esc löscht es"
    case .empty:
      "Das Register ist leer. Das Sekretariat trägt einen Versorgungsprozess ein, oder Dateien mit "
        + "inami-review import-register."
    case .restsOnNoCase: "Dieser Eintrag beruht auf keiner Akte der Gruppe."
    case .nothingDiffers: "Entscheidungen und Register sagen dasselbe."
    case .careProcess: "Prozess"
    case .sinceShort: "Seit"
    case .untilShort: "Bis"
    }
  }
}
