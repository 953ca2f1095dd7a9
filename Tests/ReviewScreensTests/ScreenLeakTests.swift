import ReviewDomain
import ReviewScreens
import ReviewTestSupport
import TextCanvas
import Testing

/// Every screen, menu and effect of the desk is the same whatever others' sealed sheets hold.
@Suite struct ScreenLeakTests {
  private static let canary = "K4N4R1E"

  /// Everyone but Ann has handed in; what they said is one of two worlds.
  private static func story(_ world: Int, secondRound: Bool) throws -> Story {
    let start =
      try secondRound
      ? Story.revealed().then(
        on: "2026-11-01", [(.roundOpened(round: 2, criteriaSet: "set-1"), .president)])
      : Story.inScoring()
    let round = secondRound ? 2 : 1
    return try start.then(
      on: "2026-11-15",
      Member.scorers.dropFirst().map { member in
        (.scoreSheetSubmitted(round: round, sheet: try sheet(world), salt: canary), member)
      } + [
        (.scoreSheetReopened(round: round, member: "bedu", reason: canary), .president)
      ])
  }

  private static func sheet(_ world: Int) throws -> ScoreSheet {
    let criteria = try Shipped.criteria.get().sheetCriteria(temporary: true)
    return ScoreSheet(
      scores: criteria.map { criterion in
        let isScored = criterion.kind == .scored
        return CriterionScore(
          criterion: criterion.id, reason: canary + " \(world)",
          score: isScored ? .level(world * 3) : nil,
          confidence: isScored ? (world == 0 ? .low : .high) : nil,
          pins: [Pin(.section(canary), page: world + 1, locator: canary)])
      }, recommendation: world == 0 ? .negative : .temporary)
  }

  /// Every command on every screen of a case, then through each menu.
  private static var keys: [Key] {
    let screens: [[Key]] = [[], [.tab], [.character("D")], [.character("i")]]
    let ways: [[Key]] = zip([Scope.dossier, .sheet, .deliberation, .history], screens).map {
      let keys = Bindings.bindings(in: $0).compactMap(\.keys.first)
        .filter { $0 != .control("z") && $0 != .character("A") }
      return $1 + keys + [.escape, .escape, .enter]
    }
    let menus: [Key] = ["?", "m", ":"].flatMap { name -> [Key] in
      [.character(name)] + Array(repeating: .pageDown, count: 4) + [.escape]
    }
    return ways.flatMap { $0 } + menus + [.character("D"), .enter, .enter]
  }

  @Test(
    arguments: [Member.peeters, .president, .secretary, .auditor],
    [(80, 24), (200, 60)])
  func `sealed sheets make no difference to any screen`(
    viewer: Member, size: (Int, Int)
  ) throws {
    for secondRound in [false, true] {
      var worlds = try (0...1).map { world in
        try DeskPlay.open(
          try Self.story(world, secondRound: secondRound), as: viewer, at: size)
      }
      for key in Self.keys {
        let screens = try worlds.indices.map { world in
          try worlds[world].press(key)
          if worlds[world].desk.file == nil { try worlds[world].press("Enter") }
          return worlds[world].screen
        }
        #expect(screens[0] == screens[1], "\(viewer.id) \(key)")
        #expect(!screens[0].contains(Self.canary), "\(viewer.id) \(key)")
        #expect(worlds[0].effects == worlds[1].effects, "\(viewer.id) \(key)")
        for world in worlds.indices { worlds[world].forget() }
      }
    }
  }

  @Test func `what is planted is there for whoever may see it`() throws {
    var own = try DeskPlay.open(try Self.story(0, secondRound: false), as: Member.scorers[2])
    try own.press("Tab")
    #expect(own.screen.contains(Self.canary))
  }
}
