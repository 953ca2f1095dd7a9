import CaseJournal
import CaseStore
import ReviewDomain

/// Which cases there are, when each begins and what becomes of it.
struct DemoPlan {
  private let seed: UInt64
  private let lastDay: Day
  private let founding: Founding
  private let context: CaseContext
  private let gates: PolicyGates
  private let dossiers: [String: DemoDossier]
  private let objects: ObjectFolder
  private let processes: [CareProcess]
  private let beginnings: [Beginning]
  private let letter: LetterWriter

  var count: Int { beginnings.count }

  init(
    cases: Int, seed: UInt64, today: Day, dossiers: [DemoDossier], files: DemoFiles,
    objects: ObjectFolder
  ) throws {
    self.seed = seed
    self.objects = objects
    lastDay = today.adding(days: -1)
    processes = files.careProcesses
    letter = files.letter
    self.dossiers = Dictionary(dossiers.map { ($0.folderName, $0) }) { first, _ in first }
    beginnings = Beginning.all(count: cases, seed: seed, today: today)
    let first = beginnings.map(\.day).min() ?? today
    founding = try Founding(
      on: first.adding(days: -14).working(notAfter: lastDay), until: lastDay,
      adopting: files.put(in: objects), register: files.register, seed: seed)
    context = try Self.context(founding, files: files, today: today)
    gates = PolicyGates(
      of: context.policy, careProcesses: processes,
      scales: [context.criteriaObject: context.criteria.scale])
  }

  private static func context(
    _ founding: Founding, files: DemoFiles, today: Day
  ) throws -> CaseContext {
    guard let adopted = founding.group.current(.criteriaSet) else {
      throw DemoError.missingFile(.criteriaSet)
    }
    return CaseContext(
      group: founding.group, policy: try files.policy(),
      criteria: try files.criteriaSet(), criteriaObject: adopted.object,
      now: Moment(utc: OfficeHours(today, entries: 1).time(at: 0), day: today),
      digest: EventCoding.digest)
  }

  /// Plans every case in the order of registration and keeps what is settled on the way.
  func write(to writer: inout DemoWriter, progress: (Int, Int) -> Void) throws {
    writer.plan(founding.entries)
    var numbers = CaseNumbers()
    let stories = storyNumbers
    var inventor = RequestInventor(
      processes: processes, narratives: NarrativePool(folder: objects, processes: processes))
    for (place, beginning) in beginnings.enumerated() {
      let day = beginning.day.working(notAfter: lastDay)
      try writer.write(before: day)
      let start = CaseStart(
        id: numbers.next(in: day.parts.year), day: day, lastDay: lastDay, context: context,
        gates: gates, papers: Papers(folder: objects, letter: letter),
        random: SeededGenerator(seed: seed, part: beginning.part))
      writer.plan(try entries(of: beginning, start, stories, &inventor))
      if (place + 1).isMultiple(of: max(1, count / 200)) { progress(place + 1, count) }
    }
    try writer.finish()
    progress(count, count)
  }

  /// The number that each story gets: known before any is told, for a later one that an earlier
  /// one names.
  private var storyNumbers: [String: CaseID] {
    var numbers = CaseNumbers()
    var found: [String: CaseID] = [:]
    for beginning in beginnings {
      let id = numbers.next(in: beginning.day.working(notAfter: lastDay).parts.year)
      if let story = beginning.story { found[story.name] = id }
    }
    return found
  }

  private func entries(
    of beginning: Beginning, _ start: CaseStart, _ stories: [String: CaseID],
    _ inventor: inout RequestInventor
  ) throws -> [PlannedEntry] {
    guard let story = beginning.story else {
      return try start.generated(&inventor).entries
    }
    let request = try request(of: story, start, &inventor)
    var run = try start.run(story.name, request: request, presubmission: story.presubmission)
    run.stories = stories
    try story.tell(&run)
    return run.entries
  }

  private func request(
    of story: Story, _ start: CaseStart, _ inventor: inout RequestInventor
  ) throws -> ReimbursementRequest {
    var random = start.random
    switch story.source {
    case .product(let product): return try product.request(&inventor, on: start.day, &random)
    case .dossier(let name):
      guard let dossier = dossiers[name] else { throw DemoError.missingDossier(name) }
      try dossier.put(in: objects)
      return dossier.request
    }
  }
}

/// Numbers by year, in the order in which they are asked for.
struct CaseNumbers {
  private var last: [Int: Int] = [:]

  mutating func next(in year: Int) -> CaseID {
    let serial = (last[year] ?? 0) + 1
    last[year] = serial
    return CaseID(year: year, serial: serial)
  }
}
