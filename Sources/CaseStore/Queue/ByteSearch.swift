import Glibc

/// Finds a run of bytes in many texts that lie one after the other.
struct ByteSearch {
  private let needle: [UInt8]
  /// The place in the needle of the byte that is the rarest in texts like ours: looking for it
  /// alone runs at the speed of memory.
  private let rare: Int

  /// `needle` is not empty.
  init(_ needle: [UInt8]) {
    self.needle = needle
    rare = needle.indices.min { Self.commonness(needle[$0]) < Self.commonness(needle[$1]) } ?? 0
  }

  /// Whether `text` holds the needle.
  func isFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    first(in: text, from: 0) != nil
  }

  /// Where the needle next begins in `text`, at `start` or later.
  func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = text.baseAddress else { return nil }
    var place = start + rare
    let last = text.count - needle.count + rare
    while place <= last {
      guard let hit = memchr(base + place, Int32(needle[rare]), last - place + 1) else {
        return nil
      }
      place = base.distance(to: hit.assumingMemoryBound(to: UInt8.self))
      if matches(base + (place - rare)) { return place - rare }
      place += 1
    }
    return nil
  }

  private func matches(_ place: UnsafePointer<UInt8>) -> Bool {
    needle.withUnsafeBufferPointer { needle in
      guard let start = needle.baseAddress else { return true }
      return memcmp(place, start, needle.count) == 0
    }
  }

  /// Sets `found` to 1 for each text that holds the needle; `starts` are the texts' bounds.
  func mark(
    _ found: inout [UInt8], in text: UnsafeBufferPointer<UInt8>,
    starts: UnsafeBufferPointer<UInt32>
  ) {
    var index = 0
    var place = 0
    while let hit = first(in: text, from: place) {
      index = Self.index(of: UInt32(hit), in: starts, from: index)
      found[index] = 1
      place = Int(starts[index + 1])
      index += 1
      if index + 1 >= starts.count { return }
    }
  }

  /// The text in which `offset` lies: near `start` when hits are many, far when they are few.
  private static func index(
    of offset: UInt32, in starts: UnsafeBufferPointer<UInt32>, from start: Int
  ) -> Int {
    var step = 1
    var low = start
    while low + step < starts.count, starts[low + step] <= offset {
      low += step
      step *= 2
    }
    var high = min(low + step, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Common letters last; what is not in the list is rare.
  private static func commonness(_ byte: UInt8) -> Int {
    ranks[Int(byte)]
  }

  private static let ranks: [Int] = {
    var ranks = [Int](repeating: 0, count: 256)
    for (rank, byte) in "xqjwzk9876y543hvfbgpmdcul1srtoain02- e".utf8.enumerated() {
      ranks[Int(byte)] = rank + 1
    }
    return ranks
  }()
}
