import CaseQuery
import ReviewDomain

/// A gate of the policy on all cases at a time: what its conditions say of each.
///
/// The same rule as on a whole case (`PolicyGate.status`). Where a condition asks for the quorum of
/// a vote that is open, which the index knows only roughly, the case is folded.
struct GateColumn {
  private enum Answers {
    case truths([Bool])
    case error(String)

    func answer(at position: Int) -> GateQueryAnswer {
      switch self {
      case .truths(let truths): truths[position] ? .holds : .fails
      case .error(let what): .error(what)
      }
    }
  }

  private let gate: PolicyGate
  private let cases: IndexedCases
  private let applies: Answers
  private let needs: Answers
  private let asksQuorum: Bool

  /// `cases`: seen as gates see them.
  init(_ gate: PolicyGate, of cases: IndexedCases) {
    self.gate = gate
    self.cases = cases
    applies = Self.answers(to: gate.applies, of: cases)
    needs = Self.answers(to: gate.needs, of: cases)
    asksQuorum = [gate].queries.contains { query in
      query.tree.terms.contains { if case .quorum = $0 { true } else { false } }
    }
  }

  private static func answers(to text: String, of cases: IndexedCases) -> Answers {
    var truths: [Bool] = []
    let answer = GateQueryAnswer(text) { query in
      let selection = QueueSelection(of: cases)
      let asked = selection.cases(in: query.scope)
      let found = selection.truths(
        of: query.tree.resolved(on: cases.context.clock), asked: asked)
      truths = found.indices.map { asked[$0] != 0 && found[$0] == QueryTruth.yes.rawValue }
      return true
    }
    if case .error(let what) = answer { return .error(what) }
    return .truths(truths)
  }

  func status(at position: Int) -> QueryGateStatus {
    if asksQuorum, cases.facts(position).vote == .open,
      let whole = cases.whole(cases.record(position).id)
    {
      return QueryGateStatus(gate.state(on: whole.content, answer: whole.answer).status)
    }
    let status = gate.status(overriddenBy: cases.override(of: gate, at: position)) { text in
      (text == gate.applies ? applies : needs).answer(at: position)
    }
    return QueryGateStatus(status)
  }
}
