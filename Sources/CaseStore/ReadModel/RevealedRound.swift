import CaseJournal
import ReviewDomain

/// The sheets of a round at the moment of its reveal, out of the entries since it was opened.
struct RevealedRound {
  let round: Int
  let criteriaSet: String
  /// The sheets that count, by member.
  private(set) var sheets: [String: SheetScanner.Found] = [:]

  /// The last revealed round of a case's entries.
  ///
  /// `entries`: of one case, in their order, from the round's opening on or earlier.
  /// Returns `nil` when no round was opened.
  init?(_ entries: [JournalEntry]) throws {
    guard let start = entries.lastIndex(where: { $0.type == Self.opened }) else { return nil }
    let opening = try EventCoding.fields(Opened.self, of: entries[start])
    round = opening.round
    criteriaSet = opening.criteriaSet.rawValue
    var handedIn: [String: JournalEntry] = [:]
    for entry in entries[start...] {
      switch CaseEventName(rawValue: entry.type) {
      case .scoreSheetSubmitted: handedIn[entry.actor] = entry
      case .scoreSheetReopened:
        handedIn[try EventCoding.fields(Reopened.self, of: entry).member.rawValue] = nil
      default: break
      }
    }
    sheets = try handedIn.mapValues(SheetScanner.scan)
  }

  private static let opened = CaseEventName.roundOpened.rawValue

  private struct Opened: Decodable {
    let round: Int
    let criteriaSet: ObjectID
  }

  private struct Reopened: Decodable { let member: MemberID }
}

/// The entries of rounds that are not revealed yet, while a catch-up walks over them: a reveal then
/// need not ask the journal for what just came by.
struct OpenRounds {
  private var entries: [String: [JournalEntry]] = [:]

  mutating func note(_ entry: JournalEntry, _ name: CaseEventName) {
    switch name {
    case .roundOpened: entries[entry.stream] = [entry]
    case .scoreSheetSubmitted, .scoreSheetReopened: entries[entry.stream]?.append(entry)
    default: break
    }
  }

  /// The entries of the round that `reveal` reveals.
  mutating func take(_ reveal: JournalEntry, in journal: any Journal) throws -> [JournalEntry] {
    if let known = entries.removeValue(forKey: reveal.stream) { return known }
    return try journal.entries(ofStream: reveal.stream).filter { $0.seq < reveal.seq }
  }
}
