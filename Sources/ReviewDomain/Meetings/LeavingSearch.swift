/// Looks for an order in which people leave the room as few times as possible.
///
/// Items stay in their tiers; the cost of an order is how often somebody leaves, then how many
/// pairs of a tier stand the other way round than given. Every departure is followed by a return,
/// so that this is half of the sum of symmetric differences along the order. Small tiers are
/// solved exactly (Held and Karp's dynamic programme), larger ones from several starts by moves
/// that no longer help (2-opt, swaps, shifts).
struct LeavingSearch {
  /// `departures[i][j]`: who leaves when `j` follows `i`; the last row is the start.
  private let departures: [[Int]]
  private let tiers: [Int]
  private let isExact: Bool

  /// Tiers up to this size are solved exactly: 2¹⁰ subsets with ten ends each.
  static let exactSize = 10

  /// `exactUpTo`: for tests of the search by moves.
  init(
    sets: [Set<MemberID>], tiers: [Int], outside: Set<MemberID> = [],
    exactUpTo size: Int = Self.exactSize
  ) {
    departures = (sets + [outside]).map { from in sets.map { $0.subtracting(from).count } }
    self.tiers = tiers
    let sizes = Dictionary(grouping: tiers, by: \.self).values.map(\.count)
    isExact = sizes.allSatisfy { $0 <= size }
  }

  private var count: Int { tiers.count }
  private var start: Int { count }

  /// The items' places in the order that was found.
  var order: [Int] {
    guard count > 1 else { return Array(tiers.indices) }
    return isExact ? exactOrder : movedOrder
  }

  /// Departures first; there are never as many pairs as one departure weighs.
  private var weight: Int { count * count }

  func cost(of order: [Int]) -> Int {
    departures(of: order) * weight + inversions(of: order)
  }

  private func departures(of order: [Int]) -> Int {
    var (last, sum) = (start, 0)
    for item in order {
      sum += departures[last][item]
      last = item
    }
    return sum
  }

  private func inversions(of order: [Int]) -> Int {
    var sum = 0
    for (place, item) in order.enumerated() {
      for earlier in order[..<place] where earlier > item && tiers[earlier] == tiers[item] {
        sum += 1
      }
    }
    return sum
  }
}

// MARK: - Exactly

extension LeavingSearch {
  /// The cheapest way to an item as the last one so far.
  private struct Way {
    var cost: Int
    var order: [Int]
  }

  private var exactOrder: [Int] {
    var found = [start: Way(cost: 0, order: [])]
    for tier in Set(tiers).sorted() {
      found = ways(through: tiers.indices.filter { tiers[$0] == tier }, from: found)
    }
    return cheapest(found)?.order ?? Array(tiers.indices)
  }

  private func cheapest(_ ways: [Int: Way]) -> Way? {
    ways.sorted { $0.key < $1.key }.map(\.value).min { $0.cost < $1.cost }
  }

  /// The cheapest ways through all items of a tier, by the item that they end with.
  private func ways(through items: [Int], from before: [Int: Way]) -> [Int: Way] {
    let all = (1 << items.count) - 1
    var table = [[Int: Way]](repeating: [:], count: all + 1)
    table[0] = before
    for done in 0..<all {
      for (place, item) in items.enumerated() where done & (1 << place) == 0 {
        guard let way = extended(table[done], by: item, inverted: passed(done, place)) else {
          continue
        }
        table[done | (1 << place)][item] = way
      }
      table[done] = [:]
    }
    return table[all]
  }

  /// Items of the subset that should have come after the one at `place`.
  private func passed(_ done: Int, _ place: Int) -> Int { (done >> (place + 1)).nonzeroBitCount }

  private func extended(_ ways: [Int: Way], by item: Int, inverted: Int) -> Way? {
    let costs = ways.map { last, way in
      (last: last, cost: way.cost + departures[last][item] * weight + inverted)
    }
    guard let best = costs.min(by: { ($0.cost, $0.last) < ($1.cost, $1.last) }),
      let way = ways[best.last]
    else { return nil }
    return Way(cost: best.cost, order: way.order + [item])
  }
}

// MARK: - By moves

extension LeavingSearch {
  private var movedOrder: [Int] {
    let starts = [Array(tiers.indices), greedyOrder]
    let found = starts.map(improved)
    return found.min { cost(of: $0) < cost(of: $1) } ?? starts[0]
  }

  /// Always the item of the tier for which the fewest leave next.
  private var greedyOrder: [Int] {
    var (order, left) = ([Int](), Set(tiers.indices))
    while let tier = left.map({ tiers[$0] }).min() {
      let last = order.last ?? start
      let next = left.filter { tiers[$0] == tier }
        .min { (departures[last][$0], $0) < (departures[last][$1], $1) }
      guard let next else { break }
      order.append(next)
      left.remove(next)
    }
    return order
  }

  /// The order after every move that made it cheaper.
  private func improved(_ order: [Int]) -> [Int] {
    var (best, cheapest) = (order, cost(of: order))
    var isBetter = true
    while isBetter {
      isBetter = false
      for candidate in neighbours(of: best) where departures(of: candidate) * weight < cheapest {
        let cost = cost(of: candidate)
        guard cost < cheapest else { continue }
        (best, cheapest, isBetter) = (candidate, cost, true)
      }
    }
    return best
  }

  /// The orders that one move makes: a stretch turned round, two items swapped, one shifted.
  private func neighbours(of order: [Int]) -> [[Int]] {
    order.indices.flatMap { first in
      order.indices.filter { $0 > first && tiers[order[$0]] == tiers[order[first]] }.flatMap {
        moved(order, first, $0)
      }
    }
  }

  private func moved(_ order: [Int], _ first: Int, _ last: Int) -> [[Int]] {
    var turned = order
    turned[first...last].reverse()
    var swapped = order
    swapped.swapAt(first, last)
    var later = order
    later.insert(later.remove(at: first), at: last)
    var earlier = order
    earlier.insert(earlier.remove(at: last), at: first)
    return [turned, swapped, later, earlier]
  }
}
