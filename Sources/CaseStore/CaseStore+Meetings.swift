package import ReviewDomain

extension CaseStore {
  /// The meeting of a day as `viewer` may see it; `nil` where there is none.
  ///
  /// - Throws: what reading its cases throws; `Refusal.unknownMember`.
  package func meeting(on day: Day, for viewer: MemberID) throws -> MeetingView? {
    guard let meeting = wholeGroup.meeting(on: day) else { return nil }
    let noted = meeting.notes.compactMap(\.subject?.caseID)
    let corrected = meeting.corrections.compactMap(\.subject?.caseID)
    let touched = Set(meeting.caseIDs + noted + corrected + meeting.pulls.keys)
    let closed = try touched.filter { try isClosed($0, to: viewer) }
    return MeetingView(of: meeting, for: viewer, closed: closed)
  }

  /// Whether what is said of a case in a meeting is kept from the viewer.
  func isClosed(_ id: CaseID, to viewer: MemberID) throws -> Bool {
    try view(of: id, for: viewer).dossierClosed != nil
  }
}
