import ArgumentParser
import Foundation

/// The program's story: arguments in, one command run, an exit status out.
@main
enum Main {
  static func main() {
    umask(0o077)
    signal(SIGPIPE, SIG_IGN)
    if let word = GlobalOptions.language(in: CommandLine.arguments) { Failure.language = word }
    let arguments = GlobalOptions.moved(behind: Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try InamiReview.parseAsRoot(arguments)
      try command.run()
    } catch {
      Failure.exit(with: error)
    }
  }
}

struct InamiReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inami-review",
    abstract: "The desk of the working group that reviews mobile medical applications.",
    discussion: """
      Without a command, opens the desk on a store. Inside it, ? shows the keys and m what can be \
      done. In English, French, Dutch and German (--lang en, fr, nl, de).

      Exit status: 0 done, 1 failure, 2 refused by a rule, 3 damaged store, 64 wrong usage, \
      65 mistakes in an input file or query, 75 store busy.
      """,
    subcommands: [
      OpenDesk.self, InitCommand.self, DemoCommand.self, ImportCommand.self, ListCommand.self,
      ShowCommand.self, DoCommand.self, FormCommand.self, SubmitCommand.self,
      ReportCommand.self, LetterCommand.self, ExportCommand.self, MemberCommand.self,
      GroupActCommand.self, AgendaCommand.self, MinutesCommand.self, AssignCommand.self,
      AnalyseCommand.self, AdoptCommand.self, ImportRegisterCommand.self,
      VerifyCommand.self, RebuildCommand.self, BackupCommand.self,
      RestoreCommand.self, DoctorCommand.self, WriteDocsCommand.self, MeasureCommand.self,
    ],
    defaultSubcommand: OpenDesk.self)
}
