import ReviewDomain

extension Texts {
  /// `label: text`, with the space that French sets before its colon.
  package func labelled(_ label: String, _ text: String) -> String {
    label + (language == .french ? "\u{A0}: " : ": ") + text
  }
}
