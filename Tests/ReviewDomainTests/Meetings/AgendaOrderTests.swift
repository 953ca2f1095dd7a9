@testable import ReviewDomain
import ReviewTestSupport
import Testing

/// Orders of an agenda, against every order that there is.
@Suite struct AgendaOrderTests {
  private static func entry(
    _ serial: Int, _ leaving: Set<MemberID> = [], disagreement: Double = 0, daysLeft: Int? = nil,
    isConsent: Bool = false
  ) -> AgendaEntry {
    AgendaEntry(
      caseID: CaseID(year: 2026, serial: serial), isConsent: isConsent, disagreement: disagreement,
      daysLeft: daysLeft, leaving: leaving)
  }

  private static func random(_ count: Int, _ random: inout SeededRandom) -> [AgendaEntry] {
    let people: [MemberID] = ["ann", "bram", "carla", "dirk", "emma"]
    return (1...count).map { serial in
      entry(
        serial, Set(people.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }),
        disagreement: Double(Int.random(in: 0...20, using: &random)) / 10,
        daysLeft: Bool.random(using: &random) ? Int.random(in: -5...40, using: &random) : nil)
    }
  }

  private func numbers(_ entries: [AgendaEntry]) -> [Int] { entries.map(\.caseID.serial) }

  /// Every order of `items`.
  private static func permutations(of items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { place -> [[Int]] in
      var rest = items
      let first = rest.remove(at: place)
      return permutations(of: rest).map { [first] + $0 }
    }
  }

  // MARK: - Against brute force

  @Test func `no order of up to eight cases has fewer departures, or more wanted neighbours`() {
    var random = SeededRandom(seed: 96)
    for round in 0..<60 {
      let count = round < 4 ? 8 : 2 + round % 5
      let tiers = (0..<count).map { _ in Int.random(in: 0...1, using: &random) }.sorted()
      let sets = Self.random(count, &random).map(\.leaving)
      let outside: Set<MemberID> = round % 3 == 0 ? ["ann"] : []
      let search = LeavingSearch(sets: sets, tiers: tiers, outside: outside)
      let least = Self.permutations(of: Array(0..<count))
        .filter { $0.map { tiers[$0] } == tiers }
        .map(search.cost).min()
      #expect(search.cost(of: search.order) == least, "\(sets) \(tiers)")
    }
  }

  @Test func `the search by moves finds what the exact one finds, or misses it by one departure`() {
    var random = SeededRandom(seed: 97)
    var missed = 0
    for _ in 0..<60 {
      let entries = Self.random(9, &random)
      let sets = entries.map(\.leaving)
      let tiers = [Int](repeating: 0, count: sets.count)
      let exact = LeavingSearch(sets: sets, tiers: tiers)
      let moved = LeavingSearch(sets: sets, tiers: tiers, exactUpTo: 0)
      let weight = sets.count * sets.count
      let (least, found) = (
        exact.cost(of: exact.order) / weight, moved.cost(of: moved.order) / weight
      )
      #expect(found - least <= 1)
      if found > least { missed += 1 }
    }
    #expect(missed <= 6)
  }

  @Test func `thirty cases are ordered better than as they came, and the same every time`() {
    var random = SeededRandom(seed: 98)
    let entries = Self.random(30, &random)
    let order = AgendaOrder(.departures)
    let arranged = order.arranged(entries)
    #expect(Set(arranged) == Set(entries))
    #expect(arranged.departures() < entries.departures())
    #expect(order.arranged(entries.shuffled(using: &random)) == arranged)
  }

  // MARK: - What is wanted

  @Test func `late cases come first, then urgent ones, then divided ones`() {
    let entries = [
      Self.entry(1, disagreement: 0.4, daysLeft: 80),
      Self.entry(2, disagreement: 1.6, daysLeft: 80),
      Self.entry(3, disagreement: 0.1, daysLeft: 10),
      Self.entry(4, disagreement: 0.2, daysLeft: -3),
      Self.entry(5, disagreement: 1.9, daysLeft: 80),
    ]
    #expect(numbers(AgendaOrder().arranged(entries)) == [4, 3, 5, 2, 1])
  }

  @Test func `who must leave for two cases leaves once when nothing urgent stands between`() {
    let entries = [
      Self.entry(1, ["ann"], disagreement: 1.9), Self.entry(2, disagreement: 1.7),
      Self.entry(3, ["ann"], disagreement: 1.2),
    ]
    let arranged = AgendaOrder().arranged(entries)
    #expect(entries.departures() == 2)
    #expect(arranged.departures() == 1)
    #expect(numbers(arranged) == [1, 3, 2])
  }

  @Test func `a walk less is no reason to let a late case wait, unless departures are asked for`() {
    let entries = [
      Self.entry(1, ["ann"], daysLeft: -1), Self.entry(2, daysLeft: 5),
      Self.entry(3, ["ann"], disagreement: 1.5, daysLeft: 90),
    ]
    #expect(AgendaOrder(.urgency).arranged(entries).departures() == 2)
    #expect(numbers(AgendaOrder(.urgency).arranged(entries)) == [1, 2, 3])
    #expect(AgendaOrder(.departures).arranged(entries).departures() == 1)
  }

  @Test func `the consent block stands first, and who must leave for one of it leaves for all`() {
    let entries = [
      Self.entry(1, ["bram"], disagreement: 1.5), Self.entry(9, ["ann"], isConsent: true),
      Self.entry(4, ["bram"], isConsent: true), Self.entry(2, disagreement: 1.9),
    ]
    let arranged = AgendaOrder().arranged(entries)
    #expect(numbers(arranged) == [4, 9, 1, 2])
    #expect(
      arranged.roomChanges() == [
        RoomChange(leave: ["ann", "bram"], back: []), RoomChange(leave: [], back: []),
        RoomChange(leave: [], back: ["ann"]), RoomChange(leave: [], back: ["bram"]),
      ])
    #expect(arranged.departures() == 2)
  }

  @Test func `an empty agenda and one case are in order`() {
    #expect(AgendaOrder().arranged([]).isEmpty)
    #expect(numbers(AgendaOrder().arranged([Self.entry(7, ["ann"])])) == [7])
  }
}
