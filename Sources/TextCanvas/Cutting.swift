extension SafeText {
  /// The first `count` columns; one less where a wide character would be split.
  package func prefix(columns count: Int) -> SafeText {
    if columns <= count { return self }
    guard count > 0 else { return .empty }
    if isASCII {
      return SafeText(
        trusted: String(string.utf8.prefix(count)) ?? "", columns: count, isASCII: true)
    }
    let (end, used) = offset(ofColumn: count)
    return SafeText(trusted: String(string[..<end]), columns: used, isASCII: false)
  }

  /// What ``prefix(columns:)`` leaves.
  package func dropFirst(columns count: Int) -> SafeText {
    guard count > 0 else { return self }
    if count >= columns { return .empty }
    if isASCII {
      return SafeText(
        trusted: String(string.utf8.dropFirst(count)) ?? "", columns: columns - count,
        isASCII: true)
    }
    let (start, used) = offset(ofColumn: count)
    return SafeText(trusted: String(string[start...]), columns: columns - used, isASCII: false)
  }

  /// At most `count` columns, with `…` at the end where something was cut.
  package func shortened(to count: Int) -> SafeText {
    if columns <= count { return self }
    guard count > 0 else { return .empty }
    let start = prefix(columns: count - 1)
    return SafeText(trusted: start.string + "…", columns: start.columns + 1, isASCII: false)
  }

  /// `count` copies in one, for rules and bars.
  package static func repeating(_ text: SafeText, count: Int) -> SafeText {
    SafeText(
      trusted: String(repeating: text.string, count: max(0, count)),
      columns: text.columns * max(0, count), isASCII: text.isASCII)
  }

  /// Where the character that crosses `column` begins, and the columns before it.
  private func offset(ofColumn column: Int) -> (index: String.Index, columns: Int) {
    let scalars = string.unicodeScalars
    var used = 0
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let width = DisplayWidth.columns(of: scalars[index]) ?? 1
      if width > 0, used + width > column { break }
      used += width
      index = scalars.index(after: index)
    }
    return (index, used)
  }
}
