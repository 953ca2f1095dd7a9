import ArgumentParser
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts

/// `init`: a new store with its first member.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Create a store; asks what is not given.",
    discussion: """
      The first member belongs to the secretariat and acts for this operating-system account; \
      more are added with `member add`. Modes: practice (acting as others, moving the clock), \
      solo (one person keeps the store), shared (each account is mapped to a member).
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The new folder.") var folder: String
  @Option(help: "The store's name.") var name: String?
  @Option(help: "practice, solo or shared.") var mode: String?
  @Option(help: "The first member's id.") var memberID: String?
  @Option(help: "The first member's name.") var memberName: String?

  func run() throws {
    let language = options.lang.flatMap(Language.init) ?? Failure.language
    let texts = texts(in: language)
    let path = Workplace.absolute(folder)
    let name =
      try name ?? Question.ask(texts.askName(), default: (path as NSString).lastPathComponent)
    let word = try mode ?? Question.ask(texts.askMode(), default: StoreMode.solo.rawValue)
    guard let mode = StoreMode(rawValue: word) else {
      throw ValidationError("unknown mode “\(word)”: practice, solo or shared")
    }
    let account = Workplace.account
    let founder = Member(
      id: MemberID(memberID ?? account),
      name: try memberName ?? Question.ask(texts.askMember(), default: account),
      role: .secretariat, language: language, account: account)
    let now = Clock.now(mayMove: mode == .practice)
    _ = try CaseStore.create(
      at: path,
      StoreBeginning(name: name, mode: mode, founder: founder, files: try AdoptedFiles.shipped()),
      auth: "account:" + account, now: now, options: Workplace.storeOptions())
    Output.line(texts.created(path))
    Output.line(texts.openIt(path))
  }
}

/// Asks on the terminal; without one the default stands.
enum Question {
  static func ask(_ question: String, default fallback: String) throws -> String {
    guard isatty(STDIN_FILENO) == 1 else { return fallback }
    Output.ask(question + "[\(fallback)] ")
    guard let answer = readLine(), !answer.isBlank else { return fallback }
    return answer.trimmed
  }
}
