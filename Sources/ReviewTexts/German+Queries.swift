package import ReviewDomain

extension German {
  package func sentence(for problem: QueryProblem) -> String {
    let word = quoted(problem.word)
    let possible =
      problem.allowed.isEmpty
      ? "" : " Möglich: " + problem.allowed.prefix(24).joined(separator: " ")
    return switch problem.fact {
    case .unknownWord:
      "\(word) ist kein Wort der Suche. Setzen Sie einen Text in Anführungszeichen; ? zeigt die Wörter."
        + possible
    case .valueMissing: "\(word) braucht einen Wert." + possible
    case .notOneOf: "\(word) kann dort nicht stehen." + possible
    case .ambiguous: "\(word) ist der Anfang mehrerer Wörter: Schreiben Sie eines aus." + possible
    case .notANumber: "\(word) ist keine Zahl. Schreiben Sie 8, >=8, 2..3 oder 1,3." + possible
    case .notADay:
      "\(word) ist kein Tag. Schreiben Sie 2026-11-21, 21/11/2026, 2026-11 oder 2026." + possible
    case .notADuration:
      "\(word) ist keine Dauer. Schreiben Sie eine Zahl und h, d (Tage), wd (Arbeitstage), w, mo oder y, etwa 14d."
        + possible
    case .notACase:
      "\(word) ist keine Aktennummer. Schreiben Sie 14 für dieses Jahr oder 2026-014." + possible
    case .notComparable:
      "\(word) lässt sich nicht mit < oder > vergleichen. Schreiben Sie : und das Wort." + possible
    case .conditionMissing:
      "Bei \(word) fehlt eine Bedingung: Schreiben Sie auf jeder Seite eine, oder lassen Sie es weg."
        + possible
    case .tooLong:
      "Die Suche ist ab \(word) zu lang: höchstens 2.048 Bedingungen und Operatoren." + possible
    case .tooDeep:
      "Klammern und Verneinungen sind ab \(word) zu tief: höchstens 64 ineinander." + possible
    case .unknownView: "Die Gruppe hat keine Ansicht \(word)." + possible
    case .circularView:
      "Die Ansicht \(word) nennt sich selbst: Ansichten dürfen nicht im Kreis gehen." + possible
    case .notInGates:
      "\(word) darf nicht in einer Prüfung stehen: Sie fragt keine andere und sagt allen dasselbe."
        + possible
    case .mistakeInView(let inner):
      "Fehler in der Ansicht \(word). " + sentence(for: inner)
    }
  }

  package func word(_ word: QueryWording) -> String {
    switch word {
    case .everyCase: "alle Akten"
    case .allOf: "alles davon"
    case .oneOf: "eines davon"
    case .not: "nicht"
    case .scopeOpen: "offene Akten"
    case .scopeEnded: "beendete Akten"
    case .scopeAll: "alle Akten"
    case .section: "Abschnitt"
    case .heading: "Titel"
    case .sortedBy: "sortiert nach"
    case .atMost: "höchstens"
    case .shown: "gezeigt"
    case .hidden: "verborgen"
    case .groupedBy: "gruppiert nach"
    case .nothingMatches: "Diese Suche findet nichts."
    case .queryWords: "Wörter der Suchzeile"
    case .tagPrompt: "Etikett (-wort entfernt, ~wort ist Ihr eigenes):"
    case .marked: "markiert"
    }
  }

  package func meaning(_ topic: QueryTopic) -> String {
    switch topic {
    case .text: "Text in Nummer, Produkt, Antragsteller, Prozess"
    case .number: "eine Akte dieses Jahres"
    case .stage: "in diesem Stadium oder später"
    case .mine: "eine offene Runde oder Abstimmung wartet"
    case .unscored: "mein Bewertungsbogen fehlt"
    case .period: "Tage übrig in der Richtfrist"
    case .late: "die Richtfrist ist vorbei"
    case .touched: "so lange ist nichts geschehen"
    case .expires: "eine vorläufige Erstattung endet"
    case .lead: "Berichterstatter; any, none, @insurers"
    case .scored: "abgegebene Bögen, je Bank"
    case .score: "offengelegter Wert; any:, all:, @patients"
    case .figure: "Uneinigkeit; auch mean. med. sd. span."
    case .recommendation: "Mitglieder empfehlen Verschiedenes"
    case .decision: "mit Entscheidung; none ohne"
    case .level: "entschiedene Stufe"
    case .possession: "es ist da; budget, answer …"
    case .tag: "ein Etikett der Gruppe; #prio>2"
    case .ownTag: "ein eigenes Etikett"
    case .view: "eine gespeicherte Suche der Gruppe"
    case .ended: "offene, beendete oder alle Akten"
    case .or: "das eine oder das andere"
    case .not: "nicht so"
    case .then: "Abschnitte, einer nach dem anderen"
    case .sort: "Reihenfolge; - umgekehrt"
    case .limit: "höchstens so viele"
    }
  }
}
