import CaseStore
import ReviewDomain
import ReviewScreens

/// Reads what the members' screen shows.
struct PeopleLoader {
  let store: CaseStore
  let viewer: Member
  let today: Day
  let desk: GroupDesk

  func file() throws -> PeopleFile {
    let group = store.group
    let loads = try store.loads(on: today)
    return PeopleFile(
      rows: try group.members.map { try row(of: $0, loads[$0.id]) },
      meetings: group.meetings(from: today),
      endingMandates: viewer.role == .secretariat ? group.endingMandates(on: today) : [],
      desk: desk)
  }

  private func row(of member: Member, _ load: MemberLoad?) throws -> PeopleFile.Row {
    let declared = try store.yearlyDeclaration(of: member.id, for: viewer.id)
    return PeopleFile.Row(
      member: member, declaration: try declaration(of: member), interests: declared?.text ?? "",
      load: load)
  }

  private func declaration(of member: Member) throws -> PeopleFile.Row.Declaration {
    guard member.role.declaresInterests else { return .none }
    guard let months = try store.policy().yearlyDeclarationMonths else { return .notAsked }
    let last = store.group.declarationHolds(for: member.id, months: months)
    return last.map { .holds(until: $0) } ?? .missing
  }
}
