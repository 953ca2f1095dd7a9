import CaseJournal
import CaseStore
import ReviewDomain

/// The store's first day: how it came to be, who its members are and what they adopt.
struct Founding {
  let day: Day
  let adopted: [Adopted]
  private(set) var group = Group()
  private(set) var entries: [PlannedEntry] = []
  private var random: SeededGenerator

  static let storeName = "wg-2026"

  /// The beginning of the group.
  ///
  /// `day`: when the group begins.
  /// `lastDay`: the last one on which anything happens.
  init(
    on day: Day, until lastDay: Day, adopting adopted: [Adopted], register: RegisterContent,
    seed: UInt64
  ) throws {
    self.day = day
    self.adopted = adopted
    random = SeededGenerator(seed: seed, part: .max)
    try create()
    for member in Cast.members(from: day, on: lastDay) { try perform(.addMember(member), on: day) }
    for file in adopted { try perform(.adopt(file), on: day) }
    for step in GroupLife(from: day, until: lastDay, register: register).steps {
      let command = step.command(random.hexadecimal())
      try perform(command, by: step.member, on: step.day)
    }
  }

  private mutating func create() throws {
    let event = StoreEvent.storeCreated(
      id: random.hexadecimal(), name: Self.storeName, mode: .practice)
    entries.append(
      try PlannedEntry(
        event, of: StreamName.store, version: 1, by: Cast.sofie, on: day, random: &random))
  }

  private mutating func perform(
    _ command: GroupCommand, by actor: MemberID = Cast.sofie, on day: Day
  ) throws {
    let events: [GroupEvent]
    do { events = try group.events(for: command, by: actor, today: day) } catch {
      throw DemoError.refused(story: "group", command: "\(command)", by: actor, error)
    }
    for event in events {
      group.apply(event, by: actor, on: day)
      entries.append(
        try PlannedEntry(
          event, of: StreamName.group, version: group.version, by: actor, on: day,
          random: &random))
    }
  }
}
