package import ReviewDomain

extension German: CommandTexts {
  package func registered(_ id: CaseID, _ product: String) -> String {
    "\(id) erfasst: \(product)"
  }
  package func revised(_ id: CaseID, _ product: String) -> String {
    "\(id) überarbeitet: Für \(product) war schon ein Antrag erfasst"
  }
  package func unchanged(_ id: CaseID, _ product: String) -> String {
    "\(id) unverändert: Der Antrag für \(product) war schon mit gleichem Inhalt erfasst"
  }
  package func wouldRegister(_ product: String) -> String { "keine Fehler: \(product)" }
  package func mistakes(_ count: Int, inFiles files: Int) -> String {
    "\(number(count)) Fehler in \(number(files)) " + (files == 1 ? "Datei." : "Dateien.")
  }
  package var nothingImported: String {
    "Es wurde nichts erfasst. Berichtigen Sie die Dateien und importieren Sie sie erneut."
  }
  package var dryRun: String { "Probelauf: Es wurde nichts eingetragen." }
  package func draftKept(_ id: CaseID, answered: Int, of all: Int) -> String {
    "\(id): Entwurf gesichert, \(answered) von \(all) ausgefüllt. Geben Sie ihn ab mit: "
      + "do submit-scores \(id)"
  }
  package func cases(_ count: Int) -> String {
    "\(number(count)) " + (count == 1 ? "Fall" : "Fälle")
  }
  package func verified(_ entries: Int, head: String) -> String {
    "\(number(entries)) " + (entries == 1 ? "Eintrag" : "Einträge")
      + " geprüft. Hash des Journals: \(head)"
  }
  package func rebuilt(_ entries: Int) -> String {
    "Übersicht der Fälle aus \(number(entries)) " + (entries == 1 ? "Eintrag" : "Einträgen")
      + " neu aufgebaut."
  }
  package func backedUp(_ path: String) -> String {
    "Sicherung geschrieben und geprüft: \(path)"
  }
  package func restored(_ path: String) -> String { "Wiederhergestellt und geprüft: \(path)" }
  package func created(_ path: String) -> String { "Ablage angelegt: \(path)" }
  package func demoMade(_ path: String, cases: Int, entries: Int) -> String {
    "Übungsablage \(path): \(self.cases(cases)), \(number(entries)) "
      + (entries == 1 ? "Eintrag" : "Einträge")
      + ". Die Fälle und Personen darin sind erfunden; das Register ist das öffentliche."
  }
  package func openIt(_ path: String) -> String {
    "Öffnen Sie den Arbeitsplatz: inami-review --store \(path)"
  }
  package func adopted(_ name: String) -> String { "Angenommen: \(name)" }
  package func memberAdded(_ name: String) -> String { "Mitglied hinzugefügt: \(name)" }
  package func memberChanged(_ name: String) -> String { "Mitglied geändert: \(name)" }
  package func written(_ path: String) -> String { "Geschrieben: \(path)" }
  package func unknownAct(_ word: String, known: [String]) -> String {
    "Es gibt keine Handlung „\(word)“. Handlungen: " + known.joined(separator: " ")
  }
  package func notKeyValue(_ word: String) -> String {
    "„\(word)“ hat nicht die Form key=value. docs/COMMANDS.md nennt die Schlüssel jeder Handlung."
  }
  package func unknownFile(_ path: String) -> String { "Es gibt keine Datei \(path)." }
  package func cannotWrite(_ path: String) -> String {
    "\(path) konnte nicht geschrieben werden. Wählen Sie mit --output einen anderen Ort."
  }
  package func unknownKindOfFile(_ name: String) -> String {
    "\(name) ist weder ein Kriteriensatz noch Arbeitsregeln (YAML) noch eine Vorlage für einen "
      + "Bericht (.mustache)."
  }
  package func notADay(_ word: String) -> String {
    "„\(word)“ ist kein Tag. Schreiben Sie ihn als 2026-11-21."
  }
  package var needsTerminal: String {
    "Der Arbeitsplatz braucht ein Terminal. Verwenden Sie ohne Terminal die Befehle: "
      + "inami-review --help"
  }
  package var dumbTerminal: String {
    "Dieses Terminal (TERM) kann keinen Text positionieren. Setzen Sie TERM, zum Beispiel "
      + "TERM=xterm-256color, oder verwenden Sie die Befehle: inami-review --help"
  }
  package func crashNote(_ path: String) -> String {
    "Der Arbeitsplatz wurde durch einen eigenen Fehler beendet; Entwürfe bleiben erhalten. "
      + "Einzelheiten: \(path)"
  }
  package func missingDataFile(_ name: String) -> String {
    "Der Installation fehlt \(name). Installieren Sie inami-review erneut (make install)."
  }
  package func askName() -> String { "Name der Ablage, wie wg-2026: " }
  package func askMode() -> String { "Modus (practice, solo, shared): " }
  package func askMember() -> String { "Ihr Name, als erstes Mitglied des Sekretariats: " }
}
