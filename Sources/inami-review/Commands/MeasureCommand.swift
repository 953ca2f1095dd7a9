import ArgumentParser
import CaseJournal
import CaseQuery
import CaseStore
import Foundation
import ReviewDomain
import ReviewScreens
import ReviewTexts
import TextCanvas

/// Figures that only the program itself can take; for `make bench`.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Take a figure for make bench.", shouldDisplay: false)

  enum What: String, ExpressibleByArgument, CaseIterable {
    case commits, verify, queries, deliberation
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: "commits, verify, queries or deliberation.") var what: What
  @Argument(help: "The queries.") var queries: [String] = []
  @Option(help: "How many.") var count = 300

  func run() throws {
    let workplace = try Workplace(options)
    switch what {
    case .commits: try measureCommits(workplace)
    case .verify: try measureVerify(workplace.store)
    case .queries: try measureQueries(workplace)
    case .deliberation: try measureDeliberation(workplace)
    }
  }

  /// Milliseconds from a query's words to the positions of its cases: the first time, when facts and
  /// texts may have to be loaded, and the median of the times after.
  private func measureQueries(_ workplace: Workplace) throws {
    let lines = try queries.map { text in
      let times = try (0..<max(2, min(count, 21))).map { _ in try time(text, workplace) }
      let later = times.dropFirst().map(\.milliseconds).sorted()
      return QueryTime(
        query: text, cases: times[0].cases, first: times[0].milliseconds,
        later: later[later.count / 2])
    }
    Output.raw(try JSON.text(lines) + "\n")
  }

  private func time(
    _ text: String, _ workplace: Workplace
  ) throws -> (cases: Int, milliseconds: Double) {
    let started = ContinuousClock.now
    let query = CaseQuery(text)
    if let problem = query.problem { throw problem.failure(in: text, workplace.texts) }
    let found = try workplace.store.matching(
      query, for: workplace.member.id, today: workplace.now.day)
    return (found.count, (ContinuousClock.now - started) / .milliseconds(1))
  }

  /// Milliseconds from the key to the drawn screen: the deliberation opens, the figures are
  /// explained, and an earlier round is shown.
  private func measureDeliberation(_ workplace: Workplace) throws {
    let rows = try workplace.store.rows(
      at: 0..<1, for: workplace.member.id, today: workplace.now.day)
    guard let id = rows.first?.id else { throw CleanExit.message("no case") }
    let request = try workplace.store.view(of: id, for: workplace.member.id).content.request
    let large = LargeDeliberation(request: request, today: workplace.now.day)
    let keys: [Key] = [.character("D"), .character("="), .escape, .character("<"), .enter]
    let times = (0..<max(1, min(count, 50))).map { _ in
      large.time(keys, size: Size(columns: 120, rows: 40))
    }
    func median(_ key: Int) -> Double { times.map { $0[key] }.sorted()[times.count / 2] }
    let opened = times.map { $0[0] }
    let figures = DeliberationTimes(
      opens: median(0), slowest: opened.max() ?? 0, explains: median(1), earlierRound: median(3),
      reasons: median(4))
    Output.raw(try JSON.text(figures) + "\n")
  }

  private struct DeliberationTimes: Encodable {
    let opens: Double
    let slowest: Double
    let explains: Double
    let earlierRound: Double
    let reasons: Double
  }

  private struct QueryTime: Encodable {
    let query: String
    let cases: Int
    let first: Double
    let later: Double
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
