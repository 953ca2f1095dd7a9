import CaseQuery
package import ReviewDomain

/// All cases in memory, packed: what selects, orders and counts them without asking the disk.
///
/// 100,000 cases take some 20 MB and load by copying. Positions are places in the order of
/// registration, from 0; they never change.
package final class QueueIndex {
  package private(set) var records: [CaseRecord] = []
  /// The searchable texts, one after the other.
  private(set) var text: [UInt8] = []
  /// Where each case's text begins, and after the last where it ends.
  private(set) var textStarts: [UInt32] = [0]
  /// For each participant, by number, one ``MemberState`` a case.
  private(set) var states: [[UInt8]] = []
  private(set) var participants: [MemberID: Int] = [:]
  private(set) var processes: [ProcessNames] = []
  /// Whether positions are in the order of numbers, as they are unless a case was back-dated.
  private(set) var isInNumberOrder = true
  private var productRanks: [Int32]?

  /// How far in the journal the index goes.
  package internal(set) var head: Int64 = 0

  package init() {}

  package var count: Int { records.count }

  /// The place of each case in the order of the products' names.
  var ranksByProduct: [Int32] {
    if let productRanks, productRanks.count == count { return productRanks }
    let ranks = ProductOrder(text: text, starts: textStarts).ranks()
    productRanks = ranks
    return ranks
  }

  /// What `member` has done in the case at `position`.
  package func state(of member: MemberID, at position: Int) -> MemberState {
    guard let number = participants[member] else { return [] }
    return state(number, position)
  }

  func state(_ participant: Int, _ position: Int) -> MemberState {
    guard participant < states.count, position < states[participant].count else { return [] }
    return MemberState(rawValue: states[participant][position])
  }

  /// One ``MemberState`` a case for `member`; empty when the member has done nothing anywhere.
  func states(of member: MemberID) -> [UInt8] {
    guard let number = participants[member], number < states.count else { return [] }
    return states[number]
  }
}

extension QueueIndex {
  func setNames(participants: [String], processes: [ProcessNames]) {
    self.participants = Dictionary(
      participants.enumerated().map { (MemberID($1), $0) }, uniquingKeysWith: { first, _ in first })
    self.processes = processes
  }

  /// Takes in a page of the read model, a new one or one that changed.
  ///
  /// - Throws: `ReadModelDamage` when the page does not fit what is here.
  func take(_ blobs: QueuePage.Blobs, number: Int) throws {
    let first = number * QueuePage.size
    guard let new = QueuePage.records(blobs.fixed), first <= count,
      new.count <= QueuePage.size, new.reduce(0, { $0 + Int($1.textLength) }) == blobs.text.count,
      blobs.states.count.isMultiple(of: QueuePage.size)
    else { throw ReadModelDamage.page(number) }
    takeText(blobs.text, lengths: new.map(\.textLength), first: first)
    records.replaceSubrange(first..<min(count, first + QueuePage.size), with: new)
    takeStates(blobs.states, first: first, count: new.count)
    if isInNumberOrder { isInNumberOrder = isOrdered(around: first, count: new.count) }
  }

  private func takeText(_ new: [UInt8], lengths: [UInt32], first: Int) {
    let last = min(textStarts.count - 1, first + QueuePage.size)
    let old = Int(textStarts[first])..<Int(textStarts[last])
    if old.count == new.count, text[old].elementsEqual(new), lengths.count == last - first {
      return
    }
    text.replaceSubrange(old, with: new)
    productRanks = nil
    let shift = Int64(new.count) - Int64(old.count)
    if shift != 0 {
      for index in (last + 1)..<max(textStarts.count, last + 1) {
        textStarts[index] = UInt32(Int64(textStarts[index]) + shift)
      }
    }
    textStarts.replaceSubrange((first + 1)..<(last + 1), with: ends(of: lengths, from: first))
  }

  private func ends(of lengths: [UInt32], from first: Int) -> [UInt32] {
    var end = textStarts[first]
    return lengths.map { length in
      end += length
      return end
    }
  }

  private func takeStates(_ new: [UInt8], first: Int, count: Int) {
    let participants = max(states.count, new.count / QueuePage.size)
    while states.count < participants { states.append([]) }
    for participant in 0..<participants {
      let missing = max(0, first + count - states[participant].count)
      states[participant].append(contentsOf: repeatElement(0, count: missing))
      let start = participant * QueuePage.size
      guard start < new.count else { continue }
      for slot in 0..<count { states[participant][first + slot] = new[start + slot] }
    }
  }

  private func isOrdered(around first: Int, count: Int) -> Bool {
    let start = max(0, first - 1)
    return zip(start..<(first + count), (start + 1)..<max(start + 1, first + count)).allSatisfy {
      records[$0].numberKey < records[$1].numberKey
    }
  }
}

/// A care process as it is searched.
struct ProcessNames: Hashable, Sendable {
  let id: CareProcessID
  /// The id and the names in all languages, folded.
  let folded: [[UInt8]]

  init(id: CareProcessID, names: [String]) {
    self.id = id
    folded = ([id.rawValue] + names).map { FoldedText.bytes(of: $0) }
  }
}
