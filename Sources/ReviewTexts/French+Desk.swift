package import ReviewDomain

extension French: DeskTexts {
  package func round(_ number: Int) -> String { "tour \(number)" }
  package func scored(_ done: Int, of all: Int) -> String {
    "\(done) sur \(all) " + (done > 1 ? "cotés" : "coté")
  }
  package func position(_ done: Int, of all: Int) -> String {
    "\(number(done)) sur \(number(all))"
  }

  package func next(_ title: String, roles: [Member.Role], isMine: Bool) -> String {
    isMine ? "À vous : \(title) (n)" : next(title, by: list(roles.map { term($0) }))
  }

  package func next(_ title: String, by who: String) -> String { "Suite : \(title) — \(who)" }

  package func waitingForOthers(_ submitted: Int, of expected: Int) -> String {
    "Fiches de cotation remises : \(submitted) sur \(expected)."
  }

  package var declareFirst: String {
    "Le dossier s'ouvre dès que vous avez déclaré vos intérêts dans cette affaire. Appuyez sur d, "
      + "choisissez « \(term(hasInterest: false)) » ou « \(term(hasInterest: true)) », puis "
      + "confirmez."
  }

  package var blindingNotice: String {
    "Tant que les tours ne sont pas scellés, la cotation à l'aveugle ne tient que face à ce "
      + "programme : il ne montre à personne les cotes des autres avant le dévoilement, mais qui lit les "
      + "fichiers du dépôt avec d'autres outils peut les voir."
  }

  package func savedReport(_ path: String) -> String { "Rapport enregistré : \(path)" }
  package func reportMissing(_ count: Int) -> String {
    switch count {
    case 0: "Rien ne manque."
    case 1: "1 élément manque, le rapport le nomme"
    default: "\(count) éléments manquent, le rapport les nomme"
    }
  }
  package func actingAs(_ name: String) -> String { "Vous agissez maintenant comme \(name)." }
  package func done(_ actTitle: String) -> String { "Enregistré : \(actTitle)." }
  package func unknownKey(_ key: String) -> String {
    "\(key) ne fait rien ici. ? montre les touches."
  }
  package func notHere(_ title: String) -> String {
    "« \(title) » n'est pas possible sur cet écran."
  }
  package var pressAgainToQuit: String {
    "Rien n'est perdu. Appuyez encore une fois sur Ctrl-C pour quitter, sur une autre touche pour "
      + "rester."
  }
  package var tooSmall: String { "Fenêtre trop petite" }
  package var nothingToUndo: String { "Il n'y a rien à annuler sur cette fiche." }
  package var changedElsewhere: String {
    "Mis à jour : quelqu'un d'autre a fait un changement."
  }
  package var editorUnchanged: String { "Rien n'a été changé dans l'éditeur." }
  package func editorFailed(_ editor: String) -> String {
    "\(editor) n'a pas pu s'ouvrir ; le texte est inchangé. Indiquez dans EDITOR un éditeur "
      + "installé sur cet ordinateur."
  }
  package var textTooLong: String { "Le texte est trop long : rien n'a été ajouté." }
  package var pasteIgnored: String {
    "Le texte collé a été ignoré : aucun champ de texte n'est ouvert."
  }
  package func reasonRequired(for scores: [String]) -> String {
    "Une motivation est nécessaire pour " + scores.joined(separator: ", ")
  }
  package func ballotsCast(_ cast: Int, of needed: Int) -> String {
    "\(cast) " + (cast > 1 ? "bulletins déposés" : "bulletin déposé") + ", quorum \(needed)"
  }

  package var happenedOnHint: String {
    "Laissez vide pour aujourd'hui. "
      + "Un acte antérieur garde sa date ; la date d'inscription figure à côté."
  }
}
