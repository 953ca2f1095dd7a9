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
      QUERY: free words, in:open|all|ended, stage>=scoring, mine, period<14d, #agenda, sort:-di … \
      joined by a space (and), OR, NOT or -, and THEN for sections. Without in: it looks at the \
      open cases. docs/QUERIES.md has every word.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, tsv, json }

  @OptionGroup var options: GlobalOptions
  @Argument(parsing: .remaining, help: "Words that select and order.") var query: [String] = []
  @Option(help: "table, tsv or json.") var format: Format = .table
  @Option(help: "At most so many cases.") var limit: Int?
  @Flag(help: "Print how the query is understood, and list nothing.") var explain = false

  func run() throws {
    let workplace = try Workplace(options)
    let query = try workplace.store.query(query.joined(separator: " "))
    if let problem = query.problem { throw problem.failure(in: query.text, workplace.texts) }
    guard !explain else {
      return QueryExplanation(texts: workplace.texts).lines(of: query).forEach(Output.line)
    }
    let listing = try CaseList(of: query, limit: limit, workplace)
    switch format {
    case .json: Output.raw(try JSON.text(listing.entries) + "\n")
    case .tsv: listing.printLines()
    case .table: listing.printTable()
    }
    try workplace.endReading()
  }
}

/// A case in `list --format json`: stable, documented in docs/COMMANDS.md.
struct CaseListing: Encodable {
  let row: QueueRow
  /// Its section's heading, where the query makes sections.
  let section: String?
  /// What `show:` asked for, by the column's name.
  let shown: [String: String]

  private enum Key: String, CodingKey {
    case `case`, product, applicant, careProcess, indication, requested, language, stage, ending
    case daysLeft, dayCount, suspended, registeredOn, round, roundState, submitted, expected, mine
    case conclusion, level, until, section, shown
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
    try fields.encodeIfPresent(section, forKey: .section)
    if !shown.isEmpty { try fields.encode(shown, forKey: .shown) }
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
