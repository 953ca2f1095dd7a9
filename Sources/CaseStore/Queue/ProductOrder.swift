import CaseQuery
import Glibc

/// The cases in the order of their products' names, kept as cases come and change.
///
/// Made eight bytes of the name at a time: names that differ early never see their later bytes.
struct ProductOrder {
  /// Positions, in the order of names; equal names in the order of registration.
  private(set) var order: [Int32] = []

  /// The place of each case in ``order``.
  var ranks: [Int32] {
    var ranks = [Int32](repeating: 0, count: order.count)
    for (rank, position) in order.enumerated() { ranks[Int(position)] = Int32(rank) }
    return ranks
  }

  /// Puts all names of `texts` in order.
  init(_ texts: ProductNames) {
    order = (0..<Int32(texts.count)).map { $0 }
    sort(0..<order.count, texts, depth: 0)
  }

  /// Takes the case at `position` out, while its old name is still there.
  mutating func remove(_ position: Int32, _ texts: ProductNames) {
    let place = place(of: position, texts)
    if place < order.count, order[place] == position { order.remove(at: place) }
  }

  /// Puts the case at `position` where its name belongs.
  mutating func insert(_ position: Int32, _ texts: ProductNames) {
    order.insert(position, at: place(of: position, texts))
  }

  private func place(of position: Int32, _ texts: ProductNames) -> Int {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if texts.isAscending(order[middle], position) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func sort(_ range: Range<Int>, _ texts: ProductNames, depth: Int) {
    if range.count <= 24 { return sortFew(range, texts) }
    let keys = order[range].map { texts.key(of: Int($0), depth: depth) }
    let sorted = RadixSort.sorted(Array(order[range]), by: keys)
    order.replaceSubrange(range, with: sorted.values)
    var start = 0
    for index in 1...sorted.keys.count
    where index == sorted.keys.count || sorted.keys[index] != sorted.keys[start] {
      // A key that ends in zero holds the end of the name: the names are the same.
      if index - start > 1, sorted.keys[start] & 0xff != 0 {
        sort((range.lowerBound + start)..<(range.lowerBound + index), texts, depth: depth + 8)
      }
      start = index
    }
  }

  /// By insertion: most runs that are left are two or three names long.
  private mutating func sortFew(_ range: Range<Int>, _ texts: ProductNames) {
    for end in range.dropFirst() {
      let position = order[end]
      var place = end
      while place > range.lowerBound, texts.isAscending(position, order[place - 1]) {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = position
    }
  }
}

/// Where in the searchable texts the products' names lie: the second field of each; the third is
/// the applicant's.
struct ProductNames {
  private let text: UnsafeBufferPointer<UInt8>
  private var bounds: [(start: Int, end: Int)] = []

  var count: Int { bounds.count }

  /// Valid as long as `text` is.
  init(text: UnsafeBufferPointer<UInt8>, starts: [UInt32], facet: QueryFacet = .product) {
    self.text = text
    let place = facet.place
    bounds = zip(starts, starts.dropFirst()).map {
      Self.bounds(of: place, in: text, Int($0)..<Int($1))
    }
  }

  private static func bounds(
    of field: Int, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (start: Int, end: Int) {
    var start = range.lowerBound
    for _ in 0..<field {
      while start < range.upperBound, text[start] != QueueText.separator { start += 1 }
      start = min(start + 1, range.upperBound)
    }
    var end = start
    while end < range.upperBound, text[end] != QueueText.separator { end += 1 }
    return (start, end)
  }

  /// Eight bytes of a name from `depth` on, zeros after its end.
  func key(of position: Int, depth: Int) -> UInt64 {
    let name = bounds[position]
    var key: UInt64 = 0
    for place in (name.start + depth)..<(name.start + depth + 8) {
      key = key << 8 | (place < name.end ? UInt64(text[place]) : 0)
    }
    return key
  }

  /// Whether the first case stands before the second: by name, then by registration.
  func isAscending(_ first: Int32, _ second: Int32) -> Bool {
    let (one, other) = (bounds[Int(first)], bounds[Int(second)])
    let (oneCount, otherCount) = (one.end - one.start, other.end - other.start)
    if let base = text.baseAddress {
      let order = memcmp(base + one.start, base + other.start, min(oneCount, otherCount))
      if order != 0 { return order < 0 }
    }
    return (oneCount, first) < (otherCount, second)
  }
}
