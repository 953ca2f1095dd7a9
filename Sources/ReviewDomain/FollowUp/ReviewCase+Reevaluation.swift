/// What the rules of a case need to know of the one that evaluates it again.
package struct LinkedCase: Hashable, Sendable {
  package let id: CaseID
  package let stage: Stage
  package let ending: Ending?
  /// What the authority decided last there.
  package let decision: ConclusionKind?

  package init(_ id: CaseID, stage: Stage, ending: Ending? = nil, decision: ConclusionKind? = nil) {
    self.id = id
    self.stage = stage
    self.ending = ending
    self.decision = decision
  }

  package init(_ content: ReviewCase) {
    self.init(
      content.id, stage: content.stage, ending: content.ending,
      decision: content.decisions.last?.outcome)
  }

  /// Not ended, and not decided yet.
  package var isRunning: Bool { ending == nil && stage < .decided }
}

extension ReviewCase {
  /// The case that this one evaluates again.
  package var reevaluates: CaseID? { relations.last { $0.kind == .reEvaluates }?.other }

  /// The case that evaluates this one again: the one that was opened last.
  package var reevaluation: CaseID? { reevaluations.last }

  func openReevaluation(as other: CaseID, in context: CaseContext) throws(Refusal) -> [CaseEvent] {
    try checkReevaluable(in: context)
    guard other != id else { throw .relatedToItself }
    return [.reevaluationOpened(case: other)]
  }

  /// A temporary reimbursement ran, was not converted, and is not evaluated again already.
  ///
  /// A linked case of which nothing is known counts as running: better asked twice than opened
  /// twice.
  func checkReevaluable(in context: CaseContext) throws(Refusal) {
    guard wasTemporary, inForceOn != nil else { throw .followUp(.neverTemporary) }
    guard ending != .converted else { throw .followUp(.alreadyConverted) }
    guard let last = reevaluation else { return }
    let linked = context.linked.flatMap { $0.id == last ? $0 : nil }
    guard linked?.isRunning == false else { throw .followUp(.reevaluationRuns(last)) }
  }

  /// A conversion rests on the re-evaluation where there is one.
  func checkConvertible(in context: CaseContext) throws(Refusal) {
    guard let last = reevaluation else { return }
    guard let linked = context.linked, linked.id == last, linked.decision == .definitive else {
      throw .followUp(.conversionNeedsDecision(last))
    }
  }

  /// How the case ends that a decided re-evaluation leaves behind; `nil` while there is none.
  package func endingAfterReevaluation(_ linked: LinkedCase?, today: Day) -> Ending? {
    guard stage == .inForce, let linked, linked.id == reevaluation else { return nil }
    switch linked.decision {
    case .definitive: return .converted
    case .negative:
      let isOver = decisions.last?.until.map { $0 <= today } ?? false
      return isOver ? .lapsed : .stopped
    case .temporary, nil: return nil
    }
  }

  /// Whether a new dossier is about the same product as the case.
  package func checkSameProduct(_ new: ReimbursementRequest) throws(Refusal) {
    guard new.product.isNamed(like: request.product) else {
      throw .followUp(.otherProduct(new.product.name, expected: request.product.name))
    }
  }
}

extension Product {
  /// Whether the names are the same but for case and spaces.
  fileprivate func isNamed(like other: Product) -> Bool {
    func words(_ text: String) -> [String] {
      text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }
    return words(name) == words(other.name)
  }
}
