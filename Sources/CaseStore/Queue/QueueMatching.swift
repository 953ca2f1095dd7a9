package import CaseQuery
package import ReviewDomain

/// Who looks at the queue, and when: what `mine`, `late` and the periods depend on.
package struct QueueContext: Hashable, Sendable {
  package let viewer: Member
  package let periods: Policy.Periods
  let rules: PeriodRules
  package let today: Day

  package init(viewer: Member, periods: Policy.Periods, today: Day) {
    self.viewer = viewer
    self.periods = periods
    rules = PeriodRules(periods)
    self.today = today
  }
}

extension QueueIndex {
  /// The positions of the cases that `query` selects, in its order.
  package func matching(_ query: CaseQuery, in context: QueueContext) -> [Int32] {
    guard query.problem == nil else { return [] }
    var selection = QueueSelection(of: self, for: context)
    selection.keep(query.scope)
    selection.keep(query.tree)
    return sorted(selection.positions, by: query.orderInUse, in: context)
  }
}

/// The cases that are still in question while a query is answered.
struct QueueSelection {
  private let index: QueueIndex
  private let context: QueueContext
  /// 1 for a case that has met every condition so far.
  private var mask: [UInt8]

  init(of index: QueueIndex, for context: QueueContext) {
    self.index = index
    self.context = context
    mask = [UInt8](repeating: 1, count: index.count)
  }

  var positions: [Int32] {
    var positions: [Int32] = []
    positions.reserveCapacity(mask.count)
    for position in mask.indices where mask[position] != 0 { positions.append(Int32(position)) }
    return positions
  }

  mutating func keep(_ scope: QueryScope) {
    let ended = Stage.ended.code
    switch scope {
    case .all: return
    case .open: keep { $0.codes.stage != ended }
    case .ended: keep { $0.codes.stage == ended }
    }
  }

  /// Conditions on packed values first, then the rarest words: each leaves less for the next.
  mutating func keep(_ tree: QueryTree) {
    switch tree {
    case .term(let term): keep(term)
    case .all(let parts):
      for part in parts where !part.looksAtText { keep(part) }
      let texts = parts.filter(\.looksAtText).sorted { $0.commonness < $1.commonness }
      for part in texts { keep(part) }
    }
  }

  private mutating func keep(_ term: QueryTerm) {
    switch term {
    case .nothing: keep { _ in false }
    case .text(let word, let number): keepText(word, number: number)
    case .stages(let stages):
      let codes = Self.set(of: stages.map(\.code))
      keep { codes >> $0.codes.stage & 1 != 0 }
    case .endings(let endings):
      let codes = Self.set(of: endings.map(\.code))
      keep { codes >> $0.codes.ending & 1 != 0 }
    case .requested(let requested):
      let codes = Self.set(of: requested.map(\.code))
      keep { codes >> $0.codes.requested & 1 != 0 }
    case .processes(let words): keepProcesses(words)
    case .late: keepLate()
    case .mine: keepOpenRounds { $0.isMine(for: $1) }
    case .unscored: keepOpenRounds { $0.isUnscored(for: $1) }
    }
  }

  private mutating func keepLate() {
    let today = Int32(truncatingIfNeeded: context.today.number)
    let rules = context.rules
    index.records.withUnsafeBufferPointer { records in
      for position in mask.indices where mask[position] != 0 {
        let left = records[position].daysLeft(
          under: rules, today: today, stretches: index.stretches[position] ?? [])
        if (left ?? 0) >= 0 { mask[position] = 0 }
      }
    }
  }

  private static func set(of codes: [UInt8]) -> UInt64 {
    codes.reduce(0) { $0 | 1 << UInt64($1) }
  }

  private mutating func keep(_ isKept: (CaseRecord) -> Bool) {
    index.records.withUnsafeBufferPointer { records in
      mask.withUnsafeMutableBufferPointer { mask in
        for position in mask.indices where mask[position] != 0 && !isKept(records[position]) {
          mask[position] = 0
        }
      }
    }
  }

  private mutating func keepOpenRounds(_ isKept: (MemberState, Member.Role) -> Bool) {
    let open = Round.State.open.code
    let role = context.viewer.role
    let states = index.states(of: context.viewer.id)
    // A byte has 256 values: the rule is asked once for each, not once for each case.
    let table = (0...255).map { isKept(MemberState(rawValue: UInt8($0)), role) }
    let records = index.records
    for position in mask.indices where mask[position] != 0 {
      let codes = records[position].codes
      let state = position < states.count ? Int(states[position]) : 0
      if codes.roundState != open || codes.stage == Stage.endedCode || !table[state]
        || MemberState(rawValue: UInt8(state)).isUnassigned(role, in: records[position])
      {
        mask[position] = 0
      }
    }
  }

  private mutating func keepProcesses(_ words: [String]) {
    let wanted = index.processes.map { names in
      words.contains { word in names.match(Array(word.utf8)) }
    }
    keep { wanted.indices.contains(Int($0.process)) && wanted[Int($0.process)] }
  }
}

extension QueueSelection {
  private mutating func keepText(_ word: String, number: CaseID?) {
    let search = ByteSearch(Array(word.utf8))
    let processes = index.processes.map { names in
      names.folded.contains { $0.withUnsafeBufferPointer { search.isFound(in: $0) } }
    }
    var found =
      mask.count(where: { $0 != 0 }) * 8 < mask.count ? foundAlone(search) : foundInAll(search)
    if processes.contains(true) {
      let records = index.records
      for position in found.indices where processes[Int(records[position].process)] {
        found[position] = 1
      }
    }
    if let number { markNumber(number, in: &found) }
    for position in mask.indices { mask[position] &= found[position] }
  }

  /// One walk over all texts: best when most cases are in question.
  private func foundInAll(_ search: ByteSearch) -> [UInt8] {
    var found = [UInt8](repeating: 0, count: mask.count)
    index.text.withUnsafeBufferPointer { text in
      index.textStarts.withUnsafeBufferPointer { search.mark(&found, in: text, starts: $0) }
    }
    return found
  }

  /// Text by text, where few are in question.
  private func foundAlone(_ search: ByteSearch) -> [UInt8] {
    var found = [UInt8](repeating: 0, count: mask.count)
    let starts = index.textStarts
    index.text.withUnsafeBufferPointer { text in
      for position in mask.indices where mask[position] != 0 {
        let bounds = Int(starts[position])..<Int(starts[position + 1])
        let one = UnsafeBufferPointer(rebasing: text[bounds])
        found[position] = search.isFound(in: one) ? 1 : 0
      }
    }
    return found
  }

  private func markNumber(_ id: CaseID, in found: inout [UInt8]) {
    if let position = index.position(of: id) { found[Int(position)] = 1 }
  }
}

extension QueryTree {
  fileprivate var looksAtText: Bool {
    switch self {
    case .term(.text): true
    case .term: false
    case .all(let parts): parts.contains(where: \.looksAtText)
    }
  }
}

extension QueryTree {
  fileprivate var commonness: Int {
    if case .term(.text(let word, _)) = self { ByteSearch(Array(word.utf8)).commonness } else { 0 }
  }
}

extension ProcessNames {
  fileprivate func match(_ word: [UInt8]) -> Bool {
    let search = ByteSearch(word)
    return folded.contains { $0.withUnsafeBufferPointer { search.isFound(in: $0) } }
  }
}

extension MemberState {
  /// In an open round: interests to declare, or a sheet to hand in.
  fileprivate func isMine(for role: Member.Role) -> Bool {
    if role.declaresInterests && !contains(.declared) { return true }
    return role.scores && mayRead && !contains(.submitted)
  }

  /// In an open round: the viewer's sheet is not there, and no recusal stands against it.
  fileprivate func isUnscored(for role: Member.Role) -> Bool {
    role.scores && !contains(.submitted) && !contains(.noReading)
  }
}

extension Stage {
  fileprivate static let endedCode = Stage.ended.code
}
