package import ReviewDomain

// How a vote is held, in words.

extension English {
  package func words(for quorum: VoteQuorum) -> String {
    var parts: [String] = []
    if let share = quorum.share { parts.append("\(share.numerator)/\(share.denominator) of the voting members") }
    if let count = quorum.number { parts.append("\(number(count)) voting members") }
    parts += quorum.benches.map { bench in "\(bench.quorum) of \(bench.name)" }
    let who = parts.isEmpty ? "one voting member" : list(parts)
    return who + (quorum.counted == .present ? " (present or represented)" : " (who voted)")
  }

  package func words(for majority: Majority) -> String {
    if majority == .simple { return "simple majority" }
    let base =
      switch majority.base {
      case .cast: "the votes cast"
      case .present: "the voting members present"
      case .members: "the voting members"
      }
    return (majority.isStrict ? "more than " : "at least ") + "\(majority.numerator)/\(majority.denominator) of " + base
  }

  package func words(for abstentions: Abstentions) -> String {
    switch abstentions {
    case .notCounted: "abstentions are not counted"
    case .counted: "abstentions count as votes cast"
    case .forbidden: "nobody may abstain"
    }
  }

  package func words(for tie: TieRule) -> String {
    switch tie {
    case .rejected: "a tie rejects"
    case .castingVote: "in a tie, the chair decides"
    }
  }

  package func words(for proxies: ProxyRule?) -> String {
    guard let rule = proxies else { return "no proxies" }
    return "up to \(number(rule.perMember)) proxies a member" + (rule.sameConstituency ? ", within a constituency" : "")
  }

  package func state(of part: VoteCount.Part) -> String {
    let name = part.bench.map { $0 + " " } ?? ""
    return name + "\(part.have) of \(part.needed) needed" + (part.isMet ? "" : ", \(part.short) short")
  }

  package func parityMissing(_ benches: [VoteCount.Part]) -> String {
    let sides = list(benches.map { "\($0.bench ?? "") \($0.have)" })
    return "Parity is missing (\(sides)): the youngest of the larger bench abstains; the secretariat "
        + "notes who."
  }

  package func stillWaiting(_ count: Int, until: Day?) -> String {
    "\(number(count)) still to vote" + (until.map { ", until \(date($0))" } ?? "")
  }

  package var secretNotice: String {
    "Secret vote: who voted is recorded, only totals are shown. Until ballots are sealed, this "
      + "holds within the program only."
  }

  package var totalsTellAll: String {
    "All chose the same: the totals tell each choice, which cannot be avoided."
  }

  package var advisoryWithheld: String {
    "Too few advisory voices to give their totals in a secret vote."
  }

  package func receipt(_ digest: String) -> String {
    "Text \(digest.prefix(12)): keep these digits to compare them with the report."
  }

  package func sameWords(for criteria: [CriterionID]) -> String {
    "\(listed(criteria)) have the same words: a stock phrase is no reason. Say for each what "
      + "carried it."
  }
}
