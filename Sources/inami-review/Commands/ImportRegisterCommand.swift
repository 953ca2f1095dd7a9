import ArgumentParser
import CaseStore
import ReviewDomain
import ReviewTexts

/// `import-register`: files of the public register in; what it says already is no event.
struct ImportRegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-register",
    abstract: "Enter files of the public register: care processes, applications, facts.",
    discussion: """
      PATH is a .yaml file or a folder of them; without one, the public history that comes with the \
      program. Every mistake in every file is listed, and then nothing is entered. What the register \
      says already changes nothing; what it says otherwise needs a reason. The format is in \
      docs/REGISTER.md.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Files, or folders of files.") var paths: [String] = []
  @Flag(help: "Say what would be recorded, and record nothing.") var dryRun = false
  @Option(help: "Why something is changed that is in the register already.") var reason = ""
  @Option(help: "The day on which it happened, as 2026-11-21.") var on: String?

  func run() throws {
    let workplace = try Workplace(options)
    let texts = workplace.texts
    let content =
      paths.isEmpty ? try RegisterFiles.shipped() : try RegisterFiles.read(paths, texts)
    let command = GroupCommand.register(.enter(content, reason: reason))
    do {
      if dryRun { return try preview(command, workplace) }
      let kept = try workplace.store.perform(
        command, by: workplace.actor, day: try Days.day(on, texts), now: workplace.now)
      Output.line(texts.registerEntered(kept.count))
    } catch Refusal.nothingChanged {
      Output.line(texts.registerUnchanged)
    }
  }

  private func preview(_ command: GroupCommand, _ workplace: Workplace) throws {
    let outcome = try workplace.store.outcome(
      of: command, by: workplace.member.id, day: try Days.day(on, workplace.texts),
      now: workplace.now)
    for event in outcome.events { Output.line(workplace.texts.history(event)) }
    Output.warn(workplace.texts.dryRun)
  }
}
