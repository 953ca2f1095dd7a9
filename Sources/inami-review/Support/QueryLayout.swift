import CaseQuery
import CaseStore
import ReviewDomain
import ReviewTexts
import TextCanvas

/// What a query's columns and headings say, for `list` and the queue alike.
struct QueryLayout {
  let texts: any Texts
  let group: Group

  /// A section's heading: its legend and what it is grouped by; `nil` without either.
  func heading(of section: QueueSection) -> String? {
    let parts = [section.legend, section.group.map(word)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func word(_ group: MatchedGroup) -> String {
    switch group {
    case .stage(let stage): texts.term(stage)
    case .process(let process): CareProcessNames.name(of: process, in: texts.language)
    case .requested(let requested): texts.term(requested)
    case .level(let level): level.map { texts.term($0) } ?? "–"
    case .language(let language): texts.term(language)
    }
  }

  /// Where the row itself has the column, from it.
  func text(of column: QueryColumn, row: QueueRow, value: ShownValue) -> String {
    switch column {
    case .number: row.id.description
    case .product: row.product
    case .applicant: row.applicant
    case .process: CareProcessNames.name(of: row.careProcess, in: texts.language)
    case .indication: row.indication
    case .stage: row.ending.map { texts.term($0) } ?? texts.term(row.stage)
    case .requested: texts.term(row.requested)
    case .language: row.language.rawValue
    case .level: row.level.map { texts.term($0) } ?? ""
    case .conclusion: row.conclusion.map { texts.term($0) } ?? ""
    case .mine: row.mine.rawValue
    case .group: row.roundState == nil ? "" : "\(row.submitted)/\(row.expected)"
    case .day(.period): row.daysLeft.map { texts.daysShort($0, row.dayCount) } ?? ""
    default: text(of: value)
    }
  }

  private func text(of value: ShownValue) -> String {
    switch value {
    case .nothing: ""
    case .day(let day): texts.date(day)
    case .number(let number): Self.text(of: number)
    case .words(let words): words.joined(separator: " ")
    case .members(let members):
      members.map { group[$0]?.name ?? $0.rawValue }.joined(separator: ", ")
    case .recommendations(let counts):
      ConclusionKind.allCases.compactMap { kind in
        counts[kind].map { "\($0) " + texts.term(kind) }
      }.joined(separator: ", ")
    case .levels(let counts):
      counts.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: " ")
    }
  }

  /// One decimal, none where it is whole.
  static func text(of number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    if tenths % 10 == 0 { return String(tenths / 10) }
    return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}

extension QueryProblem {
  /// The query with a caret under the word, in columns: wide characters take two.
  func caretLines(in query: String) -> [String] {
    let characters = Array(query)
    let start = min(offset, characters.count)
    let end = min(start + length, characters.count)
    let before = SafeText(String(characters[..<start])).columns
    let under = SafeText(String(characters[start..<end])).columns
    let caret =
      String(repeating: " ", count: before) + String(repeating: "^", count: max(1, under))
    return [SafeText(query).string, caret]
  }

  /// The caret lines and the sentence, as `list` ends with status 65.
  func failure(in query: String, _ texts: any Texts) -> Failure {
    Failure((caretLines(in: query) + [texts.sentence(for: self)]).joined(separator: "\n"), 65)
  }
}
