package import ReviewDomain

extension Dutch: DeskTexts {
  package func round(_ number: Int) -> String { "ronde \(number)" }
  package func scored(_ done: Int, of all: Int) -> String { "\(done) van \(all) gescoord" }
  package func position(_ done: Int, of all: Int) -> String {
    "\(number(done)) van \(number(all))"
  }

  package func next(_ title: String, roles: [Member.Role], isMine: Bool) -> String {
    let who = roles.map { term($0) }.joined(separator: ", ")
    return isMine ? "Aan u: \(title) (n)" : "Volgende stap: \(title) — \(who)"
  }

  package func waitingForOthers(_ submitted: Int, of expected: Int) -> String {
    "Ingediende scorebladen: \(submitted) van \(expected)."
  }

  package var declareFirst: String {
    "Het dossier gaat open zodra u uw belangen in deze zaak hebt verklaard. Druk op d, kies "
      + "“\(term(hasInterest: false))” of “\(term(hasInterest: true))” en bevestig."
  }

  package var blindingNotice: String {
    "Blinde ronde: dit programma toont niemand de scores van een ander vóór de onthulling. Het "
      + "kan niet beletten dat iemand de bestanden van de opslag met andere middelen leest."
  }

  package func savedReport(_ path: String) -> String { "Nota bewaard: \(path)" }
  package func reportMissing(_ count: Int) -> String {
    switch count {
    case 0: "Er ontbreekt niets."
    case 1: "1 element ontbreekt, de nota noemt het"
    default: "\(count) elementen ontbreken, de nota noemt ze"
    }
  }
  package func actingAs(_ name: String) -> String { "U handelt nu als \(name)." }
  package func done(_ actTitle: String) -> String { "Geregistreerd: \(actTitle)." }
  package func unknownKey(_ key: String) -> String {
    "\(key) doet hier niets. ? toont de toetsen."
  }
  package func notHere(_ title: String) -> String { "“\(title)” kan niet op dit scherm." }
  package var pressAgainToQuit: String {
    "Er is niets verloren. Druk nog eens op Ctrl-C om af te sluiten, op een andere toets om te "
      + "blijven."
  }
  package var tooSmall: String { "Venster te klein" }
  package var nothingToUndo: String { "Op dit scoreblad valt niets ongedaan te maken." }
  package var changedElsewhere: String { "Bijgewerkt: iemand anders heeft iets gewijzigd." }
  package var editorUnchanged: String { "Er is in de editor niets gewijzigd." }
  package func editorFailed(_ editor: String) -> String {
    "\(editor) kon niet worden geopend; de tekst is niet gewijzigd. Vul bij EDITOR een editor in "
      + "die op deze computer staat."
  }
  package var textTooLong: String { "De tekst is te lang: er is niets toegevoegd." }
  package var pasteIgnored: String {
    "De geplakte tekst is genegeerd: er is geen tekstveld open."
  }
  package func queryProblem(_ word: String, allowed: [String]) -> String {
    "“\(word)” wordt niet begrepen" + (allowed.isEmpty ? "." : ". Mogelijk: ")
      + allowed.joined(separator: " ")
  }
  package func reasonRequired(for scores: [String]) -> String {
    "Een motivering is nodig bij " + scores.joined(separator: ", ")
  }
  package func ballotsCast(_ cast: Int, of needed: Int) -> String {
    "\(cast) " + (cast == 1 ? "stem" : "stemmen") + " uitgebracht, quorum \(needed)"
  }

  package var happenedOnHint: String {
    "Laat leeg voor vandaag. "
      + "Wat vroeger gebeurde, houdt zijn eigen datum; de datum van invoer staat ernaast."
  }
}
