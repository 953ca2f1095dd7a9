import ArgumentParser
import CaseQuery
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts
import TextCanvas

/// `list`: the queue, in words or for scripts.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List cases.",
    discussion: """
      QUERY: free words, in:open|all|ended, stage:scoring,vote, mine, sort:period, sort:-number … \
      Without in: it looks at the open cases. docs/COMMANDS.md has every word.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, tsv, json }

  @OptionGroup var options: GlobalOptions
  @Argument(parsing: .remaining, help: "Words that select and order.") var query: [String] = []
  @Option(help: "table, tsv or json.") var format: Format = .table
  @Option(help: "At most so many cases.") var limit: Int?

  func run() throws {
    let workplace = try Workplace(options)
    let query = CaseQuery(query.joined(separator: " "))
    if let problem = query.problem { throw problem.failure(in: query.text, workplace.texts) }
    let today = workplace.now.day
    let positions = try workplace.store.matching(query, for: workplace.member.id, today: today)
    let shown = positions.prefix(limit ?? positions.count)
    let rows = try workplace.store.rows(at: shown, for: workplace.member.id, today: today)
    switch format {
    case .json: try printJSON(rows)
    case .tsv: printLines(rows, workplace, separator: "\t")
    case .table: printTable(rows, workplace, total: positions.count)
    }
  }

  private func printJSON(_ rows: [QueueRow]) throws {
    Output.raw(try JSON.text(rows.map(CaseListing.init)) + "\n")
  }

  private func fields(_ row: QueueRow, _ workplace: Workplace) -> [String] {
    let texts = workplace.texts
    return [
      row.id.description, row.product,
      CareProcessNames.name(of: row.careProcess, in: workplace.language),
      row.ending.map { texts.term($0) } ?? texts.term(row.stage),
      row.daysLeft.map { texts.daysShort($0, row.dayCount) } ?? "", row.applicant,
    ]
  }

  private func printLines(_ rows: [QueueRow], _ workplace: Workplace, separator: String) {
    for row in rows {
      let cells = fields(row, workplace).map { $0.replacingOccurrences(of: "\t", with: " ") }
      Output.line(cells.joined(separator: separator))
    }
  }

  private func printTable(_ rows: [QueueRow], _ workplace: Workplace, total: Int) {
    let texts = workplace.texts
    let heads = [DeskWord.number, .application, .careProcess, .stage, .period, .applicant]
      .map { texts.word($0) }
    let table = [heads] + rows.map { fields($0, workplace) }
    let widths = heads.indices.map { column in
      min(34, table.map { SafeText($0[column]).columns }.max() ?? 0)
    }
    for cells in table {
      let padded = zip(cells, widths).map { cell, width -> String in
        let text = SafeText(cell).shortened(to: width)
        return text.string + String(repeating: " ", count: width - text.columns)
      }
      Output.line(padded.joined(separator: "  ").trimmingCharacters(in: .whitespaces))
    }
    Output.warn(texts.position(rows.count, of: total))
  }
}

/// A case in `list --format json`: stable, documented in docs/COMMANDS.md.
struct CaseListing: Encodable {
  let row: QueueRow

  private enum Key: String, CodingKey {
    case `case`, product, applicant, careProcess, indication, requested, language, stage, ending
    case daysLeft, dayCount, suspended, registeredOn, round, roundState, submitted, expected, mine
    case conclusion, level, until
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(row.id, forKey: .case)
    try fields.encode(row.product, forKey: .product)
    try fields.encode(row.applicant, forKey: .applicant)
    try fields.encode(row.careProcess, forKey: .careProcess)
    try fields.encode(row.indication, forKey: .indication)
    try fields.encode(row.requested, forKey: .requested)
    try fields.encode(row.language, forKey: .language)
    try fields.encode(row.stage, forKey: .stage)
    try fields.encode(row.ending, forKey: .ending)
    try fields.encode(row.daysLeft, forKey: .daysLeft)
    try fields.encode(row.daysLeft.map { _ in row.dayCount }, forKey: .dayCount)
    try fields.encode(row.isSuspended, forKey: .suspended)
    try fields.encode(row.registeredOn, forKey: .registeredOn)
    try encodeProcedure(&fields)
  }

  private func encodeProcedure(_ fields: inout KeyedEncodingContainer<Key>) throws {
    try fields.encode(row.round, forKey: .round)
    try fields.encode(row.roundState, forKey: .roundState)
    try fields.encode(row.submitted, forKey: .submitted)
    try fields.encode(row.expected, forKey: .expected)
    try fields.encode(row.mine.rawValue, forKey: .mine)
    try fields.encode(row.conclusion, forKey: .conclusion)
    try fields.encode(row.level, forKey: .level)
    try fields.encode(row.until, forKey: .until)
  }
}

/// JSON as the program writes it: sorted keys, no escaped slashes.
enum JSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

extension QueryProblem {
  /// The query with a caret under the word, and what could stand there.
  func failure(in query: String, _ texts: any Texts) -> Failure {
    let caret =
      String(repeating: " ", count: offset) + String(repeating: "^", count: max(1, length))
    return Failure(
      [query, caret, texts.queryProblem(word, allowed: allowed)].joined(separator: "\n"), 65)
  }
}
