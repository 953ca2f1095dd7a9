import CaseStore
import ReviewDomain
import ReviewScreens
import ReviewTexts

/// The store as agenda and meeting ask it.
struct AgendaLoader: MeetingSource {
  let cases: CaseLoader

  private var store: CaseStore { cases.store }

  var group: Group { store.group }
  var policy: Policy { get throws { try store.policy() } }
  var today: Day { cases.now.day }

  func meeting(on day: Day, for viewer: MemberID) throws -> MeetingView? {
    try store.meeting(on: day, for: viewer)
  }

  func view(of id: CaseID, for viewer: MemberID) throws -> CaseView {
    try store.view(of: id, for: viewer)
  }

  func criteria(for view: CaseView) throws -> CriteriaSet { try store.criteria(for: view) }

  func outline(of id: CaseID, for viewer: MemberID) throws -> AgendaFile.CaseFacts? {
    try store.row(of: id, for: viewer, today: today).map { row in
      AgendaFile.CaseFacts(
        product: row.product, careProcess: careProcess(row.careProcess), stage: row.stage,
        ending: row.ending)
    }
  }

  func careProcess(_ id: CareProcessID) -> String { cases.careProcess(id) }
  func caseFile(_ id: CaseID) throws -> CaseFile { try cases.file(id) }
}
