package import ReviewDomain

/// What is the matter with the store, and what to do.
package protocol StoreTexts {
  /// The reason, then the way out; without a full stop where it ends in a command to be copied.
  func sentence(for problem: StoreProblem) -> String
}
