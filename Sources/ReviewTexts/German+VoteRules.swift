package import ReviewDomain

// How a vote is held, in words.

extension German {
  package func words(for quorum: VoteQuorum) -> String {
    var parts: [String] = []
    if let share = quorum.share { parts.append("\(share.numerator)/\(share.denominator) der stimmberechtigten Mitglieder") }
    if let count = quorum.number { parts.append("\(number(count)) stimmberechtigte Mitglieder") }
    parts += quorum.benches.map { bench in "\(bench.quorum) für \(bench.name)" }
    let who = parts.isEmpty ? "ein stimmberechtigtes Mitglied" : list(parts)
    return who + (quorum.counted == .present ? " (anwesend oder vertreten)" : " (die abstimmten)")
  }

  package func words(for majority: Majority) -> String {
    if majority == .simple { return "einfache Mehrheit" }
    let base =
      switch majority.base {
      case .cast: "der abgegebenen Stimmen"
      case .present: "der anwesenden stimmberechtigten Mitglieder"
      case .members: "der stimmberechtigten Mitglieder"
      }
    return (majority.isStrict ? "mehr als " : "mindestens ") + "\(majority.numerator)/\(majority.denominator) " + base
  }

  package func words(for abstentions: Abstentions) -> String {
    switch abstentions {
    case .notCounted: "Enthaltungen zählen nicht"
    case .counted: "Enthaltungen zählen als Stimmen"
    case .forbidden: "niemand darf sich enthalten"
    }
  }

  package func words(for tie: TieRule) -> String {
    switch tie {
    case .rejected: "Stimmengleichheit lehnt ab"
    case .castingVote: "bei Stimmengleichheit entscheidet der Vorsitz"
    }
  }

  package func words(for proxies: ProxyRule?) -> String {
    guard let rule = proxies else { return "ohne Vollmachten" }
    return "höchstens \(number(rule.perMember)) Vollmacht(en) je Mitglied" + (rule.sameConstituency ? ", innerhalb derselben Gruppe" : "")
  }

  package func state(of part: VoteCount.Part) -> String {
    let name = part.bench.map { $0 + " " } ?? ""
    return name + "\(part.have) von \(part.needed) nötig" + (part.isMet ? "" : " (\(part.short) zu wenig)")
  }

  package func parityMissing(_ benches: [VoteCount.Part]) -> String {
    let sides = list(benches.map { "\($0.bench ?? "") \($0.have)" })
    return "Die Parität fehlt (\(sides)): das jüngste Mitglied der größeren Bank enthält sich; das "
        + "Sekretariat hält fest, wer."
  }

  package func stillWaiting(_ count: Int, until: Day?) -> String {
    "noch \(number(count)) Stimme(n) erwartet" + (until.map { ", bis \(date($0))" } ?? "")
  }

  package var secretNotice: String {
    "Geheime Abstimmung: wer abstimmte, wird erfasst, nur Summen werden gezeigt. Solange Stimmen "
      + "nicht versiegelt sind, gilt das nur innerhalb des Programms."
  }

  package var totalsTellAll: String {
    "Alle wählten dasselbe: die Summen verraten jede Wahl, was sich nicht vermeiden lässt."
  }

  package var advisoryWithheld: String {
    "Zu wenige beratende Stimmen, um bei geheimer Abstimmung ihre Summen anzugeben."
  }

  package func receipt(_ digest: String) -> String {
    "Text \(digest.prefix(12)): behalten Sie diese Zeichen, um sie mit dem Bericht zu "
      + "vergleichen."
  }

  package func sameWords(for criteria: [CriterionID]) -> String {
    "\(listed(criteria)): dieselben Worte. Eine Floskel ist keine Begründung; sagen Sie zu jedem, "
      + "was den Ausschlag gab."
  }
}
