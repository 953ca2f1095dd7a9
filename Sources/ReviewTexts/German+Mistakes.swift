package import ReviewDomain

extension German {
  package func sentence(for mistake: Mistake) -> String {
    let file = namedFile(mistake)
    let found = quoted(mistake.found)
    let field = mistake.key.isEmpty ? "Die Datei" : "Das Feld \(quoted(mistake.key))"
    return switch mistake.fact {
    case .fileMissing:
      "Es gibt keine Datei \(file). Prüfen Sie den Namen oder legen Sie die Datei dort ab."
    case .unreadable:
      "Die Datei \(file) lässt sich nicht öffnen. Prüfen Sie, ob Sie sie lesen dürfen."
    case .notRegularFile:
      "\(file) ist keine gewöhnliche Datei. Legen Sie das Dokument selbst dort ab."
    case .symlink:
      "\(file) ist eine Verknüpfung mit einem anderen Ort. Legen Sie die Datei selbst dort ab."
    case .outsideFolder:
      "\(file) liegt außerhalb des Ordners der Akte. Kopieren Sie die Datei in den Ordner und "
        + "nennen Sie sie von dort aus."
    case .tooLarge(let limit):
      "Die Datei \(file) ist größer als \(size(limit)). Verkleinern oder teilen Sie sie."
    case .binary:
      "Die Datei \(file) ist kein Text. Speichern Sie sie als reinen Text in UTF-8."
    case .notUTF8:
      "Der Text ist hier nicht in UTF-8. Speichern Sie die Datei als reinen Text in UTF-8."
    case .noFrontMatter:
      "Die Datei beginnt nicht mit ihren Feldern. Schreiben Sie \(quoted("---")) in die erste "
        + "Zeile, dann die Felder, dann wieder \(quoted("---")) in eine Zeile."
    case .unterminatedFrontMatter:
      "Die Felder haben kein Ende. Schreiben Sie \(quoted("---")) in eine Zeile nach dem letzten "
        + "Feld."
    case .frontMatterTooLarge(let limit):
      "Die Felder sind größer als \(size(limit)). Verschieben Sie lange Texte in die Abschnitte "
        + "unter den Feldern."
    case .yaml(let problem): sentence(for: problem)
    case .anchor:
      "\(found) ist ein Anker, den diese Dateien nicht verwenden. Schreiben Sie den Wert dort "
        + "aus, wo er nötig ist, oder setzen Sie ihn in Anführungszeichen."
    case .alias:
      "\(found) ist ein Alias, den diese Dateien nicht verwenden. Schreiben Sie den Wert aus oder "
        + "setzen Sie ihn in Anführungszeichen."
    case .tag:
      "\(found) ist ein Tag, den diese Dateien nicht verwenden. Entfernen Sie ihn oder setzen Sie "
        + "den Wert in Anführungszeichen."
    case .duplicateKey(let line):
      "\(field) steht zweimal da, zuerst in Zeile \(line). Behalten Sie eines von beiden."
    case .keyNotText:
      "Eine Liste oder eine Gruppe von Feldern steht, wo der Name eines Feldes stehen sollte. "
        + "Schreiben Sie einen Namen oder setzen Sie den Wert in Anführungszeichen."
    case .tooDeep(let limit):
      "Felder liegen mehr als \(limit) Stufen tief ineinander. Schreiben Sie sie mit weniger "
        + "Stufen."
    case .missing:
      "\(field) fehlt. Fügen Sie es mit seinem Wert hinzu."
    case .empty:
      "\(field) ist leer. Geben Sie ihm einen Wert."
    case .notAMapping:
      "\(field) verlangt eigene Felder. Schreiben Sie sie eingerückt darunter, als "
        + "\(quoted("Name: Wert"))."
    case .notAList:
      "\(field) verlangt eine Liste. Schreiben Sie jedes Element in eine eigene Zeile, mit "
        + "\(quoted("- ")) davor."
    case .notText:
      "\(field) verlangt einen Text, keine Liste oder Gruppe von Feldern. Schreiben Sie ihn in "
        + "Anführungszeichen."
    case .unknownKey(let allowed):
      "\(field) ist hier nicht bekannt. Schreiben Sie einen dieser Namen: \(list(allowed))."
    case .unknownValue(let allowed):
      "\(field) kann nicht \(found) sein. Schreiben Sie eines dieser Wörter: \(list(allowed))."
    case .notADay:
      "\(field): \(found) ist kein Tag. Schreiben Sie ihn als 2026-11-21 oder 21/11/2026."
    case .notAnAmount:
      "\(field): \(found) ist kein Betrag in Euro. Schreiben Sie ihn als 1234.50."
    case .negativeAmount:
      "\(field): \(found) ist weniger als null. Schreiben Sie null oder mehr."
    case .notANumber:
      "\(field): \(found) ist keine ganze Zahl. Schreiben Sie nur Ziffern, wie 1500."
    case .outOfRange(let lowest, let highest):
      "\(field): \(found) liegt außerhalb der Grenzen. Schreiben Sie eine Zahl von "
        + "\(number(lowest)) bis \(number(highest))."
    case .notAnIdentifier:
      "\(field): \(found) kann keine Kennung sein. Verwenden Sie nur Kleinbuchstaben, Ziffern und "
        + "Bindestriche, wie heart-failure."
    case .notTrueOrFalse:
      "\(field): \(found) ist weder true noch false. Schreiben Sie \(quoted("true")) oder "
        + "\(quoted("false"))."
    case .tooLong(let limit):
      "\(field) ist länger als \(number(limit)) Zeichen. Kürzen Sie es oder verschieben Sie es in "
        + "einen Abschnitt des Textes."
    case .controlCharacter(let value):
      "\(field) enthält ein unsichtbares Zeichen (\(codePoint(value))). Löschen Sie es oder "
        + "tippen Sie den Text neu."
    case .tooMany(let limit):
      "\(field) hat mehr als \(number(limit)) Elemente. Kürzen Sie die Liste."
    case .duplicate(let line):
      "\(field) hat \(found) zweimal, zuerst in Zeile \(line). Behalten Sie eines von beiden."
    case .missingTranslation(let language):
      "\(field) hat keinen Text in dieser Sprache: \(term(language)). Fügen Sie ihn hinzu."
    case .unknownType(let allowed):
      "\(field) kann nicht den Typ \(found) haben. Schreiben Sie eines dieser Wörter: "
        + "\(list(allowed))."
    case .unknownGroup(let allowed):
      "\(field) nennt die Gruppe \(found), die der Kriteriensatz nicht hat. Schreiben Sie eines "
        + "dieser Wörter: \(list(allowed))."
    case .missingAnchor(let level):
      "\(field) sagt nicht, was Stufe \(level) bedeutet. Fügen Sie einen Ankerpunkt für diese "
        + "Stufe hinzu."
    case .missingLabel(let level):
      "\(field) hat keine Bezeichnung für \(level). Fügen Sie eine hinzu."
    case .anchorsWithoutScore:
      "\(field) ist nur für Kriterien mit Punktzahl da. Entfernen Sie die Ankerpunkte oder geben "
        + "Sie dem Kriterium den Typ \(quoted("scored"))."
    case .unknownLevel(let allowed):
      "\(field): die Skala hat keine Stufe \(found). Schreiben Sie eine von diesen: "
        + "\(list(allowed))."
    case .levelsNotRising:
      "\(field): \(found) ist nicht höher als die Stufe davor. Nennen Sie die Stufen von der "
        + "niedrigsten zur höchsten."
    case .quorumNotAShare:
      "Das Quorum ist größer als alle Mitglieder zusammen. Schreiben Sie einen Zähler, der nicht "
        + "größer als der Nenner ist, wie 1 und 2."
    case .notAQuery(let problem): sentence(for: problem)
    case .notAFraction:
      "\(field): \(found) ist kein Anteil. Schreiben Sie zwei Zahlen, deren erste nicht die "
        + "größere ist, wie 2/3."
    case .castingVoteNeedsSimpleMajority:
      "\(field): eine ausschlaggebende Stimme gilt nur bei einfacher Mehrheit. Schreiben Sie "
        + "rejected, oder majority: simple."
    case .notAWebAddress:
      "\(field): \(found) ist keine Adresse einer Seite. Schreiben Sie eine, die mit https:// oder "
        + "http:// beginnt."
    case .notARegisterDate:
      "\(field): \(found) ist kein Datum. Schreiben Sie ein Jahr, einen Monat oder einen Tag, wie 2022, "
        + "2022-04 oder 2022-04-19."
    case .register(let refusal): sentence(for: refusal)
    case .more(let count):
      "Es gibt noch \(number(count)) Fehler, die nicht aufgeführt sind. Berichtigen Sie zuerst "
        + "diese."
    }
  }

  private func sentence(for problem: Mistake.YAMLProblem) -> String {
    switch problem {
    case .tab:
      "Die Zeile ist mit einem Tabulator eingerückt. Verwenden Sie Leerzeichen."
    case .unclosedQuote:
      "Ein Anführungszeichen wird nicht geschlossen. Ergänzen Sie das fehlende."
    case .unclosedBracket:
      "Eine Klammer wird nicht geschlossen, oder ein Komma fehlt. Schließen Sie die Klammer oder "
        + "ergänzen Sie das Komma."
    case .colonInValue:
      "Der Wert enthält einen Doppelpunkt mit Leerzeichen danach. Setzen Sie den Wert in "
        + "Anführungszeichen."
    case .noColon:
      "Die Zeile hat keinen Doppelpunkt. Schreiben Sie sie als \(quoted("Name: Wert"))."
    case .indentation:
      "Die Zeile ist anders eingerückt als ihre Nachbarn. Geben Sie Feldern, die zusammengehören, "
        + "gleich viele Leerzeichen."
    case .escape:
      "Ein Rückstrich in Anführungszeichen steht vor einem Zeichen, zu dem er nicht passt. "
        + "Schreiben Sie ihn doppelt oder verwenden Sie einfache Anführungszeichen."
    case .reservedCharacter:
      "Der Wert beginnt mit einem Zeichen, das hier eine eigene Bedeutung hat. Setzen Sie den "
        + "Wert in Anführungszeichen."
    case .secondDocument:
      "Ein zweites \(quoted("---")) oder \(quoted("...")) beginnt ein anderes Dokument. Behalten "
        + "Sie nur einen Block von Feldern."
    case .other(let detail):
      "Die Felder sind hier nicht lesbar (\(detail)). Vergleichen Sie die Zeile mit der Vorlage."
    }
  }
}
