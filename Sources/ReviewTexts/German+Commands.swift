import ReviewDomain

extension German {
  package func title(_ command: DeskCommand) -> String {
    switch command {
    case .act(let act): title(act)
    case .matrix(let command): title(command)
    case .groupAct(let act): title(act)
    case .agendaCommand(let command): title(command)
    case .open: "Öffnen"
    case .back: "Zurück"
    case .quit: "Beenden"
    case .help: "Hilfe"
    case .menu: "Aktionen"
    case .palette: "Alle Befehle"
    case .filter: "Filtern"
    case .mark: "Markieren"
    case .markAll: "Alle markieren"
    case .assignCases: "Fälle zuteilen"
    case .tagCases: "Fälle kennzeichnen"
    case .sort: "Sortieren"
    case .actAs: "Handeln als…"
    case .language: "Sprache"
    case .reload: "Aktualisieren"
    case .redraw: "Bildschirm neu zeichnen"
    case .suspend: "In den Hintergrund"
    case .nextStep: "Nächster Schritt"
    case .history: "Verlauf"
    case .period: "Richtfrist"
    case .report: "Bewertungsbericht"
    case .deliberation: "Beratung"
    case .dossier: "Akte und Bewertungsbogen"
    case .goTo: "Gehe zu…"
    case .nextTab: "Andere Gruppenseite"
    case .previousTab: "Vorige Gruppenseite"
    case .agenda: "Tagesordnung"
    case .register: "Register"
    case .followUp: "Befristete Erstattungen"
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
    case .confidence: "Sicherheit"
    case .pin: "Auf Stelle verweisen"
    case .pins: "Verweise bearbeiten"
    case .goToPin: "Zu einem Verweis"
    case .earlierRound: "Vorige Runde"
    case .laterRound: "Nächste Runde"
    case .writeForm: "Formular schreiben"
    case .readForm: "Formular einlesen"
    case .undo: "Rückgängig machen"
    case .redo: "Wiederherstellen"
    case .export: "Exportieren"
    case .editor: "Im Editor öffnen"
    case .confirm: "Bestätigen"
    case .gates: "Voraussetzungen"
    case .applicant: "Antragsteller"
    case .changes: "Änderungen"
    case .thenAndNow: "Damals und heute"
    case .letters: "Brief an Antragsteller"
    case .gateYes: "Mit Ja antworten"
    case .gateNo: "Mit Nein antworten"
    case .gateNotApplicable: "Nicht anwendbar (Zugang)"
    case .reasons: "Alle Begründungen"
    case .registerFind: "Suchen"
    case .registerApps: "Alle Anwendungen"
    case .registerHistory: "Registergeschichte"
    case .registerDifferences: "Unterschiede"
    case .exportRegister: "Veröffentlichen"
    }
  }

  /// In lower case, apart from nouns.
  package func hint(_ command: DeskCommand) -> String {
    switch command {
    case .act(.submitScores): "abgeben"
    case .act(.comment): "kommentieren"
    case .act(.vote): "abstimmen"
    case .act(let act): shortTitle(act)
    case .matrix(let command): hint(command)
    case .groupAct(let act): shortTitle(act)
    case .agendaCommand(let command): hint(command)
    case .open: "öffnen"
    case .back: "zurück"
    case .quit: "beenden"
    case .help: "Hilfe"
    case .menu: "Aktionen"
    case .palette: "Befehle"
    case .filter: "filtern"
    case .mark: "markieren"
    case .markAll: "alle mark."
    case .assignCases: "zuteilen"
    case .tagCases: "Etikett"
    case .sort: "sortieren"
    case .actAs: "handeln als…"
    case .language: "Sprache"
    case .reload: "aktualisieren"
    case .redraw: "neu zeichnen"
    case .suspend: "Hintergrund"
    case .nextStep: "Schritt"
    case .history: "Verlauf"
    case .period: "Richtfrist"
    case .report: "Bericht"
    case .deliberation: "Beratung"
    case .dossier: "Akte"
    case .goTo: "gehe zu"
    case .nextTab: "andere Seite"
    case .previousTab: "vorige Seite"
    case .agenda: "Tagesordnung"
    case .register: "Register"
    case .followUp: "Nachverfolgung"
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
    case .confidence: "Sicherheit"
    case .pin: "Verweis"
    case .pins: "Verw. bearb."
    case .goToPin: "zum Verweis"
    case .earlierRound: "vorige Runde"
    case .laterRound: "nächste Runde"
    case .writeForm: "Formular"
    case .readForm: "Form. lesen"
    case .undo: "rückgängig"
    case .redo: "wieder"
    case .export: "exportieren"
    case .editor: "Editor"
    case .confirm: "bestätigen"
    case .gates: "Voraussetz."
    case .applicant: "Antragst."
    case .changes: "Änderungen"
    case .thenAndNow: "damals/heute"
    case .letters: "Brief"
    case .gateYes: "ja"
    case .gateNo: "nein"
    case .gateNotApplicable: "n. anw."
    case .reasons: "Begründungen"
    case .registerFind: "suchen"
    case .registerApps: "Anwendungen"
    case .registerHistory: "Geschichte"
    case .registerDifferences: "Unterschiede"
    case .exportRegister: "publizieren"
    }
  }

  package func help(_ command: DeskCommand) -> String {
    switch command {
    case .act(let act): help(act)
    case .matrix(let command): help(command)
    case .groupAct(let act): help(act)
    case .agendaCommand(let command): help(command)
    case .open: "Öffnet die gewählte Zeile."
    case .back: "Schließt diesen Bildschirm; nichts Geschriebenes geht verloren."
    case .quit: "Beendet das Programm von der Liste aus. Entwürfe bleiben erhalten."
    case .help:
      "Zeigt alle Tasten dieses Bildschirms; tippen Sie zum Suchen, Enter führt eine Zeile aus."
    case .menu: "Zeigt, was in diesem Fall möglich ist, und warum anderes nicht möglich ist."
    case .palette: "Zeigt alle Befehle; tippen Sie zum Suchen."
    case .filter:
      "Zeigt nur die Fälle, die zu Ihrer Eingabe passen; Enter behält den Filter, Esc entfernt ihn."
    case .mark: "Markiert die Akte, oder nimmt die Markierung weg, und geht zur nächsten."
    case .markAll: "Markiert alle gefundenen Akten; Esc nimmt die Markierungen weg."
    case .assignCases:
      "Benennt für die markierten Fälle, oder diesen, Berichterstatter oder "
        + "Sachverständige; erst sehen Sie die Folgen."
    case .tagCases:
      "Setzt Etiketten auf die markierten Akten, oder auf diese; -wort entfernt, ~wort ist Ihr eigenes."
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
    case .period: "Zeigt jede Zahl der Richtfrist, und wie sie berechnet wurde."
    case .report: "Zeigt den Bewertungsbericht in seinem jetzigen Stand, auch zum Exportieren."
    case .deliberation:
      "Zeigt die Punktzahlen aller Mitglieder nebeneinander, sobald sie offengelegt sind."
    case .dossier: "Zeigt die Akte neben Ihrem Bewertungsbogen."
    case .goTo:
      "Von einer Seite der Gruppe zur anderen: Fälle, Tagesordnung, Register, Nachverfolgung, Mitglieder."
    case .nextTab:
      "Die nächste Seite: Fälle, Tagesordnung, Register, Nachverfolgung, Mitglieder."
    case .previousTab:
      "Die vorige Seite der Gruppe."
    case .agenda:
      "Die Sitzungen der Gruppe, ihre Tagesordnung und ihr Protokoll."
    case .register:
      "Die Versorgungsprozesse, ihre Stufe und die Anwendungen darin."
    case .followUp:
      "Die laufenden befristeten Erstattungen und was darin erwartet wird."
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
    case .confidence:
      "Sagt, wie sicher Sie sich der Punktzahl sind: 1, 2, 3, nichts. Frei, nie gewichtet."
    case .pin: "Vermerkt die gelesene Stelle neben der Punktzahl; noch einmal nimmt sie weg."
    case .pins:
      "Öffnet die Verweise als Text: Anlage oder § Abschnitt, p.12, @ Stelle; ; dazwischen."
    case .goToPin: "Zeigt die nächste Stelle, auf der die Punktzahl dieses Kriteriums beruht."
    case .earlierRound: "Zeigt die vorige Runde."
    case .laterRound: "Zeigt die nächste Runde."
    case .writeForm: "Schreibt Ihren Bogen als Textdatei, überall auszufüllen."
    case .readForm: "Liest Formulare ein: alle, oder keines, wenn eines einen Fehler hat."
    case .undo: "Macht Ihre letzte Änderung auf diesem Bogen rückgängig."
    case .redo: "Stellt die rückgängig gemachte Änderung wieder her."
    case .export: "Schreibt den Bericht als Markdown, HTML, Text oder JSON."
    case .editor: "Öffnet den Text in Ihrem Editor (EDITOR)."
    case .confirm: "Trägt ein, was im Formular steht."
    case .gates:
      "Zeigt jede Zugangsvoraussetzung mit den Feldern der Akte, die sie betreffen."
    case .applicant:
      "Zeigt Fragen, Antworten, die Erläuterung des Antragstellers und die Antworten der Gruppe."
    case .changes: "Zeigt, was sich in der letzten Fassung der Akte geändert hat."
    case .thenAndNow:
      "Zeigt Punktzahlen und zugesagte Nachweise einer Erstattung neben denen ihrer Neubewertung."
    case .letters: "Zeigt den Brief, der jetzt abgehen kann."
    case .gateYes:
      "Beantwortet die gewählte Voraussetzung mit Ja und dem, was die gezeigten Felder sagen, und geht zur nächsten."
    case .gateNo: "Öffnet das Formular der gewählten Voraussetzung mit der Antwort Nein."
    case .gateNotApplicable:
      "Öffnet das Formular der gewählten Voraussetzung mit der Antwort nicht anwendbar."
    case .reasons: "Zeigt die Begründung jedes Mitglieds zu diesem Kriterium."
    case .registerFind:
      "Zeigt nur die Versorgungsprozesse und Anwendungen, in denen vorkommt, was Sie tippen; Esc löscht es."
    case .registerApps:
      "Zeigt die Anwendungen aller Versorgungsprozesse, oder wieder die Prozesse."
    case .registerHistory:
      "Zeigt, was öffentlich geschah und wer was eintrug; noch einmal, des ganzen Registers."
    case .registerDifferences:
      "Zeigt, wo Entscheidungen und Register nicht dasselbe sagen; Enter beginnt, was es beilegt."
    case .exportRegister:
      "Schreibt, was die Öffentlichkeit lesen darf, als HTML, CSV oder JSON in den Arbeitsordner."
    }
  }
}
