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

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html, json }

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var caseNumber: String
  @Option(help: "text, markdown, html or json.") var format: Format = .text
  @Option(help: "The file to write; standard output without it.") var output: String?

  func run() throws {
    let workplace = try Workplace(options)
    let id = try CaseNumbers.read(caseNumber)
    let desk = ReportDesk(loader: CaseLoader(workplace))
    let view = try workplace.store.view(of: id, for: workplace.member.id)
    let language = options.lang.flatMap(Language.init) ?? view.content.request.language
    let report = try desk.report(on: id, in: language)
    let text = try desk.text(
      of: report, as: CaseReports.ReportFormat(rawValue: format.rawValue) ?? .text)
    if let output {
      try ReportDesk.write(text, to: output)
      Output.warn(workplace.texts.written(output))
    } else {
      Output.raw(text)
    }
    if !report.missing.isEmpty {
      Output.warn(workplace.texts.reportMissing(report.missing.count))
    }
  }
}
