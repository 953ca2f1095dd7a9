import ReviewDomain
import ReviewTexts

/// What `show` prints of a deliberation: what the group settled on, and the threads.
struct DeliberationLines {
  let content: ReviewCase
  let texts: any Texts

  var lines: [String] {
    let settled = content.consensus.values.sorted { $0.criterion < $1.criterion }.map(line)
    let subjects = content.comments.map(\.criterion)
    let threads = Set(subjects).sorted { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }
    return settled + threads.flatMap { criterion in content.thread(on: criterion).map(line) }
  }

  private func line(_ settled: Consensus) -> String {
    let words = settled.texts[content.request.language] ?? settled.texts.name(in: texts.language)
    let value = settled.value.map { " \($0)" } ?? ""
    let by = texts.settledBy(texts.named(settled.member), on: settled.day)
    return "= \(settled.criterion)" + value + (words.isEmpty ? "" : " — " + words) + " (" + by + ")"
  }

  /// `» 3 → 1 C2 Ann Peeters: …`; replies are set in, and what the applicant reads says so.
  private func line(_ threaded: ThreadedComment) -> String {
    let comment = threaded.comment
    let reply = comment.replyTo.map { " → \($0)" } ?? ""
    let on = comment.criterion.map { " \($0)" } ?? ""
    let audience =
      comment.audience == .applicant
      ? " [" + texts.toApplicant(sentOn: comment.sentOn) + "]" : ""
    return String(repeating: "  ", count: min(threaded.depth, 4)) + "» \(comment.number)" + reply
      + on + " " + texts.named(comment.member) + audience + ": " + comment.text
  }
}

extension Texts {
  /// The median and the disagreement index behind the scores of a criterion.
  func figures(of tally: CriterionTally) -> String {
    guard let median = tally.spread.median, let index = tally.disagreement else { return "" }
    return "  · " + word(.median) + " " + median.text + " · DI " + decimal(index.value)
      + (index.isDisagreement ? " ≠" : "")
  }
}
