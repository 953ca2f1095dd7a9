/// A temporary reimbursement's evaluation beside its re-evaluation: scores, and evidence promised
/// and delivered.
///
/// Made of two views of the same viewer, so that it holds only what they may see in both.
package struct ThenAndNow: Hashable, Sendable {
  /// What a viewer may see of the scores of one of the two cases.
  package enum Sight: Hashable, Sendable {
    case open
    /// No round is revealed.
    case notRevealed
    /// The dossier is closed to the viewer.
    case closed
  }

  /// The scores on one criterion in one round.
  package struct Figure: Hashable, Sendable {
    package let median: Double
    /// RAND/UCLA; `nil` on a scale of one level.
    package let disagreement: Double?
    /// How many levels were given.
    package let count: Int
  }

  package struct Line: Hashable, Sendable {
    package let criterion: CriterionID
    package let then: Figure?
    package let now: Figure?

    /// How far the median went; `nil` where there are not two.
    package var change: Double? {
      then.flatMap { then in now.map { $0.median - then.median } }
    }
  }

  package let original: CaseID
  package let reevaluation: CaseID
  package let thenSight: Sight
  package let nowSight: Sight
  /// In the order of the new set, criteria that only the old one had last.
  package let lines: [Line]
  package let evidence: PromisedEvidence

  /// A case in view, and the criteria set of its last revealed round.
  package struct Side {
    package let view: CaseView
    package let criteria: CriteriaSet

    package init(_ view: CaseView, _ criteria: CriteriaSet) {
      self.view = view
      self.criteria = criteria
    }
  }

  package init(_ then: Side, _ now: Side) {
    original = then.view.content.id
    reevaluation = now.view.content.id
    thenSight = then.sight
    nowSight = now.sight
    lines = Self.lines(then, now)
    evidence = PromisedEvidence(of: then.view, deliveredBy: now.view)
  }

  private static func lines(_ then: Side, _ now: Side) -> [Line] {
    let (old, new) = (then.asked, now.asked)
    let all = new + old.filter { !new.contains($0) }
    return all.map { Line(criterion: $0, then: then.figure(of: $0), now: now.figure(of: $0)) }
      .filter { $0.then != nil || $0.now != nil }
  }
}

extension ThenAndNow.Side {
  fileprivate var sight: ThenAndNow.Sight {
    if view.dossierClosed != nil { return .closed }
    return round == nil ? .notRevealed : .open
  }

  private var round: Round? {
    guard view.dossierClosed == nil else { return nil }
    return view.content.rounds.last { $0.state == .revealed }
  }

  fileprivate var asked: [CriterionID] {
    guard let round else { return [] }
    return view.content.askedCriteria(in: round, of: criteria)
      .filter { $0.kind == .scored }.map(\.id)
  }

  fileprivate func figure(of criterion: CriterionID) -> ThenAndNow.Figure? {
    guard let round, asked.contains(criterion),
      let levels = LevelStatistics(round.scores(of: criterion).compactMap { $0.entry.score?.level })
    else { return nil }
    return ThenAndNow.Figure(
      median: levels.median,
      disagreement: criteria.scale.ends.flatMap { DisagreementIndex(levels, on: $0)?.value },
      count: levels.count)
  }
}
