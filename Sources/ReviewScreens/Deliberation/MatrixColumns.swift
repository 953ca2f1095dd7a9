import ReviewDomain
import ReviewTexts
import TextCanvas

/// The columns of the matrix between the criterion's name and its figures: a member each, or a
/// constituency.
enum MatrixColumns {
  case members([Member?], ids: [MemberID])
  case constituencies([Constituency])

  /// Members with the same constituency, and a head for a narrow column.
  struct Constituency: Hashable {
    let name: String
    let head: String
    let members: [MemberID]
  }

  var count: Int {
    switch self {
    case .members(_, let ids): ids.count
    case .constituencies(let list): list.count
    }
  }

  /// The least width of a column, the blank before it included.
  var width: Int { if case .members = self { 3 } else { 6 } }

  func head(_ place: Int) -> String {
    switch self {
    case .members(let members, let ids):
      Self.initials(of: members[place]?.name ?? ids[place].rawValue)
    case .constituencies(let list): list[place].head
    }
  }

  static func initials(of name: String) -> String {
    let words = name.split(separator: " ")
    let letters = [words.first, words.count > 1 ? words.last : nil].compactMap { $0?.first }
    return String(letters).uppercased()
  }

  /// The constituencies of those whose sheets are in, in the order of their names.
  static func constituencies(
    of sheets: [SubmittedSheet], among members: [Member], without: String
  ) -> [Constituency] {
    let names = Dictionary(members.map { ($0.id, $0.constituency) }) { first, _ in first }
    let groups = Dictionary(grouping: sheets.map(\.member)) { id in
      names[id].flatMap { $0.isBlank ? nil : $0 } ?? ""
    }
    let sorted = groups.sorted {
      ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key)
    }
    var heads: Set<String> = []
    return sorted.map { name, members in
      let name = name.isEmpty ? without : name
      return Constituency(name: name, head: head(of: name, taken: &heads), members: members)
    }
  }

  /// Five letters of the name; where another begins alike, a number makes the difference.
  private static func head(of name: String, taken: inout Set<String>) -> String {
    let short = String(name.filter { !$0.isWhitespace }.prefix(5))
    let others = (2...).lazy.map { String(short.prefix(4)) + "\($0)" }
    let head = taken.contains(short) ? others.first { !taken.contains($0) } ?? short : short
    taken.insert(head)
    return head
  }
}

/// Where the columns lie: names take what the members and the figures leave.
struct MatrixLayout {
  let columns: MatrixColumns
  /// Those that are shown.
  let shown: Range<Int>
  let columnWidth: Int
  let name: Int
  let medianWidth: Int
  /// Whether the counts of the levels have room.
  let hasCounts: Bool
  /// Whether a word stands beside the mark of a disagreement, and how much room the two have.
  let hasWords: Bool
  let markWidth: Int
  private let levels: Int

  /// The first column's place.
  var start: Int { 5 + name }
  var median: Int { start + shown.count * columnWidth }
  var counts: Int { median + medianWidth }
  var index: Int { counts + (hasCounts ? 2 * levels + 6 : 1) }
  var markColumn: Int { index + 6 }
  var consensus: Int { markColumn + markWidth }
  var isCut: Bool { shown.upperBound < columns.count }

  /// The word beside the mark, then the counts beside constituencies, are left out before columns.
  init(
    _ columns: MatrixColumns, from first: Int, levels: Int, width: Int, words: [String],
    median: String
  ) {
    self.columns = columns
    self.levels = levels
    let all = max(1, columns.count)
    let roomy = 3 + (words.map { SafeText($0).columns }.max() ?? 0)
    let isMembers = columns.width == 3
    func left(_ counts: Bool, _ mark: Int, _ median: Int) -> Int {
      width - 5 - median - (counts ? 2 * levels + 6 : 1) - 6 - mark - 6
    }
    let wide = max(5, SafeText(median).columns + 1)
    let fits = left(true, roomy, wide) - all * columns.width >= 26
    hasWords = fits
    markWidth = fits ? roomy : 2
    medianWidth = fits ? wide : 5
    hasCounts = isMembers || fits || left(true, 2, 5) - all * columns.width >= 16
    let room = left(hasCounts, markWidth, medianWidth)
    let count = max(1, min(columns.count - first, (room - 16) / columns.width))
    let start = min(first, max(0, columns.count - 1))
    shown = start..<min(columns.count, start + count)
    let spare = isMembers ? 0 : max(0, room - 34 - shown.count * columns.width)
    columnWidth = columns.width + (shown.isEmpty ? 0 : min(8, spare / shown.count))
    name = max(8, room - shown.count * columnWidth)
  }
}
