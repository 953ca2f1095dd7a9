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
  /// `1`, `2`, `3`, or empty where none was given.
  package let confidence: String
  package let state: State
  /// The day on which the sheet was handed in.
  package let at: Day
  /// How often the member had handed a sheet in in that round, this time included.
  package let version: Int
  package let reason: String
  /// Places in the dossier, as pins are written.
  package let pins: String

  package enum State: String, Hashable, Sendable, Encodable {
    case submitted
    /// Given back to the member and not handed in again.
    case reopened
  }

  /// The first six suffice for an analysis of agreement; the texts come last.
  static let columns = [
    "case", "round", "member", "role", "criterion", "score", "confidence", "state", "at",
    "version", "reason", "pins",
  ]

  var fields: [String] {
    [
      `case`.description, String(round), member.rawValue, role, criterion.rawValue, score,
      confidence, state.rawValue, at.description, String(version), reason, pins,
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
          case: id, round: round.number, member: sheet.member, role: role(of: sheet),
          criterion: entry.criterion, score: entry.score?.description ?? "",
          confidence: entry.confidence?.description ?? "",
          state: sheet.isSubmitted ? .submitted : .reopened, at: sheet.day,
          version: sheet.version, reason: entry.reason, pins: Pin.line(entry.pins))
      }
    }
  }

  /// The role in which it was handed in; for sheets of before that was kept, the present one.
  private func role(of sheet: SubmittedSheet) -> String {
    (sheet.capacity ?? group[sheet.member]?.role)?.rawValue ?? ""
  }
}
