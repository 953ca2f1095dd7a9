import ReviewDomain
import ReviewTestSupport

/// Every starting point of the ladder, by name.
enum Rung: String, CaseIterable {
  case inPresubmission, registered, incomplete, checked, admissible, inScoring, scored, closed,
    revealed, proposed
  case inVote, voted, concluded, transmitted, decided, refused, inForce, suspended, withdrawn, stopped

  var reviewCase: ReviewCase {
    switch self {
    case .inPresubmission: .inPresubmission
    case .registered: .registered
    case .incomplete:
      .registered.after(on: "2026-03-10", [(.foundIncomplete(missing: [], reason: "x"), .sofie)])
    case .checked:
      .registered.after(
        on: "2026-03-10",
        ["A1", "A3", "B3", "B4"].map {
          (.gateAnswered(gate: CriterionID($0), verdict: .yes, evidence: ""), .sofie)
        })
    case .admissible: .admissible
    case .inScoring: .inScoring
    case .scored: .scored
    case .closed: .scored.after(on: "2026-05-11", [(.roundClosed(round: 1), .paul)])
    case .revealed: .revealed
    case .proposed:
      .revealed.after(on: "2026-06-01", [(.proposalDrafted(proposal: .temporary), .paul)])
    case .inVote: .inVote
    case .voted: .voted
    case .concluded: .concluded
    case .transmitted:
      .concluded.after(
        on: "2026-06-10", [(.transmitted(reference: "CA 2026/1", documents: [.report]), .sofie)])
    case .decided: .decided
    case .refused:
      .concluded.after(on: "2026-09-22", [(.decisionRecorded(decision: .refused), .sofie)])
    case .inForce: .inForce
    case .suspended:
      .revealed.after(on: "2026-05-20", [(.periodSuspended(reason: "x"), .sofie)])
    case .withdrawn: .withdrawn
    case .stopped:
      .inForce.after(on: "2026-11-20", [(.ended(ending: .stopped, reason: "x"), .sofie)])
    }
  }
}
