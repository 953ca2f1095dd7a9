import ReviewDomain

import Yams

/// Where YAML stopped, and why, in our words.
struct YAMLFailure {
  let problem: Mistake.YAMLProblem
  /// From 1, in what was read; 0 when unknown.
  let line: Int
  let column: Int

  /// `textOfLine` gives what was read, by its line from 1.
  init(_ error: YamlError, textOfLine: (Int) -> String) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = Self.beginsAtContext(context?.text ?? "") ? context?.mark ?? mark : mark
      let isMarker = ["---", "..."].contains { textOfLine(mark.line).hasPrefix($0) }
      self.init(
        isMarker ? .secondDocument : Self.problem(problem, context: context?.text ?? ""),
        at: isMarker ? mark : place)
    default: self.init(.other(String(describing: error).clipped(to: 120)), at: nil)
    }
  }

  private init(_ problem: Mistake.YAMLProblem, at mark: Yams.Mark?) {
    self.problem = problem
    line = mark?.line ?? 0
    column = mark?.column ?? 0
  }

  /// Whether the mistake is where the construct begins: what is unclosed is noticed at the end.
  private static func beginsAtContext(_ context: String) -> Bool {
    context.contains("quoted scalar") || context.contains("flow")
      || context.contains("simple key")
  }

  private static func problem(_ problem: String, context: String) -> Mistake.YAMLProblem {
    if problem.contains("escape") || problem.contains("hexdecimal") { return .escape }
    if context.contains("quoted scalar") { return .unclosedQuote }
    if context.contains("flow") { return .unclosedBracket }
    if problem.contains("mapping values are not allowed") { return .colonInValue }
    if problem.contains("could not find expected ':'") { return .noColon }
    if problem.contains("cannot start any token") {
      return problem.contains("'\t'") ? .tab : .reservedCharacter
    }
    if problem.contains("tab") { return .tab }
    if problem.contains("did not find expected") { return .indentation }
    return .other(problem)
  }
}
