package import ReviewDomain

extension French {
  package func sentence(for refusal: RegisterRefusal) -> String {
    switch refusal {
    case .noProcess:
      "Le registre n'a pas encore de processus de soins. Inscrivez-en d'abord un, avec "
        + "\(name(.recordProcess))."
    case .unknownProcess(let id, let known):
      "Le registre n'a pas de processus de soins \(name(id)). "
        + (known.isEmpty
          ? "Inscrivez-le d'abord, avec \(name(.recordProcess))."
          : "Il connaît : \(list(known.map(\.rawValue))).")
    case .processExists(let id):
      "Le processus de soins \(name(id)) est déjà dans le registre. Modifiez-le avec "
        + "\(name(.changeProcess))."
    case .processEnded(let id, let day):
      "Le processus de soins \(name(id)) n'est plus d'application"
        + (day.map { " depuis le \(date($0))" } ?? "")
        + ". Choisissez-en un autre, ou inscrivez un nouveau processus."
    case .notAnIdentifier(let text):
      "\(quoted(text)) n'est pas un identifiant. Écrivez des minuscules, des chiffres et des traits "
        + "d'union, comme heart-failure."
    case .notACriterion(let text):
      "\(quoted(text)) ne nomme pas un critère. Écrivez une majuscule et un nombre, comme R1."
    case .textMissing(let languages):
      "Le registre public se lit en français et en néerlandais. Ajoutez le texte en : "
        + list(languages.map { term($0) }) + "."
    case .sourceNeeded:
      "Ce qui est public a une source. Donnez l'adresse d'une page, ou le dossier sur lequel cela "
        + "repose."
    case .noCriteria(let id):
      "Le registre n'a pas de critères pour \(name(id)) : un producteur ne peut donc pas déclarer "
        + "qu'il les remplit. Ajoutez-les avec \(name(.changeProcess))."
    case .noProcessWithCriteria:
      "Aucun processus de soins d'application n'a de critères. Ajoutez-les avec "
        + "\(name(.changeProcess))."
    case .criteriaNotMet(let ids, let process):
      "Le producteur ne déclare pas remplir tous les critères de \(name(process)) : "
        + "\(listed(ids)). Rien n'a été inscrit ; interrogez le producteur, ou prenez une autre voie."
    case .unknownCriteria(let ids, let known):
      "Le processus de soins n'a pas de critères \(listed(ids)). Il a : \(listed(known))."
    case .keepsNoList(let id):
      "Le registre ne dit pas que l'INAMI tient une liste pour \(name(id)). Si c'est le cas, "
        + "dites-le d'abord avec \(name(.changeProcess))."
    case .noProcessWithList:
      "Le registre ne nomme aucun processus de soins pour lequel l'INAMI tient une liste. S'il y en "
        + "a un, dites-le d'abord avec \(name(.changeProcess))."
    case .unknownRequest(let number, let open):
      "Il n'y a pas de demande ouverte \(number). "
        + (open.isEmpty ? "Aucune n'est ouverte." : "Ouvertes : \(list(open.map(String.init))).")
    case .noOpenRequest:
      "Aucune demande d'ajout à une liste n'est ouverte. Inscrivez-en une avec "
        + "\(name(.requestListing))."
    case .requestDiffers(let number, let product):
      "La demande \(number) porte sur \(quoted(product)), ou sur un autre processus de soins. "
        + "Choisissez la demande de cette application."
    case .alreadyRequested(let product, let number):
      "La demande \(number) pour \(quoted(product)) est déjà ouverte. Décidez de celle-là."
    case .alreadyListed(let product, let id):
      "\(quoted(product)) est déjà dans \(name(id)). Corrigez l'inscription avec "
        + "\(name(.correctRegister)), ou retirez-la d'abord."
    case .notListed(let product, let listed):
      "\(quoted(product)) n'est pas dans ce processus de soins. "
        + (listed.isEmpty ? "Il n'a aucune application." : "Il a : \(list(listed)).")
    case .nothingListed:
      "Le registre n'a aucune application. Inscrivez-en une avec \(name(.listApp))."
    case .levelNeeded:
      "Une application remboursée a un niveau. Choisissez M3 light ou M3 plus."
    case .opinionHasNoLevel:
      "Un avis ne donne aucun niveau. Laissez le niveau vide, ou choisissez une autre voie."
    case .levelNotPaid(let level):
      "\(term(level)) ne dit rien d'un processus de soins. Choisissez M3 light ou M3 plus."
    case .levelDiffers(let level, let process):
      "Par cette voie, une application reçoit le niveau du processus de soins, "
        + "\(process.map { term($0) } ?? registerWord(.noLevel)), et non \(term(level)). "
        + "Choisissez ce niveau, ou la voie \(quoted(term(ListedApp.Route.convention)))."
    case .endNeeded:
      "Ce qui est remboursé pour un temps dit jusqu'à quand. Donnez le dernier jour."
    case .endsBeforeItBegins(let end, let from):
      "Le dernier jour, \(date(end)), vient avant le premier, \(date(from)). Corrigez l'un des deux."
    }
  }

  package func sentence(for difference: RegisterDifference) -> String {
    let app = difference.decided
    let which = "\(app.caseID) \(app.product)"
    return switch difference {
    case .processMissing:
      "\(which) est en vigueur pour \(name(app.process)), que le registre n'a pas. Inscrivez le "
        + "processus de soins, ou laissez-le."
    case .processEnded:
      "\(which) est en vigueur pour \(name(app.process)), qui selon le registre n'est plus "
        + "d'application. Vérifiez lequel des deux est juste."
    case .notListed:
      "\(which) est en vigueur et n'est pas inscrite dans \(name(app.process)). Inscrivez-la, ou "
        + "laissez-la."
    case .levelDiffers(_, let listed):
      "\(which) : décidé à \(app.level.map { term($0) } ?? "–"), inscrit à "
        + "\(listed.map { term($0) } ?? "–"). Corrigez le registre si la décision est juste."
    case .endDiffers(_, let listed):
      "\(which) : décidé jusqu'au \(app.until.map { date($0) } ?? "–"), inscrit jusqu'au "
        + "\(listed.map { date($0) } ?? "–"). Corrigez le registre si la décision est juste."
    case .stillListed:
      "\(which) a pris fin (\(app.ending.map { term($0) } ?? "")) et reste inscrite dans "
        + "\(name(app.process)). Retirez-la, ou laissez-la."
    }
  }

  package func differences(_ count: Int) -> String {
    count == 1
      ? "1 décision et le registre ne disent pas la même chose"
      : "\(count) décisions et le registre ne disent pas la même chose"
  }

  package func term(_ route: ListedApp.Route) -> String {
    switch route {
    case .selfCertification: "autocertification"
    case .listRequest: "ajout à la liste"
    case .convention: "convention"
    case .opinion: "avis positif"
    }
  }

  package func term(_ certainty: RegisterFact.Certainty) -> String {
    switch certainty {
    case .inferred: "déduit"
    case .unconfirmed: "non confirmé"
    }
  }

  package func registerAsOf(_ day: Day) -> String { "État au \(date(day))" }

  package func noVersion(in language: Language) -> String {
    "(pas de version : \(term(language)))"
  }

  package func page(in language: Language, at host: String) -> String {
    "Page en \(term(language)) : \(host)"
  }

  package func registerEntered(_ events: Int) -> String {
    events == 1
      ? "Inscrit dans le registre : 1 inscription."
      : "Inscrit dans le registre : \(events) inscriptions."
  }

  package var registerUnchanged: String {
    "Le registre dit déjà tout cela : rien n'a été inscrit."
  }

  package func registerHistory(_ event: GroupEvent) -> String {
    switch event {
    case .careProcessRecorded(let process): "a inscrit le processus de soins \(process.id)"
    case .careProcessChanged(let process, _): "a modifié le processus de soins \(process.id)"
    case .careProcessEnded(let id, _):
      "a inscrit que le processus de soins \(id) n'est plus d'application"
    case .appSelfCertified(let app, _):
      "a inscrit l'autocertification de \(app.product) dans \(app.process)"
    case .listingRequested(let request):
      "a inscrit la demande \(request.number) : \(request.product) dans \(request.process)"
    case .appListed(let app, _): "a inscrit \(app.product) dans \(app.process)"
    case .listingRefused(let number, _): "a refusé la demande \(number)"
    case .appUnlisted(let process, let product, _, _): "a retiré \(product) de \(process)"
    case .listedAppCorrected(let product, let app, _):
      "a corrigé l'inscription de \(product) dans \(app.process)"
    case .registerFactRecorded(let fact): "a inscrit le fait \(fact.id)"
    default: ""
    }
  }

  package func registerWord(_ word: RegisterWord) -> String {
    switch word {
    case .register: "Registre des applications mobiles médicales"
    case .subtitle: "Les processus de soins et leurs applications"
    case .careProcesses: "Processus de soins"
    case .applications: "Applications"
    case .generalHistory: "Historique du registre"
    case .noLongerApplicable: "Plus d'application"
    case .level: "Niveau"
    case .noLevel: "aucun niveau"
    case .purpose: "Objectif"
    case .eligibility: "Qui y a droit"
    case .reimbursement: "Mode de remboursement"
    case .links: "Liens"
    case .criteria: "Critères"
    case .criteriaIntro:
      "Un producteur peut déclarer qu'une application les remplit tous."
    case .since: "Depuis"
    case .until: "Jusqu'au"
    case .reason: "Motif"
    case .application: "Application"
    case .manufacturer: "Fabricant"
    case .route: "Voie"
    case .state: "État"
    case .remark: "Remarque"
    case .openQuestions: "Questions auxquelles répondre"
    case .listed: "inscrite"
    case .over: "terminée"
    case .opinion: "avis"
    case .notKnown: "inconnu"
    case .noApplications: "Aucune application n'est inscrite."
    case .sources: "Sources"
    case .notFound: "Cherché dans les sources publiques et non trouvé"
    case .history: "Historique"
    case .date: "Date"
    case .event: "Ce qui s'est passé"
    case .list: "Liste"
    case .listKept: "L'INAMI tient une liste, à laquelle une application peut être ajoutée."
    case .noListKept: "L'INAMI ne tient pas de liste."
    case .apps: "Applic."
    case .allApplications: "Applications de tous les processus de soins"
    case .requests: "Demandes d'ajout à une liste"
    case .differencesTitle: "Où décisions et registre diffèrent"
    case .internalReason: "Motif (interne)"
    case .declared: "Déclaré rempli"
    case .changed: "Modifié"
    case .typeToFind: "Tapez un mot ; Enter le garde, Esc l'efface"
    case .empty:
      "Le registre est vide. Le secrétariat inscrit un processus de soins, ou des fichiers avec "
        + "inami-review import-register."
    case .restsOnNoCase: "Cette inscription ne repose sur aucun dossier du groupe."
    case .nothingDiffers: "Décisions et registre disent la même chose."
    case .careProcess: "Processus"
    case .sinceShort: "Depuis"
    case .untilShort: "Jusqu'au"
    }
  }
}
