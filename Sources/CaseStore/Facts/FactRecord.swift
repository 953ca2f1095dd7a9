import CaseQuery
import ReviewDomain

/// What queries ask of a case and its line in the queue does not show, packed.
///
/// Apart from ``CaseRecord`` so that the first screen loads less. What a closed dossier hides is
/// in here, too: answers go through ``IndexedCase``, which knows the viewer. Scores of a round that
/// is not revealed, and ballots of a vote that is not closed, are not. Changing a field means
/// raising ``ReadModelFormat/version``.
struct FactRecord: Hashable, Sendable {
  private var firstCounts = SIMD16<UInt8>()
  private var lastCounts = SIMD16<UInt8>()
  private var gates: UInt64 = 0
  /// Of the proposal as it is now, and of the one that was voted on last: equal bytes, equal number.
  var proposalMark: UInt64 = 0
  var voteMark: UInt64 = 0
  private var lastDayNumber: Int32
  private var concludedDay: Int32 = CaseRecord.noDay
  private var decidedDay: Int32 = CaseRecord.noDay
  private var inForceDay: Int32 = CaseRecord.noDay
  /// How many bytes of scores belong to the case.
  var scoreLength: UInt32 = 0
  /// How many ``ExtraFact``s belong to the case.
  var extraCount: UInt16 = 0
  /// The criteria set of the last revealed round, by its number in the read model.
  var criteriaSet: UInt16 = 0
  /// The last round that was revealed; 0 before.
  var revealedRound: UInt16 = 0
  /// Counted ballots of the last vote.
  var ballots: UInt16 = 0
  /// How many voting members had to take part in the last vote.
  var quorum: UInt16 = 0
  private var outcomeCode: UInt8 = 0
  private var voteCode: UInt8 = 0
  /// Every byte has a meaning, or pages of the same facts could differ.
  private var unused: UInt64 = 0

  static let stride = 96

  init(registeredOn: Day) { lastDayNumber = Int32(truncatingIfNeeded: registeredOn.number) }
}

extension FactRecord {
  /// How many there are of something, up to 255.
  func count(_ thing: QueryPossession) -> Int {
    let place = thing.place
    return Int(place < 16 ? firstCounts[place] : lastCounts[place - 16])
  }

  /// The same for something whose place is known.
  func count(at place: Int) -> Int {
    Int(place < 16 ? firstCounts[place] : lastCounts[place - 16])
  }

  mutating func setCount(_ thing: QueryPossession, _ count: Int) {
    let (place, value) = (thing.place, UInt8(clamping: count))
    if place < 16 { firstCounts[place] = value } else { lastCounts[place - 16] = value }
  }

  mutating func add(_ thing: QueryPossession) { setCount(thing, count(thing) + 1) }

  /// How the last vote stands; `nil` before the first.
  enum VoteState: UInt8, Hashable, Sendable { case open = 1, adopted, rejected, noQuorum }

  var vote: VoteState? {
    get { VoteState(rawValue: voteCode) }
    set { voteCode = newValue?.rawValue ?? 0 }
  }

  /// What the authority decided last.
  var outcome: ConclusionKind? {
    get { ConclusionKind(code: outcomeCode) }
    set { outcomeCode = newValue?.code ?? 0 }
  }

  /// The day of the last event, by the days on which they happened.
  var lastDay: Day {
    get { Day(number: Int(lastDayNumber)) }
    set { lastDayNumber = Int32(truncatingIfNeeded: newValue.number) }
  }

  var concludedOn: Day? {
    get { CaseRecord.day(concludedDay) }
    set { concludedDay = CaseRecord.number(newValue) }
  }

  var decidedOn: Day? {
    get { CaseRecord.day(decidedDay) }
    set { decidedDay = CaseRecord.number(newValue) }
  }

  var inForceOn: Day? {
    get { CaseRecord.day(inForceDay) }
    set { inForceDay = CaseRecord.number(newValue) }
  }
}

extension FactRecord {
  /// How many gates of criteria sets have a place here; answers of others are not indexed.
  static let gateLimit = 32

  /// The answer to the gate of this number in the read model.
  func gate(_ number: Int) -> GateAnswer.Verdict? {
    guard number < Self.gateLimit else { return nil }
    return GateAnswer.Verdict(code: UInt8(truncatingIfNeeded: gates >> UInt64(number * 2) & 3))
  }

  mutating func setGate(_ number: Int, _ verdict: GateAnswer.Verdict) {
    guard number < Self.gateLimit else { return }
    let place = UInt64(number * 2)
    gates = gates & ~(3 << place) | UInt64(verdict.code) << place
  }
}

extension QueryPossession {
  /// Where its count stands; the order of the cases is part of the read model's format.
  var place: Int { min(31, Self.allCases.firstIndex(of: self) ?? 31) }

  /// Whether a record counts it; what is not is counted where it is asked for.
  var isInRecord: Bool {
    switch self {
    case .recusal, .conflict, .milestone, .tag, .predecessor, .successor, .revision, .question,
      .answer, .minority, .override:
      false
    default: true
    }
  }
}

extension GateAnswer.Verdict: ByteCoded {}
extension Milestone.Outcome: ByteCoded {}
