package import ReviewDomain

// How a vote is held, in words.

extension Dutch {
  package func words(for quorum: VoteQuorum) -> String {
    var parts: [String] = []
    if let share = quorum.share { parts.append("\(share.numerator)/\(share.denominator) van de stemgerechtigde leden") }
    if let count = quorum.number { parts.append("\(number(count)) stemgerechtigde leden") }
    parts += quorum.benches.map { bench in "\(bench.quorum) voor \(bench.name)" }
    let who = parts.isEmpty ? "één stemgerechtigd lid" : list(parts)
    return who + (quorum.counted == .present ? " (aanwezig of vertegenwoordigd)" : " (die stemden)")
  }

  package func words(for majority: Majority) -> String {
    if majority == .simple { return "gewone meerderheid" }
    let base =
      switch majority.base {
      case .cast: "de uitgebrachte stemmen"
      case .present: "de aanwezige stemgerechtigde leden"
      case .members: "de stemgerechtigde leden"
      }
    return (majority.isStrict ? "meer dan " : "ten minste ") + "\(majority.numerator)/\(majority.denominator) van " + base
  }

  package func words(for abstentions: Abstentions) -> String {
    switch abstentions {
    case .notCounted: "onthoudingen tellen niet mee"
    case .counted: "onthoudingen tellen mee als stemmen"
    case .forbidden: "niemand mag zich onthouden"
    }
  }

  package func words(for tie: TieRule) -> String {
    switch tie {
    case .rejected: "bij staking van stemmen is het verworpen"
    case .castingVote: "bij staking van stemmen beslist de voorzitter"
    }
  }

  package func words(for proxies: ProxyRule?) -> String {
    guard let rule = proxies else { return "zonder volmachten" }
    return "hoogstens \(number(rule.perMember)) volmacht(en) per lid" + (rule.sameConstituency ? ", binnen dezelfde groep" : "")
  }

  package func state(of part: VoteCount.Part) -> String {
    let name = part.bench.map { $0 + " " } ?? ""
    return name + "\(part.have) van \(part.needed) nodig" + (part.isMet ? "" : " (\(part.short) te weinig)")
  }

  package func parityMissing(_ benches: [VoteCount.Part]) -> String {
    let sides = list(benches.map { "\($0.bench ?? "") \($0.have)" })
    return "De pariteit ontbreekt (\(sides)): de jongste van de grootste bank onthoudt zich; het "
        + "secretariaat noteert wie."
  }

  package func stillWaiting(_ count: Int, until: Day?) -> String {
    "nog \(number(count)) stem(men) verwacht" + (until.map { ", tot en met \(date($0))" } ?? "")
  }

  package var secretNotice: String {
    "Geheime stemming: wie stemde wordt genoteerd, alleen totalen worden getoond. Zolang stemmen "
      + "niet verzegeld zijn, geldt dat alleen binnen het programma."
  }

  package var totalsTellAll: String {
    "Allen kozen hetzelfde: de totalen zeggen ieders keuze, wat niet te vermijden is."
  }

  package var advisoryWithheld: String {
    "Te weinig raadgevende stemmen om er bij een geheime stemming de totalen van te geven."
  }

  package func receipt(_ digest: String) -> String {
    "Tekst \(digest.prefix(12)): bewaar deze tekens om ze met het verslag te vergelijken."
  }

  package func sameWords(for criteria: [CriterionID]) -> String {
    "\(listed(criteria)): dezelfde woorden. Een standaardformule is geen motivering; zeg voor elk "
      + "wat de doorslag gaf."
  }
}
