import ReviewDomain

extension German {
  package func title(_ command: DeskCommand) -> String {
    switch command {
    case .act(let act): title(act)
    case .groupAct(let act): title(act)
    case .open: "Öffnen"
    case .back: "Zurück"
    case .quit: "Beenden"
    case .help: "Hilfe"
    case .menu: "Aktionen"
    case .palette: "Alle Befehle"
    case .filter: "Filtern"
    case .sort: "Sortieren"
    case .actAs: "Handeln als…"
    case .language: "Sprache"
    case .reload: "Aktualisieren"
    case .redraw: "Bildschirm neu zeichnen"
    case .suspend: "In den Hintergrund"
    case .nextStep: "Nächster Schritt"
    case .history: "Verlauf"
    case .report: "Bewertungsbericht"
    case .deliberation: "Beratung"
    case .dossier: "Akte und Bewertungsbogen"
    case .members: "Mitglieder, Sitzungen"
    case .queue: "Liste der Fälle"
    case .nextCase: "Nächster Fall"
    case .previousCase: "Voriger Fall"
    case .nextSection: "Nächster Abschnitt"
    case .previousSection: "Voriger Abschnitt"
    case .pageDown: "Nächste Seite"
    case .pageUp: "Vorige Seite"
    case .otherPane: "Bereich wechseln"
    case .up: "Nach oben"
    case .down: "Nach unten"
    case .first: "Erste Zeile"
    case .last: "Letzte Zeile"
    case .score: "0 bis 3 Punkte"
    case .notApplicable: "Nicht anwendbar"
    case .cannotJudge: "Nicht beurteilbar"
    case .clearScore: "Punktzahl löschen"
    case .reason: "Begründung schreiben"
    case .nextUnscored: "Nächstes ohne Punktzahl"
    case .recommend: "Empfehlung"
    case .undo: "Rückgängig machen"
    case .redo: "Wiederherstellen"
    case .export: "Exportieren"
    case .editor: "Im Editor öffnen"
    case .confirm: "Bestätigen"
    case .reasons: "Alle Begründungen"
    }
  }

  /// In lower case, apart from nouns.
  package func hint(_ command: DeskCommand) -> String {
    switch command {
    case .act(.submitScores): "abgeben"
    case .act(.comment): "kommentieren"
    case .act(.vote): "abstimmen"
    case .act(let act): shortTitle(act)
    case .groupAct(let act): shortTitle(act)
    case .open: "öffnen"
    case .back: "zurück"
    case .quit: "beenden"
    case .help: "Hilfe"
    case .menu: "Aktionen"
    case .palette: "Befehle"
    case .filter: "filtern"
    case .sort: "sortieren"
    case .actAs: "handeln als…"
    case .language: "Sprache"
    case .reload: "aktualisieren"
    case .redraw: "neu zeichnen"
    case .suspend: "Hintergrund"
    case .nextStep: "Schritt"
    case .history: "Verlauf"
    case .report: "Bericht"
    case .deliberation: "Beratung"
    case .dossier: "Akte"
    case .members: "Mitglieder"
    case .queue: "Liste"
    case .nextCase: "nächster Fall"
    case .previousCase: "voriger Fall"
    case .nextSection: "Abschnitt"
    case .previousSection: "vor. Abschnitt"
    case .pageDown: "blättern"
    case .pageUp: "vorige Seite"
    case .otherPane: "wechseln"
    case .up: "nach oben"
    case .down: "nach unten"
    case .first: "Anfang"
    case .last: "Ende"
    case .score: "Punkte"
    case .notApplicable: "entfällt"
    case .cannotJudge: "kein Urteil"
    case .clearScore: "löschen"
    case .reason: "begründen"
    case .nextUnscored: "noch offen"
    case .recommend: "empfehlen"
    case .undo: "rückgängig"
    case .redo: "wieder"
    case .export: "exportieren"
    case .editor: "Editor"
    case .confirm: "bestätigen"
    case .reasons: "Begründungen"
    }
  }

  package func help(_ command: DeskCommand) -> String {
    switch command {
    case .act(let act): help(act)
    case .groupAct(let act): help(act)
    case .open: "Öffnet die gewählte Zeile."
    case .back: "Schließt diesen Bildschirm; nichts Geschriebenes geht verloren."
    case .quit: "Beendet das Programm von der Liste aus. Entwürfe bleiben erhalten."
    case .help:
      "Zeigt alle Tasten dieses Bildschirms; tippen Sie zum Suchen, Enter führt eine Zeile aus."
    case .menu: "Zeigt, was in diesem Fall möglich ist, und warum anderes nicht möglich ist."
    case .palette: "Zeigt alle Befehle; tippen Sie zum Suchen."
    case .filter:
      "Zeigt nur die Fälle, die zu Ihrer Eingabe passen; Enter behält den Filter, Esc entfernt ihn."
    case .sort: "Wählt die Reihenfolge der Liste."
    case .actAs:
      "Handelt als ein anderes Mitglied: nur in Ablagen für Übung oder Solo, und es wird "
        + "eingetragen."
    case .language: "Wechselt die Sprache der Bildschirme und der Vorschau des Berichts."
    case .reload: "Liest die Ablage neu; Änderungen anderer erscheinen auch von selbst."
    case .redraw: "Zeichnet den ganzen Bildschirm neu."
    case .suspend: "Stellt das Programm in den Hintergrund; fg holt es zurück."
    case .nextStep: "Beginnt den Schritt, den das Verfahren vorschlägt, wenn er Ihnen zukommt."
    case .history: "Zeigt, wer in diesem Fall wann was getan hat."
    case .report: "Zeigt den Bewertungsbericht in seinem jetzigen Stand, auch zum Exportieren."
    case .deliberation:
      "Zeigt die Punktzahlen aller Mitglieder nebeneinander, sobald sie offengelegt sind."
    case .dossier: "Zeigt die Akte neben Ihrem Bewertungsbogen."
    case .members:
      "Zeigt die Mitglieder mit Mandat, Erklärung und Last, und die kommenden Sitzungen."
    case .queue: "Kehrt zur Liste der Fälle zurück."
    case .nextCase: "Öffnet den nächsten Fall der Liste."
    case .previousCase: "Öffnet den vorigen Fall der Liste."
    case .nextSection: "Zeigt den nächsten Abschnitt der Akte."
    case .previousSection: "Zeigt den vorigen Abschnitt der Akte."
    case .pageDown: "Zeigt die nächste Seite."
    case .pageUp: "Zeigt die vorige Seite."
    case .otherPane: "Wechselt zwischen der Akte und dem Bewertungsbogen."
    case .up: "Geht eine Zeile nach oben."
    case .down: "Geht eine Zeile nach unten."
    case .first: "Geht zur ersten Zeile."
    case .last: "Geht zur letzten Zeile."
    case .score:
      "Gibt dem gewählten Kriterium Punkte; die oberste Reihe von AZERTY geht auch ohne Umschalt."
    case .notApplicable:
      "Hält fest, dass das Kriterium nicht anwendbar ist; begründen Sie es."
    case .cannotJudge:
      "Sagt, dass Sie anhand der Akte nicht urteilen können; begründen Sie es."
    case .clearScore: "Löscht Ihre Punktzahl für dieses Kriterium; die Begründung bleibt."
    case .reason: "Öffnet die Begründung; alles, was Sie tippen, wird sofort gesichert."
    case .nextUnscored: "Geht zum nächsten Kriterium ohne Punktzahl."
    case .recommend: "Wählt die Schlussfolgerung, die Sie empfehlen; freiwillig."
    case .undo: "Macht Ihre letzte Änderung auf diesem Bogen rückgängig."
    case .redo: "Stellt die rückgängig gemachte Änderung wieder her."
    case .export: "Schreibt den Bericht als Markdown, HTML, Text oder JSON."
    case .editor: "Öffnet den Text in Ihrem Editor (EDITOR)."
    case .confirm: "Trägt ein, was im Formular steht."
    case .reasons: "Zeigt die Begründung jedes Mitglieds zu diesem Kriterium."
    }
  }
}
