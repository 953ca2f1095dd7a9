package import ReviewDomain

extension German {
  package func sentence(for refusal: PeopleRefusal) -> String {
    switch refusal {
    case .outsideMandate(let id, let from, let until):
      "Das Mandat von \(name(id)) läuft \(mandate(from, until)); außerhalb davon ist dies nicht "
        + "möglich. Stimmen die Daten nicht, bitten Sie das Sekretariat, sie zu ändern."
    case .mandateEndsBeforeItBegins(let until, let from):
      "Das Mandat endet am \(date(until)), bevor es am \(date(from)) beginnt. Berichtigen Sie "
        + "eines der beiden Daten."
    case .yearlyDeclarationNeeded(let expired):
      (expired.map { "Ihre jährliche Interessenerklärung galt bis \(date($0)). " }
        ?? "Sie haben Ihre jährliche Interessenerklärung nicht abgegeben. ")
        + "Geben Sie sie zuerst ab, unter Mitglieder, mit \(name(GroupAct.declareInterests)); dann "
        + "geht es weiter."
    case .ownInterest:
      "Niemand entscheidet über ein eigenes Interesse. Das Sekretariat überträgt den Vorsitz in "
        + "diesem Fall einem anderen Mitglied, mit \(name(.replaceChair)); dieses entscheidet."
    case .chairHasInterest:
      "Sie haben in diesem Fall ein Interesse erklärt und leiten ihn nicht, bis darüber "
        + "entschieden ist. Geben Sie den Fall ab mit \(name(.replaceChair)), oder bitten Sie das "
        + "Sekretariat."
    case .chairReplaced(let id):
      "In diesem Fall hat \(name(id)) den Vorsitz, und nur dieses Mitglied leitet ihn. Wenden Sie "
        + "sich an das Mitglied oder an das Sekretariat."
    case .chairMayLead:
      "Nichts hindert den Vorsitz, diesen Fall zu leiten. Ersetzt wird er nur nach einer "
        + "Interessenerklärung, oder wenn niemand den Fall leiten darf."
    case .mayNotLead(let id):
      "Mitglied \(name(id)) kann den Vorsitz nicht haben: dazu braucht es ein stimmberechtigtes "
        + "Mitglied oder einen Vorsitz. Wählen Sie ein anderes Mitglied."
    case .memberHasInterest(let id):
      "Mitglied \(name(id)) hat ein Interesse an diesem Fall oder ist davon ausgeschlossen. Wählen "
        + "Sie ein anderes Mitglied, oder lassen Sie erst über das Interesse entscheiden."
    case .notAnExpert(let id):
      "Mitglied \(name(id)) gehört nicht zu den Sachverständigen der Gruppe. Wählen Sie ein "
        + "anderes Mitglied, oder die Aufgabe \(quoted(term(Assignment.Duty.rapporteur)))."
    case .mayNotReport(let id):
      "Mitglied \(name(id)) urteilt nicht mit und kann nicht Bericht erstatten. Wählen Sie ein "
        + "Mitglied, das mit urteilt."
    case .criteriaNeeded:
      "Sachverständige bewerten nur die Kriterien, um die sie gebeten werden. Nennen Sie "
        + "mindestens eines."
    case .criteriaOnlyForExperts:
      "Ein Berichterstatter hat keine eigenen Kriterien. Lassen Sie die Kriterien leer, oder "
        + "wählen Sie die Aufgabe \(quoted(term(Assignment.Duty.expert)))."
    case .nobodyAssigned:
      "Niemand hat eine Aufgabe in diesem Fall. Benennen Sie zuerst jemanden, mit \(name(.assign))."
    case .notAssigned(let id):
      "Mitglied \(name(id)) hat keine Aufgabe in diesem Fall; es gibt nichts aufzuheben. Wählen "
        + "Sie ein Mitglied, das eine hat."
    case .expertNotAssigned:
      "Dieser Fall hat eigene Sachverständige, und Sie gehören nicht dazu. Sollten Sie es, bitten "
        + "Sie den Vorsitz oder das Sekretariat um eine Benennung."
    case .sheetIsIn(let id):
      "Der Bewertungsbogen von \(name(id)) ist abgegeben; was er verlangt, ändert sich nicht mehr. "
        + "Geben Sie ihn erst zurück, mit \(name(.reopenScores))."
    case .criterionNotAssigned(let id, let own):
      "Um \(id) sind Sie in diesem Fall nicht gebeten. Bewerten Sie nur Ihre eigenen Kriterien: "
        + "\(listed(own))."
    case .meetingPlannedAlready(let day):
      "Am \(date(day)) ist schon eine Sitzung geplant. Wählen Sie einen anderen Tag, oder sagen "
        + "Sie jene zuerst ab."
    case .noMeetingPlanned:
      "Es steht keine Sitzung bevor. Planen Sie eine mit \(name(GroupAct.planMeeting))."
    case .noMeetingOn(let day):
      "Am \(date(day)) ist keine Sitzung geplant. Wählen Sie einen Tag aus der Liste der Sitzungen."
    case .meetingInThePast(let day, let today):
      "Der \(date(day)) ist vorbei; heute ist der \(date(today)). Geben Sie einen Tag an, der noch "
        + "kommt."
    }
  }

  private func mandate(_ from: Day?, _ until: Day?) -> String {
    [from.map { "vom \(date($0))" }, until.map { "bis \(date($0))" }]
      .compactMap(\.self).joined(separator: " ")
  }

  package func sentence(for advice: CaseAdvice) -> String {
    switch advice {
    case .noChair:
      "Niemand darf diesen Fall leiten: der Vorsitz hat ein Interesse daran, ist ausgeschlossen "
        + "oder fehlt. Übertragen Sie ihn einem anderen Mitglied, mit \(name(.replaceChair))."
    case .nobodyScores(let waiting):
      "Niemand darf diesen Fall bewerten: alle haben ein Interesse oder sind ausgeschlossen. "
        + toDecide(waiting)
        + "Bleibt niemand, nehmen Sie Mitglieder oder Sachverständige in die Gruppe auf."
    case .nobodyVotes(let waiting):
      "Niemand darf über diesen Fall abstimmen: alle Stimmberechtigten haben ein Interesse oder "
        + "sind ausgeschlossen. " + toDecide(waiting)
        + "Bleibt niemand, nehmen Sie stimmberechtigte Mitglieder auf."
    }
  }

  private func toDecide(_ waiting: [MemberID]) -> String {
    waiting.isEmpty
      ? "Lassen Sie die Ablehnungen neu prüfen, mit \(name(.recuse)). "
      : "Lassen Sie darüber entscheiden, mit \(name(.recuse)): \(named(waiting)). "
  }

  package func term(_ duty: Assignment.Duty) -> String {
    switch duty {
    case .rapporteur: "Berichterstatter(in)"
    case .expert: "Sachverständige(r)"
    }
  }
}

extension German {
  package func title(_ act: GroupAct) -> String {
    switch act {
    case .addMember: "Mitglied aufnehmen"
    case .changeMember: "Mitglied ändern"
    case .declareInterests: "Meine Jahreserklärung"
    case .planMeeting: "Sitzung planen"
    case .cancelMeeting: "Sitzung absagen"
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      registerTitle(act)
    case .setAgenda: "Tagesordnung festlegen"
    case .addItem: "Punkt hinzufügen"
    case .dropItem: "Punkt streichen"
    case .pull: "Aussprache verlangen"
    case .announce: "Teilnahme ankündigen"
    case .openMeeting: "Sitzung eröffnen"
    case .arrive: "Ankunft vermerken"
    case .leave: "Weggang vermerken"
    case .take: "Punkt aufrufen"
    case .note: "Zu Protokoll nehmen"
    case .approveConsent: "Ohne Aussprache annehmen"
    case .closeMeeting: "Sitzung schließen"
    case .correctMinutes: "Protokoll berichtigen"
    case .approveMinutes: "Protokoll genehmigen"
    }
  }

  package func shortTitle(_ act: GroupAct) -> String {
    switch act {
    case .addMember: "aufnehmen"
    case .changeMember: "ändern"
    case .declareInterests: "Erklärung"
    case .planMeeting: "planen"
    case .cancelMeeting: "absagen"
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      registerShortTitle(act)
    case .setAgenda: "Tagesordnung"
    case .addItem: "hinzufügen"
    case .dropItem: "streichen"
    case .pull: "Aussprache"
    case .announce: "Teilnahme"
    case .openMeeting: "eröffnen"
    case .arrive: "Ankunft"
    case .leave: "Weggang"
    case .take: "aufrufen"
    case .note: "notieren"
    case .approveConsent: "annehmen"
    case .closeMeeting: "schließen"
    case .correctMinutes: "berichtigen"
    case .approveMinutes: "genehmigen"
    }
  }

  package func help(_ act: GroupAct) -> String {
    switch act {
    case .addMember:
      "Nimmt ein Mitglied in die Gruppe auf, mit Rolle, Herkunft, Sprache und Mandat; Mitglieder "
        + "werden nie gelöscht."
    case .changeMember:
      "Ändert ein Mitglied, mit der Begründung; was leer bleibt, ändert sich nicht, ein Strich "
        + "leert ein Feld."
    case .declareInterests:
      "Gibt Ihre jährliche Interessenerklärung ab, die der Vorsitz und das Sekretariat lesen; "
        + "melden Sie jede Änderung sofort, denn eine neue Erklärung ersetzt diese."
    case .planMeeting: "Plant eine Sitzung der Gruppe an einem Tag; sie kann abgesagt werden."
    case .cancelMeeting:
      "Sagt eine geplante Sitzung ab, mit der Begründung; am selben Tag kann eine andere geplant "
        + "werden."
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
    case .id: "Kennung"
    case .member: "Mitglied"
    case .name: "Name"
    case .role: "Rolle"
    case .language: "Sprache"
    case .constituency: "Vertritt"
    case .from: "Mandat vom"
    case .until: "Mandat bis"
    case .account: "Konto"
    case .active: "Aktiv"
    case .reason: "Begründung"
    case .interest: "Meine Interessen"
    case .text: act == .declareInterests ? "Beschreibung" : "Text"
    case .day: "Tag"
    case .place: "Ort"
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
    case .id: "Kurz und endgültig, etwa ann-peeters."
    case .member: "Die Kennung, wie in der Mitgliederliste."
    case .name: "Vorname und Name."
    case .role: "Was das Mitglied darf."
    case .language: "In der das Programm zum Mitglied spricht."
    case .constituency: "Wen das Mitglied vertritt, etwa die Versicherungsträger."
    case .from: "Erster Tag, etwa 01/09/2026; ein Strich für keinen."
    case .until: "Letzter Tag, etwa 31/08/2030; ein Strich für keinen."
    case .account: "Das Konto des Systems, das als dieses Mitglied handelt."
    case .active: "Nein, wenn das Mitglied die Gruppe verlassen hat."
    case .reason: "Ein oder zwei Sätze, die mit der Handlung erhalten bleiben."
    case .interest: "Keine, oder direkte oder indirekte Interessen."
    case .text:
      act == .declareInterests
        ? "Nötig, wenn es ein Interesse gibt; Vorsitz und Sekretariat lesen sie."
        : "Was festzuhalten ist, in einer Sprache oder mehr."
    case .day: "Etwa 21/11/2026; heute oder später."
    case .place: "Raum, Stadt oder online."
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
