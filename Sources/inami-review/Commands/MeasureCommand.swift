import ArgumentParser
import CaseJournal
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts

/// Figures that only the program itself can take; for `make bench`.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Take a figure for make bench.", shouldDisplay: false)

  enum What: String, ExpressibleByArgument, CaseIterable { case commits, verify }

  @OptionGroup var options: GlobalOptions
  @Argument(help: "commits or verify.") var what: What
  @Option(help: "How many.") var count = 300

  func run() throws {
    let workplace = try Workplace(options)
    switch what {
    case .commits: try measureCommits(workplace)
    case .verify: try measureVerify(workplace.store)
    }
  }

  private func measureVerify(_ store: CaseStore) throws {
    let started = ContinuousClock.now
    let entries = Int(try store.verifyChain().verified.seq)
    let seconds = (ContinuousClock.now - started) / .seconds(1)
    Output.raw(
      #"{"entries": \#(entries), "entriesPerSecond": \#(Double(entries) / seconds)}"# + "\n")
  }

  /// Durable acts, one commit each, through rules, journal and read model: notes on ten cases of a
  /// practice store in turn.
  private func measureCommits(_ workplace: Workplace) throws {
    let store = workplace.store
    guard store.mode == .practice else { throw StoreProblem.clockNotAllowed }
    let rows = try store.rows(at: 0..<10, for: workplace.member.id, today: workplace.now.day)
    let secretary = store.group.activeMembers.first { $0.role == .secretariat }
    let actor = Actor(member: secretary?.id ?? workplace.member.id, auth: workplace.auth)
    let started = ContinuousClock.now
    for number in 0..<count {
      try store.perform(
        .correct(entry: 1, text: "\(number)"), on: rows[number % rows.count].id, by: actor,
        now: workplace.now)
    }
    let seconds = (ContinuousClock.now - started) / .seconds(1)
    Output.raw(#"{"commits": \#(count), "commitsPerSecond": \#(Double(count) / seconds)}"# + "\n")
  }
}
