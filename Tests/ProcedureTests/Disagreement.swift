import ReviewDomain
import ReviewTexts

/// A sequence on which paper and program do not agree.
struct Disagreement<Side: Program> {
  let presubmission: Bool
  let policy: PaperPolicy
  private(set) var steps: [Step]
  let make: (_ presubmission: Bool, PaperPolicy) throws -> Side

  init(
    presubmission: Bool, policy: PaperPolicy, steps: [Step],
    make: @escaping (Bool, PaperPolicy) throws -> Side
  ) {
    self.presubmission = presubmission
    self.policy = policy
    self.steps = steps
    self.make = make
  }

  /// The same with every step left out that the disagreement does not need.
  func shrunk() throws -> Disagreement {
    var copy = self
    var size = max(1, steps.count / 2)
    while try copy.leaveOut(size) || size > 1 { size = max(1, size / 2) }
    return copy
  }

  /// Leaves out as many runs of `size` steps as it can; whether there was one.
  private mutating func leaveOut(_ size: Int) throws -> Bool {
    let before = steps.count
    var start = 0
    while start < steps.count {
      var fewer = steps
      fewer.removeSubrange(start..<min(start + size, steps.count))
      if let rest = try upToTheDisagreement(fewer) { steps = rest } else { start += size }
    }
    return steps.count < before
  }

  /// The steps as far as the first disagreement, `nil` when there is none.
  private func upToTheDisagreement(_ steps: [Step]) throws -> [Step]? {
    var walk = Walk(
      presubmission: presubmission, under: policy, try make(presubmission, policy))
    for (index, step) in steps.enumerated() {
      if case .disagreement = try walk.take(step) { return Array(steps.prefix(index + 1)) }
    }
    return nil
  }

  /// A line a step, with the sentence of a refusal, and in the last what is not agreed on.
  func told() throws -> String {
    var walk = Walk(
      presubmission: presubmission, under: policy, try make(presubmission, policy))
    var lines = [presubmission ? "registered before submission" : "registered"]
    lines[0] += ", rules: " + policy.name
    for step in steps {
      switch try walk.take(step) {
      case .accepted: lines.append("\(step)")
      case .refused(let refusal):
        lines.append("\(step)\n    refused: \(English().sentence(for: refusal))")
      case .disagreement(let what): lines.append("\(step)\n    \(what)")
      }
    }
    return lines.joined(separator: "\n")
  }
}
