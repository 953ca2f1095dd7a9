import ReviewDomain

/// A YAML file of the group's own rules, read whole.
enum RuleFile {
  /// Criteria sets with four languages are long; no list of rules is this long.
  static let limit = 1024 * 1024

  /// What `read` makes of the file's top-level mapping, or every mistake in it.
  ///
  /// Keys that nobody asked for are mistakes here: a mistyped rule must not pass for no rule.
  static func read<Value>(
    _ bytes: [UInt8], name: String, _ read: (FieldReader) -> Value?
  ) -> Result<Value, Mistakes> {
    let findings = Findings(file: name)
    let value = fields(bytes, findings).flatMap { root in
      let value = read(root)
      root.refuseUnknownKeys()
      return value
    }
    if let value, findings.isEmpty { return .success(value) }
    return .failure(Mistakes(findings.mistakes))
  }

  private static func fields(_ bytes: [UInt8], _ findings: Findings) -> FieldReader? {
    guard bytes.count <= limit else {
      findings.add(.tooLarge(limit: limit))
      return nil
    }
    guard TextLines.check(bytes[...], into: findings) else { return nil }
    let start = bytes.starts(with: TextLines.byteOrderMark) ? 3 : 0
    let lines = TextLines.lines(in: bytes[start...])
    findings.lines = lines
    let yaml = MarkedYAML.read(lines, firstLine: 1, into: findings)
    return FieldReader(
      yaml.root, at: Mark(line: 1, column: 1), unread: yaml.unread,
      isSilent: yaml.root == nil && !findings.isEmpty, findings: findings)
  }
}

extension FieldReader {
  /// Reports ids that come again; `ids` in the order of `readers`.
  static func refuseDuplicates(_ key: String, in readers: [FieldReader]) {
    var lines: [String: Int] = [:]
    for reader in readers {
      guard let node = reader.value(key), !node.shown.isEmpty else { continue }
      let id = node.shown.trimmed
      if let first = lines[id] {
        reader.report(.duplicate(firstLine: first), key, node)
      } else {
        lines[id] = node.mark.line
      }
    }
  }
}
