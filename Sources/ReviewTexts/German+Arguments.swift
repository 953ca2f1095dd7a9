package import ReviewDomain

extension German {
  package func sentence(for mistake: ArgumentMistake) -> String {
    let name = quoted(mistake.name)
    let value = quoted(mistake.value)
    return switch mistake.fact {
    case .missing:
      "\(name) fehlt. Geben Sie einen Wert an."
    case .unknown(let names):
      "\(name) ist hier nicht bekannt. "
        + (names.isEmpty
          ? "Diese Handlung nimmt keine Werte."
          : "Schreiben Sie einen dieser Namen: \(list(names)).")
    case .notOneOf(let words):
      "\(name) kann nicht \(value) sein. Schreiben Sie \(either(words.map(quoted)))."
    case .notADay:
      "\(name): \(value) ist kein Tag. Schreiben Sie ihn als 2026-11-21 oder 21/11/2026."
    case .notANumber:
      "\(name): \(value) ist keine ganze Zahl. Schreiben Sie nur Ziffern, wie 30."
    case .notAQuestion(let line):
      "\(name), Zeile \(line): das ist keine offene Frage. Schreiben Sie fünf oder sechs Teile "
        + "mit Strichpunkten: Ergebnis; Vergleich; Schwelle; Quelle; Verantwortliche; Tag."
    case .notATag:
      "\(name): \(value) ist kein Etikett. Schreiben Sie ein Wort, das mit einem Buchstaben beginnt, etwa agenda; ~later für ein eigenes."
    case .notACase:
      "\(name): \(value) ist keine Aktennummer. Schreiben Sie sie als 2026-014."
    case .notARegisterDate:
      "\(name): \(value) ist kein Datum. Schreiben Sie einen Tag, einen Monat oder ein Jahr, wie "
        + "19/04/2022, 2022-04 oder 2022."
    case .notAWebAddress(let line):
      "\(name), Zeile \(line): das ist keine Adresse einer Seite. Schreiben Sie je Zeile eine, die mit "
        + "https:// oder http:// beginnt."
    case .notATime:
      "\(name): \(value) ist keine Uhrzeit. Schreiben Sie sie wie 14:30."
    case .notAnItem(let word):
      "\(name): \(quoted(word)) ist kein Punkt einer Tagesordnung. Schreiben Sie die Nummer eines Falls, minutes, information, other oder p1; mit :consent oder :20, wo das geht."
    case .notGrounds:
      "\(name): nennen Sie ein Kriterium und seinen Grund, wie C2: warum. Jedes Kriterium einmal, "
        + "auf einer eigenen Zeile."
    case .notATariff(let line):
      "\(name), Zeile \(line): das ist keine Tarifzeile. Schreiben Sie drei bis fünf Teile mit "
        + "Strichpunkten: Name; Betrag; Einheit; Eigenanteil; Code."
    }
  }
}
