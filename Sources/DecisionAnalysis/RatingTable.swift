/// Which rater gave which value to which unit: what every figure of agreement is computed from.
///
/// A unit is what is scored, one criterion of one case in one round; a rater is a member. The
/// table keeps only the values that there are, so that a file in which a thousand members score
/// one unit each is as small as it looks. Values that are no finite numbers count as missing.
package struct RatingTable: Hashable, Sendable {
  /// One value of one rater.
  package struct Rating: Hashable, Sendable {
    package let rater: Int
    package let value: Double

    package init(rater: Int, value: Double) {
      self.rater = rater
      self.value = value
    }
  }

  /// A rating whose value is the place of its category.
  struct Mark: Hashable, Sendable {
    let rater: Int
    let category: Int
  }

  /// How often a category was given in a unit.
  struct Tally: Hashable, Sendable {
    let category: Int
    let count: Int
  }

  /// Beyond so many categories the figures that compare every category with every other are not
  /// given: such values are measurements, not levels of a scale.
  package static let mostCategories = 1_000

  /// The levels of the scale and every value that was given, the lowest first, each once.
  package let categories: [Double]
  /// What raters gave, unit by unit; a unit may be empty.
  let units: [[Mark]]
  /// The same without the raters, the lowest category first.
  let tallies: [[Tally]]
  /// The raters who gave a value, in their order.
  let raters: [Int]

  /// The table of what was given.
  ///
  /// - Parameters:
  ///   - units: what raters gave, unit by unit; a rater at most once in each.
  ///   - categories: every level of the scale, given or not: AC2 depends on how many there are.
  package init(units: [[Rating]], categories: [Double]) {
    let units = units.map { $0.filter(\.value.isFinite) }
    let known = Set(categories.filter(\.isFinite)).union(units.joined().lazy.map(\.value)).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(known, known.indices))
    self.categories = known
    self.units = units.map { unit in
      unit.map { Mark(rater: $0.rater, category: places[$0.value] ?? 0) }
    }
    tallies = self.units.map(Self.tallies)
    raters = Set(units.joined().lazy.map(\.rater)).sorted()
  }

  /// The table of a rectangle: rows are units, columns are raters, `nil` is missing.
  package init(values: [[Double?]], categories: [Double]) {
    let units = values.map { row in
      row.enumerated().compactMap { rater, value in value.map { Rating(rater: rater, value: $0) } }
    }
    self.init(units: units, categories: categories)
  }

  private static func tallies(of unit: [Mark]) -> [Tally] {
    var tallies: [Tally] = []
    for category in unit.map(\.category).sorted() {
      let count = tallies.last?.category == category ? (tallies.popLast()?.count ?? 0) + 1 : 1
      tallies.append(Tally(category: category, count: count))
    }
    return tallies
  }
}

extension RatingTable {
  package var unitCount: Int { units.count }
  /// The raters who gave at least one value.
  package var raterCount: Int { raters.count }
  package var valueCount: Int { units.reduce(0) { $0 + $1.count } }

  /// The values that have another beside them in their unit: only they can agree.
  package var pairableCount: Int {
    units.reduce(0) { $0 + ($1.count > 1 ? $1.count : 0) }
  }

  /// Whether at most one category was ever given: nothing can then be said about chance.
  package var isWithoutVariation: Bool {
    Set(units.joined().lazy.map(\.category)).count < 2
  }

  /// Rows of units and columns of raters; `nil` where a value is missing or nothing is there.
  ///
  /// Units without any value and raters without any value are no part of it.
  var completeRows: [[Double]]? {
    let rated = units.filter { !$0.isEmpty }
    guard !rated.isEmpty, rated.allSatisfy({ $0.count == raters.count }) else { return nil }
    let rows = rated.map { $0.sorted { $0.rater < $1.rater } }
    guard rows.allSatisfy({ $0.map(\.rater) == raters }) else { return nil }
    return rows.map { $0.map { categories[$0.category] } }
  }
}

/// A figure, or `nil` where the arithmetic has no answer.
func defined(_ value: Double) -> Double? { value.isFinite ? value : nil }
