import CaseStore
import ReviewDomain
import ReviewScreens

/// Reads what the register's page shows.
struct RegisterLoader {
  let store: CaseStore
  let viewer: Member
  let today: Day
  let desk: GroupDesk

  func file() throws -> RegisterFile {
    RegisterFile(
      register: store.group.register, differences: try store.registerDifferences(for: viewer.id),
      today: today, desk: desk)
  }
}
