package import ReviewDomain

extension French {
  package func sentence(for refusal: MeetingRefusal) -> String {
    switch refusal {
    case .noMeetingOpen:
      "Aucune réunion n'est ouverte. Ouvrez-en d'abord une, avec \(name(GroupAct.openMeeting))."
    case .noMeetingClosed:
      "Aucune réunion n'a de procès-verbal à approuver. Clôturez d'abord une réunion, avec "
        + "\(name(GroupAct.closeMeeting)), ou indiquez sa date."
    case .wrongState(let day, let state, let states):
      "La réunion du \(date(day)) est \(term(state)). Cet acte n'est possible que pour une réunion "
        + "\(either(states.map(term))) ; choisissez-en une autre."
    case .anotherIsOpen(let day):
      "La réunion du \(date(day)) est encore ouverte. Clôturez-la d'abord, avec "
        + "\(name(GroupAct.closeMeeting))."
    case .notItsDay(let day, let said):
      "La réunion est celle du \(date(day)) : ce qui s'y passe a lieu ce jour-là, non le "
        + "\(date(said)). Indiquez cette date, ou choisissez une autre réunion."
    case .endsBeforeItBegins(let ends, let begins):
      "La réunion finit à \(ends), avant de commencer à \(begins). Corrigez l'une des deux heures."
    case .timeNeeded:
      "On ne sait pas à quelle heure de la réunion cela s'est passé. Indiquez l'heure, p. ex. 14:30."
    case .timeGoesBack(let time, let last):
      "\(time) précède le dernier acte noté, à \(last). Indiquez une heure plus tardive et racontez "
        + "dans une note ce qui s'est passé avant."
    case .itemNeeded:
      "On ne sait pas de quoi il s'agit. Indiquez une affaire, un point habituel ou un intitulé, et un "
        + "seul des trois."
    case .unknownCase(let id):
      "Il n'y a pas d'affaire \(id). Vérifiez son numéro dans la liste des affaires."
    case .queryFindsNothing:
      "La requête ne trouve aucune affaire pour cet ordre du jour : en délibération ou au vote, et à "
        + "aucun autre. Changez la requête."
    case .onAgendaAlready(let subject, let day):
      "\(quoted(name(subject))) est déjà à l'ordre du jour du \(date(day)). Retirez-le d'abord de "
        + "celui-là, ou laissez-le tel quel."
    case .notOnAgenda(let subject, let known):
      known.isEmpty
        ? "L'ordre du jour est encore vide. Ajoutez d'abord \(quoted(name(subject))), avec "
          + "\(name(GroupAct.addItem))."
        : "\(quoted(name(subject))) n'est pas à l'ordre du jour. Choisissez parmi \(words(known)), "
          + "ou ajoutez ce point avec \(name(GroupAct.addItem))."
    case .onlyCasesInConsent(let subject):
      "Seules des affaires s'adoptent sans débat. Mettez \(quoted(name(subject))) parmi les points "
        + "débattus."
    case .dealtWith(let subject):
      "La réunion a déjà traité \(quoted(name(subject))), qui reste au procès-verbal. Choisissez un "
        + "autre point."
    case .inHandAlready(let subject):
      "\(quoted(name(subject))) est en discussion. Choisissez un autre point, ou continuez."
    case .notInConsentBlock(let id):
      "L'affaire \(id) n'est pas parmi celles qui s'adoptent sans débat : elle est discutée de toute "
        + "façon. Il n'y a rien à faire."
    case .inConsentBlock(let id):
      "L'affaire \(id) est parmi celles qui s'adoptent sans débat. Demandez d'abord son débat, avec "
        + "\(name(GroupAct.pull)), ou faites adopter l'ensemble."
    case .pulled(let id, let member):
      "\(name(member)) a demandé le débat sur l'affaire \(id) : elle reste parmi les affaires "
        + "débattues. Choisissez-en une autre."
    case .nothingInConsentBlock:
      "Aucune affaire n'est à adopter sans débat. Mettez-en une avec \(name(GroupAct.setAgenda)), ou "
        + "abordez les affaires une à une."
    case .consentNotAllowed:
      "Les règles du groupe n'admettent pas d'adoption sans vote, ou n'ont que des votes secrets. "
        + "Abordez les affaires une à une, avec \(name(GroupAct.take))."
    case .consentQuorum(let part):
      "Les membres présents qui peuvent voter dans cette affaire n'atteignent pas le quorum : "
        + "\(state(of: part)). Attendez d'autres membres, ou reportez l'affaire."
    case .consentMajority:
      "Les membres présents n'atteindraient pas la majorité que la règle demande. Attendez d'autres "
        + "membres, ou mettez l'affaire aux voix avec \(name(.openVote))."
    case .consentFails(let failures):
      "Aucune de ces affaires ne peut être adoptée sans débat : \(listed(failures)). Corrigez ce qui "
        + "est indiqué, ou débattez des affaires une à une."
    case .announcesOthers(let id):
      "La présence de \(name(id)) est annoncée par ce membre ou par le secrétariat. Annoncez la "
        + "vôtre, ou adressez-vous au secrétariat."
    case .presidingNeeded:
      "La présidence n'est pas parmi les présents. Indiquez qui préside."
    case .presentAlready(let id):
      "Le membre \(name(id)) est déjà dans la salle. Retirez ce nom."
    case .notPresent(let id):
      "Le membre \(name(id)) n'est pas dans la salle. Notez d'abord son arrivée, ou retirez ce nom."
    case .votesOpen(let cases):
      "Un vote est encore ouvert : \(listed(cases)). Clôturez-le avec \(name(.closeVote)), puis "
        + "clôturez la réunion."
    case .unknownNote(let number, let count):
      count == 0
        ? "Il n'y a pas de note \(number) : cette réunion n'en a aucune. Laissez le numéro vide pour "
          + "ajouter une correction."
        : "Il n'y a pas de note \(number) : celles de cette réunion vont de 1 à \(count). "
          + "Choisissez-en une."
    case .minutesApprovedAlready(let day):
      "Le procès-verbal du \(date(day)) est approuvé et son texte ne change plus. Laissez le numéro "
        + "vide pour y ajouter une correction."
    case .laterMeetingNeeded(let day):
      "Le procès-verbal du \(date(day)) est approuvé par une réunion ultérieure. Ouvrez-la d'abord, "
        + "avec \(name(GroupAct.openMeeting))."
    }
  }

  package func history(ofMeeting event: GroupEvent) -> String {
    switch event {
    case .meetingPlanned(let day, _, _, _): "a prévu une réunion le \(date(day))"
    case .meetingCancelled(let day, _): "a annulé la réunion du \(date(day))"
    case .agendaSet(let day, let items):
      "a fixé l'ordre du jour du \(date(day)) (points : \(items.count))"
    case .agendaItemAdded(let day, let item, _):
      "a mis \(quoted(name(item.subject))) à l'ordre du jour du \(date(day))"
    case .agendaItemDropped(let day, let subject):
      "a retiré \(quoted(name(subject))) de l'ordre du jour du \(date(day))"
    case .consentPulled(_, let id, _): "a demandé le débat sur l'affaire \(id)"
    case .attendanceAnnounced(let day, let member, let announcement):
      "a annoncé pour le \(date(day)) : \(named(member)), \(term(announcement))"
    case .meetingOpened(_, let presiding, let present, let time):
      "a ouvert la réunion à \(time) (présents : \(present.count) ; préside : \(named(presiding)))"
    case .membersArrived(_, let members, let time):
      "a noté à \(time) l'arrivée de \(named(members))"
    case .membersLeft(_, let members, let time):
      "a noté à \(time) le départ de \(named(members))"
    case .itemTaken(_, let subject, let out, let time):
      "a abordé \(quoted(name(subject))) à \(time)"
        + (out.isEmpty ? "" : " (hors de la salle : \(named(out)))")
    case .minuteNoted(_, let subject, _, _):
      "a noté quelque chose au procès-verbal"
        + (subject.map { " sur \(quoted(name($0)))" } ?? "")
    case .consentAdopted(_, let cases, _, let time):
      "a acté à \(time) l'adoption sans débat de \(listed(cases))"
    case .meetingClosed(_, let notReached, let time):
      "a clos la réunion à \(time) (points non abordés : \(notReached.count))"
    case .minutesCorrected(let day, _, _, _):
      "a corrigé le procès-verbal du \(date(day))"
    case .minutesApproved(let day, _):
      "a acté l'approbation du procès-verbal du \(date(day))"
    default: ""
    }
  }

  package func help(ofMeeting act: GroupAct) -> String {
    switch act {
    case .setAgenda:
      "Fixe l'ordre du jour d'une réunion et sa suite ; un autre le remplace, ce qui est traité "
        + "reste."
    case .addItem: "Met une affaire ou un autre point à l'ordre du jour ; il peut en être retiré."
    case .dropItem: "Retire de l'ordre du jour un point que la réunion n'a pas traité."
    case .pull:
      "Retire une affaire de celles qui s'adoptent sans débat, pour qu'on en discute ; personne ne "
        + "l'y remet."
    case .announce:
      "Dit si vous venez à la réunion, pour que le quorum puisse être prévu ; une nouvelle annonce "
        + "remplace celle-ci."
    case .openMeeting: "Ouvre la réunion avec les membres présents ; c'est définitif."
    case .arrive: "Note qui est entré ; l'affaire en discussion en prend acte."
    case .leave: "Note qui est sorti ; l'affaire en discussion en prend acte."
    case .take: "Aborde un point et quitte le précédent ; dit qui sort de la salle pour lui."
    case .note:
      "Note une phrase pour le procès-verbal, sur le point abordé ou la réunion ; elle peut être "
        + "corrigée."
    case .approveConsent:
      "Adopte ensemble les propositions à adopter sans débat, là où le quorum est atteint ; c'est "
        + "définitif."
    case .closeMeeting:
      "Clôt la réunion définitivement ; ce qui n'a pas été abordé peut être prévu à nouveau."
    case .correctMinutes:
      "Corrige une note du procès-verbal ou y ajoute une correction ; l'ancien texte reste au "
        + "journal."
    case .approveMinutes:
      "Acte qu'une réunion ultérieure a approuvé le procès-verbal ; son texte ne change plus."
    default: ""
    }
  }

  package func label(ofMeeting field: GroupField) -> String {
    switch field {
    case .meeting: "Réunion du"
    case .items: "Points"
    case .query: "Affaires d'une requête"
    case .otherCase: "Affaire"
    case .topic: "Point habituel"
    case .title: "Intitulé"
    case .block: "Avec ou sans débat"
    case .minutes: "Minutes prévues"
    case .item: "Point"
    case .attendance: "Présence"
    case .present: "Présents"
    case .presiding: "Préside"
    case .members: "Membres"
    case .time: "Heure"
    case .number: "Numéro de la note"
    case .begins: "Commence à"
    case .ends: "Finit à"
    default: ""
    }
  }

  package func hint(ofMeeting field: GroupField) -> String {
    switch field {
    case .meeting: "Sa date ; vide : la réunion ouverte, sinon la prochaine."
    case .items: "Dans l'ordre, p. ex. minutes 2026-014:consent 2026-017:20 other."
    case .query: "Au lieu des points : ses affaires, p. ex. stage:deliberation."
    case .otherCase: "Son numéro, p. ex. 2026-014."
    case .topic: "Un point que beaucoup de réunions ont."
    case .title: "Un point en vos propres mots, dans une langue ou plus."
    case .block: "Discuté, ou adopté avec d'autres sans débat."
    case .minutes: "Combien de temps il peut prendre ; vide si ce n'est pas fixé."
    case .item: "Un numéro d'affaire, minutes, information, other ou p1."
    case .attendance: "Si le membre vient."
    case .present: "Tous ceux qui sont dans la salle, par identifiant, avec des espaces."
    case .presiding: "Vide pour la présidence."
    case .members: "Par identifiant, avec des espaces."
    case .time: "P. ex. 14:30 ; vide pour maintenant."
    case .number: "Vide pour ajouter une correction à part."
    case .begins, .ends: "P. ex. 14:30 ; peut rester vide."
    default: ""
    }
  }

  package func term(_ topic: AgendaTopic) -> String {
    switch topic {
    case .minutes: "Approbation du procès-verbal"
    case .information: "Communications"
    case .other: "Divers"
    }
  }

  package func term(_ block: AgendaBlock) -> String {
    switch block {
    case .consent: "sans débat"
    case .debate: "avec débat"
    }
  }

  package func term(_ announcement: MeetingAttendance.Announcement) -> String {
    switch announcement {
    case .coming: "vient"
    case .excused: "excusé(e)"
    }
  }

  package func term(_ state: Meeting.State) -> String {
    switch state {
    case .planned: "prévue"
    case .open: "ouverte"
    case .closed: "close"
    }
  }

  package func term(_ reason: ConsentFailure.Reason) -> String {
    switch reason {
    case .proposal: "pas de texte à adopter"
    case .adopted: "déjà adoptée"
    case .openVote: "vote ouvert"
    case .quorum: "quorum non atteint"
    case .majority: "majorité non atteinte"
    case .gates: "point de contrôle non rempli"
    case .stage: "pas au stade du vote"
    case .chair: "présidence d'un autre membre"
    case .other: "impossible"
    }
  }

  package func point(_ number: Int) -> String { "Point \(number)" }
}
