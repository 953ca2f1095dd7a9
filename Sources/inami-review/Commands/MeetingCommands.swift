import ArgumentParser
import CaseReports
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts

/// What `agenda` and `minutes` take.
struct MeetingPaperOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html, json }

  @Option(help: "text, markdown, html or json.") var format: Format = .text
  @Option(help: "The file to write; standard output without it.") var output: String?

  /// Writes the paper; --lang is its language here.
  func write(_ kind: MeetingPaper.Kind, of day: String?, _ options: GlobalOptions) throws {
    let workplace = try Workplace(options)
    let day = try Days.day(day, workplace.texts)
    let desk = MeetingDesk(loader: CaseLoader(workplace))
    let paper = try desk.paper(kind, of: day, in: workplace.language)
    let text = try desk.text(of: paper, as: ReportFormat(rawValue: format.rawValue) ?? .text)
    if let output {
      try ReportDesk.write(text, to: output)
      Output.warn(workplace.texts.written(output))
    } else {
      Output.raw(text)
    }
    if paper.missing > 0 {
      Output.warn(minutesTexts(in: workplace.language).notWritten(paper.missing))
    }
    try workplace.endReading()
  }
}

/// `agenda`: what a meeting is to deal with, as it goes out with the invitation.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Write the agenda of a meeting.",
    discussion: """
      Of the open meeting, else the next one; --lang is the paper's language here. What is closed to \
      you is named and not shown. `group set-agenda` sets it.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The meeting's day, as 2026-11-21.") var day: String?
  @OptionGroup var paper: MeetingPaperOptions

  func run() throws { try paper.write(.agenda, of: day, options) }
}

/// `minutes`: what happened in a meeting, made from the journal alone.
struct MinutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: "Write the minutes of a meeting.",
    discussion: """
      Of the open meeting, else the last one that was closed; --lang is the paper's language here. A \
      text that is not there in it is named as missing. Secret votes show totals only, and what is \
      closed to you is named and not shown. The same journal gives the same bytes.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The meeting's day, as 2026-11-21.") var day: String?
  @OptionGroup var paper: MeetingPaperOptions

  func run() throws { try paper.write(.minutes, of: day, options) }
}
