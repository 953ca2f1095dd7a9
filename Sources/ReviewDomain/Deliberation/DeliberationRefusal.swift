/// Why a word in the deliberation, or what the group settled on, may not be recorded so.
package enum DeliberationRefusal: Hashable, Sendable {
  /// What was named, and the comments that there are.
  case unknownComment(Int, [Int])
  /// The comment that is answered is on this criterion, or on the whole case.
  case otherThread(Int, CriterionID?)
  /// The applicant would read it, and nobody said by hand that this is meant.
  case applicantNotConfirmed
  /// Neither a value nor words.
  case consensusEmpty
  /// A value that needs a reason on a sheet needs words here.
  case consensusNeedsWords(CriterionID, Score)
}
