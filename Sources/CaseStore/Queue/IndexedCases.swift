import CaseQuery
import ReviewDomain

/// The cases of the index for one question of one viewer: what ``IndexedCase`` looks up.
///
/// Names are resolved to numbers once, not once a case. Lives as long as the question.
final class IndexedCases {
  let index: QueueIndex
  let context: QueueContext
  let today: Int32
  private let records: [CaseRecord]
  private let factIndex: FactIndex?
  private let viewerStates: [UInt8]
  private let viewerDeclares: Bool
  private let seesRecusals: Bool
  private var participants: [QueryWho: [Int]] = [:]
  private var scoringParticipants: [QueryWho: [Scorer]] = [:]
  private var declaring: [QueryWho: Int] = [:]
  private var isMeant: [QueryWho: [Bool]] = [:]
  private var needles: [String: ByteSearch] = [:]
  private var tagsMeant: [QueryTag: [Bool]] = [:]
  /// What the viewer sees of each case.
  private(set) lazy var sights = (0..<index.count).map(sight)
  private(set) lazy var successors = factIndex?.successors() ?? [:]
  private var processesWith: [String: [Bool]] = [:]
  private var gates: [String: GateColumn] = [:]
  /// Nobody's view, as the gates of the policy see the cases.
  private let isWhole: Bool
  /// Folds a case, where the index does not know what a gate asks.
  let whole: (CaseID) -> WholeCase?

  init(
    of index: QueueIndex, for context: QueueContext, isWhole: Bool = false,
    whole: @escaping (CaseID) -> WholeCase? = { _ in nil }
  ) {
    self.isWhole = isWhole
    self.whole = whole
    self.index = index
    self.context = context
    today = Int32(truncatingIfNeeded: context.today.number)
    records = index.records
    factIndex = index.facts
    viewerStates = index.states(of: context.viewer.id)
    viewerDeclares = context.viewer.role.declaresInterests
    seesRecusals = context.viewer.role == .chair || context.viewer.role == .secretariat
  }

  func daysLeft(_ position: Int) -> Int? {
    index.daysLeft(at: position, under: context.rules, today: today).map(Int.init)
  }

  /// The last day of the period that runs.
  func periodEnd(_ position: Int) -> Day? {
    guard let left = daysLeft(position) else { return nil }
    let kind: Period.Kind =
      records[position].stage == .admissibility ? .admissibility : .evaluation
    return context.rules.calendar(of: kind).adding(left, to: context.today)
  }

  func record(_ position: Int) -> CaseRecord { records[position] }

  func facts(_ position: Int) -> FactRecord {
    factIndex?.records[position] ?? FactRecord(registeredOn: Day(number: 0))
  }

  func extras(_ position: Int) -> ArraySlice<ExtraFact> { factIndex?.extras(at: position) ?? [] }

  func state(_ participant: Int, _ position: Int) -> MemberState {
    index.state(participant, position)
  }

  func viewerState(_ position: Int) -> MemberState {
    position < viewerStates.count ? MemberState(rawValue: viewerStates[position]) : []
  }

  func viewerHasVoted(_ position: Int) -> Bool {
    guard let viewer = index.participants[context.viewer.id] else { return false }
    return extras(position).contains { $0.kind == .voted && Int($0.number) == viewer }
  }

  /// The same rule as `CaseView.dossierClosed`.
  private func isOpen(_ position: Int) -> Bool {
    if context.isClosed { return false }
    if viewerDeclares {
      let state = viewerState(position)
      return state.mayRead && !state.isUnassigned(context.viewer.role, in: records[position])
    }
    return context.viewer.role != .auditor || records[position].roundState == .revealed
  }

  func sight(_ position: Int) -> QuerySight {
    var sight: QuerySight = seesRecusals || isWhole ? .recusals : []
    guard isWhole || isOpen(position) else { return sight }
    sight.insert(.dossier)
    if let factIndex, factIndex.records[position].revealedRound > 0 { sight.insert(.scores) }
    return sight
  }
}

extension IndexedCases {
  /// The members meant who have done something in some case, by their numbers.
  private func participants(_ who: QueryWho) -> [Int] {
    if let known = participants[who] { return known }
    let found = index.participants.filter { includes($0.key, who) }.map(\.value)
    participants[who] = found
    return found
  }

  private func includes(_ member: MemberID, _ who: QueryWho) -> Bool {
    who == .me ? !isWhole && member == context.viewer.id : who.includes(member, in: context.group)
  }

  func count(_ who: QueryWho, at position: Int, _ isCounted: (MemberState) -> Bool) -> Int {
    var count = 0
    for participant in participants(who) where isCounted(state(participant, position)) {
      count += 1
    }
    return count
  }

  /// The active members meant who score, by their numbers.
  func scorers(_ who: QueryWho) -> [Scorer] {
    if let known = scoringParticipants[who] { return known }
    let found = context.group.activeMembers
      .filter { $0.role.scores && includes($0.id, who) }
      .compactMap { member in
        index.participants[member.id].map { Scorer(participant: $0, role: member.role) }
      }
    scoringParticipants[who] = found
    return found
  }

  /// How many of them a round of the case waits for.
  func expectedScorers(_ who: QueryWho, at position: Int) -> Int {
    scorers(who).count { scorer in
      let state = state(scorer.participant, position)
      return state.mayRead && !state.isUnassigned(scorer.role, in: records[position])
    }
  }

  /// How many active members are meant who declare interests.
  func declarers(_ who: QueryWho) -> Int {
    if let known = declaring[who] { return known }
    let found = context.group.activeMembers.count {
      $0.role.declaresInterests && includes($0.id, who)
    }
    declaring[who] = found
    return found
  }
}

extension IndexedCases {
  func holds(_ text: String, at position: Int) -> Bool {
    processes(with: text)[Int(records[position].process)]
      || index.withText(at: position) { needle(text).isFound(in: $0) }
  }

  func holds(_ text: String, in facet: QueryFacet, at position: Int) -> Bool {
    guard facet != .process else { return processes(with: text)[Int(records[position].process)] }
    return index.withText(at: position) { bytes in
      needle(text).isFound(in: QueueText.field(facet.place, of: bytes))
    }
  }

  /// For each care process whether its id or a name holds the text.
  func processes(with text: String) -> [Bool] {
    if let known = processesWith[text] { return known }
    let search = needle(text)
    let found = index.processes.map { names in
      names.folded.contains { $0.withUnsafeBufferPointer { search.isFound(in: $0) } }
    }
    processesWith[text] = found
    return found
  }

  private func needle(_ text: String) -> ByteSearch {
    if let known = needles[text] { return known }
    let search = ByteSearch(Array(text.utf8))
    needles[text] = search
    return search
  }
}

extension IndexedCases {
  /// For each tag of the index whether it is meant.
  func tags(_ tag: QueryTag) -> [Bool] {
    if let known = tagsMeant[tag] { return known }
    let found = factIndex?.tags.map { tag.selects($0) } ?? []
    tagsMeant[tag] = found
    return found
  }
}

extension IndexedCases {
  /// A figure of each case; not a number where there is none.
  ///
  /// `nil` when nobody scored the criterion anywhere.
  func figures(_ statistic: QueryStatistic, of criterion: CriterionID?) -> [Double]? {
    guard let factIndex else { return nil }
    var number: Int?
    if let criterion {
      number = self.number(of: criterion)
      if number == nil { return nil }
    }
    return factIndex.figures.values(
      of: statistic, criterion: number, in: factIndex, scales: context.scales)
  }

  /// How often each score was given on a criterion, by case.
  func tallies(of criterion: CriterionID) -> [UInt64]? {
    guard let factIndex, let number = number(of: criterion) else { return nil }
    return factIndex.figures.tallies(of: number, in: factIndex, scales: context.scales)
  }

  /// How many recommend each conclusion, by case.
  var recommendationCounts: [UInt64]? {
    factIndex?.figures.recommendationCounts(in: factIndex ?? FactIndex(), scales: context.scales)
  }

  /// The facts of all cases; empty while they are not loaded.
  var allFacts: [FactRecord] { factIndex?.records ?? [] }

  /// How many of the members meant have one of these marks, by case.
  func counts(_ who: QueryWho, _ marks: MemberState) -> [UInt8] {
    var counts = [UInt8](repeating: 0, count: index.count)
    for participant in participants(who) where participant < index.states.count {
      index.states[participant].withUnsafeBufferPointer { states in
        for position in 0..<min(states.count, counts.count) {
          counts[position] &+= states[position] & marks.rawValue == 0 ? 0 : 1
        }
      }
    }
    return counts
  }

  /// How a gate of the policy stands on a case; `nil` when the policy has none of this name.
  func gate(_ name: String, at position: Int) -> QueryGateStatus? {
    column(of: name)?.status(at: position)
  }

  private func column(of name: String) -> GateColumn? {
    if let known = gates[name] { return known }
    guard let gate = context.gates.first(where: { $0.isNamed(name) }) else { return nil }
    let cases = IndexedCases(of: index, for: context, isWhole: true, whole: whole)
    let column = GateColumn(gate, of: cases)
    gates[name] = column
    return column
  }

  /// Who a gate's latest override on a case was given by, without its reason.
  func override(of gate: PolicyGate, at position: Int) -> GateOverride? {
    guard let factIndex, let number = factIndex.policyGates.firstIndex(of: gate.name.rawValue),
      let fact = extras(position).last(where: { $0.kind == .override && Int($0.number) == number }),
      let day = fact.due, let by = index.participants.first(where: { $0.value == Int(fact.other) })
    else { return nil }
    return GateOverride(gate: gate.name, by: by.key, reason: "", day: day)
  }

  /// For each member who is rapporteur of a case, by number, in the order of names.
  var rapporteurs: [Int] {
    context.group.members.map { (FoldedText.string(of: $0.name), $0.id) }.sorted { $0 < $1 }
      .compactMap { index.participants[$0.1] }
  }
}

/// A member who scores, by their number.
struct Scorer {
  let participant: Int
  let role: Member.Role
}

extension QueryFacet {
  /// Its field in the searchable text.
  var place: Int {
    switch self {
    case .product: 1
    case .applicant: 2
    case .process: 3
    case .indication: 4
    }
  }
}

extension IndexedCases {
  func visitScores(
    of criterion: CriterionID, by who: QueryWho, at position: Int, _ visit: (Score) -> Void
  ) {
    guard let number = number(of: criterion) else { return }
    let isMeant = who == .anyone ? nil : isMeant(who)
    factIndex?.withScores(at: position) { bytes in
      PackedScores.forEach(in: bytes, criterion: number) { participant, _, code in
        if let isMeant, participant >= isMeant.count || !isMeant[participant] { return }
        if let score = PackedScores.score(code) { visit(score) }
      }
    }
  }

  private func number(of criterion: CriterionID) -> Int? {
    factIndex?.criteria[criterion]
      ?? factIndex?.criteria.first { $0.key.isSame(as: criterion) }?.value
  }

  private func isMeant(_ who: QueryWho) -> [Bool] {
    if let known = isMeant[who] { return known }
    var found = [Bool](repeating: false, count: index.participants.count)
    for participant in participants(who) where participant < found.count {
      found[participant] = true
    }
    isMeant[who] = found
    return found
  }

  func recommendations(of conclusion: ConclusionKind, at position: Int) -> Int {
    var count = 0
    factIndex?.withScores(at: position) { bytes in
      PackedScores.forEach(in: bytes, criterion: nil) { _, code, _ in
        if code == conclusion.code { count += 1 }
      }
    }
    return count
  }

  func statistic(
    _ statistic: QueryStatistic, of criterion: CriterionID?, at position: Int
  ) -> Double? {
    guard let factIndex else { return nil }
    let ends = scale(at: position)
    return factIndex.withScores(at: position) { bytes in
      let criteria = criterion.map { number(of: $0).map { $0..<($0 + 1) } ?? 0..<0 }
      let values = (criteria ?? 0..<PackedScores.width(of: bytes)).lazy.compactMap {
        LevelStatistics(PackedScores.levels(in: bytes, criterion: $0))
          .flatMap { statistic.value(of: $0, on: ends) }
      }
      return statistic.mostRemarkable(of: values)
    }
  }

  private func scale(at position: Int) -> ClosedRange<Int>? {
    guard let factIndex else { return nil }
    let set = Int(factIndex.records[position].criteriaSet)
    return factIndex.criteriaSets.indices.contains(set)
      ? context.scales[factIndex.criteriaSets[set]] : nil
  }
}
