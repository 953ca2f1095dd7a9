package import CaseQuery
package import ReviewDomain

/// The cases of one section of a query, in its order.
package struct MatchedSection: Hashable, Sendable {
  package let legend: String?
  package let positions: [Int32]
}

extension QueueIndex {
  /// The positions of the cases that `query` selects, in its order.
  package func matching(_ query: CaseQuery, in context: QueueContext) -> [Int32] {
    sections(of: query, in: context).flatMap(\.positions)
  }

  /// The same, section by section: a case stands in the first that selects it.
  ///
  /// `whole`: folds a case, where the index does not know what a gate asks.
  package func sections(
    of query: CaseQuery, in context: QueueContext,
    whole: @escaping (CaseID) -> WholeCase? = { _ in nil }
  ) -> [MatchedSection] {
    guard query.problem == nil else { return [] }
    let cases = IndexedCases(of: self, for: context, whole: whole)
    let selection = QueueSelection(of: cases)
    var asked = selection.cases(in: query.scope)
    return query.sections.map { section in
      let truths = selection.truths(of: section.tree.resolved(on: context.clock), asked: asked)
      var positions: [Int32] = []
      for position in truths.indices
      where asked[position] != 0 && truths[position] == QueryTruth.yes.rawValue {
        positions.append(Int32(position))
        asked[position] = 0
      }
      let order = section.order.isEmpty ? [QueryOrder(.number)] : section.order
      let sorted = sorted(positions, by: order, in: cases)
      return MatchedSection(
        legend: section.legend, positions: section.limit.map { Array(sorted.prefix($0)) } ?? sorted)
    }
  }
}

/// Answers conditions for all cases at a time, a byte a case: ``QueryTruth``'s raw values.
///
/// Only cases that are `asked` count, 1 in their place; of others the answer may be anything.
/// Conditions that leave few cases for little work come first.
struct QueueSelection {
  let cases: IndexedCases
  private let index: QueueIndex
  let clock: QueryClock

  private static let (no, unknown, yes) = (
    QueryTruth.no.rawValue, QueryTruth.unknown.rawValue, QueryTruth.yes.rawValue
  )

  init(of cases: IndexedCases) {
    self.cases = cases
    index = cases.index
    clock = cases.context.clock
  }

  func cases(in scope: QueryScope) -> [UInt8] {
    let ended = Stage.ended.code
    return switch scope {
    case .all: [UInt8](repeating: 1, count: index.count)
    case .open: bytes { $0.codes.stage != ended ? 1 : 0 }
    case .ended: bytes { $0.codes.stage == ended ? 1 : 0 }
    }
  }

  func truths(of tree: QueryTree, asked: [UInt8]) -> [UInt8] {
    switch tree {
    case .term(let term): truths(of: term, asked: asked)
    case .not(let part): negated(truths(of: part, asked: asked), asked: asked)
    case .all(let parts): all(parts, asked: asked)
    case .any(let parts): any(parts, asked: asked)
    }
  }

  private func negated(_ truths: [UInt8], asked: [UInt8]) -> [UInt8] {
    var truths = truths
    for position in truths.indices {
      truths[position] = asked[position] == 0 ? Self.no : Self.yes - truths[position]
    }
    return truths
  }

  private func all(_ parts: [QueryTree], asked: [UInt8]) -> [UInt8] {
    var asked = asked
    var result = asked.map { $0 == 0 ? Self.no : Self.yes }
    for part in parts.sorted(by: { $0.cost < $1.cost }) {
      let truths = truths(of: part, asked: asked)
      for position in result.indices {
        result[position] = min(result[position], truths[position])
        asked[position] = result[position] == Self.no ? 0 : asked[position]
      }
    }
    return result
  }

  private func any(_ parts: [QueryTree], asked: [UInt8]) -> [UInt8] {
    var asked = asked
    var result = [UInt8](repeating: Self.no, count: asked.count)
    for part in parts.sorted(by: { $0.cost < $1.cost }) {
      let truths = truths(of: part, asked: asked)
      for position in result.indices where asked[position] != 0 {
        result[position] = max(result[position], truths[position])
        asked[position] = result[position] == Self.yes ? 0 : 1
      }
    }
    return result
  }
}

extension QueueSelection {
  private func truths(of term: QueryTerm, asked: [UInt8]) -> [UInt8] {
    switch term {
    case .nothing: return [UInt8](repeating: Self.no, count: asked.count)
    case .text(let text): return found(text, asked: asked)
    case .stages(let stages): return packed(stages.map(\.code)) { $0.codes.stage }
    case .requested(let requested): return packed(requested.map(\.code)) { $0.codes.requested }
    case .language(let languages): return packed(languages.map(\.code)) { $0.language.code }
    case .ending(let choice): return packed(choice.codes) { $0.codes.ending }
    case .conclusion(let choice): return packed(choice.codes) { $0.conclusion?.code ?? 0 }
    case .level(let choice): return packed(choice.codes) { $0.level?.code ?? 0 }
    case .facet(.process, let words): return inProcess(words)
    default: return inColumns(term, asked: asked) ?? one(term, asked: asked)
    }
  }

  /// Case by case.
  private func one(_ term: QueryTerm, asked: [UInt8]) -> [UInt8] {
    let needs = term.needs
    var truths = [UInt8](repeating: Self.no, count: asked.count)
    for position in asked.indices where asked[position] != 0 {
      let facts = IndexedCase(cases: cases, position: position)
      if needs.isEmpty || needs.isSubset(of: facts.sight) {
        truths[position] = term.matches(facts, on: clock) ? Self.yes : Self.no
      } else {
        truths[position] = Self.unknown
      }
    }
    return truths
  }

  private func packed(_ codes: [UInt8], _ code: (CaseRecord) -> UInt8) -> [UInt8] {
    let wanted = codes.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    return bytes { wanted >> code($0) & 1 != 0 ? Self.yes : Self.no }
  }

  private func bytes(_ byte: (CaseRecord) -> UInt8) -> [UInt8] {
    index.records.withUnsafeBufferPointer { records in
      [UInt8](unsafeUninitializedCapacity: records.count) { buffer, filled in
        for position in records.indices { buffer[position] = byte(records[position]) }
        filled = records.count
      }
    }
  }

  private func inProcess(_ words: [String]) -> [UInt8] {
    let found = words.map { cases.processes(with: $0) }
    let wanted = index.processes.indices.map { process in found.contains { $0[process] } }
    return bytes { wanted[Int($0.process)] ? Self.yes : Self.no }
  }
}

extension QueueSelection {
  private func found(_ text: String, asked: [UInt8]) -> [UInt8] {
    let search = ByteSearch(Array(text.utf8))
    var found =
      asked.count(where: { $0 != 0 }) * 8 < asked.count
      ? foundAlone(search, asked) : foundInAll(search)
    let processes = cases.processes(with: text)
    let isNamed = processes.contains(true)
    for position in found.indices {
      let isFound =
        found[position] != 0
        || isNamed && processes[Int(index.records[position].process)]
      found[position] = isFound ? Self.yes : Self.no
    }
    return found
  }

  /// One walk over all texts: best when most cases are in question.
  private func foundInAll(_ search: ByteSearch) -> [UInt8] {
    var found = [UInt8](repeating: 0, count: index.count)
    index.text.withUnsafeBufferPointer { text in
      index.textStarts.withUnsafeBufferPointer { search.mark(&found, in: text, starts: $0) }
    }
    return found
  }

  /// Text by text, where few are in question.
  private func foundAlone(_ search: ByteSearch, _ asked: [UInt8]) -> [UInt8] {
    var found = [UInt8](repeating: 0, count: index.count)
    let starts = index.textStarts
    index.text.withUnsafeBufferPointer { text in
      for position in asked.indices where asked[position] != 0 {
        let bounds = Int(starts[position])..<Int(starts[position + 1])
        let one = UnsafeBufferPointer(rebasing: text[bounds])
        found[position] = search.isFound(in: one) ? 1 : 0
      }
    }
    return found
  }
}

extension QueryChoice where Word: ByteCoded {
  /// The codes of the words meant; 0 for none.
  fileprivate var codes: [UInt8] {
    switch self {
    case .none: [0]
    case .any: Word.coded.map(\.code)
    case .oneOf(let words): words.map(\.code)
    }
  }
}
