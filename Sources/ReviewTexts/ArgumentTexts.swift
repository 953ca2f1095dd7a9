package import ReviewDomain

/// What is wrong with a value that was typed for an act.
package protocol ArgumentTexts {
  /// The name, what is there and what is allowed, in the words of the command line.
  func sentence(for mistake: ArgumentMistake) -> String
}
