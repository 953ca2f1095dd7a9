/// Puts cases in the order of their products' names.
///
/// Eight bytes of the name at a time: names that differ early never see their later bytes, and
/// runs of equal beginnings are looked at eight bytes further on.
struct ProductOrder {
  private let text: [UInt8]
  private let starts: [UInt32]

  init(text: [UInt8], starts: [UInt32]) {
    self.text = text
    self.starts = starts
  }

  /// For each case its place in the order; equal names are in the order of registration.
  func ranks() -> [Int32] {
    let bounds = nameBounds()
    var order = (0..<Int32(bounds.count)).map { $0 }
    sort(&order, in: 0..<order.count, bounds: bounds, depth: 0)
    var ranks = [Int32](repeating: 0, count: order.count)
    for (rank, position) in order.enumerated() { ranks[Int(position)] = Int32(rank) }
    return ranks
  }

  /// Where the product's name begins and ends: the second field of the text.
  private func nameBounds() -> [(start: UInt32, end: UInt32)] {
    text.withUnsafeBufferPointer { text in
      starts.indices.dropLast().map { index in
        var start = starts[index]
        let end = starts[index + 1]
        while start < end, text[Int(start)] != QueueText.separator { start += 1 }
        start = min(start + 1, end)
        var stop = start
        while stop < end, text[Int(stop)] != QueueText.separator { stop += 1 }
        return (start, stop)
      }
    }
  }

  private func sort(
    _ order: inout [Int32], in range: Range<Int>, bounds: [(start: UInt32, end: UInt32)],
    depth: UInt32
  ) {
    guard range.count > 1 else { return }
    let keys = order[range].map { key(of: bounds[Int($0)], depth: depth) }
    let sorted = RadixSort.sorted(Array(order[range]), by: keys)
    order.replaceSubrange(range, with: sorted.values)
    var start = 0
    for index in 1...sorted.keys.count
    where index == sorted.keys.count || sorted.keys[index] != sorted.keys[start] {
      // A key that ends in zero holds the end of the name: the names are the same.
      if index - start > 1, sorted.keys[start] & 0xff != 0 {
        let run = (range.lowerBound + start)..<(range.lowerBound + index)
        sort(&order, in: run, bounds: bounds, depth: depth + 8)
      }
      start = index
    }
  }

  private func key(of name: (start: UInt32, end: UInt32), depth: UInt32) -> UInt64 {
    var key: UInt64 = 0
    for offset in 0..<8 as Range<UInt32> {
      let place = name.start + depth + offset
      key = key << 8 | (place < name.end ? UInt64(text[Int(place)]) : 0)
    }
    return key
  }
}
