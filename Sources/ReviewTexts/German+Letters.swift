package import ReviewDomain

extension German: LetterTexts {
  package var letterLabels: LetterLabels {
    LetterLabels(
      colon: ":",
      sender: "LIKIV — Arbeitsgruppe mobile medizinische Anwendungen",
      reference: "Aktenzeichen",
      date: "Datum",
      to: "An",
      subject: "Betreff",
      product: "Anwendung",
      missing: "Fehlende Unterlagen",
      found: "Festgestellt",
      send: "Einzusenden",
      reasons: "Begründung",
      ground: "Grund",
      points: "Punkte",
      question: "Frage",
      remark: "Bemerkung",
      comment: "Mitteilung der Gruppe",
      criterion: "Kriterium",
      answer: "Ihre Antwort",
      reply: "Antwort der Gruppe",
      receivedOn: "Antrag eingegangen am",
      dayZero: "Tag 0 der Bewertung",
      answerBy: "Einzusenden bis (Richtdatum)",
      signature: "Für das Sekretariat der Arbeitsgruppe")
  }

  package func subject(of kind: Letter.Kind, _ id: CaseID) -> String {
    switch kind {
    case .incomplete: "Ihr Antrag \(id) ist unvollständig"
    case .admissible: "Ihr Antrag \(id) ist zulässig"
    case .inadmissible: "Ihr Antrag \(id) ist unzulässig"
    case .questions: "Fragen der Arbeitsgruppe zu Ihrem Antrag \(id)"
    case .reply: "Antwort der Arbeitsgruppe auf Ihre Erläuterungen, Antrag \(id)"
    case .comments: "Mitteilung der Arbeitsgruppe zu Ihrem Antrag \(id)"
    }
  }

  package var salutation: String { "Sehr geehrte Damen und Herren," }

  package func opening(of kind: Letter.Kind, _ facts: LetterFacts) -> [String] {
    let received = facts.receivedOn.map {
      "Ihr Erstattungsantrag ist am \(date($0)) bei uns eingegangen."
    }
    let told: String? =
      switch kind {
      case .incomplete:
        "Bei der Prüfung der Zulässigkeit fehlten die folgenden Unterlagen, oder sie waren in "
          + "der Akte nicht zu finden."
      case .admissible:
        facts.admissibleOn.map { day in
          "Ihr Antrag wurde am \(date(day)) für zulässig erklärt. Dieser Tag ist Tag 0 der "
            + "Bewertung, deren Richtfrist \(facts.evaluationDays) Tage beträgt."
        }
      case .inadmissible:
        "Ihr Antrag wird aus den folgenden Gründen nicht bewertet."
      case .questions:
        "Um Ihren Antrag zu bewerten, stellt Ihnen die Arbeitsgruppe die folgenden Fragen."
      case .reply:
        "Die Arbeitsgruppe hat Ihre Antworten und Erläuterungen geprüft. Sie antwortet unten "
          + "auf jeden Punkt."
      case .comments:
        "Während ihrer Beratung möchte die Arbeitsgruppe Ihnen Folgendes mitteilen."
      }
    return [received, told].compactMap { $0 }
  }

  package func closing(of kind: Letter.Kind, _ facts: LetterFacts) -> [String] {
    let next: String =
      switch kind {
      case .incomplete:
        "Die Prüfung der Zulässigkeit geht weiter, sobald die Unterlagen eingetroffen sind."
      case .admissible:
        "Die Arbeitsgruppe kann Ihnen während der Bewertung Fragen stellen. Sie können Ihren "
          + "Antrag beim Sekretariat zurückziehen oder ergänzen."
      case .inadmissible:
        "Treffen die genannten Gründe nicht mehr zu, können Sie sich an das Sekretariat "
          + "wenden, das Ihren Antrag wieder aufnehmen kann, oder einen neuen Antrag einreichen."
      case .questions:
        "Sie können schriftlich antworten und um eine kurze mündliche Erläuterung vor der "
          + "Gruppe bitten."
      case .reply:
        "Diese Antwort steht im Bewertungsbericht."
      case .comments:
        "Sie können sich dazu schriftlich beim Sekretariat äußern."
      }
    return [request(of: kind, by: facts.answerBy), next].compactMap { $0 }
  }

  private func request(of kind: Letter.Kind, by day: Day?) -> String? {
    switch kind {
    case .incomplete:
      day.map { day in
        "Bitte senden Sie bis zum \(date(day)) eine ergänzte Fassung der Akte an das "
          + "Sekretariat der Arbeitsgruppe. Dieses Datum ist ein Richtwert."
      }
        ?? "Bitte senden Sie eine ergänzte Fassung der Akte an das Sekretariat der "
        + "Arbeitsgruppe."
    case .questions:
      day.map { day in
        "Wir erwarten Ihre Antworten bis zum \(date(day)) beim Sekretariat der Arbeitsgruppe. "
          + "Dieses Datum ist ein Richtwert; mehr Zeit auf Ihren Wunsch verlängert die Richtfrist "
          + "der Bewertung."
      }
    case .admissible, .inadmissible, .reply, .comments: nil
    }
  }

  package var nothingFound: String { "In der Akte wurde nichts gefunden." }

  package func sentence(for gap: LetterGap) -> String {
    switch gap {
    case .answerBy: "Fehlt: die Frist zur Ergänzung, die die Arbeitsregeln nicht nennen."
    case .question(let number, let language):
      "Fehlt: Frage \(number) auf \(term(language))."
    case .reply(let number, let language):
      "Fehlt: die Antwort der Gruppe auf Punkt \(number) auf \(term(language))."
    case .reason: "Fehlt: die Begründung."
    }
  }

  package func letterTranslation(from file: Language) -> String {
    "Übersetzung zur Information: Die Sprache der Akte ist \(term(file))."
  }

  package var applicantTitle: String { "Erläuterungen des Antragstellers und Antworten der Gruppe" }
  package var noPoint: String {
    "Dem Antragsteller wurden keine Fragen gestellt, und er hat nichts erläutert."
  }
  package var late: String { "verspätet" }
}
