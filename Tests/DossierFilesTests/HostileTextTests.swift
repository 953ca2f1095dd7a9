import DossierFiles
import ReviewDomain
import Testing

/// Texts made to break a parser: whatever they are, reading ends and says something.
struct HostileTextTests {
  private func read(front: String) -> Result<ReadDossier, Mistakes> {
    DossierFolder.read(text: "---\n" + front + "\n---\n")
  }

  private static let size = 200_000

  @Test(arguments: [
    String(repeating: "[", count: size),
    String(repeating: "{", count: size),
    String(repeating: "{a: ", count: size / 4),
    String(repeating: "- ", count: size / 2),
    String(repeating: "? ", count: size / 2),
    String(repeating: "[a, ", count: size / 4),
    String(repeating: "a: b\n", count: size / 5),
    String(repeating: "&a ", count: size / 3),
    String(repeating: "a: &a\n", count: size / 6),
    String(repeating: "a: b: c\n", count: size / 8),
    String(repeating: "\"a", count: size / 2),
    String(repeating: "a: [\n", count: size / 5),
    (0..<900).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
    "%YAML 9.9", "%TAG ! x", "...", "\t", "\"", "'", "|", ">", "- |+9", "? ", ": ", "a: |\n\n",
    "\u{85}\u{2028}\u{2029}", "a: \u{FEFF}b", "\u{F0026}a: *b", "<<: *a",
  ])
  func `hostile front matter ends in mistakes`(front: String) {
    guard case .failure(let mistakes) = read(front: front) else {
      Issue.record("read without mistakes")
      return
    }
    #expect(!mistakes.list.isEmpty)
    #expect(mistakes.list.count <= 201)
  }

  @Test func `no change of bytes makes the program stop`() {
    var random = SplitMix(state: 2026)
    let good = Array(SampleDossier.text.utf8)
    let folder = TemporaryFolder()
    for _ in 0..<1500 {
      folder.write(mutated(good, &random), to: "dossier.md")
      switch withExtendedLifetime(folder, { DossierFolder.read(folder.path) }) {
      case .success(let dossier): _ = dossier.sections
      case .failure(let mistakes): #expect(isSound(mistakes.list))
      }
    }
  }

  @Test func `no change of bytes makes a rule file stop the program`() {
    var random = SplitMix(state: 12)
    let good = Array(SampleRules.criteriaSet.utf8)
    for _ in 0..<500 {
      let bytes = mutated(good, &random)
      if case .failure(let mistakes) = CriteriaSetFile.read(bytes, name: "set.yaml") {
        #expect(isSound(mistakes.list))
      }
    }
  }

  /// Bytes replaced, removed, doubled, swapped for what YAML acts on.
  private func mutated(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    let sharp = Array("\"'[]{}:,-?&*!|>%@`#\n\t \\\r\u{85}\u{F0026}\u{10F000}".utf8) + [0, 255]
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where bytes.count > 40 {
      let index = Int.random(in: bytes.indices, using: &random)
      let end = min(bytes.count, index + Int.random(in: 1...30, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(index..<end)
      case 2: bytes.insert(contentsOf: bytes[index..<end], at: index)
      case 3: bytes[index] = sharp.randomElement(using: &random) ?? 0
      default: bytes.insert(sharp.randomElement(using: &random) ?? 0, at: index)
      }
    }
    return bytes
  }

  private func isSound(_ mistakes: [Mistake]) -> Bool {
    let places = mistakes.filter { $0.line > 0 }.map { [$0.line, $0.column] }
    return !mistakes.isEmpty && places.allSatisfy { $0[1] > 0 }
      && zip(places, places.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) || $0 == $1 }
  }
}

/// Always the same numbers from the same state.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
