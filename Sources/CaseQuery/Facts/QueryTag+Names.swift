extension QueryTag {
  /// Whether a tag of this name is meant; a `*` stands for any letters, or none.
  package func selects(_ name: String) -> Bool {
    guard self.name.contains("*") else { return self.name == name }
    let parts = self.name.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, name.hasPrefix(first) else {
      return false
    }
    var rest = name.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let place = rest.firstRange(of: part) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  /// The greatest value of the tags meant.
  package func value(among tags: some Sequence<(key: String, value: Int)>) -> Int? {
    tags.filter { selects($0.key) }.map(\.value).max()
  }
}
