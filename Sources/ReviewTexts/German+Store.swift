package import ReviewDomain

extension German {
  package func sentence(for problem: StoreProblem) -> String {
    switch problem {
    case .noStore:
      "Es wurde keine Ablage angegeben und noch keine geöffnet. Geben Sie ihren Ordner mit "
        + "--store ORDNER an oder legen Sie eine an: inami-review init ORDNER"
    case .notFound(let path):
      "Unter \(quoted(path)) gibt es keine Ablage. Prüfen Sie den Pfad oder legen Sie eine an: "
        + "inami-review init ORDNER"
    case .notAStore(let path):
      "\(quoted(path)) ist keine Ablage dieses Programms. Wählen Sie den Ordner, der "
        + "journal.sqlite enthält."
    case .notADirectory(let path):
      "\(quoted(path)) ist kein Ordner. Eine Ablage ist ein Ordner: geben Sie dessen Pfad an, "
        + "nicht den einer Datei darin."
    case .exists(let path):
      "Unter \(quoted(path)) ist schon etwas, und nichts wird je überschrieben. Wählen Sie einen "
        + "Pfad, den es noch nicht gibt."
    case .newerFormat(let found, let supported):
      "Die Ablage hat das Format \(found); diese Version des Programms liest bis Format "
        + "\(supported). Installieren Sie die neuere Version des Programms."
    case .newerEntries(let stream):
      "Eine neuere Version des Programms schrieb in \(quoted(stream)): hier lesbar, aber nicht zu "
        + "ändern. Installieren Sie die neuere Version, um fortzufahren."
    case .damaged(let entry, let damage): damaged(entry, damage)
    case .objectMissing(let id):
      "Der Ablage fehlt das Dokument \(short(id)), das ihr Journal nennt. Stellen Sie eine "
        + "Sicherung wieder her: inami-review restore SICHERUNG NEUE-ABLAGE"
    case .readModelRebuilt(let reason):
      "Die Übersicht der Fälle wurde aus dem Journal neu aufgebaut: \(cause(reason)). Es ist "
        + "nichts verloren; Sie brauchen nichts zu tun."
    case .readOnly(let path):
      "Die Ablage \(quoted(path)) kann gelesen, aber nicht geändert werden. Bitten Sie um "
        + "Schreibrechte, wer den Ordner verwaltet."
    case .needsRecovery(let path):
      "Die Ablage \(quoted(path)) wurde nicht richtig geschlossen und lässt sich nur mit "
        + "Schreibrecht in Ordnung bringen. Öffnen Sie sie einmal mit einem Konto, das dort "
        + "schreiben darf."
    case .networkFileSystem(let kind):
      "Die Ablage liegt auf einem Netzlaufwerk (\(kind)), wo sie beschädigt werden könnte. "
        + "Verschieben Sie sie auf eine Platte dieses Rechners."
    case .diskFull(let path):
      "Auf der Platte von \(quoted(path)) ist kein Platz mehr; es wurde nichts erfasst. Schaffen "
        + "Sie Platz und versuchen Sie es erneut."
    case .busy:
      "Jemand anderes schreibt gerade in die Ablage; es wurde nichts erfasst. Versuchen Sie es "
        + "gleich noch einmal."
    case .unknownOutcome:
      "Es ist nicht sicher, dass dies erfasst wurde. Sehen Sie im Verlauf des Falls nach, bevor "
        + "Sie es wiederholen."
    case .unsafeSetting(let name):
      "Die Datenbank behält auf diesem Rechner die sichere Einstellung \(quoted(name)) nicht; es "
        + "wird nichts erfasst. Zeigen Sie dies der Verwaltung des Rechners: inami-review doctor"
    case .system(let call, let path, let code):
      "Das System verweigert den Zugriff auf \(quoted(path)) (\(call), Fehler \(code)). Prüfen "
        + "Sie die Rechte am Ordner: inami-review doctor"
    case .database(let code, let message):
      "Die Datenbank meldet einen Fehler (\(code): \(message)). Prüfen Sie die Ablage: "
        + "inami-review verify"
    case .staleCase(let id):
      "Jemand anderes hat Fall \(id) inzwischen geändert; es wurde nichts erfasst. Sehen Sie sich "
        + "den Fall erneut an und wiederholen Sie dies, wenn es noch nötig ist."
    case .unknownCase(let text, let nearest):
      "Es gibt keinen Fall \(quoted(text)). "
        + (nearest.isEmpty
          ? "Suchen Sie seine Nummer in der Liste der Fälle."
          : "Vielleicht meinen Sie \(either(nearest.map(\.description))).")
    case .unknownMember(let text):
      "Kein aktives Mitglied hat die Kennung oder die Rolle \(quoted(text)). Wählen Sie eines aus "
        + "der Mitgliederliste."
    case .accountNotMapped(let account, let remedy):
      "Das Konto \(quoted(account)) gehört keinem Mitglied der Gruppe. Bitten Sie das "
        + "Sekretariat, dies auszuführen: \(remedy)"
    case .actingNotAllowed:
      "In einer geteilten Ablage handeln alle im eigenen Namen. Beginnen Sie neu, ohne --as."
    case .clockNotAllowed:
      "Die Uhr lässt sich nur in Übungsablagen stellen. Entfernen Sie INAMI_REVIEW_NOW aus der "
        + "Umgebung und beginnen Sie neu."
    case .unknownObject(let id):
      "Der Fall hat kein Dokument \(short(id)). Wählen Sie eines aus der Liste seiner Anlagen."
    case .objectDiffers(let id):
      "Dokument \(short(id)) ist nicht das, welches der Antrag nennt. Importieren Sie die Akte "
        + "erneut."
    case .notUnderstood(let word, let column, let allowed):
      "Die Suche versteht \(quoted(word)) nicht (Zeichen \(column)). "
        + (allowed.isEmpty
          ? "Entfernen Sie es."
          : "Schreiben Sie eines dieser Wörter: \(list(allowed)).")
    case .fault(let detail):
      "Das Programm hat selbst einen Fehler gemacht (\(detail)); es wurde nichts erfasst. Bitte "
        + "melden Sie dies der Betreuung des Programms."
    }
  }

  private func damaged(_ entry: Int?, _ damage: StoreDamage) -> String {
    let what =
      switch damage {
      case .numbering(let expected, let found):
        "Eintrag \(found) steht, wo Eintrag \(expected) stehen sollte"
      case .chain: "ein Eintrag folgt nicht aus dem vorigen"
      case .content: "ein Eintrag ist nicht mehr, was erfasst wurde"
      case .shortened: "am Ende fehlen Einträge"
      case .rewritten: "sein Verlauf ist nicht mehr der bekannte"
      case .field: "ein Feld ist nicht lesbar"
      case .file: "die Datei journal.sqlite ist nicht lesbar"
      case .notAJournal: "journal.sqlite ist kein Journal dieses Programms"
      case .object(let id): "Dokument \(short(id)) ist nicht mehr das empfangene"
      case .anchor(let line): "Zeile \(line) von anchors.txt ist nicht lesbar"
      case .adopted(let name): "die angenommene Datei \(quoted(name)) ist nicht lesbar"
      }
    let place =
      entry.map { "Das Journal ist bei Eintrag \($0) beschädigt: " }
      ?? "Die Ablage ist beschädigt: "
    return
      place + what
      + ". Es wird nichts mehr erfasst; stellen Sie eine Sicherung wieder her: inami-review "
      + "restore SICHERUNG NEUE-ABLAGE"
  }

  private func cause(_ reason: StaleReadModel) -> String {
    switch reason {
    case .missing: "es gab noch keine"
    case .otherVersion: "eine andere Version des Programms hatte sie erstellt"
    case .damaged: "sie war beschädigt"
    case .otherJournal: "sie gehörte zu einem anderen Stand des Journals"
    }
  }
}
