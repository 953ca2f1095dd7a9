package import ReviewDomain

extension Dutch {
  package func sentence(for mistake: ArgumentMistake) -> String {
    let name = quoted(mistake.name)
    let value = quoted(mistake.value)
    return switch mistake.fact {
    case .missing:
      "\(name) ontbreekt. Geef een waarde."
    case .unknown(let names):
      "\(name) is hier niet bekend. "
        + (names.isEmpty
          ? "Deze handeling neemt geen waarden."
          : "Schrijf een van deze namen: \(list(names)).")
    case .notOneOf(let words):
      "\(name) kan niet \(value) zijn. Schrijf \(either(words.map(quoted)))."
    case .notADay:
      "\(name): \(value) is geen dag. Schrijf die als 2026-11-21 of 21/11/2026."
    case .notANumber:
      "\(name): \(value) is geen geheel getal. Schrijf alleen cijfers, zoals 30."
    case .notAQuestion(let line):
      "\(name), regel \(line): dit is geen open vraag. Schrijf vijf of zes delen met puntkomma's: "
        + "uitkomst; comparator; drempel; bron; verantwoordelijke; dag."
    case .notATag:
      "\(name): \(value) is geen label. Schrijf één woord dat met een letter begint, zoals agenda; ~later voor uw eigen label."
    case .notACase:
      "\(name): \(value) is geen zaaknummer. Schrijf het als 2026-014."
    case .notARegisterDate:
      "\(name): \(value) is geen datum. Schrijf een dag, een maand of een jaar, zoals 19/04/2022, "
        + "2022-04 of 2022."
    case .notAWebAddress(let line):
      "\(name), regel \(line): dit is geen adres van een pagina. Schrijf er een per regel, dat met "
        + "https:// of http:// begint."
    case .notATime:
      "\(name): \(value) is geen uur. Schrijf het als 14:30."
    case .notAnItem(let word):
      "\(name): \(quoted(word)) is geen agendapunt. Schrijf een zaaknummer, minutes, information, other of p1; met :consent of :20 waar dat kan."
    case .notGrounds:
      "\(name): noem een criterium en geef zijn motief, zoals C2: waarom. Elk criterium één keer, "
        + "op een eigen regel."
    case .notATariff(let line):
      "\(name), regel \(line): dit is geen tariefregel. Schrijf drie tot vijf delen met "
        + "puntkomma's: naam; bedrag; eenheid; remgeld; code."
    }
  }
}
