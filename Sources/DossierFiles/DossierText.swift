/// The bytes of a `dossier.md`, split into its two parts.
struct DossierText {
  private let bytes: [UInt8]
  private let parts: FrontMatter

  /// `nil` when there are no parts to read; findings may be added either way.
  init?(_ bytes: [UInt8], _ findings: Findings) {
    guard TextLines.check(bytes[...], into: findings) else { return nil }
    do {
      parts = try FrontMatter(bytes)
      self.bytes = bytes
    } catch {
      findings.lines = TextLines.lines(in: bytes.prefix(1000))
      findings.add(error.fact, at: Mark(line: 1, column: 1))
      return nil
    }
  }

  /// The typed fields, whatever could be read of them.
  func fields(_ findings: Findings) -> FieldReader {
    let lines = TextLines.lines(in: bytes[parts.fields])
    findings.lines = ["---"] + lines
    let yaml = MarkedYAML.read(lines, firstLine: 2, into: findings)
    return FieldReader(
      yaml.root, at: Mark(line: 1, column: 1), width: 3, unread: yaml.unread,
      isSilent: yaml.root == nil && !findings.isEmpty, findings: findings)
  }
}
