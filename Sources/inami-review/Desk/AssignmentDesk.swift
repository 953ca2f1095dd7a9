import CaseStore
import ReviewDomain
import ReviewScreens
import ReviewTexts

/// Gives one member a duty in several cases: what it would come to, then all of it or nothing.
struct AssignmentDesk {
  let workplace: Workplace
  let now: Moment

  func preview(
    _ cases: [CaseID], _ arguments: ActArguments, on day: Day?
  ) throws -> AssignmentPreview {
    let plan = try workplace.store.plan(
      try steps(cases, arguments), by: workplace.member.id, day: day, now: now)
    let words = BulkPreview(plan: plan, texts: workplace.texts)
    let lines = plan.rows.map { row in
      AssignmentPreview.Line(
        caseID: row.step.caseID, sentence: words.outcome(of: row), isRefused: row.isRefused)
    }
    let isRefused = !plan.refused.isEmpty
    return AssignmentPreview(
      lines: lines, loads: words.loads,
      summary: words.summary + (isRefused ? " " + workplace.texts.nothingAssigned : ""),
      canRecord: !isRefused && !plan.changes.isEmpty)
  }

  /// - Returns: How many were recorded, in words.
  func record(_ cases: [CaseID], _ arguments: ActArguments, on day: Day?) throws -> String {
    let kept = try workplace.store.perform(
      try steps(cases, arguments), by: workplace.actor, day: day, now: now)
    return workplace.texts.assigned(kept.changes.count)
  }

  private func steps(_ cases: [CaseID], _ arguments: ActArguments) throws -> [BulkStep] {
    let mistakes = arguments.mistakes(for: .assign)
    guard mistakes.isEmpty else { throw ArgumentMistakes(all: mistakes) }
    let command = CaseCommand.assign(
      MemberID(arguments["member"]), Assignment.Duty(rawValue: arguments["duty"]) ?? .rapporteur,
      criteria: arguments["criteria"].words.map { CriterionID($0) })
    return cases.map { BulkStep(caseID: $0, command: command) }
  }
}

extension BulkPlan.Row {
  fileprivate var isRefused: Bool { if case .refused = outcome { true } else { false } }
}
