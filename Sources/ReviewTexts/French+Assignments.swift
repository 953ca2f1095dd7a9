package import ReviewDomain

extension French {
  package func history(_ event: GroupEvent) -> String {
    switch event {
    case .memberAdded(let member): "a ajouté le membre \(member.name)"
    case .memberChanged(let member, _): "a modifié le membre \(member.name)"
    case .adopted(let file): "a adopté \(file.name)"
    case .yearlyInterestsDeclared: "a fait sa déclaration annuelle d'intérêts"
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
      "Le fichier n'est pas du texte en UTF-8. Enregistrez-le comme « CSV UTF-8 »."
    case .unclosedQuote:
      "Un guillemet s'ouvre ici et n'est jamais fermé. Fermez-le, ou doublez-le dans un texte."
    case .textAfterQuote:
      "Quelque chose suit un guillemet fermant. Doublez un guillemet qui fait partie du texte."
    case .empty:
      "Le fichier est vide. Il commence par un en-tête : "
        + "case,action,member,role,round,value,reason."
    case .columnMissing(let name):
      "La colonne \(quoted(name)) manque dans l'en-tête. Ajoutez-la."
    case .columnUnknown(let name, let known):
      "La colonne \(quoted(name)) n'est pas connue. Sont connues : \(list(known))."
    case .columnTwice(let name):
      "La colonne \(quoted(name)) y est deux fois. N'en gardez qu'une."
    case .tooManyFields:
      "Cette ligne a plus de champs que l'en-tête. Mettez entre guillemets un texte qui "
        + "contient le séparateur."
    case .valueMissing(let column):
      "\(quoted(column)) est vide ici. Cette action en a besoin."
    case .actionUnknown(let word, let known):
      "L'action \(quoted(word)) n'est pas connue. Écrivez : \(either(known))."
    case .notACase(let text):
      "Il n'y a pas d'affaire \(quoted(text)). Vérifiez son numéro dans la liste."
    case .queryUnknown(let word):
      "\(quoted(word)) n'est pas compris dans la requête. Écrivez un numéro d'affaire ou une "
        + "requête."
    case .noCaseFound(let text):
      "La requête \(quoted(text)) ne trouve aucune affaire. Changez-la, ou supprimez la ligne."
    case .memberUnknown(let text):
      "Le groupe n'a pas de membre \(quoted(text)). Écrivez un identifiant ou un nom complet "
        + "de la liste des membres."
    case .roleDiffers(let id, let role):
      "Le rôle de \(name(id)) est \(role.rawValue), pas celui-ci. Corrigez le rôle ou le membre."
    case .notARole(let text):
      "\(quoted(text)) n'est pas un rôle. Écrivez : "
        + "\(either(Member.Role.allCases.map(\.rawValue)))."
    case .notARight(let text):
      "\(quoted(text)) n'est pas un droit. Écrivez : \(list(Right.allCases.map(\.rawValue)))."
    case .notARound(let text):
      "\(quoted(text)) n'est pas un numéro de tour. Écrivez des chiffres, ou rien."
    case .roundDiffers(let id, let current):
      "L'affaire \(id) en est au tour \(current), pas à celui-ci. Corrigez le tour ou "
        + "laissez-le vide."
    }
  }
}

extension French {
  package func word(_ word: PeopleWord) -> String {
    switch word {
    case .role: "Rôle"
    case .sitsFor: "Représente"
    case .mandate: "Mandat"
    case .declaration: "Intérêts"
    case .load: "Charge"
    case .missing: "manque"
    case .notAsked: "non demandée"
    case .ended: "fini"
    case .meetings: "Réunions"
    case .noMeetings: "Aucune réunion n'est prévue."
    case .chairOfCase: "Présidence de cette affaire"
    case .rapporteur: "Rapporteur"
    case .experts: "Experts"
    case .preview: "Ce qui serait acté"
    case .noChange: "aucun changement"
    case .refused: "refusé"
    case .before: "avant"
    case .after: "après"
    }
  }

  package func words(for load: MemberLoad) -> String {
    [
      load.sheetsDue > 1
        ? "\(load.sheetsDue) fiches à remettre" : "\(load.sheetsDue) fiche à remettre",
      load.presented > 1
        ? "\(load.presented) affaires présentées" : "\(load.presented) affaire présentée",
      load.criteria > 1
        ? "\(load.criteria) critères comme expert" : "\(load.criteria) critère comme expert",
    ].joined(separator: ", ")
  }

  package func preview(changes: Int, unchanged: Int, refused: Int) -> String {
    "Changements : \(changes). Sans changement : \(unchanged). Refus : \(refused)."
  }

  package var nothingAssigned: String {
    "Rien n'a été enregistré, car quelque chose est refusé. Corrigez et réessayez."
  }

  package func assigned(_ count: Int) -> String {
    count == 1
      ? "Enregistré : 1 désignation." : "Enregistré en une fois : \(count) désignations."
  }

  package func mandateEnds(of name: String, on day: Day) -> String {
    "Le mandat de \(name) prend fin le \(date(day))."
  }

  package func renewDeclaration(before day: Day) -> String {
    "Votre déclaration annuelle d'intérêts vaut jusqu'au \(date(day)). Renouvelez-la à temps."
  }
}
