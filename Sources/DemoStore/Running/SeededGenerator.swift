/// SplitMix64: the same numbers from the same seed, on every machine and in every version.
///
/// Everything that is random in a demonstration comes from here, so that seed and date decide the
/// head hash. Changing a constant changes every demonstration.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A generator of its own for `part`, so that one case does not move the numbers of the next.
  init(seed: UInt64, part: UInt64) {
    var mixer = SeededGenerator(seed: seed ^ (part &* 0xD134_2543_DE82_EF95))
    state = mixer.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// A number below `bound`; 0 when there is none.
  ///
  /// Own arithmetic: the standard library may choose its numbers another way some day.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(((next() >> 32) &* UInt64(bound)) >> 32)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Whether something happens that happens to `percent` of a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of `choices`, which must not be empty.
  mutating func pick<Choices: RandomAccessCollection>(_ choices: Choices) -> Choices.Element {
    choices[choices.index(choices.startIndex, offsetBy: below(choices.count))]
  }

  /// The place that falls to one of `weights`.
  mutating func place(among weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      if rest < weight { return place }
      rest -= weight
    }
    return 0
  }

  /// 128 bits in lower-case hexadecimal, as a sheet's salt.
  mutating func hexadecimal() -> String {
    hexadecimal(next()) + hexadecimal(next())
  }

  private func hexadecimal(_ word: UInt64) -> String {
    String(unsafeUninitializedCapacity: 16) { digits in
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: word >> (60 - 4 * UInt64(place))) & 15
        digits[place] = digit < 10 ? 48 + digit : 87 + digit
      }
      return 16
    }
  }
}
