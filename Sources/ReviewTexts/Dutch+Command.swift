package import ReviewDomain

extension Dutch: CommandTexts {
  package func registered(_ id: CaseID, _ product: String) -> String {
    "\(id) geregistreerd: \(product)"
  }
  package func revised(_ id: CaseID, _ product: String) -> String {
    "\(id) herzien: voor \(product) was al een aanvraag geregistreerd"
  }
  package func unchanged(_ id: CaseID, _ product: String) -> String {
    "\(id) ongewijzigd: de aanvraag voor \(product) was al geregistreerd met dezelfde inhoud"
  }
  package func wouldRegister(_ product: String) -> String { "geen fouten: \(product)" }
  package func mistakes(_ count: Int, inFiles files: Int) -> String {
    "\(number(count)) " + (count == 1 ? "fout" : "fouten") + " in \(number(files)) "
      + (files == 1 ? "bestand." : "bestanden.")
  }
  package var nothingImported: String {
    "Er is niets geregistreerd. Verbeter de bestanden en importeer ze opnieuw."
  }
  package var dryRun: String { "Proef: er is niets geregistreerd." }
  package func draftKept(_ id: CaseID, answered: Int, of all: Int) -> String {
    "\(id): klad bewaard, \(answered) van \(all) ingevuld. Dien het in met: do submit-scores \(id)"
  }
  package func cases(_ count: Int) -> String {
    "\(number(count)) " + (count == 1 ? "zaak" : "zaken")
  }
  package func verified(_ entries: Int, head: String) -> String {
    "\(counted(entries)) nagekeken. Hash van het journaal: \(head)"
  }
  package func rebuilt(_ entries: Int) -> String {
    "Overzicht van de zaken heropgebouwd uit \(counted(entries))."
  }
  package func backedUp(_ path: String) -> String {
    "Reservekopie geschreven en nagekeken: \(path)"
  }
  package func restored(_ path: String) -> String { "Teruggezet en nagekeken: \(path)" }
  package func created(_ path: String) -> String { "Opslag gemaakt: \(path)" }
  package func demoMade(_ path: String, cases: Int, entries: Int) -> String {
    "Oefenopslag \(path): \(self.cases(cases)), \(counted(entries)). "
      + "De zaken en personen erin zijn verzonnen; het register is het openbare."
  }
  package func openIt(_ path: String) -> String {
    "Open de werkpost: inami-review --store \(path)"
  }
  package func adopted(_ name: String) -> String { "Aangenomen: \(name)" }
  package func memberAdded(_ name: String) -> String { "Lid toegevoegd: \(name)" }
  package func memberChanged(_ name: String) -> String { "Lid gewijzigd: \(name)" }
  package func written(_ path: String) -> String { "Geschreven: \(path)" }
  package func unknownAct(_ word: String, known: [String]) -> String {
    "Er is geen handeling “\(word)”. Handelingen: " + known.joined(separator: " ")
  }
  package func notKeyValue(_ word: String) -> String {
    "“\(word)” heeft niet de vorm key=value. docs/COMMANDS.md geeft de sleutels van elke "
      + "handeling."
  }
  package func unknownFile(_ path: String) -> String { "Er is geen bestand \(path)." }
  package func cannotWrite(_ path: String) -> String {
    "\(path) kon niet worden geschreven. Kies een andere plaats met --output."
  }
  package func unknownKindOfFile(_ name: String) -> String {
    "\(name) is geen criteriaset, geen werkregels (YAML) en geen sjabloon voor een nota "
      + "(.mustache)."
  }
  package func notADay(_ word: String) -> String {
    "“\(word)” is geen dag. Schrijf die als 2026-11-21."
  }
  package var needsTerminal: String {
    "De werkpost heeft een terminal nodig. Gebruik zonder terminal de opdrachten: "
      + "inami-review --help"
  }
  package var dumbTerminal: String {
    "Deze terminal (TERM) kan geen tekst plaatsen. Stel TERM in, bijvoorbeeld "
      + "TERM=xterm-256color, of gebruik de opdrachten: inami-review --help"
  }
  package func crashNote(_ path: String) -> String {
    "De werkpost is door een eigen fout gestopt; wat u in klad hebt, blijft bewaard. "
      + "Details: \(path)"
  }
  package func missingDataFile(_ name: String) -> String {
    "In de installatie ontbreekt \(name). Installeer inami-review opnieuw (make install)."
  }
  package func askName() -> String { "Naam van de opslag, zoals wg-2026: " }
  package func askMode() -> String { "Modus (practice, solo, shared): " }
  package func askMember() -> String { "Uw naam, als eerste lid van het secretariaat: " }

  private func counted(_ entries: Int) -> String {
    "\(number(entries)) " + (entries == 1 ? "inschrijving" : "inschrijvingen")
  }
}
