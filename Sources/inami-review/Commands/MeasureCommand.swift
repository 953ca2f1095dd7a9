import ArgumentParser
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts

/// Figures that only the program itself can take; for `make bench`.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Take a figure for make bench.", shouldDisplay: false)

  enum What: String, ExpressibleByArgument, CaseIterable { case commits }

  @OptionGroup var options: GlobalOptions
  @Argument(help: "commits.") var what: What
  @Option(help: "How many.") var count = 300

  /// Durable acts, one commit each, through rules, journal and read model: declarations of one
  /// member in a case of a practice store.
  func run() throws {
    let workplace = try Workplace(options)
    let store = workplace.store
    guard store.mode == .practice else { throw StoreProblem.clockNotAllowed }
    guard
      let row = try store.rows(at: 0..<1, for: workplace.member.id, today: workplace.now.day)
        .first
    else { return }
    let secretary = store.group.activeMembers.first { $0.role == .secretariat }
    let actor = Actor(member: secretary?.id ?? workplace.member.id, auth: workplace.auth)
    let started = ContinuousClock.now
    for number in 1...count {
      try store.perform(
        .correct(entry: 1, text: "\(number)"), on: row.id, by: actor, now: workplace.now)
    }
    let seconds = (ContinuousClock.now - started) / .seconds(1)
    Output.raw(#"{"commits": \#(count), "commitsPerSecond": \#(Double(count) / seconds)}"# + "\n")
  }
}
