import CaseJournal
import FoundationEssentials
import GRDB
import ReviewDomain

/// Brings the read model's tables from one entry of the journal to a later one.
///
/// Lives within one transaction. What it touches is held in memory until ``finish()``, so that a
/// case with fifty new entries is written once.
struct CatchUp {
  private let db: Database
  private let journal: any Journal
  private var pages: [Int: QueuePage] = [:]
  private var changes: [Int: PageChange] = [:]
  private var positions: [String: Int] = [:]
  private var count: Int
  private var processes: NameTable
  private var participants: NameTable
  private var days: [String: Day] = [:]
  private var proposals: [String: JournalEntry] = [:]

  init(_ db: Database, journal: any Journal) throws {
    self.db = db
    self.journal = journal
    processes = try NameTable(.process, in: db)
    participants = try NameTable(.participant, in: db)
    count =
      try Int.fetchOne(db, sql: "SELECT coalesce(max(position), -1) + 1 FROM case_summary") ?? 0
  }

  /// Takes an entry in; those of other streams than cases change nothing here.
  ///
  /// An entry that cannot be understood marks its case and leaves the rest of the case as it was.
  mutating func add(_ entry: JournalEntry) throws {
    guard let name = CaseEventName(entry) else { return try markNewer(entry) }
    do {
      if name == .requestRegistered { return try register(entry) }
      guard let position = try position(of: entry.stream) else { return }
      try edit(position, seq: entry.seq) { page, slot, this in
        guard !page.records[slot].needsNewerVersion else { return }
        try this.apply(entry, name, at: slot, in: &page)
      }
    } catch is StoreError {
      try markNewer(entry)
    }
  }

  private mutating func apply(
    _ entry: JournalEntry, _ name: CaseEventName, at slot: Int, in page: inout QueuePage
  ) throws {
    if name == .proposalDrafted { proposals[entry.stream] = entry }
    if name == .requestRevised { return try revise(entry, at: slot, in: &page) }
    let progress = CaseProgress(
      entry: entry, name: name, day: day(entry.happenedOn), slot: slot,
      lastProposal: { [proposals, journal] in
        try proposals[entry.stream] ?? Self.lastProposal(before: entry, in: journal)
      })
    try progress.apply(to: &page) { try participants.number(of: $0, in: db) }
    if name == .concluded { try keepDuration(of: page.records[slot], until: progress.day) }
  }

  private func keepDuration(of record: CaseRecord, until day: Day) throws {
    guard let days = record.evaluationDays(until: day) else { return }
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO evaluation (position, days)
        SELECT position, ? FROM case_summary WHERE year = ? AND serial = ?
        """)
    try statement.execute(arguments: [days, record.id.year, record.id.serial])
  }

  private static func lastProposal(
    before entry: JournalEntry, in journal: any Journal
  ) throws -> JournalEntry? {
    try journal.entries(ofStream: entry.stream).last {
      $0.type == CaseEventName.proposalDrafted.rawValue && $0.seq < entry.seq
    }
  }

  private mutating func markNewer(_ entry: JournalEntry) throws {
    guard let position = try position(of: entry.stream) else { return }
    try edit(position, seq: entry.seq) { page, slot, _ in
      page.records[slot].needsNewerVersion = true
    }
  }

  private mutating func day(_ text: String) -> Day {
    if let day = days[text] { return day }
    let day = Day(text) ?? Day(number: 0)
    days[text] = day
    return day
  }
}

extension CatchUp {
  private mutating func register(_ entry: JournalEntry) throws {
    guard let id = StreamName.caseID(of: entry.stream) else { return }
    let fields = try EventCoding.fields(RequestFields.self, of: entry)
    let position = count
    let outline = fields.outline
    var record = CaseRecord(id: id, registeredOn: day(entry.happenedOn))
    record.stage = fields.presubmission == true ? .presubmission : .admissibility
    record.stageBeforeEnd = record.stage
    record.submittedOn = fields.presubmission == true ? nil : record.registeredOn
    try fill(&record, from: outline)
    try insert(outline, of: id, at: position)
    try edit(position, seq: entry.seq) { page, _, this in
      page.append(record, text: QueueText.bytes(of: outline, id: id))
      this.count += 1
    }
    changes[QueuePage.number(of: position)]?.hasNewText = true
    positions[entry.stream] = position
  }

  private mutating func revise(
    _ entry: JournalEntry, at slot: Int, in page: inout QueuePage
  ) throws {
    let outline = try EventCoding.fields(RequestFields.self, of: entry).outline
    try fill(&page.records[slot], from: outline)
    page.records[slot].version += 1
    page.records[slot].revisions += 1
    let id = page.records[slot].id
    page.setText(QueueText.bytes(of: outline, id: id), at: slot)
    if let position = try position(of: entry.stream) {
      changes[QueuePage.number(of: position)]?.hasNewText = true
      try insert(outline, of: id, at: position)
    }
  }

  private mutating func fill(_ record: inout CaseRecord, from outline: RequestOutline) throws {
    record.requested = outline.requested
    record.language = outline.language
    record.process = UInt32(try processes.number(of: outline.careProcess, in: db))
  }

  private func insert(_ outline: RequestOutline, of id: CaseID, at position: Int) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO case_summary
          (position, year, serial, identity, product, applicant, care_process, indication)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      position, id.year, id.serial, outline.identity, outline.productTitle, outline.applicant,
      outline.careProcess, outline.indication,
    ])
  }

  private mutating func position(of stream: String) throws -> Int? {
    if let position = positions[stream] { return position }
    guard let id = StreamName.caseID(of: stream) else { return nil }
    let statement = try db.cachedStatement(
      sql: "SELECT position FROM case_summary WHERE year = ? AND serial = ?")
    let position = try Int.fetchOne(statement, arguments: [id.year, id.serial])
    positions[stream] = position
    return position
  }
}

/// What must be written of a page.
private struct PageChange {
  var lastSeq: Int64
  var hasNewText = false
}

extension CatchUp {
  private mutating func edit(
    _ position: Int, seq: Int64,
    _ body: (inout QueuePage, Int, inout CatchUp) throws -> Void
  ) throws {
    let number = QueuePage.number(of: position)
    var page = try pages.removeValue(forKey: number) ?? ReadModelPages.page(number, in: db)
    let hasNewText = changes[number]?.hasNewText ?? false
    changes[number] = PageChange(lastSeq: seq, hasNewText: hasNewText)
    defer { pages[number] = page }
    try body(&page, position % QueuePage.size, &self)
  }

  /// Writes what changed, and how far it goes.
  func finish(at head: Head) throws {
    for (number, change) in changes.sorted(by: { $0.key < $1.key }) {
      guard let page = pages[number] else { continue }
      try ReadModelPages.write(
        page, number, lastSeq: change.lastSeq, text: change.hasNewText, in: db)
    }
    try db.execute(
      sql: "UPDATE applied SET seq = ?, hash = ?", arguments: [head.seq, Data(head.hash.bytes)])
  }
}
