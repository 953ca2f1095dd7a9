import CaseQuery
import Glibc
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
  /// Where cases stood still in the period that runs, by position; most cases are not here.
  private(set) var stretches: [Int: [StandstillStretch]] = [:]
  private(set) var participants: [MemberID: Int] = [:]
  private(set) var processes: [ProcessNames] = []
  /// Whether positions are in the order of numbers, as they are unless a case was back-dated.
  private(set) var isInNumberOrder = true
  private var productOrder: ProductOrder?
  private var productRanks: [Int32]?

  /// How far in the journal the index goes.
  package internal(set) var head: Int64 = 0

  /// Whether ``text`` is here: it is more than half of what there is to load, and the first screen
  /// does without it.
  private(set) var hasTexts = false

  package init() {}

  package var count: Int { records.count }

  /// The place of each case in the order of the products' names.
  var ranksByProduct: [Int32] {
    if let productRanks { return productRanks }
    let order = productOrder ?? withProductNames { ProductOrder($0) }
    productOrder = order
    let ranks = order.ranks
    productRanks = ranks
    return ranks
  }

  private func withProductNames<Value>(_ body: (ProductNames) -> Value) -> Value {
    text.withUnsafeBufferPointer { body(ProductNames(text: $0, starts: textStarts)) }
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
  /// What is left of the indicative period of the case at `position`; `nil` when none runs.
  func daysLeft(at position: Int, under rules: PeriodRules, today: Int32) -> Int32? {
    records[position].daysLeft(
      under: rules, today: today, stretches: stretches[position] ?? [])
  }
}

extension QueueIndex {
  func setNames(participants: [String], processes: [ProcessNames]) {
    self.participants = Dictionary(
      participants.enumerated().map { (MemberID($1), $0) }, uniquingKeysWith: { first, _ in first })
    self.processes = processes
  }

  /// Makes room for `cases`, so that loading them copies each byte once.
  func reserve(cases: Int) { records.reserveCapacity(cases) }

  func reserve(textBytes: Int) { text.reserveCapacity(textBytes) }

  /// Takes in a page of the read model, a new one or one that changed.
  ///
  /// - Throws: `ReadModelDamage` when the page does not fit what is here.
  func take(_ blobs: QueuePage.Blobs, number: Int) throws {
    let first = number * QueuePage.size
    guard let new = QueuePage.records(blobs.fixed),
      let stretches = QueuePage.stretches(blobs.stretches), first <= count, new.count <= QueuePage.size,
      blobs.states.count.isMultiple(of: QueuePage.size)
    else { throw ReadModelDamage.page(number) }
    var bytes = 0
    for record in new {
      bytes += Int(record.textLength)
      guard record.process < UInt32(processes.count) else { throw ReadModelDamage.page(number) }
    }
    if hasTexts {
      guard bytes == blobs.text.count else { throw ReadModelDamage.page(number) }
      takeText(blobs.text, of: new, first: first)
    }
    if first == count {
      records.append(contentsOf: new)
    } else {
      records.replaceSubrange(first..<min(count, first + QueuePage.size), with: new)
    }
    takeStates(blobs.states, first: first, count: new.count)
    take(stretches, first: first, count: new.count)
    noteNumberOrder(new, first: first)
  }

  /// Takes in the texts of all cases at once, in the order of their pages.
  ///
  /// - Throws: `ReadModelDamage` when they do not fit the records that are here.
  func takeTexts(_ pages: () throws -> [UInt8]?) throws {
    text.removeAll(keepingCapacity: true)
    while let page = try pages() { text.append(contentsOf: page) }
    textStarts = [0]
    textStarts.reserveCapacity(count + 1)
    setStarts(of: records, first: 0)
    guard textStarts.last.map(Int.init) == text.count else { throw ReadModelDamage.schema }
    (productOrder, productRanks) = (nil, nil)
    hasTexts = true
  }

  private func takeText(_ new: [UInt8], of records: [CaseRecord], first: Int) {
    let last = min(textStarts.count - 1, first + QueuePage.size)
    let old = Int(textStarts[first])..<Int(textStarts[last])
    if old.count == new.count, records.count == last - first, isText(old, new) { return }
    let order = productOrder
    if order != nil { forgetProducts(first..<last) }
    if last == textStarts.count - 1 {
      text.removeSubrange(old)
      text.append(contentsOf: new)
      textStarts.removeSubrange((first + 1)...)
    } else {
      text.replaceSubrange(old, with: new)
      let shift = Int64(new.count) - Int64(old.count)
      for index in (last + 1)..<textStarts.count {
        textStarts[index] = UInt32(Int64(textStarts[index]) + shift)
      }
    }
    setStarts(of: records, first: first)
    if order != nil { placeProducts(first..<(first + records.count)) }
  }

  /// Whether `other`, of the same length, stands in `range` already.
  private func isText(_ range: Range<Int>, _ other: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      other.withUnsafeBufferPointer { other in
        guard let one = text.baseAddress, let other = other.baseAddress else { return true }
        return memcmp(one + range.lowerBound, other, range.count) == 0
      }
    }
  }

  private func setStarts(of records: [CaseRecord], first: Int) {
    var end = textStarts[first]
    for (slot, record) in records.enumerated() {
      end += record.textLength
      if first + slot + 1 < textStarts.count {
        textStarts[first + slot + 1] = end
      } else {
        textStarts.append(end)
      }
    }
  }

  private func forgetProducts(_ positions: Range<Int>) {
    productRanks = nil
    guard var order = productOrder else { return }
    productOrder = nil
    withProductNames { for position in positions { order.remove(Int32(position), $0) } }
    productOrder = order
  }

  private func placeProducts(_ positions: Range<Int>) {
    guard var order = productOrder else { return }
    productOrder = nil
    withProductNames { for position in positions { order.insert(Int32(position), $0) } }
    productOrder = order
  }

  private func takeStates(_ new: [UInt8], first: Int, count: Int) {
    let participants = max(states.count, new.count / QueuePage.size)
    while states.count < participants { states.append([]) }
    for participant in 0..<participants {
      let missing = max(0, first + count - states[participant].count)
      states[participant].append(contentsOf: repeatElement(0, count: missing))
      let start = participant * QueuePage.size
      guard start < new.count else { continue }
      states[participant].replaceSubrange(
        first..<(first + count), with: new[start..<(start + count)])
    }
  }

  private func take(_ new: [StandstillStretch], first: Int, count: Int) {
    if !stretches.isEmpty {
      for position in first..<(first + count) { stretches[position] = nil }
    }
    for stretch in new { stretches[first + Int(stretch.slot), default: []].append(stretch) }
  }

  private func noteNumberOrder(_ new: [CaseRecord], first: Int) {
    guard isInNumberOrder else { return }
    var last = first > 0 ? records[first - 1].numberKey : Int64.min
    for record in new {
      if record.numberKey <= last { isInNumberOrder = false }
      last = record.numberKey
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
