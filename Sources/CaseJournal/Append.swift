/// Entries that are kept together or not at all, and the view that they were decided on.
package struct Append: Hashable, Sendable {
  /// In the order in which they are to stand in the journal.
  package var entries: [NewEntry]

  /// The current version of each stream as the writer saw it; 0 for a new stream.
  ///
  /// Every stream of ``entries`` must be named. Others may be: then the append is refused too when
  /// that stream has moved on.
  package var expecting: [String: Int]

  package init(entries: [NewEntry], expecting: [String: Int]) {
    self.entries = entries
    self.expecting = expecting
  }
}
