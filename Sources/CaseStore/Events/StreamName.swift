package import ReviewDomain

/// What the journal's streams are called; part of the journal's format.
package enum StreamName {
  /// How the store came to be; its first entry is the journal's first.
  package static let store = "store"
  /// The members and what the group adopted.
  package static let group = "group"

  private static let casePrefix = "case/"

  /// `case/2026-014`.
  package static func of(_ id: CaseID) -> String { casePrefix + id.description }

  /// `nil` for a stream of another kind.
  package static func caseID(of stream: String) -> CaseID? {
    guard stream.hasPrefix(casePrefix) else { return nil }
    let text = stream.dropFirst(casePrefix.count)
    guard let id = CaseID(String(text)), id.description == text else { return nil }
    return id
  }
}
