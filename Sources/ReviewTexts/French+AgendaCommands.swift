extension French {
  package func title(_ command: AgendaCommand) -> String {
    switch command {
    case .previousMeeting: "Réunion précédente"
    case .nextMeeting: "Réunion suivante"
    case .moveUp: "Monter le point"
    case .moveDown: "Descendre le point"
    case .moreTime: "Cinq minutes de plus"
    case .lessTime: "Cinq minutes de moins"
    case .shareTime: "Répartir le temps"
    case .toggleBlock: "Avec ou sans débat"
    case .dropLine: "Retirer de l'ordre"
    case .propose: "Proposer un ordre"
    case .record: "Enregistrer l'ordre"
    case .project: "Mode réunion"
    case .schedule: "Mettre à l'ordre du jour"
    case .previousItem: "Point précédent"
    case .nextItem: "Point suivant"
    case .currentItem: "Point en discussion"
    case .paper: "Ordre du jour ou PV"
    case .otherPaper: "Ordre du jour ⇄ PV"
    case .otherLanguage: "Autre langue"
    }
  }

  package func hint(_ command: AgendaCommand) -> String {
    switch command {
    case .previousMeeting: "réunion préc."
    case .nextMeeting: "réunion suiv."
    case .moveUp: "monter"
    case .moveDown: "descendre"
    case .moreTime: "+5 min"
    case .lessTime: "-5 min"
    case .shareTime: "répartir"
    case .toggleBlock: "débat ?"
    case .dropLine: "retirer"
    case .propose: "ordre"
    case .record: "enregistrer"
    case .project: "projecteur"
    case .schedule: "à l'ordre"
    case .previousItem: "précédent"
    case .nextItem: "suivant"
    case .currentItem: "en discussion"
    case .paper: "document"
    case .otherPaper: "autre document"
    case .otherLanguage: "langue"
    }
  }

  package func help(_ command: AgendaCommand) -> String {
    switch command {
    case .previousMeeting: "Montre la réunion précédente."
    case .nextMeeting: "Montre la réunion suivante."
    case .moveUp: "Avance le point d'une place ; rien n'est enregistré avant que vous tapiez S."
    case .moveDown: "Recule le point d'une place ; rien n'est enregistré avant que vous tapiez S."
    case .moreTime: "Donne cinq minutes de plus à ce point."
    case .lessTime: "Retire cinq minutes à ce point ; sans minutes, sa durée reste ouverte."
    case .shareTime:
      "Répartit le temps restant entre les points sans minutes, davantage aux divisés."
    case .toggleBlock:
      "Range l'affaire parmi celles qui s'adoptent sans débat, ou de nouveau parmi les "
        + "débattues."
    case .dropLine:
      "Retire le point de l'ordre du jour ; rien n'est enregistré avant que vous tapiez S."
    case .propose:
      "Propose un ordre selon le délai, le désaccord et qui doit sortir ; vous "
        + "l'enregistrez avec S."
    case .record:
      "Enregistre l'ordre du jour tel qu'il est montré ; avant cela, personne d'autre ne "
        + "le voit."
    case .project:
      "Montre un point à la fois, en grand, pour le projecteur : seulement ce que chacun "
        + "dans la salle peut voir."
    case .schedule:
      "Met les affaires marquées, ou celle-ci, à l'ordre du jour de la réunion ouverte ou "
        + "prochaine."
    case .previousItem: "Montre le point précédent, sans l'aborder."
    case .nextItem: "Montre le point suivant, sans l'aborder."
    case .currentItem: "Montre le point en discussion."
    case .paper:
      "Montre l'ordre du jour tel qu'il s'envoie ou, une fois la réunion ouverte, le "
        + "procès-verbal ; on l'exporte de là."
    case .otherPaper: "Montre le procès-verbal au lieu de l'ordre du jour, ou l'inverse."
    case .otherLanguage: "Montre le texte projeté dans la langue suivante ; la vôtre ne change pas."
    }
  }
}
