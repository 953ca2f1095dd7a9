package import ReviewDomain

extension German: CalendarTexts {
  package func title(of day: CalendarDay) -> String {
    switch day.kind {
    case .periodEnd(let kind): title("Indikatives Ende (\(term(kind)))", of: day)
    case .windowEnd: title("Ende der Zeit des Antragstellers", of: day)
    case .meeting: title("Sitzung der Arbeitsgruppe", of: day)
    case .milestone(let number): title("Meilenstein \(number) fällig", of: day)
    case .temporaryEnd: title("Ende der vorläufigen Erstattung", of: day)
    case .lastDayToAsk: title("Letzter Tag, um mehr zu beantragen", of: day)
    }
  }

  package func note(on day: CalendarDay) -> String {
    switch day.kind {
    case .periodEnd:
      "Indikativ: laut den Arbeitsregeln der Gruppe; an diesem Tag verfällt nichts."
        + (day.isTentative
          ? " Die Frist steht still: Der Tag rückt weiter, bis sie wieder läuft." : "")
    case .windowEnd: "Der letzte Tag, an dem der Antragsteller etwas erläutern kann; indikativ."
    case .meeting: "Vom Sekretariat geplant."
    case .milestone: "Eine offene Frage der vorläufigen Erstattung sollte beantwortet sein."
    case .temporaryEnd: "Der letzte Tag der vorläufigen Erstattung, laut Entscheidung."
    case .lastDayToAsk:
      "Nach den Regeln der Gruppe, als Richtwert: der letzte Tag, um eine Verlängerung oder den endgültigen Weg zu beantragen."
    }
  }

  package func daysExported(_ count: Int) -> String {
    count == 1 ? "1 Tag exportiert" : "\(count) Tage exportiert"
  }
}
