/// What a temporary reimbursement was to show, beside what the new dossier brings.
///
/// Which finding answers which question is a guess from their words: it is said to be one.
package struct PromisedEvidence: Hashable, Sendable {
  package struct Promise: Hashable, Sendable {
    package let milestone: Milestone
    /// New findings whose outcome sounds like the question's.
    package let delivered: [Evidence]
  }

  package let promises: [Promise]
  /// New findings that sound like no question.
  package let others: [Evidence]

  /// Nothing where either dossier is closed to the viewer.
  package init(of original: CaseView, deliveredBy reevaluation: CaseView) {
    guard original.dossierClosed == nil, reevaluation.dossierClosed == nil else {
      (promises, others) = ([], [])
      return
    }
    let known = Set(original.content.request.evidence)
    let new = reevaluation.content.request.evidence.filter { !known.contains($0) }
    let promised = original.content.milestones.map { milestone in
      let words = OutcomeWords(milestone.question.outcome)
      return Promise(
        milestone: milestone,
        delivered: new.filter { words.soundLike(OutcomeWords($0.outcome)) })
    }
    promises = promised
    let matched = Set(promised.flatMap(\.delivered))
    others = new.filter { !matched.contains($0) }
  }
}

/// The words of an outcome by which two texts are held to mean the same.
struct OutcomeWords: Hashable {
  private let stems: Set<String>

  /// Words of four letters or more, cut to five: plurals and cases do not matter.
  init(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let meant = words.filter { $0.count >= 4 && $0.contains(where: \.isLetter) }
    stems = Set(meant.map { String($0.prefix(5)) })
  }

  /// Whether at least half of the words of the shorter one are in the other.
  func soundLike(_ other: OutcomeWords) -> Bool {
    let shorter = min(stems.count, other.stems.count)
    return shorter > 0 && stems.intersection(other.stems).count * 2 >= shorter
  }
}
