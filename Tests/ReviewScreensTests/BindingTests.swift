import ReviewDomain
import ReviewScreens
import ReviewTexts
import TextCanvas
import Testing

/// The table of keys, from which hints, help and menus are made.
@Suite struct BindingTests {
  @Test(arguments: Scope.allCases)
  func `a key means one thing on a screen`(scope: Scope) {
    var commands: [Key: DeskCommand] = [:]
    for binding in Bindings.bindings(in: scope) {
      for key in binding.keys {
        #expect(commands[key] == nil, "\(key.name) on \(scope)")
        commands[key] = binding.command
      }
    }
  }

  /// Needs AltGr on Belgian, French or German keyboards, or never reaches a program.
  private static let unusable: Set<Key> = Set(
    "@#{}[]|\\~^`€²³".map(Key.character) + "hijmabsq[".map(Key.control)
      + [.control(" "), .function(1), .function(10)])

  @Test func `no command has only keys that a keyboard lacks or a terminal takes`() {
    for scope in Scope.allCases {
      for (command, keys) in keys(in: scope) {
        #expect(!keys.subtracting(Self.unusable).isEmpty, "\(command) on \(scope)")
      }
    }
  }

  @Test func `no command has digits only`() {
    for scope in Scope.allCases {
      for (command, keys) in keys(in: scope) {
        let others = keys.filter { key in
          if case .character(let character) = key { !character.isNumber } else { true }
        }
        #expect(!others.isEmpty, "\(command) on \(scope)")
      }
    }
  }

  private func keys(in scope: Scope) -> [DeskCommand: Set<Key>] {
    Bindings.bindings(in: scope).reduce(into: [:]) {
      $0[$1.command, default: []].formUnion($1.keys)
    }
  }

  @Test func `every key of the Belgian top row scores the digit that is printed on it`() {
    for (level, character) in "à&é\"'(§è!ç".enumerated() {
      #expect(scoredLevel(of: .character(character)) == level)
      #expect(Bindings.command(for: .character(character), in: .sheet) == .score)
      let digit = Character(String(level))
      #expect(scoredLevel(of: .character(digit)) == level)
      #expect(Bindings.command(for: .character(digit), in: .sheet) == .score)
    }
    #expect(scoredLevel(of: .character("x")) == nil)
    #expect(scoredLevel(of: .enter) == nil)
  }

  @Test func `every command of the desk has a key somewhere`() {
    let bound = Set(Bindings.all.map(\.command))
    // The pages are behind `g` and Tab; the editor and Confirm are keys of forms; forms are in the
    // menu.
    let pages = Set(DeskTab.allCases.map(\.command))
    let elsewhere = pages.union([.editor, .confirm, .writeForm, .readForm])
    #expect(Set(DeskCommand.desk).subtracting(bound) == elsewhere)
  }

  @Test(arguments: [Scope.dossier, .sheet, .deliberation, .report, .history])
  func `every act can be begun from the menu of every screen of a case`(scope: Scope) throws {
    var play = try DeskPlay.open(.revealed())
    let way: [Scope: [String]] = [
      .sheet: ["Tab"], .deliberation: ["D"], .report: ["r"], .history: ["i"],
    ]
    for key in way[scope] ?? [] { try play.press(key) }
    #expect(play.desk.scope == scope)
    try play.press("m")
    let items = play.desk.menu?.items ?? []
    for act in Act.allCases {
      let item = items.first { $0.choice == .command(.act(act)) }
      #expect(item != nil, "\(act)")
      let isOff = try play.file(CaseID(year: 2026, serial: 14)).refusals[act] != nil
      #expect((item?.refusal != nil) == isOff, "\(act)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every command has its words, and they fit their places`(language: Language) {
    let texts = texts(in: language)
    for command in DeskCommand.all {
      #expect((1...24).contains(SafeText(texts.title(command)).columns), "\(texts.title(command))")
      #expect((1...14).contains(SafeText(texts.hint(command)).columns), "\(texts.hint(command))")
      #expect(texts.help(command).hasSuffix("."), "\(texts.help(command))")
    }
    #expect(Set(DeskCommand.all.map(texts.title)).count == DeskCommand.all.count)
  }

  @Test(arguments: Language.allCases, [40, 60, 80, 120])
  func `the hint bar fits and ends with help on every screen`(language: Language, columns: Int)
    throws
  {
    for scene in Scene.allCases {
      var play = try scene.play(in: View(size: (columns, 24), language: language))
      guard play.desk.scope != nil, play.desk.menu == nil, !play.desk.isTyping else { continue }
      let last = play.screen.split(separator: "\n", omittingEmptySubsequences: false)[23]
      #expect(last.hasSuffix("? " + texts(in: language).hint(.help)), "\(scene): \(last)")
      #expect(SafeText(String(last)).columns < columns)
    }
  }

  @Test(arguments: [Language.french, .dutch])
  func `the two lines of hints name what a member needs at 80 columns`(language: Language) throws {
    let texts = texts(in: language)
    var play = try DeskPlay.open(.scored(), language: language, draft: .begun())
    for _ in 0..<2 {
      for command in [DeskCommand.menu, .act(.submitScores), .nextStep, .otherPane] {
        #expect(play.screen.contains(" " + texts.hint(command) + "  "), "\(command)")
      }
      try play.press("Tab")
    }
  }
}
