package import ReviewDomain

extension French: CommandTexts {
  package func registered(_ id: CaseID, _ product: String) -> String {
    "\(id) enregistrée : \(product)"
  }
  package func revised(_ id: CaseID, _ product: String) -> String {
    "\(id) révisée : une demande pour \(product) était déjà enregistrée"
  }
  package func unchanged(_ id: CaseID, _ product: String) -> String {
    "\(id) inchangée : la demande pour \(product) était déjà enregistrée avec le même contenu"
  }
  package func wouldRegister(_ product: String) -> String { "aucune erreur : \(product)" }
  package func mistakes(_ count: Int, inFiles files: Int) -> String {
    "\(number(count)) " + (count > 1 ? "erreurs" : "erreur") + " dans \(number(files)) "
      + (files > 1 ? "fichiers." : "fichier.")
  }
  package var nothingImported: String {
    "Rien n'a été enregistré. Corrigez les fichiers, puis importez-les à nouveau."
  }
  package var dryRun: String { "Simple essai : rien n'a été enregistré." }
  package func draftKept(_ id: CaseID, answered: Int, of all: Int) -> String {
    "\(id) : brouillon conservé, \(answered) sur \(all) " + (answered > 1 ? "remplis" : "rempli")
      + ". Remettez-le avec : do submit-scores \(id)"
  }
  package func cases(_ count: Int) -> String {
    "\(number(count)) " + (count > 1 ? "affaires" : "affaire")
  }
  package func verified(_ entries: Int, head: String) -> String {
    counted(entries) + (entries > 1 ? " vérifiées" : " vérifiée") + ". Empreinte du journal : "
      + head
  }
  package func rebuilt(_ entries: Int) -> String {
    "Vue des affaires reconstruite à partir de \(counted(entries))."
  }
  package func backedUp(_ path: String) -> String { "Sauvegarde écrite et vérifiée : \(path)" }
  package func restored(_ path: String) -> String { "Dépôt restauré et vérifié : \(path)" }
  package func created(_ path: String) -> String { "Dépôt créé : \(path)" }
  package func demoMade(_ path: String, cases: Int, entries: Int) -> String {
    "Dépôt d'exercice \(path) : \(self.cases(cases)), \(counted(entries)). "
      + "Ses affaires et ses personnes sont inventées ; son registre est celui du public."
  }
  package func openIt(_ path: String) -> String {
    "Ouvrez le poste de travail : inami-review --store \(path)"
  }
  package func adopted(_ name: String) -> String { "Fichier adopté : \(name)" }
  package func memberAdded(_ name: String) -> String { "Membre ajouté : \(name)" }
  package func memberChanged(_ name: String) -> String { "Membre modifié : \(name)" }
  package func written(_ path: String) -> String { "Fichier écrit : \(path)" }
  package func unknownAct(_ word: String, known: [String]) -> String {
    "Il n'y a pas d'acte « \(word) ». Actes : " + known.joined(separator: " ")
  }
  package func notKeyValue(_ word: String) -> String {
    "« \(word) » n'a pas la forme key=value. docs/COMMANDS.md donne les clés de chaque acte."
  }
  package func unknownFile(_ path: String) -> String { "Il n'y a pas de fichier \(path)." }
  package func cannotWrite(_ path: String) -> String {
    "\(path) n'a pas pu être écrit. Choisissez un autre emplacement avec --output."
  }
  package func unknownKindOfFile(_ name: String) -> String {
    "\(name) n'est ni un jeu de critères, ni des règles de fonctionnement (YAML), ni un modèle de "
      + "rapport (.mustache)."
  }
  package func notADay(_ word: String) -> String {
    "« \(word) » n'est pas un jour. Écrivez-le sous la forme 2026-11-21."
  }
  package var needsTerminal: String {
    "Le poste de travail a besoin d'un terminal. Sans terminal, utilisez les commandes : "
      + "inami-review --help"
  }
  package var dumbTerminal: String {
    "Ce terminal (TERM) ne permet pas de positionner du texte. Réglez TERM, par exemple "
      + "TERM=xterm-256color, ou utilisez les commandes : inami-review --help"
  }
  package func crashNote(_ path: String) -> String {
    "Le poste de travail s'est arrêté par sa propre erreur ; les brouillons sont conservés. "
      + "Détails : \(path)"
  }
  package func missingDataFile(_ name: String) -> String {
    "Il manque \(name) à l'installation. Réinstallez inami-review (make install)."
  }
  package func askName() -> String { "Nom du dépôt, comme wg-2026 : " }
  package func askMode() -> String { "Mode (practice, solo, shared) : " }
  package func askMember() -> String { "Votre nom, comme premier membre du secrétariat : " }

  private func counted(_ entries: Int) -> String {
    "\(number(entries)) " + (entries > 1 ? "inscriptions" : "inscription")
  }
}
