import ReviewDomain
import ReviewScreens
import ReviewTestSupport
import TextCanvas
import Testing

/// Any keys at any size: nothing traps, and what is drawn is a screen.
@Suite struct RandomKeyTests {
  @Test(arguments: [Member.peeters, .dubois, .president, .secretary, .auditor])
  func `no keys at any size break the desk or its screen`(member: Member) throws {
    for seed in 0..<10 {
      var random = SeededRandom(seed: UInt64(seed))
      let story = try Self.stories[seed % Self.stories.count]()
      var play = try DeskPlay.open(story, as: member, draft: .begun())
      for step in 0..<80 {
        if step % 8 == 0 {
          try play.resize(
            Int.random(in: 1...200, using: &random), Int.random(in: 1...60, using: &random))
        }
        try play.press(Self.key(&random))
        try check(play.drawn(), play.desk.size)
      }
    }
  }

  private static let stories: [@Sendable () throws -> Story] = [
    { try .registered() }, { try .scored() }, { try .revealed() }, { try .inVote() },
    { try .concluded() },
  ]

  private func check(_ canvas: Canvas, _ size: Size) throws {
    #expect(canvas.fullSize == size)
    for row in 0..<size.rows {
      let start = row * size.columns
      let width = canvas.cells[start..<(start + size.columns)].reduce(0) { $0 + Int($1.width) }
      #expect(width == size.columns)
    }
    let control = canvas.text.unicodeScalars.first {
      $0 != "\n" && ($0.value < 32 || $0.value == 127)
    }
    #expect(control == nil)
    guard let cursor = canvas.cursor else { return }
    #expect((0..<size.rows).contains(cursor.row) && (0..<size.columns).contains(cursor.column))
  }

  private static let keys: [Key] =
    Scope.allCases.flatMap { Bindings.bindings(in: $0).flatMap(\.keys) }
    + [
      .enter, .tab, .backTab, .escape, .escape, .insert, .shiftUp, .controlLeft, .alt("b"),
      .control("s"), .control("x"), .control("c"), .paste("texte\ncollé\u{1B}[31m"), .paste(""),
      .character("\u{301}"), .character("作"), .character("👩‍👩‍👧"), .character("\u{7}"),
    ]

  private static func key(_ random: inout SeededRandom) -> Key {
    keys[Int.random(in: keys.indices, using: &random)]
  }
}
