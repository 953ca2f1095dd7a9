package import ReviewDomain

/// What is wrong in an input file.
package protocol MistakeTexts {
  /// What is there and which rule it breaks, then what to do.
  ///
  /// What the file holds is quoted as it stands there: make the sentence safe before showing it.
  func sentence(for mistake: Mistake) -> String
}

extension Texts {
  /// Where, what is there, which rule, what to do: `file:line:` and the sentence, then the lines
  /// of the file with carets under what is meant.
  package func report(_ mistake: Mistake) -> String {
    let place = mistake.file + (mistake.line > 0 ? ":\(mistake.line)" : "") + ": "
    let excerpt = mistake.excerpt.isEmpty ? "" : "\n" + mistake.excerpt
    return place + sentence(for: mistake) + excerpt
  }

  /// The file that is meant: the one that a field names, else the one that was read.
  func namedFile(_ mistake: Mistake) -> String {
    quoted(mistake.found.isEmpty ? mistake.file : mistake.found)
  }

  /// `U+200B`.
  func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// `100 MB`, in French `100 Mo`; of a limit, so rounded down.
  package func size(_ bytes: Int) -> String {
    let unit = language == .french ? "o" : "B"
    if bytes >= 1 << 20 { return number(bytes >> 20) + " M" + unit }
    if bytes >= 1 << 10 { return number(bytes >> 10) + " K" + unit }
    return number(bytes) + " " + unit
  }
}
