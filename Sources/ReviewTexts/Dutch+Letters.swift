package import ReviewDomain

extension Dutch: LetterTexts {
  package var letterLabels: LetterLabels {
    LetterLabels(
      colon: ":",
      sender: "RIZIV — werkgroep mobiele medische toepassingen",
      reference: "Referentie",
      date: "Datum",
      to: "Aan",
      subject: "Betreft",
      product: "Toepassing",
      missing: "Ontbrekende elementen",
      found: "Vastgesteld",
      send: "Te bezorgen",
      reasons: "Motivering",
      ground: "Grond",
      points: "Punten",
      question: "Vraag",
      remark: "Opmerking",
      comment: "Mededeling van de groep",
      criterion: "Criterium",
      answer: "Uw antwoord",
      reply: "Antwoord van de groep",
      receivedOn: "Aanvraag ontvangen op",
      dayZero: "Dag 0 van de evaluatie",
      answerBy: "Te bezorgen uiterlijk op (richtdatum)",
      signature: "Voor het secretariaat van de werkgroep")
  }

  package func subject(of kind: Letter.Kind, _ id: CaseID) -> String {
    switch kind {
    case .incomplete: "Uw aanvraag \(id) is onvolledig"
    case .admissible: "Uw aanvraag \(id) is ontvankelijk"
    case .inadmissible: "Uw aanvraag \(id) is niet ontvankelijk"
    case .questions: "Vragen van de werkgroep over uw aanvraag \(id)"
    case .reply: "Antwoord van de werkgroep op uw toelichting, aanvraag \(id)"
    case .comments: "Mededeling van de werkgroep over uw aanvraag \(id)"
    }
  }

  package var salutation: String { "Geachte mevrouw, geachte heer," }

  package func opening(of kind: Letter.Kind, _ facts: LetterFacts) -> [String] {
    let received = facts.receivedOn.map {
      "Wij hebben uw aanvraag tot terugbetaling ontvangen op \(date($0))."
    }
    let told: String? =
      switch kind {
      case .incomplete:
        "Bij het onderzoek van de ontvankelijkheid ontbraken de elementen hieronder, of ze "
          + "konden niet worden teruggevonden in het dossier."
      case .admissible:
        facts.admissibleOn.map { day in
          "Uw aanvraag is ontvankelijk verklaard op \(date(day)). Die dag is dag 0 van de "
            + "evaluatie, waarvan de richttermijn \(facts.evaluationDays) dagen bedraagt."
        }
      case .inadmissible:
        "Uw aanvraag komt om de onderstaande redenen niet in aanmerking voor de evaluatie."
      case .questions:
        "Om uw aanvraag te evalueren, stelt de werkgroep u de onderstaande vragen."
      case .reply:
        "De werkgroep heeft uw antwoorden en uw toelichting onderzocht. Ze antwoordt "
          + "hieronder op elk punt."
      case .comments:
        "Tijdens haar beraadslaging wil de werkgroep u het volgende meedelen."
      }
    return [received, told].compactMap { $0 }
  }

  package func closing(of kind: Letter.Kind, _ facts: LetterFacts) -> [String] {
    let next: String =
      switch kind {
      case .incomplete:
        "Het onderzoek van de ontvankelijkheid wordt hervat zodra de elementen ontvangen "
          + "zijn."
      case .admissible:
        "De werkgroep kan u tijdens de evaluatie vragen stellen. U kunt uw aanvraag bij het "
          + "secretariaat intrekken of aanvullen."
      case .inadmissible:
        "Als de redenen hierboven niet langer gelden, kunt u zich wenden tot het "
          + "secretariaat, dat uw aanvraag kan heropenen, of een nieuwe aanvraag indienen."
      case .questions:
        "U kunt schriftelijk antwoorden en een korte mondelinge toelichting voor de groep "
          + "vragen."
      case .reply:
        "Dit antwoord staat in de evaluatienota."
      case .comments:
        "U kunt er schriftelijk op reageren bij het secretariaat."
      }
    return [request(of: kind, by: facts.answerBy), next].compactMap { $0 }
  }

  private func request(of kind: Letter.Kind, by day: Day?) -> String? {
    switch kind {
    case .incomplete:
      day.map { day in
        "Gelieve een aangevulde versie van het dossier uiterlijk op \(date(day)) aan het secretariaat "
          + "van de werkgroep te bezorgen. Die datum is een richtdatum."
      }
        ?? "Gelieve een aangevulde versie van het dossier aan het secretariaat van de "
        + "werkgroep te bezorgen."
    case .questions:
      day.map { day in
        "Wij verwachten uw antwoorden uiterlijk op \(date(day)) op het secretariaat van de werkgroep. "
          + "Die datum is een richtdatum; extra tijd op uw vraag verlengt de richttermijn van de "
          + "evaluatie."
      }
    case .admissible, .inadmissible, .reply, .comments: nil
    }
  }

  package var nothingFound: String { "In het dossier werd niets gevonden." }

  package func sentence(for gap: LetterGap) -> String {
    switch gap {
    case .answerBy: "Ontbreekt: de termijn om aan te vullen, die de werkregels niet geven."
    case .question(let number, let language):
      "Ontbreekt: vraag \(number) in het \(term(language))."
    case .reply(let number, let language):
      "Ontbreekt: het antwoord van de groep op punt \(number) in het \(term(language))."
    case .reason: "Ontbreekt: de motivering."
    }
  }

  package func letterTranslation(from file: Language) -> String {
    "Vertaling ter informatie: de taal van het dossier is het \(term(file))."
  }

  package var applicantTitle: String { "Toelichting van de aanvrager en antwoorden van de groep" }
  package var noPoint: String {
    "De aanvrager kreeg geen vragen en gaf geen toelichting."
  }
  package var late: String { "te laat" }
}
