import ArgumentParser
import ReviewDomain

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: "The store's folder; else $INAMI_REVIEW_STORE, else the one last opened.")
  var store: String?

  @Option(name: .customLong("as"), help: "Act as a member: an id, or a role for its first member.")
  var actor: String?

  @Option(help: "Language: fr, nl, de or en.")
  var lang: String?

  @Flag(help: "No colours, as with NO_COLOR.")
  var noColor = false

  mutating func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError("unknown language “\(lang)”: fr, nl, de or en")
    }
  }

  /// The language that was asked for, wherever it stands: errors of reading arguments use it too.
  static func language(in arguments: [String]) -> Language? {
    guard let place = arguments.lastIndex(of: "--lang"), place + 1 < arguments.count else {
      return nil
    }
    return Language(rawValue: arguments[place + 1])
  }

  /// Global options may stand before the command, where the parser does not look for them: puts
  /// them behind it.
  static func moved(behind arguments: [String]) -> [String] {
    let names = ["--store", "--as", "--lang"]
    var globals: [String] = []
    var rest = arguments[...]
    while let next = rest.first {
      if names.contains(next), rest.count > 1 {
        globals += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if next == "--no-color" || names.contains(where: { next.hasPrefix($0 + "=") }) {
        globals.append(next)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    guard let command = rest.first, !command.hasPrefix("-") else {
      // Help is the program's, not that of the command that stands for none.
      return rest.contains("--help") || rest.contains("-h") ? ["--help"] : arguments
    }
    let nested = ["add", "change", "list"]
    let isNested = command == "member" && rest.dropFirst().first.map(nested.contains) ?? false
    let words = isNested ? 2 : 1
    return rest.prefix(words) + globals + rest.dropFirst(words)
  }
}
