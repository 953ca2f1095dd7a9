extension German {
  package func title(_ command: AgendaCommand) -> String {
    switch command {
    case .previousMeeting: "Vorige Sitzung"
    case .nextMeeting: "Nächste Sitzung"
    case .moveUp: "Punkt nach oben"
    case .moveDown: "Punkt nach unten"
    case .moreTime: "Fünf Minuten mehr"
    case .lessTime: "Fünf Minuten weniger"
    case .shareTime: "Zeit verteilen"
    case .toggleBlock: "Mit/ohne Aussprache"
    case .dropLine: "Von der Tagesordnung"
    case .propose: "Reihenfolge vorschlagen"
    case .record: "Tagesordnung festhalten"
    case .project: "Sitzungsmodus"
    case .schedule: "Auf die Tagesordnung"
    case .previousItem: "Voriger Punkt"
    case .nextItem: "Nächster Punkt"
    case .currentItem: "Punkt in Beratung"
    case .paper: "Tagesordnung/Protokoll"
    case .otherPaper: "Ordnung ⇄ Protokoll"
    case .otherLanguage: "Andere Sprache"
    }
  }

  package func hint(_ command: AgendaCommand) -> String {
    switch command {
    case .previousMeeting: "vorige Sitz."
    case .nextMeeting: "nächste Sitz."
    case .moveUp: "nach oben"
    case .moveDown: "nach unten"
    case .moreTime: "+5 Min."
    case .lessTime: "-5 Min."
    case .shareTime: "Zeit vert."
    case .toggleBlock: "Aussprache?"
    case .dropLine: "entfernen"
    case .propose: "Reihenfolge"
    case .record: "festhalten"
    case .project: "Projektor"
    case .schedule: "auf Tagesord."
    case .previousItem: "voriger"
    case .nextItem: "nächster"
    case .currentItem: "in Beratung"
    case .paper: "Dokument"
    case .otherPaper: "anderes Dok."
    case .otherLanguage: "Sprache"
    }
  }

  package func help(_ command: AgendaCommand) -> String {
    switch command {
    case .previousMeeting: "Zeigt die vorige Sitzung."
    case .nextMeeting: "Zeigt die nächste Sitzung."
    case .moveUp: "Rückt den Punkt einen Platz vor; nichts wird festgehalten, bevor Sie S drücken."
    case .moveDown:
      "Rückt den Punkt einen Platz zurück; nichts wird festgehalten, bevor Sie S drücken."
    case .moreTime: "Gibt dem Punkt fünf Minuten mehr."
    case .lessTime: "Gibt dem Punkt fünf Minuten weniger; ohne Minuten bleibt seine Dauer offen."
    case .shareTime: "Verteilt die übrige Zeit auf die Punkte ohne Minuten, mehr für die uneinigen."
    case .toggleBlock:
      "Setzt den Fall zu denen, die ohne Aussprache angenommen werden, oder wieder zu den "
        + "beratenen."
    case .dropLine:
      "Nimmt den Punkt von der Tagesordnung; nichts wird festgehalten, bevor Sie S "
        + "drücken."
    case .propose:
      "Schlägt eine Reihenfolge nach Frist, Uneinigkeit und Fernbleiben vor; S hält sie "
        + "fest."
    case .record: "Hält die Tagesordnung fest, wie sie dasteht; bis dahin sieht sie niemand sonst."
    case .project:
      "Zeigt einen Punkt nach dem anderen, groß, für den Projektor: nur was alle im Saal "
        + "sehen dürfen."
    case .schedule:
      "Setzt die markierten Fälle, oder diesen, auf die Tagesordnung der offenen oder "
        + "nächsten Sitzung."
    case .previousItem: "Zeigt den vorigen Punkt, ohne ihn aufzurufen."
    case .nextItem: "Zeigt den nächsten Punkt, ohne ihn aufzurufen."
    case .currentItem: "Zeigt den Punkt, über den beraten wird."
    case .paper:
      "Zeigt die Tagesordnung zum Versenden oder, sobald die Sitzung eröffnet ist, das "
        + "Protokoll; von dort zu exportieren."
    case .otherPaper: "Zeigt das Protokoll statt der Tagesordnung, oder umgekehrt."
    case .otherLanguage: "Zeigt den projizierten Text in der nächsten Sprache; Ihre eigene bleibt."
    }
  }
}
