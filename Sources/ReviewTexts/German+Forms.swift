package import ReviewDomain

extension German {
  package var formInstructions: [String] {
    [
      "Zeilen, die mit % beginnen, werden nicht zurückgelesen, außer der ersten. "
        + "Rücken Sie Text um zwei Leerzeichen ein.",
      "Leere Werte werden weggenommen. Ein Verweis ist eine Anlage oder § ein "
        + "Abschnitt, dann p.12 und @ eine Stelle; ; zwischen Verweisen.",
      "Bringen Sie die Datei zurück mit: inami-review submit DATEI",
    ]
  }

  package var formPlaces: String {
    "Verweise können nennen:"
  }

  package var formInterests: String {
    "Schreiben Sie declared: none (kein Interesse) oder declared: conflict und das "
      + "Interesse unter why. Danach öffnet sich die Akte."
  }

  package var formSubmit: String {
    "yes gibt den Bogen ab, no behält ihn als Entwurf."
  }

  package var formScratch: String {
    "eigene Notizen: verlassen diese Datei nie"
  }

  package func formUnchanged(_ id: CaseID) -> String { "\(id)  keine Änderung" }
  package func formSubmitted(_ id: CaseID) -> String { "\(id)  Bewertungsbogen abgegeben" }
  package func formsRefused(_ mistakes: Int) -> String {
    "Nichts wurde geändert: \(mistakes == 1 ? "ein Fehler" : "\(mistakes) Fehler")."
  }
  package func formWritten(_ path: String) -> String { "Formular geschrieben nach \(path)" }

  package func sentence(for mistake: FormMistake) -> String {
    switch mistake.fact {
    case .notUTF8:
      "Die Zeile ist kein UTF-8-Text. Speichern Sie die Datei erneut in der Kodierung UTF-8."
    case .tooLarge(let limit):
      "Die Datei ist größer als \(size(limit)) und damit kein Formular. Wählen Sie "
        + "eine andere Datei."
    case .noForm:
      "Das sieht nicht wie ein Formular aus: keine Zeile beginnt mit %inami-review. "
        + "Schreiben Sie eines mit: inami-review form FALL"
    case .newerFormat(let found):
      "Eine spätere Fassung des Programms hat dieses Formular geschrieben (Format "
        + "\(quoted(found))). Aktualisieren Sie das Programm, oder schreiben Sie das "
        + "Formular neu."
    case .headerLacks(let key):
      "Der ersten Zeile des Formulars fehlt \(quoted(key)). Stellen Sie sie wieder "
        + "her, oder schreiben Sie das Formular neu."
    case .unknownCase(let found):
      "Es gibt keinen Fall \(quoted(found)), der von Ihnen ein Formular erwartet. "
        + "Berichtigen Sie case= in dieser Zeile."
    case .otherRound(let found, let open):
      "Das Formular gehört zu Runde \(found); offen ist Runde \(open). Schreiben Sie "
        + "es neu, oder setzen Sie round=\(open) in diese Zeile, wenn es für diese Runde "
        + "gemeint war."
    case .otherCriteria(let found, let inUse):
      "Das Formular nennt den Kriteriensatz \(quoted(found)); die Runde fragt die von "
        + "\(inUse). Schreiben Sie das Formular neu."
    case .otherMember(let found, let me):
      "Das Formular gehört \(quoted(found)), und Sie sind \(name(me)). Geben Sie Ihr "
        + "eigenes ab, oder berichtigen Sie member= in dieser Zeile, wenn es Ihres ist."
    case .stale(let found, let current):
      "Der Bogen hat sich geändert, seit das Formular geschrieben wurde (\(found)). "
        + "Sehen Sie ihn an, und setzen Sie dann version=\(current) in diese Zeile, um ihn "
        + "zu ersetzen."
    case .sameCaseTwice(let first):
      "Derselbe Fall hat schon ein Formular, in Zeile \(first). Behalten Sie eines der beiden."
    default: mistakeInside(mistake.fact)
    }
  }

  /// Below the first line of a form.
  private func mistakeInside(_ fact: FormMistake.Fact) -> String {
    switch fact {
    case .unknownSection(let found, let known):
      "Es gibt keinen Abschnitt [\(found)]; er blieb beiseite. Es gibt: "
        + "\(list(known)). Rücken Sie die Zeile um zwei Leerzeichen ein, wenn sie Text ist."
    case .sectionTwice(let found, let first):
      "Der Abschnitt [\(found)] steht schon in Zeile \(first). Behalten Sie einen der beiden."
    case .unknownKey(let found, let known):
      "Eine Zeile \(quoted(found + ":")) gibt es hier nicht. Es gibt: \(said(known))."
    case .keyTwice(let found, let first):
      "Die Zeile \(quoted(found + ":")) steht schon in Zeile \(first). Behalten Sie "
        + "eine der beiden."
    case .stray(let found):
      "\(quoted(found)) gehört zu nichts. Setzen Sie es um zwei Leerzeichen eingerückt "
        + "unter why:, oder beginnen Sie die Zeile mit %."
    case .notOneOf(let found, let words):
      "\(quoted(found)) kann hier nicht stehen. Schreiben Sie eines von: \(list(words))."
    case .lostPin(let found, let existing):
      "\(quoted(found)) nennt nichts in der Akte. Es gibt: \(offered(existing))"
    case .interestKnown:
      "Sie haben in diesem Fall schon etwas anderes erklärt. Leeren Sie diesen "
        + "Abschnitt; um neu zu erklären, wählen Sie \(name(.declare))."
    case .interestStops:
      "Ein Interesse schließt die Akte, bis der Vorsitz entschieden hat; ein Bogen "
        + "kann nicht dabei sein. Lassen Sie die Kriterien, wie sie waren, und schreiben "
        + "Sie [submit] no."
    case .refused(let refusal): sentence(for: refusal)
    default: ""
    }
  }
}
