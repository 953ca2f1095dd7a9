package import ReviewDomain

extension Dutch {
  package func sentence(for refusal: PeopleRefusal) -> String {
    switch refusal {
    case .outsideMandate(let id, let from, let until):
      "Het mandaat van \(name(id)) loopt \(mandate(from, until)); daarbuiten kan dit niet. Kloppen "
        + "de data niet, vraag dan het secretariaat om ze te wijzigen."
    case .mandateEndsBeforeItBegins(let until, let from):
      "Het mandaat eindigt op \(date(until)), voor het begint op \(date(from)). Verbeter een van "
        + "de twee data."
    case .yearlyDeclarationNeeded(let expired):
      (expired.map { "Uw jaarlijkse belangenverklaring gold tot en met \(date($0)). " }
        ?? "U hebt uw jaarlijkse belangenverklaring niet afgelegd. ")
        + "Doe dat eerst, onder Leden, met \(name(GroupAct.declareInterests)); ga daarna verder."
    case .ownInterest:
      "Niemand beslist over een eigen belang. Het secretariaat geeft het voorzitterschap van deze "
        + "zaak aan een ander lid, met \(name(.replaceChair)); dat lid beslist."
    case .chairHasInterest:
      "U hebt een belang verklaard in deze zaak: u leidt ze niet zolang daarover niet is beslist. "
        + "Draag de zaak over met \(name(.replaceChair)), of vraag dat aan het secretariaat."
    case .chairReplaced(let id):
      "In deze zaak heeft \(name(id)) het voorzitterschap; alleen dat lid leidt ze. Spreek dat lid "
        + "of het secretariaat aan."
    case .chairMayLead:
      "Niets belet de voorzitter om deze zaak te leiden. Een voorzitter wordt pas vervangen na een "
        + "belangenverklaring, of als niemand de zaak mag leiden."
    case .mayNotLead(let id):
      "Lid \(name(id)) kan niet voorzitten: dat kan alleen een stemgerechtigd lid of een "
        + "voorzitter. Kies een ander lid."
    case .memberHasInterest(let id):
      "Lid \(name(id)) heeft een belang in deze zaak of is gewraakt. Kies een ander lid, of laat "
        + "eerst over het belang beslissen."
    case .notAnExpert(let id):
      "Lid \(name(id)) is geen expert van de groep. Kies een expert, of de taak "
        + "\(quoted(term(Assignment.Duty.rapporteur)))."
    case .mayNotReport(let id):
      "Lid \(name(id)) neemt niet deel aan de beoordeling en kan geen rapporteur zijn. Kies een "
        + "lid dat dat wel doet."
    case .criteriaNeeded:
      "Een expert scoort alleen de criteria die hem of haar zijn toegewezen. Geef er minstens een "
        + "op."
    case .criteriaOnlyForExperts:
      "Een rapporteur heeft geen eigen criteria. Laat de criteria leeg, of kies de taak "
        + "\(quoted(term(Assignment.Duty.expert)))."
    case .nobodyAssigned:
      "Niemand heeft een taak in deze zaak. Wijs eerst iemand aan, met \(name(.assign))."
    case .notAssigned(let id):
      "Lid \(name(id)) heeft geen taak in deze zaak: er valt niets in te trekken. Kies een lid dat "
        + "er wel een heeft."
    case .expertNotAssigned:
      "Deze zaak heeft eigen experts, en u bent daar niet bij. Hoort u er wel bij, vraag dan de "
        + "voorzitter of het secretariaat om een aanwijzing."
    case .sheetIsIn(let id):
      "Het scoreblad van \(name(id)) is ingediend: wat het vraagt, verandert niet meer. Geef het "
        + "blad eerst terug, met \(name(.reopenScores))."
    case .criterionNotAssigned(let id, let own):
      "Criterium \(id) is u in deze zaak niet toegewezen. Scoor alleen uw eigen criteria: "
        + "\(listed(own))."
    case .meetingPlannedAlready(let day):
      "Op \(date(day)) is al een vergadering gepland. Kies een andere dag, of annuleer die eerst."
    case .noMeetingPlanned:
      "Er komt geen vergadering aan. Plan er een met \(name(GroupAct.planMeeting))."
    case .noMeetingOn(let day):
      "Op \(date(day)) is geen vergadering gepland. Kies een dag uit de lijst van vergaderingen."
    case .meetingInThePast(let day, let today):
      "\(date(day)) is voorbij; vandaag is het \(date(today)). Geef een dag die nog komt."
    }
  }

  private func mandate(_ from: Day?, _ until: Day?) -> String {
    [from.map { "van \(date($0))" }, until.map { "tot en met \(date($0))" }]
      .compactMap(\.self).joined(separator: " ")
  }

  package func sentence(for advice: CaseAdvice) -> String {
    switch advice {
    case .noChair:
      "Niemand mag deze zaak leiden: de voorzitter heeft er een belang in, is gewraakt of "
        + "ontbreekt. Geef het voorzitterschap aan een ander lid, met \(name(.replaceChair))."
    case .nobodyScores(let waiting):
      "Niemand mag deze zaak scoren: allen hebben een belang of zijn gewraakt. "
        + toDecide(waiting) + "Blijft er niemand over, voeg dan leden of experts toe aan de groep."
    case .nobodyVotes(let waiting):
      "Niemand mag over deze zaak stemmen: alle stemgerechtigde leden hebben een belang of zijn "
        + "gewraakt. " + toDecide(waiting)
        + "Blijft er niemand over, voeg dan stemgerechtigde leden toe."
    }
  }

  private func toDecide(_ waiting: [MemberID]) -> String {
    waiting.isEmpty
      ? "Laat de wrakingen herbekijken, met \(name(.recuse)). "
      : "Laat daarover beslissen met \(name(.recuse)): \(named(waiting)). "
  }

  package func term(_ duty: Assignment.Duty) -> String {
    switch duty {
    case .rapporteur: "rapporteur"
    case .expert: "expert"
    }
  }
}

extension Dutch {
  package func title(_ act: GroupAct) -> String {
    switch act {
    case .addMember: "Lid toevoegen"
    case .changeMember: "Lid wijzigen"
    case .declareInterests: "Mijn jaarverklaring"
    case .planMeeting: "Vergadering plannen"
    case .cancelMeeting: "Vergadering annuleren"
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      registerTitle(act)
    case .setAgenda: "Agenda vastleggen"
    case .addItem: "Punt toevoegen"
    case .dropItem: "Punt schrappen"
    case .pull: "Debat vragen"
    case .announce: "Aanwezigheid melden"
    case .openMeeting: "Vergadering openen"
    case .arrive: "Aankomst noteren"
    case .leave: "Vertrek noteren"
    case .take: "Punt behandelen"
    case .note: "Noteren in de notulen"
    case .approveConsent: "Hamerstukken aannemen"
    case .closeMeeting: "Vergadering sluiten"
    case .correctMinutes: "Notulen verbeteren"
    case .approveMinutes: "Notulen goedkeuren"
    }
  }

  package func shortTitle(_ act: GroupAct) -> String {
    switch act {
    case .addMember: "toevoegen"
    case .changeMember: "wijzigen"
    case .declareInterests: "verklaring"
    case .planMeeting: "plannen"
    case .cancelMeeting: "annuleren"
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      registerShortTitle(act)
    case .setAgenda: "agenda"
    case .addItem: "toevoegen"
    case .dropItem: "schrappen"
    case .pull: "debat"
    case .announce: "aanwezigheid"
    case .openMeeting: "openen"
    case .arrive: "aankomst"
    case .leave: "vertrek"
    case .take: "behandelen"
    case .note: "noteren"
    case .approveConsent: "hamerstukken"
    case .closeMeeting: "sluiten"
    case .correctMinutes: "verbeteren"
    case .approveMinutes: "goedkeuren"
    }
  }

  package func help(_ act: GroupAct) -> String {
    switch act {
    case .addMember:
      "Voegt een lid toe aan de groep, met rol, achterban, taal en mandaat; leden worden nooit "
        + "verwijderd."
    case .changeMember:
      "Wijzigt een lid, met de motivering; wat leeg blijft, verandert niet, een streepje maakt een "
        + "veld leeg."
    case .declareInterests:
      "Legt uw jaarlijkse belangenverklaring af, die de voorzitter en het secretariaat lezen; meld "
        + "elke wijziging meteen, want een nieuwe verklaring vervangt deze."
    case .planMeeting: "Plant een vergadering van de groep op een dag; ze kan worden geannuleerd."
    case .cancelMeeting:
      "Annuleert een geplande vergadering, met de motivering; op dezelfde dag kan een andere "
        + "worden gepland."
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
    case .id: "Id"
    case .member: "Lid"
    case .name: "Naam"
    case .role: "Rol"
    case .language: "Taal"
    case .constituency: "Vertegenwoordigt"
    case .from: "Mandaat vanaf"
    case .until: "Mandaat tot en met"
    case .account: "Account"
    case .active: "Actief"
    case .reason: "Motivering"
    case .interest: "Mijn belangen"
    case .text: act == .declareInterests ? "Beschrijving" : "Tekst"
    case .day: "Dag"
    case .place: "Plaats"
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
    case .id: "Kort en definitief, zoals ann-peeters."
    case .member: "De id, zoals in de ledenlijst."
    case .name: "Voornaam en naam."
    case .role: "Wat het lid mag doen."
    case .language: "Waarin het programma tot het lid spreekt."
    case .constituency: "Wie het lid vertegenwoordigt, zoals verzekeringsinstellingen."
    case .from: "Eerste dag, zoals 01/09/2026; een streepje voor geen."
    case .until: "Laatste dag, zoals 31/08/2030; een streepje voor geen."
    case .account: "De systeemaccount die als dit lid handelt."
    case .active: "Nee, als het lid de groep heeft verlaten."
    case .reason: "Een of twee zinnen, die bij de handeling bewaard blijven."
    case .interest: "Geen, of rechtstreekse of onrechtstreekse belangen."
    case .text:
      act == .declareInterests
        ? "Nodig als er een belang is; de voorzitter en het secretariaat lezen ze."
        : "Wat te onthouden is, in een taal of meer."
    case .day: "Zoals 21/11/2026; vandaag of later."
    case .place: "Zaal, stad of online."
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
