extension Dutch {
  package func title(_ command: AgendaCommand) -> String {
    switch command {
    case .previousMeeting: "Vorige vergadering"
    case .nextMeeting: "Volgende vergadering"
    case .moveUp: "Punt naar boven"
    case .moveDown: "Punt naar onder"
    case .moreTime: "Vijf minuten meer"
    case .lessTime: "Vijf minuten minder"
    case .shareTime: "Tijd verdelen"
    case .toggleBlock: "Met of zonder bespreking"
    case .dropLine: "Van de agenda halen"
    case .propose: "Volgorde voorstellen"
    case .record: "Agenda vastleggen"
    case .project: "Vergadermodus"
    case .schedule: "Op de agenda zetten"
    case .previousItem: "Vorig punt"
    case .nextItem: "Volgend punt"
    case .currentItem: "Punt in bespreking"
    case .paper: "Agenda of verslag"
    case .otherPaper: "Agenda ⇄ verslag"
    case .otherLanguage: "Andere taal"
    }
  }

  package func hint(_ command: AgendaCommand) -> String {
    switch command {
    case .previousMeeting: "vorige verg."
    case .nextMeeting: "volgende verg."
    case .moveUp: "omhoog"
    case .moveDown: "omlaag"
    case .moreTime: "+5 min"
    case .lessTime: "-5 min"
    case .shareTime: "tijd verdelen"
    case .toggleBlock: "bespreken?"
    case .dropLine: "weghalen"
    case .propose: "volgorde"
    case .record: "vastleggen"
    case .project: "projector"
    case .schedule: "op de agenda"
    case .previousItem: "vorige"
    case .nextItem: "volgende"
    case .currentItem: "in bespreking"
    case .paper: "document"
    case .otherPaper: "ander document"
    case .otherLanguage: "taal"
    }
  }

  package func help(_ command: AgendaCommand) -> String {
    switch command {
    case .previousMeeting: "Toont de vorige vergadering."
    case .nextMeeting: "Toont de volgende vergadering."
    case .moveUp: "Zet het punt een plaats hoger; niets wordt vastgelegd voor u op S drukt."
    case .moveDown: "Zet het punt een plaats lager; niets wordt vastgelegd voor u op S drukt."
    case .moreTime: "Geeft het punt vijf minuten meer."
    case .lessTime: "Geeft het punt vijf minuten minder; zonder minuten blijft zijn duur open."
    case .shareTime:
      "Verdeelt de resterende tijd over de punten zonder minuten, meer voor de verdeelde."
    case .toggleBlock:
      "Zet de zaak bij wie zonder bespreking wordt aangenomen, of weer bij de besproken "
        + "zaken."
    case .dropLine: "Haalt het punt van de agenda; niets wordt vastgelegd voor u op S drukt."
    case .propose:
      "Stelt een volgorde voor naar termijn, onenigheid en wie buiten moet; u legt ze vast "
        + "met S."
    case .record:
      "Legt de agenda vast zoals hij er staat; tot dan ziet niemand anders de wijzigingen."
    case .project:
      "Toont een punt per keer, groot, voor de projector: alleen wat iedereen in de zaal "
        + "mag zien."
    case .schedule:
      "Zet de gemarkeerde zaken, of deze, op de agenda van de open of volgende "
        + "vergadering."
    case .previousItem: "Toont het vorige punt, zonder het aan te vatten."
    case .nextItem: "Toont het volgende punt, zonder het aan te vatten."
    case .currentItem: "Toont het punt dat wordt besproken."
    case .paper:
      "Toont de agenda zoals hij wordt verstuurd of, als de vergadering open is, het "
        + "verslag; van daar uit te exporteren."
    case .otherPaper: "Toont het verslag in plaats van de agenda, of omgekeerd."
    case .otherLanguage: "Toont de geprojecteerde tekst in de volgende taal; uw eigen taal blijft."
    }
  }
}
