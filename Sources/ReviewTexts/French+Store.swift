package import ReviewDomain

extension French {
  package func sentence(for problem: StoreProblem) -> String {
    switch problem {
    case .noStore:
      "Aucun dépôt n'a été indiqué, et aucun n'a été ouvert auparavant. Indiquez son dossier avec "
        + "--store DOSSIER ou créez-en un : inami-review init DOSSIER"
    case .notFound(let path):
      "Il n'y a pas de dépôt à l'emplacement \(quoted(path)). Vérifiez le chemin ou créez-en un : "
        + "inami-review init DOSSIER"
    case .notAStore(let path):
      "\(quoted(path)) n'est pas un dépôt de ce programme. Choisissez le dossier qui contient "
        + "journal.sqlite."
    case .notADirectory(let path):
      "\(quoted(path)) n'est pas un dossier. Un dépôt est un dossier : donnez son chemin, pas "
        + "celui d'un fichier qu'il contient."
    case .exists(let path):
      "Il y a déjà quelque chose à l'emplacement \(quoted(path)), et rien n'est jamais écrasé. "
        + "Choisissez un chemin qui n'existe pas encore."
    case .newerFormat(let found, let supported):
      "Le dépôt est au format \(found) ; cette version du programme lit jusqu'au format "
        + "\(supported). Installez la version plus récente du programme."
    case .newerEntries(let stream):
      "Une version plus récente du programme a écrit dans \(quoted(stream)) : vous pouvez le lire "
        + "ici, pas le modifier. Installez la version plus récente pour continuer."
    case .damaged(let entry, let damage): damaged(entry, damage)
    case .objectMissing(let id):
      "Il manque au dépôt le document \(short(id)), que son journal cite. Restaurez une "
        + "sauvegarde : inami-review restore SAUVEGARDE NOUVEAU-DÉPÔT"
    case .readModelRebuilt(let reason):
      "La vue des affaires a été reconstruite à partir du journal : \(cause(reason)). Rien n'est "
        + "perdu, vous n'avez rien à faire."
    case .readOnly(let path):
      "Le dépôt \(quoted(path)) peut être lu mais pas modifié. Demandez le droit d'écriture à la "
        + "personne qui gère ce dossier."
    case .needsRecovery(let path):
      "Le dépôt \(quoted(path)) n'a pas été fermé correctement et ne peut être remis en ordre que "
        + "là où l'écriture est permise. Ouvrez-le une fois avec un compte qui peut y écrire."
    case .networkFileSystem(let kind):
      "Le dépôt se trouve sur un disque réseau (\(kind)), où il pourrait être endommagé. "
        + "Déplacez-le sur un disque de cette machine."
    case .diskFull(let path):
      "Il n'y a plus de place sur le disque de \(quoted(path)) ; rien n'a été enregistré. Libérez "
        + "de la place, puis recommencez."
    case .busy:
      "Une autre personne écrit dans le dépôt ; rien n'a été enregistré. Réessayez dans un instant."
    case .unknownOutcome:
      "Il n'est pas certain que ceci ait été enregistré. Regardez l'historique de l'affaire avant "
        + "de recommencer."
    case .unsafeSetting(let name):
      "La base de données ne garde pas le réglage sûr \(quoted(name)) sur cette machine : rien "
        + "n'est enregistré. Montrez ceci à la personne qui gère la machine : inami-review doctor"
    case .system(let call, let path, let code):
      "Le système refuse l'accès à \(quoted(path)) (\(call), erreur \(code)). Vérifiez les droits "
        + "sur le dossier : inami-review doctor"
    case .database(let code, let message):
      "La base de données signale une erreur (\(code) : \(message)). Vérifiez le dépôt : "
        + "inami-review verify"
    case .staleCase(let id):
      "Une autre personne a modifié l'affaire \(id) entre-temps ; rien n'a été enregistré. "
        + "Relisez l'affaire, puis recommencez si c'est encore nécessaire."
    case .unknownCase(let text, let nearest):
      "Il n'y a pas d'affaire \(quoted(text)). "
        + (nearest.isEmpty
          ? "Cherchez son numéro dans la liste des affaires."
          : "Vous pensez peut-être à \(either(nearest.map(\.description))).")
    case .unknownMember(let text):
      "Aucun membre actif n'a l'identifiant ou le rôle \(quoted(text)). Choisissez-en un dans la "
        + "liste des membres."
    case .accountNotMapped(let account, let remedy):
      "Le compte \(quoted(account)) n'est celui d'aucun membre du groupe. Demandez au secrétariat "
        + "d'exécuter : \(remedy)"
    case .actingNotAllowed:
      "Dans un dépôt partagé, chacun agit en son propre nom. Recommencez sans --as."
    case .clockNotAllowed:
      "L'horloge ne se règle que dans un dépôt d'exercice. Retirez INAMI_REVIEW_NOW de "
        + "l'environnement, puis recommencez."
    case .unknownObject(let id):
      "L'affaire n'a pas de document \(short(id)). Choisissez-en un dans sa liste d'annexes."
    case .objectDiffers(let id):
      "Le document \(short(id)) n'est pas celui que la demande cite. Importez le dossier à nouveau."
    case .notUnderstood(let word, let column, let allowed):
      "La recherche ne comprend pas \(quoted(word)) (caractère \(column)). "
        + (allowed.isEmpty
          ? "Retirez-le."
          : "Écrivez l'un de ces mots : \(list(allowed)).")
    case .fault(let detail):
      "Le programme a commis une erreur (\(detail)) ; rien n'a été enregistré. Merci de la "
        + "signaler à la personne qui s'occupe du programme."
    }
  }

  private func damaged(_ entry: Int?, _ damage: StoreDamage) -> String {
    let what =
      switch damage {
      case .numbering(let expected, let found):
        "l'inscription \(found) se trouve là où devrait être l'inscription \(expected)"
      case .chain: "une inscription ne suit pas celle qui la précède"
      case .content: "une inscription n'est plus ce qui a été enregistré"
      case .shortened: "des inscriptions manquent à la fin"
      case .rewritten: "son histoire n'est plus celle qui était connue"
      case .field: "un champ est illisible"
      case .file: "le fichier journal.sqlite est illisible"
      case .notAJournal: "journal.sqlite n'est pas un journal de ce programme"
      case .object(let id): "le document \(short(id)) n'est plus celui qui a été reçu"
      case .anchor(let line): "la ligne \(line) de anchors.txt est illisible"
      case .adopted(let name): "le fichier adopté \(quoted(name)) est illisible"
      }
    let place =
      entry.map { "Le journal est endommagé à l'inscription \($0) : " }
      ?? "Le dépôt est endommagé : "
    return
      place + what
      + ". Plus rien n'est enregistré ; restaurez une sauvegarde : inami-review restore "
      + "SAUVEGARDE NOUVEAU-DÉPÔT"
  }

  private func cause(_ reason: StaleReadModel) -> String {
    switch reason {
    case .missing: "il n'y en avait pas encore"
    case .otherVersion: "une autre version du programme l'avait faite"
    case .damaged: "elle était endommagée"
    case .otherJournal: "elle correspondait à un autre état du journal"
    }
  }
}
