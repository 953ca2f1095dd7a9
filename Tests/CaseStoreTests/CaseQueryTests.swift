import CaseQuery
import ReviewDomain
import Testing

/// What the words of a query mean.
struct CaseQueryTests {
  private static let readings: [(String, [QueryTerm])] = [
    ("", []),
    ("Cœur  ÉVALUATION", [.text("coeur", number: nil), .text("evaluation", number: nil)]),
    ("\"heart failure\"", [.text("heart failure", number: nil)]),
    ("\"heart failure", [.text("heart failure", number: nil)]),
    ("2026-14", [.text("2026-14", number: CaseID(year: 2026, serial: 14))]),
    ("stage:vote,in-force", [.stages([.vote, .inForce])]),
    ("STAGE:Vote", [.stages([.vote])]),
    ("ending:withdrawn", [.endings([.withdrawn])]),
    ("requested:temporary", [.requested([.temporary])]),
    ("process:Heart,sleep", [.processes(["heart", "sleep"])]),
    ("process:\"hart falen\"", [.processes(["hart falen"])]),
    ("mine unscored late", [.mine, .unscored, .late]),
    ("\"mine\"", [.text("mine", number: nil)]),
  ]

  @Test(arguments: readings)
  func `words become conditions`(text: String, terms: [QueryTerm]) {
    let query = CaseQuery(text)
    #expect(query.tree == .all(terms.map { .term($0) }))
    #expect(query.problem == nil)
  }

  @Test(arguments: [
    ("", QueryScope.open), ("in:all", .all), ("in:ended cardio", .ended),
    ("ending:lapsed", .all), ("stage:ended", .all), ("stage:ended in:open", .open),
    ("stage:vote", .open),
  ])
  func `the scope is the open cases unless the query says or means another`(
    text: String, scope: QueryScope
  ) {
    #expect(CaseQuery(text).scope == scope)
  }

  @Test(arguments: [
    ("sort:period", QueryOrder(.period)),
    ("sort:-period", QueryOrder(.period, isDescending: true)),
    ("sort:product-desc", QueryOrder(.product, isDescending: true)),
    ("cardio", QueryOrder(.number)),
  ])
  func `the order is by number unless the query says another`(text: String, order: QueryOrder) {
    #expect(CaseQuery(text).orderInUse == order)
  }

  @Test(arguments: [
    ("stage:voting", 0, 12, "presubmission"), ("cardio stag:vote", 7, 9, "in:"),
    ("é in:open,all", 2, 11, "open"), ("stage:", 0, 6, "presubmission"),
    ("stage:vote,", 0, 11, "presubmission"), ("sort:size", 0, 9, "number"),
    ("requested:x late", 0, 11, "temporary"), ("10:30", 0, 5, "in:"),
  ])
  func `a word that is not understood is named with its place and what could stand there`(
    text: String, offset: Int, length: Int, allowed: String
  ) throws {
    let problem = try #require(CaseQuery(text).problem)
    #expect((problem.offset, problem.length) == (offset, length))
    #expect(problem.allowed.first == allowed)
    #expect(Array(text)[offset..<(offset + length)].elementsEqual(Array(problem.word)))
  }

  @Test func `any text is read without a trap`() {
    let pieces = [
      "stage:", "\"", ":", "é", " ", "-", "sort:-", "mine", ",", "\u{0}", "in:all", "🇧🇪",
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let query = CaseQuery(first + second + third)
          #expect(query.text == first + second + third)
          #expect(query.problem.map { $0.offset + $0.length <= query.text.count } ?? true)
        }
      }
    }
  }
}

/// How texts are folded.
struct FoldedTextTests {
  @Test(arguments: [
    ("CardioLink 2.1", "cardiolink 2.1"), ("Hôpital Saint-Éloi", "hopital saint-eloi"),
    ("Cœur Æther", "coeur aether"), ("Straße", "strasse"), ("Ærø Øst", "aero ost"),
    ("Łódź Čapek", "lodz capek"), ("ĳs Ĳ", "ijs ij"), ("Ștefan", "stefan"),
    ("e\u{301}te\u{301}", "ete"), ("l’app", "l'app"), ("a\u{a0}b\nc\td", "a b c d"),
    ("ΑΒΓ жук", "αβγ жук"), ("Ậ", "a"), ("ẞ", "ss"), ("😀", "😀"), ("3×4÷2", "3×4÷2"),
  ])
  func `case, marks and kinds of space do not matter`(text: String, folded: String) {
    #expect(FoldedText.string(of: text) == folded)
  }

  @Test func `every letter of the Latin blocks is folded to plain ones`() {
    for value in 0xc0..<0x180 as Range<UInt32> where value != 0xd7 && value != 0xf7 {
      let text = Unicode.Scalar(value).map(String.init) ?? ""
      #expect(FoldedText.bytes(of: text).allSatisfy { (0x61...0x7a).contains($0) }, "\(text)")
    }
    #expect(FoldedText.string(of: "ÀÿĀſŒœŸŽžŉĿŁ") == "ayasoeoeyzznll")
  }
}
