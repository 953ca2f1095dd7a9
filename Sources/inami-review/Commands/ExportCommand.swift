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
      Export scores or votes (csv, json), assignments (csv), the journal (jsonl), the calendar \
      (ics, csv, json) or the public register (csv, json, html).
      """,
    discussion: """
      Holds what you may see, no more: sheets of rounds that are not revealed and ballots of open \
      votes are withheld, of secret votes everybody's choice. In CSV, text that a spreadsheet would \
      run as a formula gets a leading '. The calendar holds the indicative ends of periods, planned \
      meetings, milestones and ends of temporary reimbursements: numbers, product names and dates, \
      nothing else of a dossier. The register is what the public may read, the same for everybody: \
      no number of a case, no request, no reason of an act. Its CSV and HTML are in the language of \
      --lang, its JSON is in all.
      """)

  enum What: String, ExpressibleByArgument, CaseIterable {
    case scores, votes, assignments, journal, calendar, register
  }
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json, jsonl, ics, html }

  @OptionGroup var options: GlobalOptions
  @Argument(help: "scores, votes, assignments, journal, calendar or register.") var what: What
  @Option(
    help: """
      csv or json for scores and votes, csv for assignments, jsonl for the journal, ics, csv or \
      json for the calendar, html, csv or json for the register; the first without it.
      """) var format: Format?
  @Option(help: "The file to write; standard output without it.") var output: String?

  func validate() throws {
    switch (what, format) {
    case (_, nil), (.scores, .csv), (.scores, .json), (.votes, .csv), (.votes, .json),
      (.assignments, .csv), (.journal, .jsonl), (.calendar, .ics), (.calendar, .csv),
      (.calendar, .json), (.register, .csv), (.register, .json), (.register, .html):
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
    case .register:
      let format = RegisterExport.Format(rawValue: format?.rawValue ?? "") ?? .html
      try write(try RegisterExport(workplace.store.group.register).text(format, workplace.language))
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
