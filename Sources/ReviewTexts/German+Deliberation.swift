package import ReviewDomain

extension German {
  package func title(_ command: MatrixCommand) -> String {
    switch command {
    case .explain: "Zahlen erklären"
    case .constituencies: "Nach vertretener Gruppe"
    case .reply: "Kommentar beantworten"
    }
  }

  package func hint(_ command: MatrixCommand) -> String {
    switch command {
    case .explain: "erklären"
    case .constituencies: "nach Gruppe"
    case .reply: "antworten"
    }
  }

  package func help(_ command: MatrixCommand) -> String {
    switch command {
    case .explain:
      "Zeigt jede Zahl des Kriteriums und des Falls: die Formel, die Punktzahlen darin, was "
        + "weggelassen ist, und wie man sie nachrechnet."
    case .constituencies:
      "Zeigt eine Spalte je vertretener Gruppe statt je Mitglied; noch einmal zeigt die Mitglieder."
    case .reply:
      "Beantwortet den letzten Kommentar zu diesem Kriterium; die Nummer kann geändert werden."
    }
  }

  package func word(_ word: DeliberationWord) -> String {
    switch word {
    case .consensus: "Konsens"
    case .noConstituency: "ohne Gruppe"
    case .disagreement: "Meinungsunterschied"
    case .neighbours: "benachbart"
    case .figures: "Zahlen"
    case .scores: "Punktzahlen"
    case .leftOut: "Weggelassen"
    case .noAnswer: "ohne Punktzahl"
    case .notIn: "Bogen nicht abgegeben"
    case .recusedMembers: "ausgeschlossen"
    case .whole: "Der ganze Fall"
    case .check: "Zum Nachrechnen"
    case .gauge: "Konsensmaß"
    case .agreement: "Übereinstimmung"
    case .caseThread: "Kommentare zum ganzen Fall"
    case .medianShort: "Med."
    case .consensusShort: "Kons."
    }
  }

  package func term(_ audience: Comment.Audience) -> String {
    switch audience {
    case .internal: "intern in der Gruppe"
    case .applicant: "an den Antragsteller"
    }
  }

  package func sentence(for refusal: DeliberationRefusal) -> String {
    switch refusal {
    case .unknownComment(let number, let known):
      known.isEmpty
        ? "Es gibt noch keinen Kommentar, den man beantworten kann. Lassen Sie dieses Feld leer."
        : "Es gibt keinen Kommentar \(number). Wählen Sie eine Nummer von 1 bis \(known.count)."
    case .otherThread(let number, let criterion):
      "Kommentar \(number) betrifft \(criterion?.rawValue ?? "den ganzen Fall"), und eine Antwort "
        + "betrifft dasselbe. Lassen Sie das Kriterium leer oder ändern Sie die Nummer."
    case .applicantNotConfirmed:
      "Der Antragsteller würde diesen Kommentar lesen. Bestätigen Sie das von Hand (Bestätigen: "
        + "ja), oder behalten Sie ihn intern in der Gruppe."
    case .consensusNeedsWords(let id, let value):
      "Der Wert \(value) zu \(id) steht nicht ohne Worte, wie auf einem Bogen. Schreiben Sie in "
        + "mindestens einer Sprache, was vereinbart ist."
    case .consensusEmpty:
      "Ein Konsens braucht einen Wert, einen Text oder beides. Geben Sie mindestens eines an."
    }
  }

  package func sentence(for gap: AgreementGap) -> String {
    switch gap {
    case .fewMembers: "keine Zahl: weniger als zwei Mitglieder haben dasselbe Kriterium bewertet"
    case .fewCriteria:
      "keine Zahl: weniger als zwei Kriterien wurden von zwei Mitgliedern bewertet"
    case .allAlike: "α gibt es nicht: alle Punktzahlen sind gleich"
    }
  }

  package func commented(
    _ criterion: CriterionID?, replyTo: Int?, _ audience: Comment.Audience?
  ) -> String {
    let on = criterion.map { " zu \($0)" } ?? ""
    let what =
      replyTo.map { "hat Kommentar \($0)\(on) beantwortet" }
      ?? criterion.map { "hat \($0) kommentiert" } ?? "hat kommentiert"
    return what + (audience == .applicant ? ", für den Antragsteller bestimmt" : "")
  }

  package func settled(_ criterion: CriterionID, _ value: Score?) -> String {
    "hat den Konsens zu \(criterion) festgehalten" + (value.map { ": \($0)" } ?? "")
  }

  package var commentNotice: String {
    "Intern in der Gruppe, außer Sie wählen den Antragsteller und bestätigen es: Er liest ihn dann "
      + "in einem Brief."
  }

  package func toApplicant(sentOn: Day?) -> String {
    "an den Antragsteller, " + (sentOn.map { "gesendet am \(date($0))" } ?? "noch nicht gesendet")
  }

  package func settledBy(_ name: String, on day: Day) -> String {
    "festgehalten von \(name) am \(date(day))"
  }

  package func basis(criteria: Int, members: Int) -> String {
    "\(criteria) Kriterien × \(members) Mitglieder"
  }

  package var agreementMeaning: String {
    "α: Ordnen die Mitglieder die Kriterien gleich? AC2: Wie sehr gleichen sich ihre Punktzahlen? "
      + "Um zu wählen, worüber man spricht, nie um zu entscheiden."
  }

  package var agreementParadox: String {
    "Sind fast alle Punktzahlen gleich, bricht α ein, obwohl alle einig sind; AC2 zeigt es. Darum "
      + "steht α nie allein."
  }

  package func disagreementMeaning(_ isDisagreement: Bool) -> String {
    isDisagreement
      ? "Über 1: Meinungsunterschied (≠), wie auch die Suchwörter divergent und di. sagen."
      : "Nicht über 1: kein Meinungsunterschied, wie auch die Suchwörter divergent und di. sagen."
  }

  package func neighboursMeaning(levels: Int, step: Double) -> String {
    "Die Gruppe steht auf zwei benachbarten Stufen: Auf einer Skala von \(levels) Stufen ist eine "
      + "\(decimal(step)) Punkte auf 1 bis 9 wert, mehr als die \(decimal(2.35)), die in der Mitte "
      + "erlaubt sind."
  }

  package var medianMeaning: String {
    "Die mittlere Punktzahl, der Größe nach; die beiden mittleren, wenn sie verschieden sind."
  }

  package var gaugeMeaning: String {
    "Tastle und Wierman: 1, wenn alle dieselbe Punktzahl geben, 0, wenn die Hälfte die niedrigste "
      + "und die andere die höchste gibt."
  }

  package func mapping(_ ends: ClosedRange<Int>) -> String {
    "Die Stufen \(ends.lowerBound) bis \(ends.upperBound) werden auf 1 bis 9 übertragen, wofür die "
      + "Regel geeicht ist."
  }

  package var percentileKind: String { "lineare Interpolation, Typ 7 von R" }

  package var leftOutMeaning: String {
    "Gesondert gezählt, nie in einem Mittelwert oder Median."
  }

  package var constituencyMeaning: String { "Median × Zahl der Punktzahlen jeder Gruppe." }
}
