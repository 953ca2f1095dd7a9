import ReviewDomain
import ReviewTestSupport

@testable import CaseStore

/// One sequence of steps, taken by the paper and by the program side by side.
struct Walk<Side: Program> {
  private(set) var paper: PaperCase
  private(set) var page = PaperGroup(World.members)
  private(set) var program: Side

  init(presubmission: Bool, under policy: PaperPolicy, _ program: Side) {
    paper = PaperCase(
      .cardioLink, under: policy, presubmission: presubmission, on: World.begins)
    self.program = program
  }

  mutating func take(_ step: Step) throws -> Outcome {
    switch step.deed {
    case .act(let command): return try take(command, step)
    case .change(let member):
      try program.change(member, step)
      page.members[member.id] = member
    case .adoptSecondSet:
      try program.adoptSecondSet(step)
      page.rules = .second
    case .declareForTheYear:
      try program.declareForTheYear(step)
      page.yearly[step.actor] = step.day
    }
    return .accepted
  }

  private mutating func take(_ command: CaseCommand, _ step: Step) throws -> Outcome {
    let objections = paper.objections(to: command, by: step.actor, step, in: page)
    let isOff =
      try objections.isEmpty && command.act.map { try program.isOff($0, for: step) } == true
    guard let refusal = try program.perform(command, step) else {
      if isOff { return .disagreement("the act's key is off, and the act is accepted") }
      guard objections.isEmpty, let member = page.members[step.actor] else {
        return .disagreement("the program accepts; the paper says \(objections)")
      }
      return try compare(after: command, by: member, step)
    }
    guard objections.contains(refusal.objection) else {
      return .disagreement("the program refuses with \(refusal); the paper says \(objections)")
    }
    return .refused(refusal)
  }

  private mutating func compare(after command: CaseCommand, by member: Member, _ step: Step) throws
    -> Outcome
  {
    let act = PaperAct(member: member, day: step.day, today: step.today, group: page)
    paper.happen(command, act, digest: EventCoding.digest)
    let differences = paper.differences(from: try program.content, today: step.today)
    return differences.isEmpty
      ? .accepted : .disagreement(differences.joined(separator: "\n    "))
  }
}

/// What came of a step.
enum Outcome {
  case accepted
  case refused(Refusal)
  /// Paper and program do not say the same; in words.
  case disagreement(String)
}
