package import ReviewDomain

extension Dutch {
  package func sentence(for refusal: MeetingRefusal) -> String {
    switch refusal {
    case .noMeetingOpen:
      "Er is geen vergadering open. Open er eerst een, met \(name(GroupAct.openMeeting))."
    case .noMeetingClosed:
      "Geen vergadering heeft notulen die nog goed te keuren zijn. Sluit eerst een vergadering, met "
        + "\(name(GroupAct.closeMeeting)), of geef haar dag op."
    case .wrongState(let day, let state, let states):
      "De vergadering van \(date(day)) is \(term(state)). Dit kan alleen bij een vergadering die "
        + "\(either(states.map(term))) is; kies een andere."
    case .anotherIsOpen(let day):
      "De vergadering van \(date(day)) is nog open. Sluit ze eerst, met "
        + "\(name(GroupAct.closeMeeting))."
    case .notItsDay(let day, let said):
      "De vergadering is die van \(date(day)): wat erin gebeurt, gebeurt op die dag en niet op "
        + "\(date(said)). Geef die dag op, of kies een andere vergadering."
    case .endsBeforeItBegins(let ends, let begins):
      "De vergadering eindigt om \(ends), voor ze om \(begins) begint. Verbeter een van de twee uren."
    case .timeNeeded:
      "Het is niet bekend om hoe laat dit in de vergadering gebeurde. Geef het uur op, zoals 14:30."
    case .timeGoesBack(let time, let last):
      "\(time) valt voor wat het laatst is genoteerd, om \(last). Geef een later uur op en vertel in "
        + "een notitie wat voordien gebeurde."
    case .itemNeeded:
      "Het is niet duidelijk waarover het gaat. Geef een zaak, een vast punt of een eigen titel op, en "
        + "slechts een van de drie."
    case .unknownCase(let id):
      "Er is geen zaak \(id). Kijk het nummer na in de lijst van zaken."
    case .queryFindsNothing:
      "De zoekvraag vindt geen zaak voor deze agenda: een in beraadslaging of stemming die op geen "
        + "andere agenda staat. Wijzig de zoekvraag."
    case .onAgendaAlready(let subject, let day):
      "\(quoted(name(subject))) staat al op de agenda van \(date(day)). Schrap het daar eerst, of "
        + "laat het zo."
    case .notOnAgenda(let subject, let known):
      known.isEmpty
        ? "De agenda is nog leeg. Voeg eerst \(quoted(name(subject))) toe, met "
          + "\(name(GroupAct.addItem))."
        : "\(quoted(name(subject))) staat niet op de agenda. Kies uit \(words(known)), of voeg het "
          + "toe met \(name(GroupAct.addItem))."
    case .onlyCasesInConsent(let subject):
      "Alleen zaken kunnen een hamerstuk zijn. Zet \(quoted(name(subject))) bij de punten die "
        + "besproken worden."
    case .dealtWith(let subject):
      "De vergadering heeft \(quoted(name(subject))) al behandeld; het blijft in de notulen. Kies "
        + "een ander punt."
    case .inHandAlready(let subject):
      "\(quoted(name(subject))) wordt nu besproken. Kies een ander punt, of ga verder."
    case .notInConsentBlock(let id):
      "Zaak \(id) is geen hamerstuk en wordt dus toch besproken. Er hoeft niets te gebeuren."
    case .inConsentBlock(let id):
      "Zaak \(id) is een hamerstuk. Vraag eerst het debat, met \(name(GroupAct.pull)), of neem de "
        + "hamerstukken aan."
    case .pulled(let id, let member):
      "\(name(member)) vroeg het debat over zaak \(id): ze blijft bij de zaken die besproken worden. "
        + "Kies een andere zaak."
    case .nothingInConsentBlock:
      "Er zijn geen hamerstukken. Zet er een op de agenda met \(name(GroupAct.setAgenda)), of "
        + "behandel de zaken een voor een."
    case .consentNotAllowed:
      "De werkregels staan geen aanneming zonder stemming toe, of kennen alleen geheime stemmingen. "
        + "Behandel de zaken een voor een, met \(name(GroupAct.take))."
    case .consentQuorum(let part):
      "De aanwezige leden die over deze zaak mogen stemmen, halen het quorum niet: "
        + "\(state(of: part)). Wacht op anderen, of stel de zaak uit."
    case .consentMajority:
      "De aanwezigen zouden de meerderheid die de regel vraagt niet halen. Wacht op anderen, of "
        + "breng de zaak in stemming met \(name(.openVote))."
    case .consentFails(let failures):
      "Geen van de hamerstukken kan worden aangenomen: \(listed(failures)). Verhelp wat er staat, of "
        + "bespreek de zaken een voor een."
    case .announcesOthers(let id):
      "Of \(name(id)) komt, zegt dat lid zelf of het secretariaat. Meld uw eigen aanwezigheid, of "
        + "vraag het aan het secretariaat."
    case .presidingNeeded:
      "De voorzitter is niet bij de aanwezigen. Zeg wie van hen voorzit."
    case .presentAlready(let id):
      "Lid \(name(id)) is al in de zaal. Laat die naam weg."
    case .notPresent(let id):
      "Lid \(name(id)) is niet in de zaal. Noteer eerst de aankomst, of laat die naam weg."
    case .votesOpen(let cases):
      "Er is nog een stemming open: \(listed(cases)). Sluit ze met \(name(.closeVote)) en sluit dan "
        + "de vergadering."
    case .unknownNote(let number, let count):
      count == 0
        ? "Er is geen notitie \(number): deze vergadering heeft er geen. Laat het nummer leeg om een "
          + "verbetering toe te voegen."
        : "Er is geen notitie \(number): die van deze vergadering gaan van 1 tot \(count). Kies er "
          + "een."
    case .minutesApprovedAlready(let day):
      "De notulen van \(date(day)) zijn goedgekeurd en hun tekst blijft. Laat het nummer leeg om er "
        + "een verbetering aan toe te voegen."
    case .laterMeetingNeeded(let day):
      "De notulen van \(date(day)) worden op een latere vergadering goedgekeurd. Open die eerst, met "
        + "\(name(GroupAct.openMeeting))."
    }
  }

  package func history(ofMeeting event: GroupEvent) -> String {
    switch event {
    case .meetingPlanned(let day, _, _, _): "heeft een vergadering gepland op \(date(day))"
    case .meetingCancelled(let day, _): "heeft de vergadering van \(date(day)) geannuleerd"
    case .agendaSet(let day, let items):
      "heeft de agenda van \(date(day)) vastgelegd (punten: \(items.count))"
    case .agendaItemAdded(let day, let item, _):
      "heeft \(quoted(name(item.subject))) op de agenda van \(date(day)) gezet"
    case .agendaItemDropped(let day, let subject):
      "heeft \(quoted(name(subject))) van de agenda van \(date(day)) geschrapt"
    case .consentPulled(_, let id, _): "heeft het debat over zaak \(id) gevraagd"
    case .attendanceAnnounced(let day, let member, let announcement):
      "heeft voor \(date(day)) gemeld: \(named(member)), \(term(announcement))"
    case .meetingOpened(_, let presiding, let present, let time):
      "heeft de vergadering geopend om \(time) (aanwezig: \(present.count); voorzitter: "
        + "\(named(presiding)))"
    case .membersArrived(_, let members, let time):
      "heeft om \(time) de aankomst genoteerd van \(named(members))"
    case .membersLeft(_, let members, let time):
      "heeft om \(time) het vertrek genoteerd van \(named(members))"
    case .itemTaken(_, let subject, let out, let time):
      "is om \(time) begonnen met \(quoted(name(subject)))"
        + (out.isEmpty ? "" : " (buiten de zaal: \(named(out)))")
    case .minuteNoted(_, let subject, _, _):
      "heeft iets in de notulen genoteerd"
        + (subject.map { " over \(quoted(name($0)))" } ?? "")
    case .consentAdopted(_, let cases, _, let time):
      "heeft om \(time) de aanneming zonder debat vastgelegd van \(listed(cases))"
    case .meetingClosed(_, let notReached, let time):
      "heeft de vergadering gesloten om \(time) (niet behandeld: \(notReached.count))"
    case .minutesCorrected(let day, _, _, _):
      "heeft de notulen van \(date(day)) verbeterd"
    case .minutesApproved(let day, _):
      "heeft de goedkeuring van de notulen van \(date(day)) vastgelegd"
    default: ""
    }
  }

  package func help(ofMeeting act: GroupAct) -> String {
    switch act {
    case .setAgenda:
      "Legt de agenda van een vergadering en de volgorde vast; een latere vervangt ze, wat behandeld "
        + "is blijft."
    case .addItem: "Zet een zaak of een ander punt op de agenda; het kan weer geschrapt worden."
    case .dropItem: "Schrapt een punt van de agenda dat de vergadering niet behandeld heeft."
    case .pull:
      "Haalt een zaak uit de hamerstukken, zodat ze besproken wordt; niemand zet ze terug."
    case .announce:
      "Zegt of u naar de vergadering komt, zodat het quorum te voorzien is; een latere melding "
        + "vervangt deze."
    case .openMeeting: "Opent de vergadering met wie aanwezig is; dit is definitief."
    case .arrive: "Noteert wie binnenkwam; de zaak in bespreking neemt er akte van."
    case .leave: "Noteert wie wegging; de zaak in bespreking neemt er akte van."
    case .take: "Begint met een punt en sluit het vorige af; zegt wie ervoor de zaal verlaat."
    case .note:
      "Noteert een zin voor de notulen, over het punt of de vergadering; ze kan verbeterd worden."
    case .approveConsent:
      "Neemt de hamerstukken samen aan, waar het quorum bereikt is; dit is definitief."
    case .closeMeeting:
      "Sluit de vergadering definitief; wat niet behandeld is, kan opnieuw gepland worden."
    case .correctMinutes:
      "Verbetert een notitie van de notulen of voegt er een verbetering aan toe; de oude tekst blijft "
        + "in het journaal."
    case .approveMinutes:
      "Legt vast dat een latere vergadering de notulen goedkeurde; hun tekst verandert niet meer."
    default: ""
    }
  }

  package func label(ofMeeting field: GroupField) -> String {
    switch field {
    case .meeting: "Vergadering van"
    case .items: "Punten"
    case .query: "Zaken van een zoekvraag"
    case .otherCase: "Zaak"
    case .topic: "Vast punt"
    case .title: "Titel"
    case .block: "Debat of hamerstuk"
    case .minutes: "Voorziene minuten"
    case .item: "Punt"
    case .attendance: "Aanwezigheid"
    case .present: "Aanwezig"
    case .presiding: "Zit voor"
    case .members: "Leden"
    case .time: "Uur"
    case .number: "Nummer van de notitie"
    case .begins: "Begint om"
    case .ends: "Eindigt om"
    default: ""
    }
  }

  package func hint(ofMeeting field: GroupField) -> String {
    switch field {
    case .meeting: "De dag; leeg voor de open vergadering, anders de volgende."
    case .items: "In volgorde, zoals minutes 2026-014:consent 2026-017:20 other."
    case .query: "In plaats van punten: de zaken ervan, zoals stage:deliberation."
    case .otherCase: "Het nummer, zoals 2026-014."
    case .topic: "Een punt dat veel vergaderingen hebben."
    case .title: "Een punt in eigen woorden, in een taal of meer."
    case .block: "Besproken, of samen met andere zonder debat aangenomen."
    case .minutes: "Hoelang het mag duren; leeg als dat niet vastligt."
    case .item: "Een zaaknummer, minutes, information, other of p1."
    case .attendance: "Of het lid komt."
    case .present: "Iedereen in de zaal, met de id en spaties ertussen."
    case .presiding: "Leeg voor de voorzitter."
    case .members: "Met de id en spaties ertussen."
    case .time: "Zoals 14:30; leeg voor nu."
    case .number: "Leeg om een aparte verbetering toe te voegen."
    case .begins, .ends: "Zoals 14:30; mag leeg blijven."
    default: ""
    }
  }

  package func term(_ topic: AgendaTopic) -> String {
    switch topic {
    case .minutes: "Goedkeuring van de notulen"
    case .information: "Mededelingen"
    case .other: "Varia"
    }
  }

  package func term(_ block: AgendaBlock) -> String {
    switch block {
    case .consent: "hamerstuk"
    case .debate: "debat"
    }
  }

  package func term(_ announcement: MeetingAttendance.Announcement) -> String {
    switch announcement {
    case .coming: "komt"
    case .excused: "verontschuldigd"
    }
  }

  package func term(_ state: Meeting.State) -> String {
    switch state {
    case .planned: "gepland"
    case .open: "open"
    case .closed: "gesloten"
    }
  }

  package func term(_ reason: ConsentFailure.Reason) -> String {
    switch reason {
    case .proposal: "geen tekst om aan te nemen"
    case .adopted: "al aangenomen"
    case .openVote: "stemming open"
    case .quorum: "quorum niet bereikt"
    case .majority: "meerderheid niet bereikt"
    case .gates: "controlepunt niet vervuld"
    case .stage: "niet ter stemming"
    case .chair: "voorgezeten door iemand anders"
    case .other: "niet mogelijk"
    }
  }

  package func point(_ number: Int) -> String { "Punt \(number)" }
}
