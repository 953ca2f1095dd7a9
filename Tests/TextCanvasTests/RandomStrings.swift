/// The same strings in every run: escapes, marks, wide, invisible and unassigned code points
/// among ordinary text.
func randomStrings(count: Int) -> [String] {
  var random = Random(state: 42)
  return (0..<count).map { _ in
    let scalars = (0..<random.next(below: 24)).compactMap { _ in randomScalar(&random) }
    return String(String.UnicodeScalarView(scalars))
  }
}

private func randomScalar(_ random: inout Random) -> Unicode.Scalar? {
  switch random.next(below: 8) {
  case 0: Unicode.Scalar(UInt32(random.next(below: 0x20)))
  case 1: Unicode.Scalar(UInt32(0x80 + random.next(below: 0x20)))
  case 2: Unicode.Scalar(UInt32(0x300 + random.next(below: 0x70)))
  case 3: Unicode.Scalar(UInt32(0x4e00 + random.next(below: 0x100)))
  case 4: Unicode.Scalar(UInt32(0x2000 + random.next(below: 0x100)))
  case 5: Unicode.Scalar(UInt32(random.next(below: 0x110000)))
  default: Unicode.Scalar(UInt32(0x20 + random.next(below: 0x5f)))
  }
}

/// SplitMix64.
struct Random {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((value ^ (value >> 31)) % UInt64(limit))
  }
}
