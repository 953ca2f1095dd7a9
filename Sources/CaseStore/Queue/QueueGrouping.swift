package import CaseQuery
package import ReviewDomain

/// By what `group:` put cases together; their section's heading.
package enum MatchedGroup: Hashable, Sendable {
  case stage(Stage)
  case process(CareProcessID)
  case requested(RequestedReimbursement)
  case level(Decision.Level?)
  case language(Language)
}

/// Cases under one heading, in their order.
package struct QueueSection: Hashable, Sendable {
  /// From the query's `legend:`.
  package let legend: String?
  package let group: MatchedGroup?
  package let positions: [Int32]
}

extension CaseStore {
  /// The cases that a query selects, section by section, and cut by its `group:`.
  package func groupedSections(
    of query: CaseQuery, for viewer: MemberID, today: Day,
    desk: () -> ViewerDesk = { ViewerDesk() }
  ) throws -> [QueueSection] {
    let sections = try sections(of: query, for: viewer, today: today, desk: desk)
    guard let grouping = query.view.grouping else {
      return sections.map { QueueSection(legend: $0.legend, group: nil, positions: $0.positions) }
    }
    let index = try queueWithoutTexts
    return sections.flatMap { index.grouped($0, by: grouping) }
  }
}

extension QueueIndex {
  /// Groups in the order of their words; within one the section's order stays.
  fileprivate func grouped(_ section: MatchedSection, by grouping: QueryGrouping) -> [QueueSection]
  {
    let records = self.records
    let byGroup = Dictionary(grouping: section.positions) { position in
      group(records[Int(position)], by: grouping)
    }
    return byGroup.sorted { $0.key.rank < $1.key.rank }.map { group, positions in
      QueueSection(legend: section.legend, group: group, positions: positions)
    }
  }

  private func group(_ record: CaseRecord, by grouping: QueryGrouping) -> MatchedGroup {
    switch grouping {
    case .stage: .stage(record.stage)
    case .process: .process(processes[Int(record.process)].id)
    case .requested: .requested(record.requested)
    case .level: .level(record.level)
    case .language: .language(record.language)
    }
  }
}

extension MatchedGroup {
  fileprivate var rank: (Int, String) {
    switch self {
    case .stage(let stage): (stage.order, "")
    case .process(let process): (0, process.rawValue)
    case .requested(let requested): (0, requested.rawValue)
    case .level(let level): (level == nil ? 1 : 0, level?.rawValue ?? "")
    case .language(let language): (0, language.rawValue)
    }
  }
}
