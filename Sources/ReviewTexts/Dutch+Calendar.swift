package import ReviewDomain

extension Dutch: CalendarTexts {
  package func title(of day: CalendarDay) -> String {
    switch day.kind {
    case .periodEnd(let kind): title("Indicatief einde (\(term(kind)))", of: day)
    case .windowEnd: title("Einde van het venster van de aanvrager", of: day)
    case .meeting: title("Vergadering van de werkgroep", of: day)
    case .milestone(let number): title("Mijlpaal \(number) verwacht", of: day)
    case .temporaryEnd: title("Einde van de tijdelijke terugbetaling", of: day)
    case .lastDayToAsk: title("Laatste dag om meer te vragen", of: day)
    }
  }

  package func note(on day: CalendarDay) -> String {
    switch day.kind {
    case .periodEnd:
      "Indicatief: volgens de werkregels van de groep; op die dag vervalt niets."
        + (day.isTentative ? " De termijn staat stil: de dag schuift op tot hij weer loopt." : "")
    case .windowEnd: "De laatste dag waarop de aanvrager toelichting kan geven; indicatief."
    case .meeting: "Gepland door het secretariaat."
    case .milestone: "Een open vraag van de tijdelijke terugbetaling moet beantwoord zijn."
    case .temporaryEnd: "De laatste dag van de tijdelijke terugbetaling, volgens de beslissing."
    case .lastDayToAsk:
      "Volgens de regels van de groep, richtinggevend: de laatste dag om een verlenging of de definitieve weg te vragen."
    }
  }

  package func daysExported(_ count: Int) -> String {
    count == 1 ? "1 dag geëxporteerd" : "\(count) dagen geëxporteerd"
  }
}
