/// Sorts many small numbers by an integer key, keeping the order of equal keys.
///
/// Bytes that all keys share cost nothing, so that a key like a stage is sorted in one pass.
enum RadixSort {
  /// `values` in the order of `keys`, and the keys in that order.
  static func sorted(
    _ values: [Int32], by keys: [UInt64]
  ) -> (values: [Int32], keys: [UInt64]) {
    guard values.count > 256 else { return sortedFew(values, by: keys) }
    var from = (values: values, keys: keys)
    var to = from
    let first = keys.first ?? 0
    let differing = keys.reduce(into: UInt64(0)) { $0 |= $1 ^ first }
    for shift in stride(from: 0 as UInt64, to: 64, by: 8) where differing >> shift & 0xff != 0 {
      pass(from, into: &to, shift: shift)
      swap(&from, &to)
    }
    return from
  }

  private static func pass(
    _ from: (values: [Int32], keys: [UInt64]), into to: inout (values: [Int32], keys: [UInt64]),
    shift: UInt64
  ) {
    var places = [Int](repeating: 0, count: 256)
    for key in from.keys { places[Int(key >> shift & 0xff)] += 1 }
    var sum = 0
    for digit in 0..<256 { (places[digit], sum) = (sum, sum + places[digit]) }
    for index in from.keys.indices {
      let key = from.keys[index]
      let digit = Int(key >> shift & 0xff)
      to.keys[places[digit]] = key
      to.values[places[digit]] = from.values[index]
      places[digit] += 1
    }
  }

  private static func sortedFew(
    _ values: [Int32], by keys: [UInt64]
  ) -> (values: [Int32], keys: [UInt64]) {
    let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    return (order.map { values[$0] }, order.map { keys[$0] })
  }
}
