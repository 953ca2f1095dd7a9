import Foundation
import Testing

/// The program's commands as its own parser tells them: what is added there is tried here.
struct ParsedProgram: Decodable {
  struct Command: Decodable {
    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  struct Argument: Decodable {
    struct Name: Decodable { let name: String }

    let kind: String
    let names: [Name]?
    let allValues: [String]?
    let isOptional: Bool
    let valueName: String?

    /// `--format`, for an option or a flag.
    var written: String? { names?.map(\.name).max { $0.count < $1.count }.map { "--" + $0 } }
  }

  let command: Command

  static func read(_ bench: Workbench) throws -> ParsedProgram {
    let text = try bench.run("--experimental-dump-help", in: nil).output
    return try JSONDecoder().decode(ParsedProgram.self, from: Data(text.utf8))
  }

  /// Options of every command, which the tests set themselves.
  private static let global = ["--store", "--as", "--lang", "--no-color", "--help", "--version"]

  /// Every command with each word that it can take, in a store whose case is 2026-001.
  func lines(_ values: (String) -> [String]) -> [[String]] {
    (command.subcommands ?? []).flatMap { Self.lines(of: $0, behind: [], values) }
  }

  private static func lines(
    of command: Command, behind words: [String], _ values: (String) -> [String]
  ) -> [[String]] {
    let words = words + [command.commandName]
    if let inner = command.subcommands, !inner.isEmpty {
      return inner.flatMap { Self.lines(of: $0, behind: words, values) }
    }
    let arguments = command.arguments ?? []
    var lines = [words]
    for argument in arguments where argument.kind == "positional" {
      let given = argument.allValues ?? values(argument.valueName ?? "")
      if given.isEmpty { continue }
      lines = lines.flatMap { line in given.map { line + [$0] } }
    }
    let plain = lines
    for argument in arguments where argument.kind != "positional" {
      guard let name = argument.written, !global.contains(name) else { continue }
      let endings =
        argument.kind == "flag" ? [[name]] : (argument.allValues ?? []).map { [name, $0] }
      for ending in endings { lines += plain.map { $0 + ending } }
    }
    return lines
  }
}
