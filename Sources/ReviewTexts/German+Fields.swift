package import ReviewDomain

extension German {
  package func label(_ field: ActField, of act: Act) -> String {
    switch field {
    case .interest: "Mein Interesse"
    case .text where act == .declare: "Beschreibung des Interesses"
    case .text where act == .correct: "Was richtig ist"
    case .text: "Kommentar"
    case .criterion: "Kriterium"
    case .conclusion: "Schlussfolgerung"
    case .reasons: "Begründung"
    case .conditions: "Bedingungen"
    case .until where act == .decide: "Bis"
    case .until: "Enddatum"
    case .atEnd: "Was am Ende geschieht"
    case .questions: "Offene Fragen"
    case .choice: "Meine Stimme"
    case .reason where act == .vote: "Notiz oder Minderheit"
    case .reason: "Begründung"
    case .member: "Mitglied"
    case .rights: "Entzogene Rechte"
    case .gate: "Zugangsvoraussetzung"
    case .answer: "Antwort"
    case .evidence: "Nachweis"
    case .missing: "Betroffene Voraussetzungen"
    case .note: "Notiz"
    case .notes: "Notizen der Besprechung"
    case .outcome where act == .milestone: "Meilenstein erreicht?"
    case .outcome: "Entscheidung"
    case .authority: "Behörde"
    case .vehicle: "Rechtsgrundlage"
    case .decidedOn: "Entschieden am"
    case .level: "Stufe"
    case .from: "Ab"
    case .notifiedOn: "Mitgeteilt am"
    case .tariff: "Tarif"
    case .number: "Nummer des Meilensteins"
    case .days: "Zusätzliche Tage"
    case .ending: "Ausgang"
    case .tag: "Etikett"
    case .value: "Wert"
    case .otherCase: "Nummer der anderen Akte"
    case .relation: "Verknüpfung"
    case .entry: "Nummer des Eintrags"
    }
  }

  package func hint(_ field: ActField, of act: Act) -> String {
    switch field {
    case .interest:
      "Keines, oder ein direktes oder indirektes Interesse, über das der Vorsitz entscheidet."
    case .text where act == .declare:
      "Nötig, wenn es ein direktes oder indirektes Interesse gibt; der Vorsitz liest sie."
    case .text where act == .correct: "Was der Eintrag hätte sagen sollen."
    case .text: "Die ganze Gruppe liest ihn."
    case .criterion: "Die Kennung, wie C2; leer für den ganzen Fall."
    case .conclusion: "Was die Gruppe annehmen soll."
    case .reasons where act == .decide:
      "In der Sprache der Akte nötig, wenn die Entscheidung von der Schlussfolgerung abweicht."
    case .reasons:
      "Die Tatsachen, die sie tragen; in der Sprache der Akte vor der Abstimmung nötig."
    case .conditions: "Woran die Erstattung gebunden ist, falls etwas gilt."
    case .until where act == .decide:
      "Letzter Tag, wie 31/12/2027; für eine vorläufige Erstattung nötig."
    case .until: "Letzter Tag, wie 31/12/2027; nur bei einer vorläufigen Schlussfolgerung."
    case .atEnd: "Wenn am letzten Tag niemand handelt; nur bei einer vorläufigen Schlussfolgerung."
    case .questions: "Eine je Zeile: Ergebnis; Vergleich; Schwelle; Quelle; Verantwortliche; Tag."
    case .choice: "Sie bleibt den anderen bis zum Schluss der Abstimmung verborgen."
    case .reason where act == .vote:
      "Freiwillig; nach Schluss der Abstimmung mit Ihrer Stimme sichtbar."
    case .reason: "Ein oder zwei Sätze, die mit der Handlung erhalten bleiben."
    case .member: "Die Kennung, wie in der Mitgliederliste."
    case .rights: "Eines oder mehrere; keines, um das Mitglied freizugeben."
    case .gate: "Die Kennung, wie A3."
    case .answer: "Ja, nein oder nicht anwendbar."
    case .evidence: "Wo es in der Akte zu sehen ist; nötig bei nein und nicht anwendbar."
    case .missing: "Jene, zu denen etwas fehlt: Kennungen, durch Leerzeichen getrennt."
    case .note where act == .milestone: "Was gezeigt wurde, in ein oder zwei Zeilen."
    case .note: "Was eingetroffen ist, und wann."
    case .notes: "Was gefragt und geantwortet wurde."
    case .outcome where act == .milestone: "Erreicht, verspätet oder versäumt."
    case .outcome: "Was die Behörde entschieden hat."
    case .authority: "Wer entschieden hat."
    case .vehicle: "Der Akt in Worten, wie der Artikel des Abkommens."
    case .decidedOn: "Tag der Entscheidung, wie 21/11/2026; nicht in der Zukunft."
    case .level: "M3 light bei vorläufig, M3 plus bei dauerhaft, leer bei negativ."
    case .from: "Erster Tag der Erstattung, falls bekannt."
    case .notifiedOn: "Tag, an dem der Antragsteller informiert wurde."
    case .tariff:
      "Einer je Zeile: Name; Betrag; Einheit; Eigenanteil; Code (die letzten zwei freiwillig)."
    case .number: "Wie in der Liste der Meilensteine des Falls."
    case .days: "Kalendertage, von 1 bis 3.660."
    case .ending: "Wie der Fall endet."
    case .tag: "Ein Wort, etwa agenda; ~later für ein Etikett, das nur Sie sehen."
    case .value: "Eine ganze Zahl zum Sortieren; freiwillig."
    case .otherCase: "Etwa 2025-031."
    case .relation: "Bewertet neu, ersetzt, selbes Produkt; keine nimmt sie zurück."
    case .entry: "Wie im Verlauf des Falls."
    }
  }

  package func term(hasInterest: Bool) -> String {
    hasInterest ? "zu prüfendes Interesse" : "keines"
  }
}
