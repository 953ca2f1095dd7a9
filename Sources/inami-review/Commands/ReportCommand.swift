import ArgumentParser
import CaseReports
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts

/// `report`: the decision report of a case.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the decision report of a case.",
    discussion: """
      --lang is the report's language here; without it, the file's. What is missing is named in \
      the report and on standard error. The same journal gives the same bytes.
      """)

  /// What is written: the decision report, or the letter that goes to the authority with it.
  enum Kind: String, ExpressibleByArgument, CaseIterable { case decision, cover }
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html, json }

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var caseNumber: String
  @Option(help: "decision, or cover: the letter that goes with a transmission.")
  var kind: Kind = .decision
  @Option(help: "text, markdown, html or json.") var format: Format = .text
  @Option(help: "The file to write; standard output without it.") var output: String?

  func run() throws {
    let workplace = try Workplace(options)
    let id = try CaseNumbers.read(caseNumber)
    let desk = ReportDesk(loader: CaseLoader(workplace))
    let view = try workplace.store.view(of: id, for: workplace.member.id)
    let language = options.lang.flatMap(Language.init) ?? view.content.request.language
    if kind == .cover {
      try writeCover(of: id, in: language, desk, workplace)
      return try workplace.endReading()
    }
    let report = try desk.report(on: id, in: language)
    let text = try desk.text(
      of: report, as: CaseReports.ReportFormat(rawValue: format.rawValue) ?? .text)
    try write(text, workplace)
    if !report.missing.isEmpty {
      Output.warn(workplace.texts.reportMissing(report.missing.count))
    }
    try workplace.endReading()
  }

  func validate() throws {
    guard kind == .cover, format == .json else { return }
    throw ValidationError("a covering letter is written as text, markdown or html")
  }

  private func writeCover(
    of id: CaseID, in language: Language, _ desk: ReportDesk, _ workplace: Workplace
  ) throws {
    let format = CaseReports.ReportFormat(rawValue: format.rawValue) ?? .text
    try write(try desk.cover(of: id, in: language, as: format), workplace)
  }

  private func write(_ text: String, _ workplace: Workplace) throws {
    guard let output else { return Output.raw(text) }
    try ReportDesk.write(text, to: output)
    Output.warn(workplace.texts.written(output))
  }
}
