import ArgumentParser
import CaseJournal
import CaseQuery
import CaseReports
import CaseStore
import CursesTerminal
import DossierFiles
import Foundation
import ReviewDomain
import ReviewTexts

/// The only place that turns an error into a sentence and an exit status.
struct Failure: Error {
  let sentence: String
  let status: Int32

  /// The language of messages; the locale's until a store says which member reads them.
  nonisolated(unsafe) static var language = localeLanguage

  /// Whom sentences call by their names.
  nonisolated(unsafe) static var members: [Member] = []

  /// Every error as what a person reads and a script tests.
  init(_ error: any Error, in language: Language) {
    let texts = ReviewTexts.texts(in: language, naming: Self.members)
    switch error {
    case let failure as Failure: self = failure
    case let refusal as Refusal: self.init(texts.sentence(for: refusal), 2)
    case let mistakes as ArgumentMistakes:
      self.init(mistakes.all.map { texts.sentence(for: $0) }.joined(separator: "\n"), 64)
    case let mistakes as Mistakes:
      self.init(mistakes.list.map { texts.report($0) }.joined(separator: "\n"), 65)
    case let mistakes as AssignmentMistakes: self.init(mistakes.report(texts), 65)
    case let mistakes as ScoreFileMistakes: self.init(mistakes.report(texts), 65)
    case let refused as BulkRefused:
      let lines = BulkPreview(plan: refused.plan, texts: texts).lines
      self.init((lines + [texts.nothingAssigned]).joined(separator: "\n"), 2)
    case let mistakes as FormMistakes:
      self.init(
        (mistakes.list.map { texts.report($0) } + [texts.formsRefused(mistakes.list.count)])
          .joined(separator: "\n"), 65)
    case let refused as RefusedStep: self.init(texts.sentence(for: refused.refusal), 2)
    case let mistakes as TemplateMistakes:
      let words = reportTexts(in: language)
      self.init(
        mistakes.mistakes.map { mistake in
          "\(mistake.template):\(mistake.line): " + words.sentence(for: mistake)
        }.joined(separator: "\n"), 65)
    case let terminal as TerminalError: self.init(Failure.sentence(for: terminal, texts), 1)
    case let missing as MissingDataFile: self.init(texts.missingDataFile(missing.name), 1)
    default: self.init(problem: StoreProblem(error), texts)
    }
  }

  init(_ sentence: String, _ status: Int32) {
    self.sentence = sentence
    self.status = status
  }

  private init(problem: StoreProblem, _ texts: any Texts) {
    self.init(texts.sentence(for: problem), problem.status)
  }

  private static func sentence(for error: TerminalError, _ texts: any Texts) -> String {
    error == .dumbTerminal ? texts.dumbTerminal : texts.needsTerminal
  }

  /// Prints the sentence and ends the process; the parser's own errors and help go their way.
  static func exit(with error: any Error) -> Never {
    if error is ExitCode || error is CleanExit || error is ValidationError
      || !isOurs(error) && InamiReview.exitCode(for: error) != .failure
    {
      InamiReview.exit(withError: error)
    }
    let failure = Failure(error, in: language)
    if !failure.sentence.isEmpty { Output.warn(failure.sentence) }
    Foundation.exit(failure.status)
  }

  private static func isOurs(_ error: any Error) -> Bool {
    error is Failure || error is Refusal || error is StoreProblem || error is StoreError
      || error is JournalError || error is Mistakes || error is ArgumentMistakes
      || error is AssignmentMistakes || error is ScoreFileMistakes || error is BulkRefused
      || error is FormMistakes || error is RefusedStep
  }

  /// `LC_ALL`, `LC_MESSAGES` or `LANG`, else French.
  private static var localeLanguage: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .french
  }
}

extension StoreProblem {
  /// The exit status of the contract.
  fileprivate var status: Int32 {
    switch self {
    case .damaged, .objectMissing: 3
    case .busy, .staleCase: 75
    case .noStore, .unknownMember: 64
    case .notUnderstood: 65
    case .accountNotMapped, .actingNotAllowed, .clockNotAllowed, .newerEntries: 2
    default: 1
    }
  }
}
