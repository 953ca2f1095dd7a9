package import CaseJournal
import CaseQuery
package import ReviewDomain

/// The group's cases, answered for a viewer: what is derived from the journal of a store's folder.
///
/// Used from one thread, the main one; not shared between threads. Other processes may write to
/// the same folder meanwhile: ``refresh()`` takes in what they did, and every act is decided again
/// when somebody was faster. Nothing that a viewer may not see leaves it.
package final class CaseStore {
  /// The folder that holds the journal and its objects.
  package let path: String
  let journal: any Journal
  let objectFolder: ObjectFolder
  let options: StoreOptions
  let genesis: Genesis
  private let journalIsReadOnly: Bool

  /// The group without texts about cases: what was noted of them leaves by a ``MeetingView``.
  package private(set) var group = Group()
  /// The group with everything in it.
  private(set) var wholeGroup = Group()
  /// How far in the journal the answers go.
  package private(set) var head = Head.empty
  /// What the person at the desk should know, the newest last.
  package private(set) var notices: [StoreNotice] = []
  /// The first wrong entry that was found; from then on nothing is written.
  package private(set) var damage: EntryDamage?
  private var newerGroup: StoreError?

  private(set) var model: ReadModel
  private var index: QueueIndex?
  private var lastDataVersion: Int?
  private var cases: [CaseID: (folded: FoldedCase, checkedAt: Int64)] = [:]
  var adopted = AdoptedCache()
  /// Which day it is: whether a yearly declaration holds, and so whether dossiers are open, depends
  /// on it.
  ///
  /// Without a clock declarations are asked for by acts only.
  package var clock: (() -> Day)?

  package var id: String { genesis.id }
  package var name: String { genesis.name }
  package var mode: StoreMode { genesis.mode }
  /// Whether acts are refused: the folder may not be written, or damage was found.
  package var isReadOnly: Bool { journalIsReadOnly || damage != nil }

  init(path: String, journal: any Journal, isReadOnly: Bool, options: StoreOptions) throws {
    self.path = path
    self.journal = journal
    self.options = options
    journalIsReadOnly = isReadOnly
    objectFolder = ObjectFolder(of: path)
    genesis = try StoreFolding.genesis(of: journal, path: path)
    let opening = ReadModelOpening(
      journal: journal, cacheDirectory: options.cacheDirectory, storeID: genesis.id,
      storePath: path)
    let opened = try opening.open()
    model = opened.model
    notices = opened.notices
    try advance()
  }

  /// Opens the store in the folder at `path`.
  ///
  /// A folder that may not be written opens read-only, with a notice; damage in the last entry or in
  /// what is new since the last time opens it read-only, too.
  ///
  /// - Throws: `JournalError` when the journal cannot be opened; `StoreError.notAStore`.
  package static func open(
    at path: String, options: StoreOptions, readOnly: Bool = false
  ) throws -> CaseStore {
    do {
      let journal = try SQLiteJournal.open(at: path, readOnly: readOnly)
      return try CaseStore(path: path, journal: journal, isReadOnly: readOnly, options: options)
    } catch JournalError.readOnly(let file) where !readOnly {
      let store = try open(at: path, options: options, readOnly: true)
      store.notices.append(.openedReadOnly(path: file))
      return store
    } catch JournalError.damaged(let seq?, let what) where !readOnly {
      let store = try open(at: path, options: options, readOnly: true)
      store.note(EntryDamage(seq: seq, what: what))
      return store
    }
  }
}

extension CaseStore {
  /// Takes in what other processes committed since the last time; cheap when that is nothing.
  ///
  /// - Returns: Whether there was anything new.
  @discardableResult
  package func refresh() throws -> Bool {
    let version = try journal.dataVersion()
    guard version != lastDataVersion else { return false }
    let before = head
    try advance()
    lastDataVersion = version
    return head != before
  }

  /// Takes in what was just written; when that fails, nothing at hand is trusted any more.
  ///
  /// What was kept is kept, whatever becomes of the tables: the next ``refresh()`` tries again.
  func advanceAfterWriting() {
    do { try advance() } catch {
      cases = [:]
      lastDataVersion = nil
    }
  }

  /// Brings group, tables and index to the journal's end.
  func advance() throws {
    guard damage == nil || head == .empty else { return }
    let reached = try derived { try $0.catchUp(with: journal) }
    if let found = reached.damage { note(found) }
    head = reached.head
    try advanceGroup()
    if let index { try derived { try $0.update(index, names: options.careProcesses) } }
  }

  private func advanceGroup() throws {
    let version = try journal.version(ofStream: StreamName.group)
    guard version != wholeGroup.version else { return }
    newerGroup = try StoreFolding.extend(&wholeGroup, from: journal)
    group = wholeGroup.outlined
    if newerGroup != nil { add(.newerEvents(stream: StreamName.group)) }
  }

  func note(_ found: EntryDamage) {
    damage = found
    add(.damaged(found))
  }

  /// Damage in what the read model had taken in long ago: it is made anew up to there, so that every
  /// later opening meets the damage again, and nothing is recorded behind it.
  func noteInPast(_ found: EntryDamage) {
    note(found)
    let opening = ReadModelOpening(
      journal: journal, cacheDirectory: options.cacheDirectory, storeID: genesis.id,
      storePath: path)
    guard let opened = try? opening.rebuild(because: .asked) else { return }
    model = opened.model
    index = nil
    head = .empty
    try? advance()
  }

  func add(_ notice: StoreNotice) {
    if !notices.contains(notice) { notices.append(notice) }
  }

  /// Refuses to write where nothing may be written, or where not everything is understood.
  func requireWritable(_ newer: StoreError? = nil) throws {
    if let damage { throw StoreError.damaged(entry: damage.seq) }
    if journalIsReadOnly { throw JournalError.readOnly(path: path) }
    if let newer = newer ?? newerGroup { throw newer }
  }
}

extension CaseStore {
  /// Asks the read model; makes it anew, once, when it turns out to be damaged.
  func derived<Value>(_ body: (ReadModel) throws -> Value) throws -> Value {
    do { return try body(model) } catch let error where ReadModelOpening.isDamage(error) {
      try replaceModel(because: .damaged("\(error)"))
      return try body(model)
    }
  }

  func replaceModel(because reason: RebuildReason) throws {
    let opening = ReadModelOpening(
      journal: journal, cacheDirectory: options.cacheDirectory, storeID: genesis.id,
      storePath: path)
    let opened = try opening.rebuild(because: reason)
    model = opened.model
    for notice in opened.notices { add(notice) }
    index = nil
  }

  /// The queue's index, loaded when it is first asked for.
  package var queue: QueueIndex {
    get throws { try queue(texts: true, facts: false) }
  }

  /// The same, with what a query needs; what was loaded before stays.
  func queue(texts: Bool, facts: Bool) throws -> QueueIndex {
    if let index, index.hasTexts || !texts, index.facts != nil || !facts { return index }
    return try load(texts: texts, facts: facts)
  }

  /// The same, its texts loaded only if something needed them before: enough to show lines.
  var queueWithoutTexts: QueueIndex {
    get throws { try queue(texts: false, facts: false) }
  }

  /// Into a new index when the read model had to be replaced meanwhile.
  private func load(texts: Bool, facts: Bool) throws -> QueueIndex {
    try derived { model in
      let index = self.index ?? QueueIndex()
      try model.update(index, names: options.careProcesses, texts: texts, facts: facts)
      self.index = index
      return index
    }
  }
}

extension CaseStore {
  /// The case with everything in it, its entries hashed again when it was not at hand.
  func folded(_ id: CaseID) throws -> FoldedCase {
    if let kept = cases[id] {
      if kept.checkedAt == head.seq { return kept.folded }
      let version = try journal.version(ofStream: StreamName.of(id))
      if version == kept.folded.entries.count { return keep(kept.folded, as: id) }
    }
    let entries = try journal.entries(ofStream: StreamName.of(id))
    guard !entries.isEmpty else {
      throw StoreError.unknownCase(id, nearest: try derived { try $0.numbers(near: id) })
    }
    do { return keep(try FoldedCase(id, entries: entries), as: id) } catch JournalError.damaged(
      let seq, let what)
    {
      noteInPast(EntryDamage(seq: seq, what: what))
      throw JournalError.damaged(entry: seq, what)
    }
  }

  /// Folds entries that were just kept into the case at hand, so that the next act need not read
  /// and hash the whole stream again.
  func extend(_ id: CaseID, with entries: [JournalEntry]) {
    guard let kept = cases[id]?.folded else { return }
    cases[id] = (try? kept.appending(entries)).map { ($0, head.seq) }
  }

  private func keep(_ folded: FoldedCase, as id: CaseID) -> FoldedCase {
    if cases.count >= 64, cases[id] == nil { cases.removeAll() }
    cases[id] = (folded, head.seq)
    if folded.newer != nil { add(.newerEvents(stream: StreamName.of(id))) }
    return folded
  }

  /// - Throws: `Refusal.unknownMember`.
  package func member(_ id: MemberID) throws -> Member {
    guard let member = group[id] else { throw Refusal.unknownMember(id) }
    return member
  }
}
