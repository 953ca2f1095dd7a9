package import ReviewDomain

/// Why something may not be done now, and what to do instead.
package protocol RefusalTexts {
  /// One or two sentences: the reason, then the way out.
  ///
  /// Acts are named by their titles, never by a key or a command.
  func sentence(for refusal: Refusal) -> String
}
