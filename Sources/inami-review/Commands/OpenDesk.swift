import ArgumentParser
import CursesTerminal
import Foundation

/// `inami-review` without a command: the desk.
struct OpenDesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "Open the desk (what happens without a command).")

  @OptionGroup var options: GlobalOptions

  @Option(help: "Begin with this filter.")
  var query = ""

  func run() throws {
    let workplace = try Workplace(options)
    let noColor = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
    let colours: Theme.Colours = options.noColor || !noColor.isEmpty ? .none : .palette
    try MainActor.assumeIsolated {
      var loop = try DeskLoop(workplace, colours: colours, query: query)
      loop.run()
    }
  }
}
