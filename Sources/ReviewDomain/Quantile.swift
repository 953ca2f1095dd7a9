/// A quantile of whole numbers, exact: R's type 7, its default (Hyndman and Fan 1996, "Sample
/// quantiles in statistical packages", definition 7).
///
/// Of n ascending values x(0) … x(n-1), with h = (n-1)·p, it is x(⌊h⌋) + (h-⌊h⌋)·(x(⌊h⌋+1) - x(⌊h⌋)).
package struct Quantile: Hashable, Sendable {
  /// p as a fraction from 0 to 1.
  package let numerator: Int
  package let denominator: Int

  package init(_ numerator: Int, of denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  package static let median = Quantile(1, of: 2)
  package static let percentile80 = Quantile(4, of: 5)

  /// The place ⌊h⌋ among `count` values, and (h-⌊h⌋) in parts of ``denominator``.
  package func place(in count: Int) -> (index: Int, parts: Int) {
    let h = (count - 1) * numerator
    return (h / denominator, h % denominator)
  }

  /// The quantile times ``denominator``, so that it stays whole.
  ///
  /// `count`: how many values there are; at least one.
  /// `value`: the value at a place in their ascending order.
  package func parts<Failure: Error>(
    of count: Int, value: (Int) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    let (index, parts) = place(in: count)
    let low = try value(index)
    guard parts > 0 else { return low * denominator }
    return low * denominator + parts * (try value(index + 1) - low)
  }

  /// The quantile rounded up to a whole number.
  package func roundedUp<Failure: Error>(
    of count: Int, value: (Int) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    let parts = try parts(of: count, value: value)
    return parts >= 0 ? (parts + denominator - 1) / denominator : parts / denominator
  }
}
