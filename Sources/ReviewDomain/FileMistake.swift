/// What is wrong at one place of a file, without a word of prose.
///
/// Where, what is there and which rule are here; the sentence that says so, and what to do, is
/// told from ``fact`` in the reader's language.
package struct Mistake: Hashable, Sendable {
  /// The file as the caller named it.
  package let file: String
  /// 1 for the first line; 0 when the mistake is the file's as a whole.
  package let line: Int
  /// In code points, 1 for the first; 0 when ``line`` is.
  package let column: Int
  /// The path of the field, as `applicant.kind` or `tariff[2].amount`, the first item being 1.
  package let key: String
  /// What stands there, clipped; untrusted, so it must be made safe before it is shown.
  package let found: String
  package let fact: Fact
  /// The line before, the line, and carets under what is meant; empty for a whole file.
  ///
  /// Control and invisible characters are already replaced, one column for each.
  package let excerpt: String

  package init(
    file: String, line: Int = 0, column: Int = 0, key: String = "", found: String = "",
    fact: Fact, excerpt: String = ""
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.key = key
    self.found = found
    self.fact = fact
    self.excerpt = excerpt
  }
}

/// All mistakes of what was read, in the order of the lines; never empty.
package struct Mistakes: Error, Hashable, Sendable {
  package let list: [Mistake]

  package init(_ list: [Mistake]) { self.list = list }
}
