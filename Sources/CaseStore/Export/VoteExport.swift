import CaseJournal
package import ReviewDomain

/// One ballot as far as a viewer may see it.
package struct ExportedBallot: Hashable, Sendable, Encodable {
  package let `case`: CaseID
  /// The vote's place among the case's votes, from 1.
  package let vote: Int
  package let member: MemberID
  package let voice: String
  /// Empty in a secret vote, and where the viewer may not see it yet; `consent` where the member was
  /// there when the text was adopted without counting voices.
  package let choice: String
  /// Who cast it for the member; empty where the member did.
  package let proxy: String
  package let digest: String

  static let columns = ["case", "vote", "member", "voice", "choice", "proxy", "digest"]

  var fields: [String] {
    [`case`.description, String(vote), member.rawValue, voice, choice, proxy, digest]
  }
}

extension CaseStore {
  /// Writes every ballot of every vote that `viewer` may know of, case by case, by number.
  ///
  /// - Parameters:
  ///   - format: CSV as RFC 4180 with a heading, or a JSON array of objects.
  ///   - viewer: who will read it.
  ///   - write: called with piece after piece.
  /// - Throws: what reading a case throws, or `write`.
  package func exportVotes(
    _ format: ScoreFormat, for viewer: MemberID, write: (String) throws -> Void
  ) throws {
    switch format {
    case .csv:
      try write(ExportedBallot.columns.joined(separator: ",") + "\r\n")
      try forEachBallot(for: viewer) { ballot in
        try write(ballot.fields.map(CSVField.written).joined(separator: ",") + "\r\n")
      }
    case .json:
      var separator = "[\n"
      try forEachBallot(for: viewer) { ballot in
        try write(separator + String(decoding: try EventCoding.json(ballot), as: UTF8.self))
        separator = ",\n"
      }
      try write(separator == "[\n" ? "[]\n" : "\n]\n")
    }
  }

  private func forEachBallot(for viewer: MemberID, _ body: (ExportedBallot) throws -> Void) throws {
    let reader = try member(viewer)
    let voted = try queue.records.filter { $0.round > 0 }.map(\.id).sorted()
    for id in voted {
      // Not kept at hand: an export walks over every case once.
      let entries = try journal.entries(ofStream: StreamName.of(id))
      let view = CaseView(of: try FoldedCase(id, entries: entries).content, for: reader)
      for (index, vote) in view.content.votes.enumerated() {
        try Self.exported(vote.printable, number: index + 1, of: id).forEach(body)
      }
    }
  }

  private static func exported(_ vote: Vote, number: Int, of id: CaseID) -> [ExportedBallot] {
    if let consent = vote.consent {
      return consent.map { member in
        ExportedBallot(
          case: id, vote: number, member: member, voice: Member.Role.voting.rawValue,
          choice: "consent", proxy: "", digest: vote.digest)
      }
    }
    return vote.ballots.map { ballot in
      ExportedBallot(
        case: id, vote: number, member: ballot.member,
        voice: (ballot.isAdvisory ? Member.Role.advisory : .voting).rawValue,
        choice: ballot.choice?.rawValue ?? "", proxy: ballot.castBy?.rawValue ?? "",
        digest: vote.digest)
    }
  }
}
