import CaseQuery
import Foundation
import ReviewDomain
import ReviewTestSupport
import Testing

/// Queries at random: well formed ones are read back, and nothing at all breaks the reader.
@Suite struct QueryFuzzTests {
  @Test func `three thousand random queries are read back as they are written`() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<3_000 {
      let text = RandomQuery.text(&random)
      let query = CaseQuery(text)
      #expect(query.problem == nil, "\(text)")
      #expect(query.isReadBack, "\(text) is written as \(query)")
    }
  }

  #if DEBUG
    private static let usual = 40_000
  #else
    private static let usual = 200_000
  #endif

  /// `QUERY_FUZZ=10000000 swift test -c release --filter QueryFuzz` reads ten million.
  @Test func `no input breaks the reader, and every problem has its place`() {
    let count = ProcessInfo.processInfo.environment["QUERY_FUZZ"].flatMap { Int($0) } ?? Self.usual
    var random = SeededRandom(seed: 2)
    var (understood, failed) = (0, 0)
    let start = ContinuousClock.now
    for _ in 0..<count {
      let text = RandomQuery.hostile(&random)
      let query = CaseQuery(text, views: ["v": "late OR view:w", "w": "view:v"])
      if let problem = query.problem {
        failed += 1
        let isPlaced =
          problem.offset >= 0 && problem.length > 0 && problem.offset <= text.count
          && query.sections == [QuerySection(tree: .nothing)]
        if !isPlaced { Issue.record("\(text.debugDescription): \(problem)") }
      } else {
        understood += 1
        if understood % 20 == 0, !query.isReadBack {
          Issue.record("\(text.debugDescription) is written as \(query.description)")
        }
      }
    }
    #expect(understood > count / 20 && failed > count / 20, "\(understood) \(failed)")
    print("read \(count) inputs in \(ContinuousClock.now - start): \(understood) understood")
  }
}

enum RandomQuery {
  static let atoms =
    QueryReadingTests.worked.flatMap { $0.split(separator: " ").map(String.init) }
    .filter {
      !["OR", "THEN"].contains($0) && !$0.hasPrefix("(") && !$0.hasSuffix(")") && !isLayout($0)
    }
    + [
      "late", "mine", "cardio", #""heart failure""#, "14", "2026-3", "stage:scoring..vote", "#t>2",
      "#~t",
      "c.C2:any:0..1", "c.F1:all:2..3", "c.D2:@patients<2", "c.C2:=2:3", "c.C2:me:-", "sd.C1>0.75",
      "period<-3wd", "due:none", "received:2026-07..", "touched:1d..2w", "lead:ann,bram",
      "scored:all",
      "has:annex,budget>1", "re:2025-031,2025-032", "gate:x!=satisfied", "rec:temporary>=3",
      "rec:all:neg",
      "quorum:no", "votes:stale", "lang:nl,fr", "requested:definitive", "ending:any", "round>1",
      #"ind:"a,b",c"#, "level!=M1", "milestone:late,missed", "decided-as!=temporary",
    ]
  static let layout = [
    "sort:-di", "sort:period,#agenda", "limit:5", #"legend:"A b""#, "show:rec,di.C2", "hide:mine",
    "group:stage", "in:all", "in:ended",
  ]

  private static func isLayout(_ word: String) -> Bool {
    ["sort:", "show:", "legend:", "limit:"].contains { word.hasPrefix($0) }
  }

  static func text(_ random: inout SeededRandom) -> String {
    let sections = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let tree = tree(&random, depth: 0)
      return (0..<Int.random(in: 0...2, using: &random)).reduce(tree) { text, _ in
        text + " " + (layout.randomElement(using: &random) ?? "")
      }
    }
    return sections.joined(separator: " THEN ")
  }

  private static func tree(_ random: inout SeededRandom, depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 5 ? 3 : 8), using: &random) {
    case 0...2: return atoms.randomElement(using: &random) ?? "a"
    case 3: return "-" + "(" + tree(&random, depth: depth + 1) + ")"
    case 4: return "(" + tree(&random, depth: depth + 1) + ")"
    case 5: return tree(&random, depth: depth + 1) + " OR " + tree(&random, depth: depth + 1)
    case 6: return tree(&random, depth: depth + 1) + " AND " + tree(&random, depth: depth + 1)
    default: return tree(&random, depth: depth + 1) + " " + tree(&random, depth: depth + 1)
    }
  }

  private static let pieces: [String] =
    QueryKeyword.allCases.map { $0.rawValue + ":" } + QueryFlag.allCases.map(\.rawValue) + [
      "(", ")", "-", "!", "|", "&", "AND", "OR", "THEN", "not", "\"", "“", "»", "\\", ",", "..",
      "…", ":",
      "<", ">=", "≤", "≠", "!=", "=", "#", "#~", "@", "*", "c.", "di.", "C2", "me", "any", "none",
      "all",
      "14", "2026-014", "3wd", "-7d", "0.5", "99999999999999999999", "M3-light", "é", "漢", "👩‍⚕️",
      "e\u{301}", "\u{200b}", "\u{0}", "\u{202e}", "\t", "\n", "ﷺ", "[", "]", "{", "}", "view:v",
      "x",
    ]

  static func hostile(_ random: inout SeededRandom) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      return String(decoding: bytes, as: UTF8.self)
    case 1:
      return (0..<Int.random(in: 1...14, using: &random)).map { _ in
        (pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
      }.joined()
    default: return mutated(text(&random), &random)
    }
  }

  private static func mutated(_ text: String, _ random: inout SeededRandom) -> String {
    var characters = Array(text)
    for _ in 0..<Int.random(in: 0...3, using: &random) where !characters.isEmpty {
      let place = Int.random(in: 0..<characters.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: characters.remove(at: place)
      case 1:
        characters.insert(contentsOf: Array(pieces.randomElement(using: &random) ?? ""), at: place)
      default: characters.swapAt(place, Int.random(in: 0..<characters.count, using: &random))
      }
    }
    return String(characters)
  }
}
