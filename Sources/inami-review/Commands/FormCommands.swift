import ArgumentParser
import Foundation
import ReviewDomain
import ReviewTexts
import SheetForms

/// `form`: the member's score sheet as a text file, to be filled in anywhere.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Print your score sheet as a form for a text editor.",
    discussion: """
      inami-review form 2026-014 > 2026-014.review.txt. Several cases give several forms in one \
      file. docs/OFFLINE.md has the format; `submit` reads it back.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Numbers of cases.") var cases: [String]

  func run() throws {
    let workplace = try Workplace(options)
    Output.raw(try OfflineForms(workplace).text(of: try cases.map(CaseNumbers.read)))
    try workplace.endReading()
  }
}

/// `submit`: forms back in, all of them or none.
struct SubmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Read forms back: drafts are kept, sheets handed in.",
    discussion: """
      A form with [submit] yes hands its sheet in, one with [submit] no keeps a draft. Every \
      mistake of every form is told with its line, and then nothing is changed (status 65). \
      docs/OFFLINE.md has the format.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Files with forms.") var files: [String]
  @Flag(help: "Say what would come of it, and change nothing.") var dryRun = false

  func run() throws {
    let workplace = try Workplace(options)
    let forms = OfflineForms(workplace)
    let planned = try forms.plan(
      try files.map { ($0, try OfflineForms.bytes(of: $0, workplace.texts)) })
    if dryRun {
      planned.flatMap(forms.lines).forEach(Output.line)
      Output.warn(workplace.texts.dryRun)
    } else {
      try forms.apply(planned).forEach(Output.line)
    }
  }
}
