package import ReviewDomain

/// Every figure on a file of scores, or on a part of it.
package struct ScoreAnalysis: Sendable {
  package let scale: ScoreScale
  /// In the order in which the file has them first.
  package let units: [ScoreUnit]
  package let members: [String]
  package let table: RatingTable
  private let entries: [ScoreEntry]
  /// The entries of each unit.
  private let places: [[Int]]

  /// The figures of what was answered.
  ///
  /// A unit to which nobody gave any answer, as a criterion that is only described, is left out.
  package init(_ all: [ScoreEntry], scale: ScoreScale) {
    let answered = Set(all.lazy.filter { $0.answer != .none }.map(\.unit))
    let entries = all.filter { answered.contains($0.unit) }
    self.entries = entries
    self.scale = scale
    let units = Numbered(entries.lazy.map(\.unit))
    let members = Numbered(entries.lazy.map(\.member))
    var places = Array(repeating: [Int](), count: units.names.count)
    for place in entries.indices { places[units.numbers[place]].append(place) }
    let ratings = places.map { unit in
      unit.compactMap { place in
        entries[place].value.map {
          RatingTable.Rating(rater: members.numbers[place], value: $0)
        }
      }
    }
    self.units = units.names
    self.members = members.names
    self.places = places
    table = RatingTable(units: ratings, categories: scale.levels)
  }

  package var reading: AgreementReading {
    AgreementReading(
      alpha: table.alpha(.ordinal), ac2: table.gwet(.quadratic)?.value,
      isWithoutVariation: table.valueCount > 1 && table.isWithoutVariation)
  }

  /// How often an answer that is no value was given.
  package func count(_ answer: ScoreEntry.Answer) -> Int { entries.count { $0.answer == answer } }

  /// What members could have scored and the file has no value of, lines that are not there included.
  package var missing: Int { units.count * members.count - table.valueCount }

  package var unitFigures: [UnitFigures] {
    units.indices.map { unit in
      UnitFigures(units[unit], answers: places[unit].map { entries[$0].answer }, scale: scale)
    }
  }
}

// MARK: - Parts

extension ScoreAnalysis {
  /// What a file can be divided by.
  package enum Division: String, Hashable, Sendable, CaseIterable {
    /// A case in one round: what a deliberation looks at.
    case `case`
    case round, criterion, role
  }

  /// The figures of each part, in the order in which the file has them first.
  package func parts(by division: Division) -> [(name: String, analysis: ScoreAnalysis)] {
    let parts = Numbered(entries.lazy.map { Self.part($0, division) })
    var lists = Array(repeating: [ScoreEntry](), count: parts.names.count)
    for (entry, part) in zip(entries, parts.numbers) { lists[part].append(entry) }
    return zip(parts.names, lists).map { ($0, ScoreAnalysis($1, scale: scale)) }
  }

  private static func part(_ entry: ScoreEntry, _ division: Division) -> String {
    switch division {
    case .case: entry.unit.caseName + "/" + String(entry.unit.round)
    case .round: String(entry.unit.round)
    case .criterion: entry.unit.criterion
    case .role: entry.role
    }
  }
}

// MARK: - Members

/// How far a member stands from the others: whether they are strict or mild.
package struct MemberOffset: Hashable, Sendable {
  package let member: String
  /// The units that this member and another scored.
  package let units: Int
  /// The mean of the member's values less the medians of their units; below 0 is strict.
  package let offset: Double?
}

extension ScoreAnalysis {
  /// For each member, in the order in which the file has them first.
  ///
  /// α punishes a constant offset mildly, so it is shown apart.
  package var memberOffsets: [MemberOffset] {
    var sums = Array(repeating: (units: 0, sum: 0.0), count: members.count)
    for unit in table.units where unit.count > 1 {
      let values = unit.map { table.categories[$0.category] }
      guard let median = SortedValues(values)?.median else { continue }
      for (mark, value) in zip(unit, values) {
        sums[mark.rater].units += 1
        sums[mark.rater].sum += value - median
      }
    }
    return zip(members, sums).map { member, found in
      MemberOffset(
        member: member, units: found.units,
        offset: found.units > 0 ? defined(found.sum / Double(found.units)) : nil)
    }
  }
}

/// Things by numbers, in the order in which they come first.
private struct Numbered<Name: Hashable> {
  private(set) var names: [Name] = []
  private(set) var numbers: [Int] = []

  init(_ list: some Sequence<Name>) {
    var known: [Name: Int] = [:]
    for name in list {
      let number = known[name] ?? names.count
      if number == names.count {
        known[name] = number
        names.append(name)
      }
      numbers.append(number)
    }
  }
}
