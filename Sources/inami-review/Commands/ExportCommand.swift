import ArgumentParser
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts

/// `export`: scores or the journal, as far as the member may see them.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export scores or votes (csv, json), assignments (csv) or the journal (jsonl).",
    discussion: """
      Holds what you may see, no more: sheets of rounds that are not revealed and ballots of open \
      votes are withheld, of secret votes everybody's choice. In CSV, text that a spreadsheet would run as a formula gets a leading '.
      """)

  enum What: String, ExpressibleByArgument, CaseIterable { case scores, votes, assignments, journal }
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json, jsonl }

  @OptionGroup var options: GlobalOptions
  @Argument(help: "scores, votes, assignments or journal.") var what: What
  @Option(help: "csv or json for scores and votes, csv for assignments, jsonl for the journal.")
  var format: Format?
  @Option(help: "The file to write; standard output without it.") var output: String?

  func validate() throws {
    switch (what, format) {
    case (_, nil), (.scores, .csv), (.scores, .json), (.votes, .csv), (.votes, .json),
      (.assignments, .csv), (.journal, .jsonl):
      break
    default:
      throw ValidationError("\(what.rawValue) cannot be exported as \(format?.rawValue ?? "")")
    }
  }

  func run() throws {
    let workplace = try Workplace(options)
    guard let output else { return try write(workplace) { Output.raw($0) } }
    var text = ""
    try write(workplace) { text += $0 }
    try ReportDesk.write(text, to: output)
    Output.warn(workplace.texts.written(output))
  }

  private func write(_ workplace: Workplace, _ write: (String) throws -> Void) throws {
    let viewer = workplace.member.id
    switch what {
    case .scores:
      try workplace.store.exportScores(format == .json ? .json : .csv, for: viewer, write: write)
    case .assignments: try workplace.store.exportAssignments(for: viewer, write: write)
    case .votes:
      try workplace.store.exportVotes(format == .json ? .json : .csv, for: viewer, write: write)
    case .journal: try workplace.store.exportJournal(for: viewer, write: write)
    }
  }
}
