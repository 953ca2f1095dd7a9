package import ReviewDomain

extension Dutch {
  package func sentence(for problem: StoreProblem) -> String {
    switch problem {
    case .noStore:
      "Er is geen opslag opgegeven, en er is er nog geen geopend. Geef de map op met --store MAP "
        + "of maak er een: inami-review init MAP"
    case .notFound(let path):
      "Er is geen opslag op \(quoted(path)). Kijk het pad na of maak er een: inami-review init MAP"
    case .notAStore(let path):
      "\(quoted(path)) is geen opslag van dit programma. Kies de map die journal.sqlite bevat."
    case .notADirectory(let path):
      "\(quoted(path)) is geen map. Een opslag is een map: geef het pad daarvan, niet dat van een "
        + "bestand erin."
    case .exists(let path):
      "Er staat al iets op \(quoted(path)), en niets wordt ooit overschreven. Kies een pad dat "
        + "nog niet bestaat."
    case .newerFormat(let found, let supported):
      "De opslag heeft formaat \(found); deze versie van het programma leest tot formaat "
        + "\(supported). Installeer de nieuwere versie van het programma."
    case .newerEntries(let stream):
      "Een nieuwere versie van het programma schreef in \(quoted(stream)): u kunt het hier lezen, "
        + "niet wijzigen. Installeer de nieuwere versie om verder te gaan."
    case .damaged(let entry, let damage): damaged(entry, damage)
    case .objectMissing(let id):
      "In de opslag ontbreekt document \(short(id)), dat het journaal vermeldt. Zet een "
        + "reservekopie terug: inami-review restore RESERVEKOPIE NIEUWE-OPSLAG"
    case .readModelRebuilt(let reason):
      "Het overzicht van de zaken is uit het journaal heropgebouwd: \(cause(reason)). Er is niets "
        + "verloren; u hoeft niets te doen."
    case .readOnly(let path):
      "De opslag \(quoted(path)) kan worden gelezen maar niet gewijzigd. Vraag schrijfrechten aan "
        + "wie de map beheert."
    case .needsRecovery(let path):
      "De opslag \(quoted(path)) is niet goed afgesloten en kan alleen in orde worden gebracht "
        + "waar schrijven mag. Open hem één keer met een account dat daar mag schrijven."
    case .networkFileSystem(let kind):
      "De opslag staat op een netwerkschijf (\(kind)), waar hij beschadigd kan raken. Verplaats "
        + "hem naar een schijf van deze machine."
    case .diskFull(let path):
      "Er is geen plaats meer op de schijf van \(quoted(path)); er is niets geregistreerd. Maak "
        + "plaats en doe het opnieuw."
    case .busy:
      "Iemand anders schrijft in de opslag; er is niets geregistreerd. Probeer het zo meteen "
        + "opnieuw."
    case .unknownOutcome:
      "Het is niet zeker dat dit is geregistreerd. Kijk in de geschiedenis van de zaak voordat u "
        + "het opnieuw doet."
    case .unsafeSetting(let name):
      "De databank behoudt op deze machine de veilige instelling \(quoted(name)) niet: er wordt "
        + "niets geregistreerd. Toon dit aan wie de machine beheert: inami-review doctor"
    case .system(let call, let path, let code):
      "Het systeem weigert de toegang tot \(quoted(path)) (\(call), fout \(code)). Kijk de "
        + "rechten op de map na: inami-review doctor"
    case .database(let code, let message):
      "De databank meldt een fout (\(code): \(message)). Kijk de opslag na: inami-review verify"
    case .staleCase(let id):
      "Iemand anders heeft zaak \(id) intussen gewijzigd; er is niets geregistreerd. Bekijk de "
        + "zaak opnieuw en herhaal dit als het nog nodig is."
    case .unknownCase(let text, let nearest):
      "Er is geen zaak \(quoted(text)). "
        + (nearest.isEmpty
          ? "Zoek het nummer op in de lijst van zaken."
          : "Misschien bedoelt u \(either(nearest.map(\.description))).")
    case .unknownMember(let text):
      "Geen enkel actief lid heeft de id of de rol \(quoted(text)). Kies er een uit de ledenlijst."
    case .accountNotMapped(let account, let remedy):
      "Het account \(quoted(account)) is van geen enkel lid van de groep. Vraag het secretariaat "
        + "om dit uit te voeren: \(remedy)"
    case .actingNotAllowed:
      "In een gedeelde opslag handelt iedereen in eigen naam. Begin opnieuw zonder --as."
    case .clockNotAllowed:
      "De klok kan alleen in een oefenopslag worden ingesteld. Verwijder INAMI_REVIEW_NOW uit de "
        + "omgeving en begin opnieuw."
    case .unknownObject(let id):
      "De zaak heeft geen document \(short(id)). Kies er een uit de lijst van bijlagen."
    case .objectDiffers(let id):
      "Document \(short(id)) is niet het document dat de aanvraag vermeldt. Importeer het dossier "
        + "opnieuw."
    case .notUnderstood(let word, let column, let allowed):
      "De zoekopdracht begrijpt \(quoted(word)) niet (teken \(column)). "
        + (allowed.isEmpty
          ? "Haal het weg."
          : "Schrijf een van deze woorden: \(list(allowed)).")
    case .fault(let detail):
      "Het programma maakte zelf een fout (\(detail)); er is niets geregistreerd. Meld dit "
        + "alstublieft aan wie het programma beheert."
    }
  }

  private func damaged(_ entry: Int?, _ damage: StoreDamage) -> String {
    let what =
      switch damage {
      case .numbering(let expected, let found):
        "inschrijving \(found) staat waar inschrijving \(expected) hoort"
      case .chain: "een inschrijving volgt niet uit de vorige"
      case .content: "een inschrijving is niet meer wat is geregistreerd"
      case .shortened: "aan het einde ontbreken inschrijvingen"
      case .rewritten: "de geschiedenis is niet meer die welke bekend was"
      case .field: "een veld is onleesbaar"
      case .file: "het bestand journal.sqlite is onleesbaar"
      case .notAJournal: "journal.sqlite is geen journaal van dit programma"
      case .object(let id): "document \(short(id)) is niet meer wat is ontvangen"
      case .anchor(let line): "regel \(line) van anchors.txt is onleesbaar"
      case .adopted(let name): "het aangenomen bestand \(quoted(name)) is onleesbaar"
      }
    let place =
      entry.map { "Het journaal is beschadigd bij inschrijving \($0): " }
      ?? "De opslag is beschadigd: "
    return
      place + what
      + ". Er wordt niets meer geregistreerd; zet een reservekopie terug: inami-review restore "
      + "RESERVEKOPIE NIEUWE-OPSLAG"
  }

  private func cause(_ reason: StaleReadModel) -> String {
    switch reason {
    case .missing: "er was er nog geen"
    case .otherVersion: "een andere versie van het programma had het gemaakt"
    case .damaged: "het was beschadigd"
    case .otherJournal: "het hoorde bij een andere toestand van het journaal"
    }
  }
}
