/// One version of the dossier, as it was received.
package struct RequestVersion: Hashable, Sendable {
  /// 1 for the first.
  package let number: Int
  package let day: Day
  /// Why it was revised; empty for the first.
  package let reason: String
  package let request: ReimbursementRequest

  package init(number: Int, day: Day, reason: String, request: ReimbursementRequest) {
    self.number = number
    self.day = day
    self.reason = reason
    self.request = request
  }

  /// What is left of it for who may not read the dossier.
  var outline: RequestVersion {
    RequestVersion(number: number, day: day, reason: "", request: request.outline)
  }
}

extension ReviewCase {
  /// How many versions of the dossier there are.
  package var revisions: Int { versions.count }

  /// Whether a version came in after the open round was opened: drafts were begun on another text.
  package var changedUnderRound: Bool {
    guard let round, round.state == .open, let versionAtRound else { return false }
    return revisions > versionAtRound
  }

  /// The version that a member scored last; `nil` without a sheet.
  package func scoredVersion(of member: MemberID) -> Int? { scoredVersions[member] }
}

/// A meeting before the request was submitted.
package struct PresubmissionMeeting: Hashable, Sendable {
  package let day: Day
  /// Who took part, as noted.
  package let participants: String
  package let notes: String

  package init(day: Day, participants: String, notes: String) {
    self.day = day
    self.participants = participants
    self.notes = notes
  }
}
