package import ReviewDomain

// How a vote is held, in words.

extension French {
  package func words(for quorum: VoteQuorum) -> String {
    var parts: [String] = []
    if let share = quorum.share { parts.append("\(share.numerator)/\(share.denominator) des membres à voix délibérative") }
    if let count = quorum.number { parts.append("\(number(count)) membres à voix délibérative") }
    parts += quorum.benches.map { bench in "\(bench.quorum) pour \(bench.name)" }
    let who = parts.isEmpty ? "un membre à voix délibérative" : list(parts)
    return who + (quorum.counted == .present ? " (présents ou représentés)" : " (ayant voté)")
  }

  package func words(for majority: Majority) -> String {
    if majority == .simple { return "majorité simple" }
    let base =
      switch majority.base {
      case .cast: "des voix exprimées"
      case .present: "des membres à voix délibérative présents"
      case .members: "des membres à voix délibérative"
      }
    return (majority.isStrict ? "plus de " : "au moins ") + "\(majority.numerator)/\(majority.denominator) " + base
  }

  package func words(for abstentions: Abstentions) -> String {
    switch abstentions {
    case .notCounted: "les abstentions ne comptent pas"
    case .counted: "les abstentions comptent parmi les voix"
    case .forbidden: "nul ne peut s'abstenir"
    }
  }

  package func words(for tie: TieRule) -> String {
    switch tie {
    case .rejected: "le partage des voix vaut rejet"
    case .castingVote: "en cas de partage, la voix de la présidence est prépondérante"
    }
  }

  package func words(for proxies: ProxyRule?) -> String {
    guard let rule = proxies else { return "sans procuration" }
    return "au plus \(number(rule.perMember)) procuration(s) par membre" + (rule.sameConstituency ? ", au sein d'un même groupe" : "")
  }

  package func state(of part: VoteCount.Part) -> String {
    let name = part.bench.map { $0 + " " } ?? ""
    return name + "\(part.have) sur \(part.needed) requis" + (part.isMet ? "" : " (manque \(part.short))")
  }

  package func parityMissing(_ benches: [VoteCount.Part]) -> String {
    let sides = list(benches.map { "\($0.bench ?? "") \($0.have)" })
    return "La parité manque (\(sides)) : le plus jeune du banc le plus nombreux s'abstient ; le "
        + "secrétariat note qui."
  }

  package func stillWaiting(_ count: Int, until: Day?) -> String {
    "\(number(count)) bulletin(s) attendu(s)" + (until.map { ", jusqu'au \(date($0))" } ?? "")
  }

  package var secretNotice: String {
    "Vote secret : on note qui a voté, seuls les totaux sont montrés. Tant que les bulletins ne "
      + "sont pas scellés, cela ne vaut que dans le programme."
  }

  package var totalsTellAll: String {
    "Tous ont fait le même choix : les totaux disent celui de chacun, ce qui est inévitable."
  }

  package var advisoryWithheld: String {
    "Trop peu de voix consultatives pour en donner les totaux lors d'un vote secret."
  }

  package func receipt(_ digest: String) -> String {
    "Texte \(digest.prefix(12)) : gardez ces chiffres pour les comparer au rapport."
  }

  package func sameWords(for criteria: [CriterionID]) -> String {
    "\(listed(criteria)) : les mêmes mots. Une formule toute faite n'est pas une motivation ; "
      + "dites pour chacun ce qui l'a porté."
  }
}
