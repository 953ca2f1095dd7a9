package import ReviewDomain

extension Dutch {
  package func sentence(for refusal: RegisterRefusal) -> String {
    switch refusal {
    case .noProcess:
      "Het register heeft nog geen zorgproces. Schrijf er eerst een in, met "
        + "\(name(.recordProcess))."
    case .unknownProcess(let id, let known):
      "Het register heeft geen zorgproces \(name(id)). "
        + (known.isEmpty
          ? "Schrijf het eerst in, met \(name(.recordProcess))."
          : "Bekend zijn: \(list(known.map(\.rawValue))).")
    case .processExists(let id):
      "Het zorgproces \(name(id)) staat al in het register. Wijzig het met "
        + "\(name(.changeProcess))."
    case .processEnded(let id, let day):
      "Het zorgproces \(name(id)) is niet meer van toepassing"
        + (day.map { " sinds \(date($0))" } ?? "")
        + ". Kies een ander, of schrijf een nieuw zorgproces in."
    case .notAnIdentifier(let text):
      "\(quoted(text)) is geen identificatie. Schrijf kleine letters, cijfers en koppeltekens, "
        + "zoals heart-failure."
    case .notACriterion(let text):
      "\(quoted(text)) noemt geen criterium. Schrijf een hoofdletter en een getal, zoals R1."
    case .textMissing(let languages):
      "Het openbare register wordt in het Frans en het Nederlands gelezen. Voeg de tekst toe in: "
        + list(languages.map { term($0) }) + "."
    case .sourceNeeded:
      "Wat openbaar is, heeft een bron nodig. Geef het adres van een pagina, of het dossier waarop "
        + "het steunt."
    case .noCriteria(let id):
      "Het register heeft geen criteria voor \(name(id)): een producent kan dus niet verklaren dat "
        + "hij eraan voldoet. Voeg ze toe met \(name(.changeProcess))."
    case .noProcessWithCriteria:
      "Geen enkel zorgproces dat van toepassing is, heeft criteria. Voeg ze toe met "
        + "\(name(.changeProcess))."
    case .criteriaNotMet(let ids, let process):
      "De producent verklaart niet aan elk criterium van \(name(process)) te voldoen: "
        + "\(listed(ids)). Er is niets ingeschreven; vraag het de producent, of neem een andere weg."
    case .unknownCriteria(let ids, let known):
      "Het zorgproces heeft geen criteria \(listed(ids)). Het heeft: \(listed(known))."
    case .keepsNoList(let id):
      "Het register zegt niet dat het RIZIV een lijst bijhoudt voor \(name(id)). Is dat wel zo, zeg "
        + "het dan eerst met \(name(.changeProcess))."
    case .noProcessWithList:
      "Het register noemt geen zorgproces waarvoor het RIZIV een lijst bijhoudt. Is er een, zeg het "
        + "dan eerst met \(name(.changeProcess))."
    case .unknownRequest(let number, let open):
      "Er is geen open vraag \(number). "
        + (open.isEmpty ? "Er is er geen open." : "Open zijn: \(list(open.map(String.init))).")
    case .noOpenRequest:
      "Er is geen open vraag om op een lijst te komen. Schrijf er een in met "
        + "\(name(.requestListing))."
    case .requestDiffers(let number, let product):
      "Vraag \(number) gaat over \(quoted(product)), of over een ander zorgproces. Kies de vraag van "
        + "deze toepassing."
    case .alreadyRequested(let product, let number):
      "Vraag \(number) voor \(quoted(product)) is al open. Beslis over die vraag."
    case .alreadyListed(let product, let id):
      "\(quoted(product)) staat al in \(name(id)). Verbeter de inschrijving met "
        + "\(name(.correctRegister)), of schrap ze eerst."
    case .notListed(let product, let listed):
      "\(quoted(product)) staat niet in dit zorgproces. "
        + (listed.isEmpty ? "Het heeft geen toepassing." : "Het heeft: \(list(listed)).")
    case .nothingListed:
      "Het register heeft geen toepassing. Schrijf er een in met \(name(.listApp))."
    case .levelNeeded:
      "Een toepassing die wordt terugbetaald, heeft een niveau. Kies M3 light of M3 plus."
    case .opinionHasNoLevel:
      "Een advies geeft geen niveau. Laat het niveau leeg, of kies een andere weg."
    case .levelNotPaid(let level):
      "\(term(level)) zegt niets over een zorgproces. Kies M3 light of M3 plus."
    case .levelDiffers(let level, let process):
      "Langs deze weg krijgt een toepassing het niveau van het zorgproces, "
        + "\(process.map { term($0) } ?? registerWord(.noLevel)), en niet \(term(level)). Kies "
        + "dat niveau, of de weg \(quoted(term(ListedApp.Route.convention)))."
    case .endNeeded:
      "Wat tijdelijk wordt terugbetaald, zegt tot wanneer. Geef de laatste dag."
    case .endsBeforeItBegins(let end, let from):
      "De laatste dag, \(date(end)), komt voor de eerste, \(date(from)). Verbeter een van beide."
    }
  }

  package func sentence(for difference: RegisterDifference) -> String {
    let app = difference.decided
    let which = "\(app.caseID) \(app.product)"
    return switch difference {
    case .processMissing:
      "\(which) is in werking voor \(name(app.process)), dat het register niet heeft. Schrijf het "
        + "zorgproces in, of laat het zo."
    case .processEnded:
      "\(which) is in werking voor \(name(app.process)), dat volgens het register niet meer van "
        + "toepassing is. Ga na wat juist is."
    case .notListed:
      "\(which) is in werking en staat niet in \(name(app.process)). Schrijf ze in, of laat het zo."
    case .levelDiffers(_, let listed):
      "\(which): beslist op \(app.level.map { term($0) } ?? "–"), ingeschreven op "
        + "\(listed.map { term($0) } ?? "–"). Verbeter het register als de beslissing juist is."
    case .endDiffers(_, let listed):
      "\(which): beslist tot \(app.until.map { date($0) } ?? "–"), ingeschreven tot "
        + "\(listed.map { date($0) } ?? "–"). Verbeter het register als de beslissing juist is."
    case .stillListed:
      "\(which) is afgelopen (\(app.ending.map { term($0) } ?? "")) en staat nog in "
        + "\(name(app.process)). Schrap ze, of laat het zo."
    }
  }

  package func differences(_ count: Int) -> String {
    count == 1
      ? "1 beslissing en het register zeggen niet hetzelfde"
      : "\(count) beslissingen en het register zeggen niet hetzelfde"
  }

  package func term(_ route: ListedApp.Route) -> String {
    switch route {
    case .selfCertification: "zelfcertificering"
    case .listRequest: "op de lijst gezet"
    case .convention: "overeenkomst"
    case .opinion: "positief advies"
    }
  }

  package func term(_ certainty: RegisterFact.Certainty) -> String {
    switch certainty {
    case .inferred: "afgeleid"
    case .unconfirmed: "niet bevestigd"
    }
  }

  package func registerAsOf(_ day: Day) -> String { "Toestand op \(date(day))" }

  package func noVersion(in language: Language) -> String {
    "(geen versie: \(term(language)))"
  }

  package func page(in language: Language, at host: String) -> String {
    "Pagina in het \(term(language)): \(host)"
  }

  package func registerEntered(_ events: Int) -> String {
    events == 1
      ? "Ingeschreven in het register: 1 inschrijving."
      : "Ingeschreven in het register: \(events) inschrijvingen."
  }

  package var registerUnchanged: String {
    "Het register zegt dit allemaal al: er is niets ingeschreven."
  }

  package func registerHistory(_ event: GroupEvent) -> String {
    switch event {
    case .careProcessRecorded(let process): "schreef het zorgproces \(process.id) in"
    case .careProcessChanged(let process, _): "wijzigde het zorgproces \(process.id)"
    case .careProcessEnded(let id, _):
      "schreef in dat het zorgproces \(id) niet meer van toepassing is"
    case .appSelfCertified(let app, _):
      "schreef de zelfcertificering van \(app.product) in \(app.process) in"
    case .listingRequested(let request):
      "schreef vraag \(request.number) in: \(request.product) in \(request.process)"
    case .appListed(let app, _): "schreef \(app.product) in \(app.process) in"
    case .listingRefused(let number, _): "weigerde vraag \(number)"
    case .appUnlisted(let process, let product, _, _): "schrapte \(product) uit \(process)"
    case .listedAppCorrected(let product, let app, _):
      "verbeterde de inschrijving van \(product) in \(app.process)"
    case .registerFactRecorded(let fact): "schreef het feit \(fact.id) in"
    default: ""
    }
  }

  package func registerWord(_ word: RegisterWord) -> String {
    switch word {
    case .register: "Register van mobiele medische toepassingen"
    case .subtitle: "De zorgprocessen en hun toepassingen"
    case .careProcesses: "Zorgprocessen"
    case .applications: "Toepassingen"
    case .generalHistory: "Geschiedenis van het register"
    case .noLongerApplicable: "Niet meer van toepassing"
    case .level: "Niveau"
    case .noLevel: "geen niveau"
    case .purpose: "Doel"
    case .eligibility: "Wie in aanmerking komt"
    case .reimbursement: "Hoe het wordt terugbetaald"
    case .links: "Links"
    case .criteria: "Criteria"
    case .criteriaIntro:
      "Een producent kan verklaren dat een toepassing aan al deze criteria voldoet."
    case .since: "Sinds"
    case .until: "Tot"
    case .reason: "Reden"
    case .application: "Toepassing"
    case .manufacturer: "Fabrikant"
    case .route: "Weg"
    case .state: "Toestand"
    case .remark: "Opmerking"
    case .openQuestions: "Te beantwoorden vragen"
    case .listed: "ingeschreven"
    case .over: "afgelopen"
    case .opinion: "advies"
    case .notKnown: "niet bekend"
    case .noApplications: "Er is geen toepassing ingeschreven."
    case .sources: "Bronnen"
    case .notFound: "In openbare bronnen gezocht en niet gevonden"
    case .history: "Geschiedenis"
    case .date: "Datum"
    case .event: "Wat er gebeurde"
    case .list: "Lijst"
    case .listKept: "Het RIZIV houdt een lijst bij, waarop een toepassing kan worden gezet."
    case .noListKept: "Het RIZIV houdt geen lijst bij."
    case .apps: "Toep."
    case .allApplications: "Toepassingen in alle zorgprocessen"
    case .requests: "Vragen om op een lijst te komen"
    case .differencesTitle: "Waar beslissingen en register verschillen"
    case .internalReason: "Reden (intern)"
    case .declared: "Verklaard voldaan"
    case .changed: "Gewijzigd"
    case .typeToFind: "Typ een woord; Enter houdt het, Esc wist het"
    case .empty:
      "Het register is leeg. Het secretariaat schrijft een zorgproces in, of bestanden met "
        + "inami-review import-register."
    case .restsOnNoCase: "Deze inschrijving steunt op geen dossier van de groep."
    case .nothingDiffers: "Beslissingen en register zeggen hetzelfde."
    case .careProcess: "Zorgproces"
    case .sinceShort: "Sinds"
    case .untilShort: "Tot"
    }
  }
}
