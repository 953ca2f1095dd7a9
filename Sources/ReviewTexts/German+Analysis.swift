package import ReviewDomain

extension German: AnalysisTexts {
  package func label(_ word: AnalysisWord) -> String {
    switch word {
    case .agreement: "Übereinstimmung"
    case .byCase: "Nach Fall und Runde"
    case .byRound: "Nach Runde"
    case .byCriterion: "Nach Kriterium"
    case .byRole: "Nach Rolle"
    case .members: "Mitglieder: mittlerer Abstand vom Median der Einheit; unter 0 ist streng"
    case .units: "Einheiten"
    case .alphaOrdinal: "Krippendorffs α, ordinal"
    case .ac2: "Gwets AC2, quadratisch"
    case .alphaNominal: "Krippendorffs α, nominal"
    case .alphaInterval: "Krippendorffs α, Intervall"
    case .alphaRatio: "Krippendorffs α, Verhältnis"
    case .ac1: "Gwets AC1"
    case .pairsThatAgree: "Paare mit gleicher Punktzahl"
    case .fleissKappa: "Fleiss' κ"
    case .cohenKappa: "Cohens κ"
    case .scottPi: "Scotts π"
    case .intraclass: "ICC(2,1), absolut"
    case .kendallW: "Kendalls W"
    case .unitCount: "Einheiten"
    case .memberCount: "Mitgl."
    case .scoreCount: "Punktz."
    case .offset: "Abstand"
    case .median: "Median"
    case .consensus: "Konsens"
    case .index: "DI"
    }
  }

  package func sentence(for reading: AgreementReading) -> String {
    switch reading {
    case .noVariation:
      "Alle gaben überall dieselbe Punktzahl: ohne Unterschiede ist α nicht bestimmt."
    case .tooFewUnits:
      "α braucht mindestens zwei Kriterien, die zwei Mitglieder bewertet haben: sehen Sie sich "
        + "jedes einzeln an."
    case .agreed:
      "Die Mitglieder stimmen überein: nahe Punktzahlen (AC2), gleiche Reihenfolge (α)."
    case .closeWithoutOrder:
      "Die Punktzahlen liegen nahe (AC2); α ist niedrig, da sie wenig oder ungeordnet schwanken."
    case .orderedButApart:
      "Die Mitglieder ordnen die Kriterien gleich (α), aber ihre Punktzahlen weichen ab (AC2)."
    case .apart:
      "Die Mitglieder sind uneins: beginnen Sie mit dem höchsten Index des Meinungsunterschieds."
    }
  }

  package func sentence(for mistake: ScoreFileMistake) -> String {
    switch mistake.fact {
    case .notText:
      "Die Datei ist kein Text in UTF-8. Speichern Sie sie als „CSV UTF-8“."
    case .unclosedQuote:
      "Ein Anführungszeichen öffnet hier und schließt nie. Schließen Sie es, oder verdoppeln "
        + "Sie es in einem Text."
    case .textAfterQuote:
      "Auf ein schließendes Anführungszeichen folgt noch etwas. Verdoppeln Sie ein Zeichen, "
        + "das zum Text gehört."
    case .empty:
      "Die Datei ist leer. Sie beginnt mit einem Kopf: case,round,member,role,criterion,score."
    case .columnMissing(let name):
      "Die Spalte \(quoted(name)) fehlt im Kopf. Fügen Sie sie hinzu."
    case .columnTwice(let name):
      "Die Spalte \(quoted(name)) steht zweimal da. Behalten Sie eine."
    case .tooManyFields:
      "Diese Zeile hat mehr Felder als der Kopf. Setzen Sie einen Text mit dem Trennzeichen "
        + "in Anführungszeichen."
    case .valueMissing(let column):
      "\(quoted(column)) ist hier leer. Jede Zeile braucht es."
    case .notARound(let text):
      "\(quoted(text)) ist keine Nummer einer Runde. Schreiben Sie Ziffern; 1, wenn es nur eine "
        + "gibt."
    case .notAScore(let text):
      "\(quoted(text)) ist keine Punktzahl. Schreiben Sie eine Zahl, - (nicht zutreffend), ? "
        + "(nicht beurteilbar) oder nichts."
    case .outsideScale(let text, let levels):
      "Die Skala hat kein \(quoted(text)), nur \(listed(levels: levels)). Berichtigen Sie die "
        + "Punktzahl oder --categories."
    case .scoredTwice(let member, let line):
      "\(quoted(member)) hat dieses Kriterium schon auf Zeile \(line) bewertet. Behalten Sie eine "
        + "der beiden."
    }
  }

  package func counts(units: Int, members: Int, scores: Int, missing: Int) -> String {
    number(units) + (units == 1 ? " Einheit, " : " Einheiten, ")
      + number(members) + (members == 1 ? " Mitglied, " : " Mitglieder, ")
      + number(scores) + (scores == 1 ? " Punktzahl, " : " Punktzahlen, ") + number(missing)
      + (missing == 1 ? " fehlt" : " fehlen")
  }

  package func scaleFromFile(_ levels: String) -> String {
    "Skala: \(levels), aus den Punktzahlen der Datei. Geben Sie die ganze Skala an, etwa "
      + "--categories 0..3: AC2, Konsens und Index hängen davon ab."
  }
  package func scale(_ levels: String) -> String { "Skala: \(levels)." }

  package func interval(
    _ low: String, _ high: String, resamples: Int, seed: String
  ) -> String {
    "95 %: \(low) bis \(high) (\(number(resamples)) Ziehungen von Einheiten, Startzahl \(seed))"
  }
  package func standardError(_ value: String) -> String { "Standardfehler \(value)" }

  package func leftOut(_ lines: Int) -> String {
    lines == 1
      ? "1 Zeile eines zurückgegebenen Bewertungsbogens zählt nicht mit."
      : "\(number(lines)) Zeilen zurückgegebener Bewertungsbögen zählen nicht mit."
  }
  package func more(_ count: Int) -> String {
    "… und \(number(count)) mehr; --format json gibt alles."
  }
  package var noLineSelected: String {
    "Keine Zeile hat diesen Fall, diese Runde, dieses Kriterium oder diese Rolle. Vergleichen Sie "
      + "die Optionen mit der Datei."
  }
}
