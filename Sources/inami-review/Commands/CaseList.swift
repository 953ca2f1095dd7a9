import CaseQuery
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts
import TextCanvas

/// The cases of a query as `list` prints them.
struct CaseList {
  private struct Section {
    let heading: String?
    let rows: [(row: QueueRow, values: [ShownValue])]
  }

  private let sections: [Section]
  private let columns: [QueryColumn]
  private let shown: [QueryColumn]
  private let layout: QueryLayout
  private let total: Int

  /// What is printed unless the query says otherwise.
  private static let usual: [QueryColumn] = [
    .number, .product, .process, .stage, .day(.period), .applicant,
  ]

  init(of query: CaseQuery, limit: Int?, _ workplace: Workplace) throws {
    let today = workplace.now.day
    let viewer = workplace.member.id
    let store = workplace.store
    let desk = { DeskNotes(store: store).desk(of: viewer) }
    let found = try store.groupedSections(of: query, for: viewer, today: today, desk: desk)
    let layout = QueryLayout(texts: workplace.texts, group: store.group)
    let shown = query.view.shown
    var room = limit ?? Int.max
    sections = try found.map { section in
      let positions = section.positions.prefix(max(0, room))
      room -= positions.count
      let rows = try store.rows(at: positions, for: viewer, today: today)
      let values = try store.values(
        of: shown, at: positions, for: viewer, today: today, desk: desk)
      return Section(heading: layout.heading(of: section), rows: Array(zip(rows, values)))
    }
    self.layout = layout
    self.shown = shown
    columns =
      Self.usual.filter { !query.view.hidden.contains($0) && !shown.contains($0) } + shown
    total = found.reduce(0) { $0 + $1.positions.count }
  }

  /// For `--format json`.
  var entries: [CaseListing] {
    sections.flatMap { section in
      section.rows.map { row, values in
        let shown = zip(shown, values).map { ($0.name, layout.text(of: $0, row: row, value: $1)) }
        return CaseListing(
          row: row, section: section.heading,
          shown: Dictionary(shown) { first, _ in first })
      }
    }
  }

  private var hasHeadings: Bool { sections.contains { $0.heading != nil } }

  private func cells(_ row: QueueRow, _ values: [ShownValue]) -> [String] {
    columns.map { column in
      let value = shown.firstIndex(of: column).map { values[$0] } ?? .nothing
      return layout.text(of: column, row: row, value: value)
    }
  }

  /// Cells between tabs; with sections the heading comes first.
  func printLines() {
    for section in sections {
      for (row, values) in section.rows {
        let heading = hasHeadings ? [section.heading ?? ""] : []
        let cells = (heading + cells(row, values)).map {
          $0.replacingOccurrences(of: "\t", with: " ")
        }
        Output.line(cells.joined(separator: "\t"))
      }
    }
  }

  func printTable() {
    let heads = columns.map { layout.texts.title(of: $0) }
    let table = sections.map { section in
      (section.heading, section.rows.map { cells($0.row, $0.values) })
    }
    let all = [heads] + table.flatMap(\.1)
    let widths = heads.indices.map { column in
      min(34, all.map { SafeText($0[column]).columns }.max() ?? 0)
    }
    Output.line(Self.line(heads, widths))
    for (heading, rows) in table {
      if let heading, !rows.isEmpty { Output.line("— " + SafeText(heading).string) }
      for cells in rows { Output.line(Self.line(cells, widths)) }
    }
    let printed = sections.reduce(0) { $0 + $1.rows.count }
    Output.warn(layout.texts.position(printed, of: total))
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).map { cell, width -> String in
      let text = SafeText(cell).shortened(to: width)
      return text.string + String(repeating: " ", count: width - text.columns)
    }.joined(separator: "  ").trimmingCharacters(in: .whitespaces)
  }
}

/// What queries ask of the viewer's own files on this machine.
struct DeskNotes {
  let store: CaseStore

  func desk(of viewer: MemberID) -> ViewerDesk {
    ViewerDesk(
      drafts: DraftFolder(stateDirectory: Places.state, storeID: store.id).rounds(of: viewer),
      seen: SeenCases(stateDirectory: Places.state, storeID: store.id).versions(of: viewer),
      ownTags: OwnTags(stateDirectory: Places.state, storeID: store.id).tags(of: viewer))
  }
}

extension Texts {
  /// The head of a column that a query can show.
  func title(of column: QueryColumn) -> String {
    switch column {
    case .number: word(.number)
    case .product: word(.application)
    case .applicant: word(.applicant)
    case .process: word(.careProcess)
    case .indication: word(.indication)
    case .stage: word(.stage)
    case .requested: word(.requested)
    case .language: word(.language)
    case .level: word(.level)
    case .mine: word(.mine)
    case .group: word(.group)
    case .conclusion: word(.conclusion)
    case .recommendations: word(.recommendation)
    case .day(.period): word(.period)
    case .day(.decided): word(.decidedOn)
    case .day(.due): word(.due)
    case .day(.expires): word(.until)
    default: column.name
    }
  }
}

extension QueryColumn {
  /// The queue's own column that this is; `nil` where it has none.
  var deskWord: DeskWord? {
    switch self {
    case .applicant: .applicant
    case .stage: .stage
    case .day(.period): .period
    case .mine: .mine
    case .group: .group
    default: nil
    }
  }
}
