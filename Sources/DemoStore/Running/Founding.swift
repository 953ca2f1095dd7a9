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

  init(on day: Day, adopting adopted: [Adopted], seed: UInt64) throws {
    self.day = day
    self.adopted = adopted
    random = SeededGenerator(seed: seed, part: .max)
    try create()
    for member in Cast.members { try perform(.addMember(member)) }
    for file in adopted { try perform(.adopt(file)) }
  }

  private mutating func create() throws {
    let event = StoreEvent.storeCreated(
      id: random.hexadecimal(), name: Self.storeName, mode: .practice)
    entries.append(
      try PlannedEntry(
        event, of: StreamName.store, version: 1, by: Cast.sofie, on: day, random: &random))
  }

  private mutating func perform(_ command: GroupCommand) throws {
    let events: [GroupEvent]
    do { events = try group.events(for: command, by: Cast.sofie) } catch {
      throw DemoError.refused(story: "group", command: "\(command)", by: Cast.sofie, error)
    }
    for event in events {
      group.apply(event)
      entries.append(
        try PlannedEntry(
          event, of: StreamName.group, version: group.version, by: Cast.sofie, on: day,
          random: &random))
    }
  }
}
