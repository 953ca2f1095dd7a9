import Foundation
import ReviewDomain
import ReviewScreens
import ReviewTexts
import TextCanvas
import Testing

/// The guides in docs/guides: what they tell to press and to type is there, in their language.
@Suite struct GuideTests {
  @Test(arguments: Guide.all)
  func `every key beside a command is a key of that command`(guide: Guide) throws {
    let pairs = try guide.keys()
    #expect(pairs.count > 10)
    for pair in pairs {
      #expect(guide.means(pair), "\(guide): `\(pair.key)` **\(pair.words)**")
    }
  }

  @Test(arguments: Guide.all)
  func `every act behind the menu's key is in the menu by that name`(guide: Guide) throws {
    let names = try guide.chosen()
    #expect(!names.isEmpty)
    for name in names { #expect(guide.titles.contains(name), "\(guide): m → \(name)") }
  }

  @Test(arguments: Guide.all)
  func `every line to be typed is a command of the program`(guide: Guide) throws {
    let program = try ParsedProgram.read(Workbench())
    for line in try guide.lines() {
      #expect(program.knows(line), "\(guide): \(line.joined(separator: " "))")
    }
  }

  @Test func `a wrong key, a wrong act and a wrong command are found`() throws {
    let guide = Guide(name: "member", language: .french)
    #expect(!guide.means((key: "Z", words: "Suite à donner")))
    #expect(guide.means((key: "n", words: "Suite à donner")))
    #expect(!guide.titles.contains("Suite à prendre"))
    let program = try ParsedProgram.read(Workbench())
    #expect(!program.knows(["do", "scores", "2026-013"]))
    #expect(!program.knows(["form", "2026-013", "--to"]))
    #expect(!program.knows(["do", "declare", "2026-013", "interests=none"]))
    #expect(program.knows(["do", "declare", "2026-013", "interest=none"]))
  }
}

/// One guide: its text, and the words of the desk in its language.
struct Guide: CustomTestStringConvertible, Sendable {
  let name: String
  let language: Language

  static let all = ["secretariat", "chair", "member"].flatMap { name in
    [Language.french, .dutch].map { Guide(name: name, language: $0) }
  }

  var testDescription: String { "\(name).\(language.rawValue).md" }
  private var texts: any Texts { ReviewTexts.texts(in: language) }

  private func text() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "docs/guides/" + testDescription), encoding: .utf8)
  }

  // MARK: - Keys

  /// Every `` `key` **words** ``, also in two cells of a table.
  func keys() throws -> [(key: String, words: String)] {
    try text().matches(of: /`([^`\n]+)`(?: \| | )\*\*([^*\n]+)\*\*/).map {
      (String($0.1), String($0.2))
    }
  }

  /// Whether the key is one of a command with this title or hint, on some screen.
  func means(_ pair: (key: String, words: String)) -> Bool {
    if let command = Self.formKeys[pair.key], says(pair.words, command) { return true }
    return Bindings.all.contains { binding in
      says(pair.words, binding.command) && binding.keys.contains { Self.shown($0) == pair.key }
        || pair.key == "0-3" && binding.command == .score && says(pair.words, .score)
    }
  }

  private static let formKeys: [String: DeskCommand] = ["Ctrl-S": .confirm, "Ctrl-X": .editor]
  private static func shown(_ key: Key) -> String {
    switch key {
    case .left: "←"
    case .right: "→"
    case .up: "↑"
    case .down: "↓"
    default: key.name
    }
  }

  private func says(_ words: String, _ command: DeskCommand) -> Bool {
    [texts.title(command), texts.hint(command)].contains(words)
  }

  // MARK: - The menu

  /// Every `` `m` → **title** ``.
  func chosen() throws -> [String] {
    try text().matches(of: /`m` → \*\*([^*\n]+)\*\*/).map { String($0.1) }
  }

  var titles: Set<String> {
    Set((DeskCommand.all + GroupAct.allCases.map(DeskCommand.groupAct)).map(texts.title))
  }

  // MARK: - Commands

  /// The words of each line that begins with the program's name.
  func lines() throws -> [[String]] {
    try text().split(separator: "\n").filter { $0.hasPrefix("inami-review ") }.map { line in
      line.prefix { $0 != "#" }.split(separator: " ").dropFirst().map(String.init)
    }
  }
}

extension ParsedProgram {
  /// Whether the subcommands, options and acts of a line exist, and the keys of its act.
  func knows(_ line: [String]) -> Bool {
    guard let first = line.first else { return false }
    let options = line.filter { $0.hasPrefix("--") && $0 != "--lang" && $0 != "--as" }
    guard let command = command.subcommands?.first(where: { $0.commandName == first }) else {
      return false
    }
    let all = (command.arguments ?? []) + (command.subcommands ?? []).flatMap { $0.arguments ?? [] }
    guard options.allSatisfy({ option in all.contains { $0.written == option } }) else {
      return false
    }
    guard let parameters = Self.parameters(of: line) else { return true }
    return parameters.isSuperset(of: Self.keys(of: line).union(["an act"]))
  }

  /// The keys that the act of a line takes; none where the act does not exist.
  private static func parameters(of line: [String]) -> Set<String>? {
    let word = line.dropFirst().first ?? ""
    switch line.first {
    case "do": return names(Act(rawValue: word)?.parameters)
    case "group" where line.count > 1: return names(GroupAct(rawValue: word)?.parameters)
    default: return nil
    }
  }

  private static func names(_ parameters: [ActParameter]?) -> Set<String> {
    guard let parameters else { return [] }
    return Set(parameters.map(\.name) + ["an act"])
  }

  private static func keys(of line: [String]) -> Set<String> {
    Set(
      line.compactMap { word in word.firstIndex(of: "=").map { String(word[..<$0]) } }
    )
  }
}
