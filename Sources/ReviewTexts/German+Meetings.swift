package import ReviewDomain

extension German {
  package func sentence(for refusal: MeetingRefusal) -> String {
    switch refusal {
    case .noMeetingOpen:
      "Keine Sitzung ist eröffnet. Eröffnen Sie zuerst eine, mit \(name(GroupAct.openMeeting))."
    case .noMeetingClosed:
      "Keine Sitzung hat ein Protokoll, das noch zu genehmigen ist. Schließen Sie zuerst eine "
        + "Sitzung, mit \(name(GroupAct.closeMeeting)), oder geben Sie ihren Tag an."
    case .wrongState(let day, let state, let states):
      "Die Sitzung vom \(date(day)) ist \(term(state)). Das geht nur bei einer Sitzung, die "
        + "\(either(states.map(term))) ist; wählen Sie eine andere."
    case .anotherIsOpen(let day):
      "Die Sitzung vom \(date(day)) ist noch eröffnet. Schließen Sie sie zuerst, mit "
        + "\(name(GroupAct.closeMeeting))."
    case .notItsDay(let day, let said):
      "Es geht um die Sitzung vom \(date(day)): was in ihr geschieht, geschieht an diesem Tag und "
        + "nicht am \(date(said)). Geben Sie diesen Tag an, oder wählen Sie eine andere Sitzung."
    case .endsBeforeItBegins(let ends, let begins):
      "Die Sitzung endet um \(ends), bevor sie um \(begins) beginnt. Berichtigen Sie eine der beiden "
        + "Uhrzeiten."
    case .timeNeeded:
      "Es ist nicht bekannt, um wie viel Uhr das geschah. Geben Sie die Uhrzeit an, z. B. 14:30."
    case .timeGoesBack(let time, let last):
      "\(time) liegt vor dem zuletzt Festgehaltenen, um \(last). Geben Sie eine spätere Uhrzeit an "
        + "und sagen Sie in einer Notiz, was vorher geschah."
    case .itemNeeded:
      "Es ist nicht klar, worum es geht. Geben Sie einen Fall, einen üblichen Punkt oder einen eigenen "
        + "Titel an, und nur eines von dreien."
    case .unknownCase(let id):
      "Es gibt keinen Fall \(id). Prüfen Sie die Nummer in der Liste der Fälle."
    case .queryFindsNothing:
      "Die Suche findet keinen Fall für diese Tagesordnung: einen in Beratung oder Abstimmung, der "
        + "auf keiner anderen steht. Ändern Sie die Suche."
    case .onAgendaAlready(let subject, let day):
      "\(quoted(name(subject))) steht schon auf der Tagesordnung vom \(date(day)). Streichen Sie den "
        + "Punkt dort zuerst, oder lassen Sie ihn stehen."
    case .notOnAgenda(let subject, let known):
      known.isEmpty
        ? "Die Tagesordnung ist noch leer. Fügen Sie zuerst \(quoted(name(subject))) hinzu, mit "
          + "\(name(GroupAct.addItem))."
        : "\(quoted(name(subject))) steht nicht auf der Tagesordnung. Wählen Sie aus "
          + "\(words(known)), oder fügen Sie den Punkt hinzu mit \(name(GroupAct.addItem))."
    case .onlyCasesInConsent(let subject):
      "Nur Fälle werden ohne Aussprache angenommen. Setzen Sie \(quoted(name(subject))) zu den "
        + "Punkten mit Aussprache."
    case .dealtWith(let subject):
      "Die Sitzung hat \(quoted(name(subject))) schon behandelt; der Punkt bleibt im Protokoll. "
        + "Wählen Sie einen anderen."
    case .inHandAlready(let subject):
      "\(quoted(name(subject))) wird gerade besprochen. Wählen Sie einen anderen Punkt, oder fahren "
        + "Sie fort."
    case .notInConsentBlock(let id):
      "Der Fall \(id) gehört nicht zu denen ohne Aussprache und wird ohnehin besprochen. Es ist "
        + "nichts zu tun."
    case .inConsentBlock(let id):
      "Der Fall \(id) soll ohne Aussprache angenommen werden. Verlangen Sie zuerst die Aussprache, "
        + "mit \(name(GroupAct.pull)), oder lassen Sie alle zusammen annehmen."
    case .pulled(let id, let member):
      "\(name(member)) verlangte eine Aussprache zum Fall \(id): er bleibt bei den Fällen mit "
        + "Aussprache. Wählen Sie einen anderen Fall."
    case .nothingInConsentBlock:
      "Kein Fall steht zur Annahme ohne Aussprache an. Setzen Sie einen auf die Liste mit "
        + "\(name(GroupAct.setAgenda)), oder rufen Sie die Fälle einzeln auf."
    case .consentNotAllowed:
      "Die Arbeitsregeln erlauben keine Annahme ohne Abstimmung oder kennen nur geheime "
        + "Abstimmungen. Rufen Sie die Fälle einzeln auf, mit \(name(GroupAct.take))."
    case .consentQuorum(let part):
      "Die anwesenden Mitglieder, die über diesen Fall abstimmen dürfen, erreichen das Quorum nicht: "
        + "\(state(of: part)). Warten Sie auf andere, oder vertagen Sie den Fall."
    case .consentMajority:
      "Die Anwesenden erreichten die Mehrheit nicht, die die Regel verlangt. Warten Sie auf andere, "
        + "oder lassen Sie abstimmen mit \(name(.openVote))."
    case .consentFails(let failures):
      "Keiner dieser Fälle kann ohne Aussprache angenommen werden: \(listed(failures)). Beheben Sie "
        + "das Genannte, oder besprechen Sie die Fälle einzeln."
    case .announcesOthers(let id):
      "Ob \(name(id)) kommt, sagt dieses Mitglied oder das Sekretariat. Kündigen Sie Ihre eigene "
        + "Teilnahme an, oder bitten Sie das Sekretariat."
    case .presidingNeeded:
      "Der Vorsitz ist nicht unter den Anwesenden. Sagen Sie, wer von ihnen die Sitzung leitet."
    case .presentAlready(let id):
      "Das Mitglied \(name(id)) ist schon im Saal. Lassen Sie diesen Namen weg."
    case .notPresent(let id):
      "Das Mitglied \(name(id)) ist nicht im Saal. Vermerken Sie zuerst die Ankunft, oder lassen Sie "
        + "diesen Namen weg."
    case .votesOpen(let cases):
      "Eine Abstimmung ist noch offen: \(listed(cases)). Schließen Sie sie mit \(name(.closeVote)), "
        + "dann schließen Sie die Sitzung."
    case .unknownNote(let number, let count):
      count == 0
        ? "Es gibt keine Notiz \(number): diese Sitzung hat keine. Lassen Sie die Nummer leer, um "
          + "eine Berichtigung hinzuzufügen."
        : "Es gibt keine Notiz \(number): die dieser Sitzung gehen von 1 bis \(count). Wählen Sie "
          + "eine davon."
    case .minutesApprovedAlready(let day):
      "Das Protokoll vom \(date(day)) ist genehmigt, sein Text bleibt. Lassen Sie die Nummer leer, "
        + "um ihm eine Berichtigung anzufügen."
    case .laterMeetingNeeded(let day):
      "Das Protokoll vom \(date(day)) wird in einer späteren Sitzung genehmigt. Eröffnen Sie diese "
        + "zuerst, mit \(name(GroupAct.openMeeting))."
    }
  }

  package func history(ofMeeting event: GroupEvent) -> String {
    switch event {
    case .meetingPlanned(let day, _, _, _): "hat eine Sitzung am \(date(day)) geplant"
    case .meetingCancelled(let day, _): "hat die Sitzung vom \(date(day)) abgesagt"
    case .agendaSet(let day, let items):
      "hat die Tagesordnung vom \(date(day)) festgelegt (Punkte: \(items.count))"
    case .agendaItemAdded(let day, let item, _):
      "hat \(quoted(name(item.subject))) auf die Tagesordnung vom \(date(day)) gesetzt"
    case .agendaItemDropped(let day, let subject):
      "hat \(quoted(name(subject))) von der Tagesordnung vom \(date(day)) gestrichen"
    case .consentPulled(_, let id, _): "hat eine Aussprache zum Fall \(id) verlangt"
    case .attendanceAnnounced(let day, let member, let announcement):
      "hat für den \(date(day)) angekündigt: \(named(member)), \(term(announcement))"
    case .meetingOpened(_, let presiding, let present, let time):
      "hat die Sitzung um \(time) eröffnet (anwesend: \(present.count); Leitung: "
        + "\(named(presiding)))"
    case .membersArrived(_, let members, let time):
      "hat um \(time) die Ankunft vermerkt von \(named(members))"
    case .membersLeft(_, let members, let time):
      "hat um \(time) den Weggang vermerkt von \(named(members))"
    case .itemTaken(_, let subject, let out, let time):
      "hat um \(time) \(quoted(name(subject))) aufgerufen"
        + (out.isEmpty ? "" : " (nicht im Saal: \(named(out)))")
    case .minuteNoted(_, let subject, _, _):
      "hat etwas zu Protokoll genommen" + (subject.map { " zu \(quoted(name($0)))" } ?? "")
    case .consentAdopted(_, let cases, _, let time):
      "hat um \(time) die Annahme ohne Aussprache festgehalten von \(listed(cases))"
    case .meetingClosed(_, let notReached, let time):
      "hat die Sitzung um \(time) geschlossen (nicht behandelt: \(notReached.count))"
    case .minutesCorrected(let day, _, _, _):
      "hat das Protokoll vom \(date(day)) berichtigt"
    case .minutesApproved(let day, _):
      "hat die Genehmigung des Protokolls vom \(date(day)) festgehalten"
    default: ""
    }
  }

  package func help(ofMeeting act: GroupAct) -> String {
    switch act {
    case .setAgenda:
      "Legt die Tagesordnung einer Sitzung und ihre Folge fest; eine spätere ersetzt sie, was "
        + "behandelt ist, bleibt."
    case .addItem:
      "Setzt einen Fall oder einen anderen Punkt auf die Tagesordnung; er kann gestrichen werden."
    case .dropItem: "Streicht einen Punkt, den die Sitzung nicht behandelt hat."
    case .pull:
      "Nimmt einen Fall aus denen ohne Aussprache, damit er besprochen wird; niemand setzt ihn "
        + "zurück."
    case .announce:
      "Sagt, ob Sie zur Sitzung kommen, damit das Quorum absehbar ist; ein späteres Wort ersetzt "
        + "dieses."
    case .openMeeting: "Eröffnet die Sitzung mit den Anwesenden; das ist endgültig."
    case .arrive: "Vermerkt, wer hereinkam; der besprochene Fall nimmt es zur Kenntnis."
    case .leave: "Vermerkt, wer hinausging; der besprochene Fall nimmt es zur Kenntnis."
    case .take:
      "Ruft einen Punkt auf und legt den vorigen ab; sagt, wer dafür den Saal verlässt."
    case .note:
      "Hält einen Satz für das Protokoll fest, zum Punkt oder zur Sitzung; er kann berichtigt "
        + "werden."
    case .approveConsent:
      "Nimmt die Vorschläge ohne Aussprache zusammen an, wo das Quorum erreicht ist; das ist "
        + "endgültig."
    case .closeMeeting:
      "Schließt die Sitzung endgültig; was nicht behandelt wurde, kann neu geplant werden."
    case .correctMinutes:
      "Berichtigt eine Notiz des Protokolls oder fügt eine Berichtigung an; der alte Text bleibt im "
        + "Journal."
    case .approveMinutes:
      "Hält fest, dass eine spätere Sitzung das Protokoll genehmigt hat; sein Text bleibt dann."
    default: ""
    }
  }

  package func label(ofMeeting field: GroupField) -> String {
    switch field {
    case .meeting: "Sitzung vom"
    case .items: "Punkte"
    case .query: "Fälle einer Suche"
    case .otherCase: "Fall"
    case .topic: "Üblicher Punkt"
    case .title: "Titel"
    case .block: "Mit oder ohne Aussprache"
    case .minutes: "Vorgesehene Minuten"
    case .item: "Punkt"
    case .attendance: "Teilnahme"
    case .present: "Anwesend"
    case .presiding: "Leitung"
    case .members: "Mitglieder"
    case .time: "Uhrzeit"
    case .number: "Nummer der Notiz"
    case .begins: "Beginnt um"
    case .ends: "Endet um"
    default: ""
    }
  }

  package func hint(ofMeeting field: GroupField) -> String {
    switch field {
    case .meeting: "Ihr Tag; leer für die eröffnete Sitzung, sonst die nächste."
    case .items: "Der Reihe nach, z. B. minutes 2026-014:consent 2026-017:20 other."
    case .query: "Statt der Punkte: deren Fälle, z. B. stage:deliberation."
    case .otherCase: "Seine Nummer, z. B. 2026-014."
    case .topic: "Ein Punkt, den viele Sitzungen haben."
    case .title: "Ein Punkt in eigenen Worten, in einer Sprache oder mehr."
    case .block: "Besprochen, oder mit anderen ohne Aussprache angenommen."
    case .minutes: "Wie lange er dauern darf; leer, wenn nicht festgelegt."
    case .item: "Nummer eines Falls, minutes, information, other oder p1."
    case .attendance: "Ob das Mitglied kommt."
    case .present: "Alle im Saal, mit der Kennung und Leerzeichen dazwischen."
    case .presiding: "Leer für den Vorsitz."
    case .members: "Mit der Kennung und Leerzeichen dazwischen."
    case .time: "Z. B. 14:30; leer für jetzt."
    case .number: "Leer, um eine eigene Berichtigung anzufügen."
    case .begins, .ends: "Z. B. 14:30; darf leer bleiben."
    default: ""
    }
  }

  package func term(_ topic: AgendaTopic) -> String {
    switch topic {
    case .minutes: "Genehmigung des Protokolls"
    case .information: "Mitteilungen"
    case .other: "Verschiedenes"
    }
  }

  package func term(_ block: AgendaBlock) -> String {
    switch block {
    case .consent: "ohne Aussprache"
    case .debate: "mit Aussprache"
    }
  }

  package func term(_ announcement: MeetingAttendance.Announcement) -> String {
    switch announcement {
    case .coming: "kommt"
    case .excused: "entschuldigt"
    }
  }

  package func term(_ state: Meeting.State) -> String {
    switch state {
    case .planned: "geplant"
    case .open: "eröffnet"
    case .closed: "geschlossen"
    }
  }

  package func term(_ reason: ConsentFailure.Reason) -> String {
    switch reason {
    case .proposal: "kein Text zur Annahme"
    case .adopted: "schon angenommen"
    case .openVote: "Abstimmung offen"
    case .quorum: "Quorum nicht erreicht"
    case .majority: "Mehrheit nicht erreicht"
    case .gates: "Prüfpunkt nicht erfüllt"
    case .stage: "nicht zur Abstimmung"
    case .chair: "von jemand anderem geleitet"
    case .other: "nicht möglich"
    }
  }

  package func point(_ number: Int) -> String { "Punkt \(number)" }
}
