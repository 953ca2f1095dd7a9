import CaseJournal
package import ReviewDomain

/// One score that a viewer may see.
package struct ExportedScore: Hashable, Sendable, Encodable {
  package let `case`: CaseID
  package let round: Int
  package let member: MemberID
  package let role: String
  package let criterion: CriterionID
  /// `0`…, `-`, `?`, or empty for a criterion that is described.
  package let score: String
  package let reason: String

  static let columns = ["case", "round", "member", "role", "criterion", "score", "reason"]

  var fields: [String] {
    [
      `case`.description, String(round), member.rawValue, role, criterion.rawValue, score, reason,
    ]
  }
}

package enum ScoreFormat: String, Hashable, Sendable, CaseIterable {
  case csv, json
}

extension CaseStore {
  /// Writes every score that `viewer` may see: own sheets, and those of revealed rounds.
  ///
  /// - Parameters:
  ///   - format: CSV as RFC 4180 with a heading, or a JSON array of objects.
  ///   - viewer: who will read it.
  ///   - write: called with piece after piece.
  /// - Throws: what reading a case throws, or `write`.
  package func exportScores(
    _ format: ScoreFormat, for viewer: MemberID, write: (String) throws -> Void
  ) throws {
    switch format {
    case .csv:
      try write(ExportedScore.columns.joined(separator: ",") + "\r\n")
      try forEachScore(for: viewer) { score in
        try write(score.fields.map(CSVField.written).joined(separator: ",") + "\r\n")
      }
    case .json:
      var separator = "[\n"
      try forEachScore(for: viewer) { score in
        try write(separator + String(decoding: try EventCoding.json(score), as: UTF8.self))
        separator = ",\n"
      }
      try write(separator == "[\n" ? "[]\n" : "\n]\n")
    }
  }

  /// Calls `body` with each score that `viewer` may see, case by case, by number.
  package func forEachScore(
    for viewer: MemberID, _ body: (ExportedScore) throws -> Void
  ) throws {
    let scored = try queue.records.filter { $0.round > 0 }.map(\.id).sorted()
    for id in scored {
      // Not kept at hand: an export walks over every case once.
      let entries = try journal.entries(ofStream: StreamName.of(id))
      let view = try view(of: try FoldedCase(id, entries: entries).content, for: viewer)
      for round in view.content.rounds { try exported(round, of: id).forEach(body) }
    }
  }

  private func exported(_ round: Round, of id: CaseID) -> [ExportedScore] {
    round.sheets.flatMap { sheet in
      (sheet.content?.scores ?? []).map { entry in
        ExportedScore(
          case: id, round: round.number, member: sheet.member,
          role: group[sheet.member]?.role.rawValue ?? "", criterion: entry.criterion,
          score: entry.score?.description ?? "", reason: entry.reason)
      }
    }
  }
}
