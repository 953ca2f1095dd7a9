package import ReviewDomain

extension German: MinutesTexts {
  package func minutesTitle(of day: Day) -> String { "Protokoll der Sitzung vom \(date(day))" }

  package func agendaTitle(of day: Day) -> String { "Tagesordnung der Sitzung vom \(date(day))" }

  package func word(_ word: MinutesWord) -> String {
    switch word {
    case .day: "Tag"
    case .place: "Ort"
    case .begins: "Beginnt um"
    case .ends: "Endet um"
    case .opened: "Eröffnet um"
    case .closed: "Geschlossen um"
    case .presiding: "Leitung"
    case .present: "Anwesend"
    case .excused: "Entschuldigt"
    case .absent: "Abwesend"
    case .member: "Mitglied"
    case .role: "Stimme"
    case .sitsFor: "Vertritt"
    case .times: "Anwesend von–bis"
    case .item: "Punkt"
    case .minutes: "Vorgesehene Zeit"
    case .rapporteur: "Berichterstatter"
    case .recused: "Nicht im Saal"
    case .proposal: "Vorschlag"
    case .reasons: "Begründung"
    case .conditions: "Bedingungen"
    case .documents: "Unterlagen"
    case .outOfRoom: "Haben den Saal verlassen"
    case .notes: "Aussprache"
    case .consensus: "Vereinbarte Werte"
    case .vote: "Abstimmung"
    case .ballots: "Stimmen"
    case .recorded: "An dem Tag festgehalten"
    case .consentBlock: "Fälle ohne Aussprache"
    case .consentPlanned: "Fälle zur Annahme ohne Aussprache"
    case .leftOut: "Nicht mit angenommen"
    case .notReached: "Nicht behandelt"
    case .general: "Weiter vermerkt"
    case .actions: "Aufgaben und Termine"
    case .corrections: "Berichtigungen"
    case .signatures: "Unterschriften"
    case .chair: "Der Vorsitz"
    case .secretariat: "Das Sekretariat"
    case .foreseen: "Vorgesehen"
    case .announced: "Angekündigte Teilnahme"
    }
  }

  package var agendaOpening: String {
    "Sie sind zur Sitzung der Arbeitsgruppe eingeladen. Sagen Sie, ob Sie kommen, "
      + "erklären Sie Ihre Interessen in jedem Fall und lesen Sie, was ohne Aussprache "
      + "anzunehmen ist: wer eine Aussprache will, sagt es vor oder in der Sitzung."
  }

  package var minutesAreDraft: String { "Entwurf: dieses Protokoll ist noch nicht genehmigt." }

  package var minutesAreUnfinished: String { "Unfertig: die Sitzung ist noch nicht geschlossen." }

  package func minutesApproved(in meeting: Day) -> String {
    "Genehmigt in der Sitzung vom \(date(meeting))."
  }

  package var consentExplained: String {
    "Zusammen und ohne Aussprache angenommen, es sei denn, ein Mitglied verlangt eine."
  }

  package func consentAdopted(at time: ClockTime) -> String {
    "Um \(time) wurden diese Fälle einer nach dem anderen verlesen. Kein anwesendes "
      + "Mitglied verlangte eine Aussprache; ihre Vorschläge wurden einvernehmlich "
      + "angenommen, ohne Abstimmung."
  }

  package func approved(minutesOf days: [Day]) -> String {
    (days.count == 1 ? "Das Protokoll vom " : "Die Protokolle vom ") + list(days.map(date))
      + (days.count == 1 ? " ist genehmigt." : " sind genehmigt.")
  }

  package var noMinutesApproved: String { "Es wurde kein Protokoll genehmigt." }

  package func notWritten(in language: Language) -> String {
    "[nicht auf \(term(language)) verfasst]"
  }

  package func notWritten(_ count: Int) -> String {
    count == 1
      ? "1 Text gibt es nicht in dieser Sprache; er ist an seiner Stelle genannt."
      : "\(count) Texte gibt es nicht in dieser Sprache; jeder ist an seiner Stelle genannt."
  }

  package func notShown(because reason: String) -> String { "Wird Ihnen nicht gezeigt. " + reason }

  package func minutesLong(_ minutes: Int) -> String { "\(minutes) Min." }
}
