import ReviewDomain
import Testing

/// One sequence of imagined steps; a disagreement is told step by step, without the steps that it
/// does not need.
struct RandomSequence<Side: Program> {
  let seed: UInt64
  let make: (_ presubmission: Bool, PaperPolicy) throws -> Side
  var pages = PaperPolicy.all
  /// Looked at after each step.
  var watch: (Walk<Side>, Step) throws -> Void = { _, _ in }

  private var presubmission: Bool { seed.isMultiple(of: 3) }
  /// The pages of rules take turns.
  private var policy: PaperPolicy {
    pages[Int(seed % UInt64(pages.count))]
  }

  /// - Returns: The sequence's end, and what it came upon.
  func run(length: Int) throws -> (walk: Walk<Side>, coverage: Coverage) {
    var imagination = Imagination(seed: seed)
    var walk = Walk(
      presubmission: presubmission, under: policy, try make(presubmission, policy))
    var coverage = Coverage()
    var steps: [Step] = []
    for _ in 0..<length {
      let step = imagination.step(for: walk.paper, in: walk.page)
      steps.append(step)
      let outcome = try walk.take(step)
      if case .act(let command) = step.deed { coverage.note(command, outcome, walk.paper) }
      if case .disagreement = outcome {
        try tell(
          Disagreement(
            presubmission: presubmission, policy: policy, steps: steps, make: make))
        break
      }
      try watch(walk, step)
    }
    return (walk, coverage)
  }

  private func tell(_ found: Disagreement<Side>) throws {
    Issue.record("seed \(seed):\n\(try found.shrunk().told())")
  }
}
