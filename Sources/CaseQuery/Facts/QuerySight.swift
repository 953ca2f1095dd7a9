import ReviewDomain

/// What of a case is hidden from some: what a term must see before it says anything.
package struct QuerySight: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The dossier, the deliberation and how votes went: closed to who has not declared or is
  /// recused.
  package static let dossier = QuerySight(rawValue: 1)
  /// Scores and recommendations: there is a revealed round, and the dossier is open.
  package static let scores = QuerySight(rawValue: 2)
  /// Interests and recusals of others: the chair's and the secretariat's.
  package static let recusals = QuerySight(rawValue: 4)

  package static let everything: QuerySight = [.dossier, .scores, .recusals]
}

extension QueryTerm {
  /// What must be seen before the term says anything; else it is unknown.
  package var needs: QuerySight {
    switch self {
    case .scores, .statistic, .recommendations, .flag(.divergent): .scores
    case .quorum, .votes, .day(.due, _), .flag(.overdue): .dossier
    case .people(let test): test.duty == .recusal && test.who != .me ? .recusals : []
    case .has(let possession, _): possession.needs
    default: []
    }
  }
}

extension QueryPossession {
  package var needs: QuerySight {
    switch self {
    case .annex, .evidence, .budget, .tariff, .dataPlan, .meeting, .letter, .question, .answer,
      .explanation, .comment, .proposal, .vote, .minority, .correction:
      .dossier
    case .recusal, .conflict: .recusals
    case .revision, .conclusion, .transmission, .decision, .milestone, .suspension, .extension,
      .override, .tag, .predecessor, .successor:
      []
    }
  }
}

extension QueryOrder.Key {
  package var needs: QuerySight {
    switch self {
    case .statistic: .scores
    case .day(.due): .dossier
    default: []
    }
  }
}
