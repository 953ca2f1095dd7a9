import CaseStore
import ReviewDomain

/// When a case begins, and which story it is; none for a generated one.
struct Beginning {
  let day: Day
  let story: Story?
  /// Which part of the random numbers is its own.
  let part: UInt64

  /// All cases in the order of their days: the stories, and as many generated ones as it takes.
  static func all(count: Int, seed: UInt64, today: Day) -> [Beginning] {
    let stories = Stories.all.enumerated().map { place, story in
      Beginning(day: today.adding(days: -story.daysAgo), story: story, part: UInt64(place))
    }
    let others = (stories.count..<max(stories.count, count)).map { place in
      generated(part: UInt64(place), seed: seed, today: today)
    }
    return (stories + others).sorted { ($0.day, $0.part) < ($1.day, $1.part) }
  }

  /// Somewhere in the last eight years; a year sees more requests than the one before.
  private static func generated(part: UInt64, seed: UInt64, today: Day) -> Beginning {
    var random = SeededGenerator(seed: seed ^ 0x5EED, part: part)
    let days = [8 * 365, 6 * 365, 4 * 365][random.place(among: [60, 25, 15])]
    return Beginning(
      day: today.adding(days: -random.number(in: 2...days)), story: nil, part: part)
  }
}

/// Where a case starts, before there is a request.
struct CaseStart {
  let id: CaseID
  let day: Day
  let lastDay: Day
  let context: CaseContext
  let gates: PolicyGates
  let papers: Papers
  var random: SeededGenerator

  /// Registers `request`; the secretaries take turns.
  func run(
    _ story: String, request: ReimbursementRequest, presubmission: Bool = false,
    by secretary: MemberID = Cast.sofie
  ) throws -> CaseRun {
    try CaseRun(
      id, story: story, request: request, presubmission: presubmission, on: day, by: secretary,
      in: context, gates: gates, papers: papers, lastDay: lastDay, random: random)
  }

  /// A generated case, as far as it got.
  func generated(_ inventor: inout RequestInventor) throws -> CaseRun {
    var start = self
    let request = try inventor.request(on: day, &start.random)
    let secretary = start.random.chance(50) ? Cast.sofie : Cast.marc
    let presubmission = start.random.chance(8)
    let run = try start.run(
      "generated", request: request, presubmission: presubmission, by: secretary)
    var path = GeneratedPath(run, by: secretary)
    try path.go()
    return path.run
  }
}
