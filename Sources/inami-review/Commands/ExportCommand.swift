import ArgumentParser
import CaseReports
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts

/// `export`: scores, the journal or the calendar, as far as the member may see them.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: """
      Export scores or votes (csv, json), assignments (csv), the journal (jsonl) or the calendar \
      (ics, csv, json).
      """,
    discussion: """
      Holds what you may see, no more: sheets of rounds that are not revealed and ballots of open \
      votes are withheld, of secret votes everybody's choice. In CSV, text that a spreadsheet would \
      run as a formula gets a leading '. The calendar holds the indicative ends of periods, planned \
      meetings, milestones and ends of temporary reimbursements: numbers, product names and dates, \
      nothing else of a dossier.
      """)

  enum What: String, ExpressibleByArgument, CaseIterable {
    case scores, votes, assignments, journal, calendar
  }
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json, jsonl, ics }

  @OptionGroup var options: GlobalOptions
  @Argument(help: "scores, votes, assignments, journal or calendar.") var what: What
  @Option(
    help: """
      csv or json for scores and votes, csv for assignments, jsonl for the journal, ics, csv or \
      json for the calendar.
      """) var format: Format?
  @Option(help: "The file to write; standard output without it.") var output: String?

  func validate() throws {
    switch (what, format) {
    case (_, nil), (.scores, .csv), (.scores, .json), (.votes, .csv), (.votes, .json),
      (.assignments, .csv), (.journal, .jsonl), (.calendar, .ics), (.calendar, .csv),
      (.calendar, .json):
      break
    default:
      throw ValidationError("\(what.rawValue) cannot be exported as \(format?.rawValue ?? "")")
    }
  }

  func run() throws {
    let workplace = try Workplace(options)
    try export(workplace)
    try workplace.endReading()
  }

  private func export(_ workplace: Workplace) throws {
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
    case .calendar: try writeCalendar(workplace, write)
    }
  }

  private func writeCalendar(_ workplace: Workplace, _ write: (String) throws -> Void) throws {
    let store = workplace.store
    let days = try store.calendarDays(for: workplace.member.id)
    let list = CalendarList(days, in: workplace.language)
    switch format {
    case .json: try write(try list.json())
    case .csv:
      for row in list.rows {
        try write(row.map(CSVField.written).joined(separator: ",") + "\r\n")
      }
    default:
      let calendar = ICalendar(
        days, storeID: store.id, name: store.name, in: workplace.language)
      try write(calendar.text)
    }
  }
}
