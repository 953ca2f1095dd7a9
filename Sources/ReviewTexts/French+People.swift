package import ReviewDomain

extension French {
  package func sentence(for refusal: PeopleRefusal) -> String {
    switch refusal {
    case .outsideMandate(let id, let from, let until):
      "Le mandat de \(name(id)) court \(mandate(from, until)) : en dehors de cette période, ce "
        + "n'est pas possible. Si les dates sont fausses, demandez au secrétariat de les changer."
    case .mandateEndsBeforeItBegins(let until, let from):
      "Le mandat prend fin le \(date(until)), avant son début, le \(date(from)). Corrigez l'une "
        + "des deux dates."
    case .yearlyDeclarationNeeded(let expired):
      (expired.map { "Votre déclaration annuelle d'intérêts valait jusqu'au \(date($0)). " }
        ?? "Vous n'avez pas fait votre déclaration annuelle d'intérêts. ")
        + "Faites-la d'abord, sous Membres, avec \(name(GroupAct.declareInterests)) ; continuez "
        + "ensuite."
    case .ownInterest:
      "Personne ne décide de son propre intérêt. Le secrétariat confie la présidence de cette "
        + "affaire à un autre membre, avec \(name(.replaceChair)) ; c'est lui qui décide."
    case .chairHasInterest:
      "Vous avez déclaré un intérêt dans cette affaire : vous ne la dirigez pas tant qu'il n'a pas "
        + "été tranché. Transmettez-la avec \(name(.replaceChair)), ou demandez-le au secrétariat."
    case .chairReplaced(let id):
      "Dans cette affaire, la présidence revient à \(name(id)), qui seul(e) la dirige. "
        + "Adressez-vous à ce membre ou au secrétariat."
    case .chairMayLead:
      "Rien n'empêche la présidence de diriger cette affaire. On ne la remplace qu'après une "
        + "déclaration d'intérêt, ou si personne ne peut diriger l'affaire."
    case .mayNotLead(let id):
      "Le membre \(name(id)) ne peut présider : il faut une voix délibérative ou une présidence. "
        + "Choisissez un autre membre."
    case .memberHasInterest(let id):
      "Le membre \(name(id)) a un intérêt dans cette affaire ou en est récusé. Choisissez un autre "
        + "membre, ou faites d'abord trancher l'intérêt."
    case .notAnExpert(let id):
      "Le membre \(name(id)) n'est pas expert du groupe. Choisissez un expert, ou la tâche "
        + "\(quoted(term(Assignment.Duty.rapporteur)))."
    case .mayNotReport(let id):
      "Le membre \(name(id)) ne participe pas au jugement et ne peut être rapporteur. Choisissez "
        + "un membre qui y participe."
    case .criteriaNeeded:
      "Un expert ne cote que les critères qui lui sont confiés. Indiquez-en au moins un."
    case .criteriaOnlyForExperts:
      "Un rapporteur n'a pas de critères propres. Laissez les critères vides, ou choisissez la "
        + "tâche \(quoted(term(Assignment.Duty.expert)))."
    case .nobodyAssigned:
      "Personne n'a de tâche dans cette affaire. Désignez d'abord quelqu'un, avec \(name(.assign))."
    case .notAssigned(let id):
      "Le membre \(name(id)) n'a pas de tâche dans cette affaire : il n'y a rien à retirer. "
        + "Choisissez un membre qui en a une."
    case .expertNotAssigned:
      "Cette affaire a ses propres experts et vous n'en êtes pas. Si vous deviez en être, demandez "
        + "une désignation à la présidence ou au secrétariat."
    case .sheetIsIn(let id):
      "La fiche de cotation de \(name(id)) est remise : ce qu'elle demande ne change plus. "
        + "Rendez-la d'abord, avec \(name(.reopenScores))."
    case .criterionNotAssigned(let id, let own):
      "Le critère \(id) ne vous est pas confié dans cette affaire. Ne cotez que les vôtres : "
        + "\(listed(own))."
    case .meetingPlannedAlready(let day):
      "Une réunion est déjà prévue le \(date(day)). Choisissez un autre jour, ou annulez-la "
        + "d'abord."
    case .noMeetingPlanned:
      "Aucune réunion n'est à venir. Prévoyez-en une avec \(name(GroupAct.planMeeting))."
    case .noMeetingOn(let day):
      "Aucune réunion n'est prévue le \(date(day)). Choisissez un jour dans la liste des réunions."
    case .meetingInThePast(let day, let today):
      "Le \(date(day)) est passé ; nous sommes le \(date(today)). Indiquez un jour à venir."
    }
  }

  private func mandate(_ from: Day?, _ until: Day?) -> String {
    [from.map { "du \(date($0))" }, until.map { "jusqu'au \(date($0))" }]
      .compactMap(\.self).joined(separator: " ")
  }

  package func sentence(for advice: CaseAdvice) -> String {
    switch advice {
    case .noChair:
      "Personne ne peut diriger cette affaire : la présidence y a un intérêt, est récusée ou fait "
        + "défaut. Confiez-la à un autre membre, avec \(name(.replaceChair))."
    case .nobodyScores(let waiting):
      "Personne ne peut coter cette affaire : tous ont un intérêt ou sont récusés. "
        + toDecide(waiting)
        + "S'il ne reste personne, ajoutez des membres ou des experts au groupe."
    case .nobodyVotes(let waiting):
      "Personne ne peut voter dans cette affaire : toutes les voix délibératives ont un intérêt ou "
        + "sont récusées. " + toDecide(waiting)
        + "S'il ne reste personne, ajoutez des membres avec voix délibérative."
    }
  }

  private func toDecide(_ waiting: [MemberID]) -> String {
    waiting.isEmpty
      ? "Faites revoir les récusations, avec \(name(.recuse)). "
      : "Faites trancher, avec \(name(.recuse)) : \(named(waiting)). "
  }

  package func term(_ duty: Assignment.Duty) -> String {
    switch duty {
    case .rapporteur: "rapporteur"
    case .expert: "expert"
    }
  }
}

extension French {
  package func title(_ act: GroupAct) -> String {
    switch act {
    case .addMember: "Ajouter un membre"
    case .changeMember: "Modifier un membre"
    case .declareInterests: "Ma déclaration annuelle"
    case .planMeeting: "Prévoir une réunion"
    case .cancelMeeting: "Annuler une réunion"
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      registerTitle(act)
    case .setAgenda: "Fixer l'ordre du jour"
    case .addItem: "Ajouter un point"
    case .dropItem: "Retirer un point"
    case .pull: "Demander le débat"
    case .announce: "Annoncer une présence"
    case .openMeeting: "Ouvrir la réunion"
    case .arrive: "Noter une arrivée"
    case .leave: "Noter un départ"
    case .take: "Aborder un point"
    case .note: "Noter au procès-verbal"
    case .approveConsent: "Adopter sans débat"
    case .closeMeeting: "Clore la réunion"
    case .correctMinutes: "Corriger le P.-V."
    case .approveMinutes: "Approuver le P.-V."
    }
  }

  package func shortTitle(_ act: GroupAct) -> String {
    switch act {
    case .addMember: "ajouter"
    case .changeMember: "modifier"
    case .declareInterests: "déclaration"
    case .planMeeting: "prévoir"
    case .cancelMeeting: "annuler"
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      registerShortTitle(act)
    case .setAgenda: "ordre du jour"
    case .addItem: "ajouter"
    case .dropItem: "retirer"
    case .pull: "débat"
    case .announce: "présence"
    case .openMeeting: "ouvrir"
    case .arrive: "arrivée"
    case .leave: "départ"
    case .take: "aborder"
    case .note: "noter"
    case .approveConsent: "sans débat"
    case .closeMeeting: "clore"
    case .correctMinutes: "corriger"
    case .approveMinutes: "approuver"
    }
  }

  package func help(_ act: GroupAct) -> String {
    switch act {
    case .addMember:
      "Ajoute un membre au groupe, avec son rôle, son mandant, sa langue et son mandat ; aucun "
        + "membre n'est jamais supprimé."
    case .changeMember:
      "Modifie un membre, avec la motivation ; ce qui reste vide ne change pas, un tiret vide un "
        + "champ."
    case .declareInterests:
      "Fait votre déclaration annuelle d'intérêts, que lisent la présidence et le secrétariat ; "
        + "signalez tout changement aussitôt, une nouvelle déclaration remplaçant celle-ci."
    case .planMeeting: "Prévoit une réunion du groupe à une date ; elle peut être annulée."
    case .cancelMeeting:
      "Annule une réunion prévue, avec la motivation ; une autre peut être prévue le même jour."
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
    case .id: "Identifiant"
    case .member: "Membre"
    case .name: "Nom"
    case .role: "Rôle"
    case .language: "Langue"
    case .constituency: "Représente"
    case .from: "Mandat à partir du"
    case .until: "Mandat jusqu'au"
    case .account: "Compte"
    case .active: "Actif"
    case .reason: "Motivation"
    case .interest: "Mes intérêts"
    case .text: act == .declareInterests ? "Description" : "Texte"
    case .day: "Date"
    case .place: "Lieu"
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
    case .id: "Court et définitif, p. ex. ann-peeters."
    case .member: "Son identifiant, comme dans la liste des membres."
    case .name: "Prénom et nom."
    case .role: "Ce que le membre peut faire."
    case .language: "Celle dans laquelle le programme lui parle."
    case .constituency: "Qui le membre représente, p. ex. organismes assureurs."
    case .from: "Premier jour, p. ex. 01/09/2026 ; un tiret pour aucun."
    case .until: "Dernier jour, p. ex. 31/08/2030 ; un tiret pour aucun."
    case .account: "Le compte du système qui agit comme ce membre."
    case .active: "Non, quand le membre a quitté le groupe."
    case .reason: "Une ou deux phrases, conservées avec l'acte."
    case .interest: "Aucun, ou des intérêts directs ou indirects."
    case .text:
      act == .declareInterests
        ? "À remplir s'il y a un intérêt ; la présidence et le secrétariat la lisent."
        : "Ce qui est à retenir, dans une langue ou plus."
    case .day: "P. ex. 21/11/2026 ; aujourd'hui ou plus tard."
    case .place: "Salle, ville ou en ligne."
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
