package import ReviewDomain

/// Where agenda and meeting get their facts from: only what each viewer may see.
package protocol MeetingSource {
  /// Without what was said in meetings.
  var group: Group { get }
  var policy: Policy { get throws }
  var today: Day { get }

  /// `nil` where there is no meeting on the day.
  func meeting(on day: Day, for viewer: MemberID) throws -> MeetingView?
  func view(of id: CaseID, for viewer: MemberID) throws -> CaseView
  /// The set of the case's current round, else the one in force.
  func criteria(for view: CaseView) throws -> CriteriaSet
  /// What is known of a case of a meeting that is over.
  func outline(of id: CaseID, for viewer: MemberID) throws -> AgendaFile.CaseFacts?
  /// The name of a care process in the language of the desk.
  func careProcess(_ id: CareProcessID) -> String
  /// The case with all that its acts need.
  func caseFile(_ id: CaseID) throws -> CaseFile
}
