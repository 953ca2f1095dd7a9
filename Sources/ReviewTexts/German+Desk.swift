package import ReviewDomain

extension German: DeskTexts {
  package func round(_ number: Int) -> String { "Runde \(number)" }
  package func scored(_ done: Int, of all: Int) -> String { "\(done) von \(all) bewertet" }
  package func position(_ done: Int, of all: Int) -> String {
    "\(number(done)) von \(number(all))"
  }

  package func next(_ title: String, roles: [Member.Role], isMine: Bool) -> String {
    let who = roles.map { term($0) }.joined(separator: ", ")
    return isMine ? "Für Sie: \(title) (n)" : "Nächster Schritt: \(title) — \(who)"
  }

  package func waitingForOthers(_ submitted: Int, of expected: Int) -> String {
    "Abgegebene Bewertungsbögen: \(submitted) von \(expected)."
  }

  package var declareFirst: String {
    "Die Akte öffnet sich, sobald Sie Ihre Interessen in diesem Fall erklärt haben. Drücken Sie d, "
      + "wählen Sie „\(term(hasInterest: false))“ oder „\(term(hasInterest: true))“ und "
      + "bestätigen Sie."
  }

  package var blindingNotice: String {
    "Verdeckte Runde: Dieses Programm zeigt niemandem vor der Offenlegung die Punktzahlen der "
      + "anderen. Es kann nicht verhindern, dass jemand die Dateien der Ablage mit anderen "
      + "Mitteln liest."
  }

  package func savedReport(_ path: String) -> String { "Bericht gespeichert: \(path)" }
  package func reportMissing(_ count: Int) -> String {
    switch count {
    case 0: "Es fehlt nichts."
    case 1: "1 Angabe fehlt, der Bericht nennt sie"
    default: "\(count) Angaben fehlen, der Bericht nennt sie"
    }
  }
  package func actingAs(_ name: String) -> String { "Sie handeln jetzt als \(name)." }
  package func done(_ actTitle: String) -> String { "Eingetragen: \(actTitle)." }
  package func unknownKey(_ key: String) -> String {
    "\(key) bewirkt hier nichts. ? zeigt die Tasten."
  }
  package func notHere(_ title: String) -> String {
    "„\(title)“ geht auf diesem Bildschirm nicht."
  }
  package var pressAgainToQuit: String {
    "Nichts ist verloren. Drücken Sie noch einmal Ctrl-C, um zu beenden, oder eine andere "
      + "Taste, um zu bleiben."
  }
  package var tooSmall: String { "Fenster zu klein" }
  package var nothingToUndo: String {
    "Auf diesem Bewertungsbogen gibt es nichts rückgängig zu machen."
  }
  package var changedElsewhere: String { "Aktualisiert: Jemand anders hat etwas geändert." }
  package var editorUnchanged: String { "Im Editor wurde nichts geändert." }
  package func editorFailed(_ editor: String) -> String {
    "\(editor) ließ sich nicht öffnen; der Text ist unverändert. Geben Sie in EDITOR einen Editor "
      + "an, der auf diesem Computer vorhanden ist."
  }
  package var textTooLong: String { "Der Text ist zu lang: Es wurde nichts hinzugefügt." }
  package var pasteIgnored: String {
    "Der eingefügte Text wurde ignoriert: Es ist kein Textfeld offen."
  }
  package func queryProblem(_ word: String, allowed: [String]) -> String {
    "„\(word)“ wird nicht verstanden" + (allowed.isEmpty ? "." : ". Möglich: ")
      + allowed.joined(separator: " ")
  }
  package func reasonRequired(for scores: [String]) -> String {
    "Eine Begründung ist nötig bei " + scores.joined(separator: ", ")
  }
  package func ballotsCast(_ cast: Int, of needed: Int) -> String {
    "\(cast) " + (cast == 1 ? "Stimme" : "Stimmen") + " abgegeben, beschlussfähig ab \(needed)"
  }

  package var happenedOnHint: String {
    "Leer lassen für heute. "
      + "Früheres behält sein eigenes Datum; das Datum der Eingabe steht daneben."
  }
}
