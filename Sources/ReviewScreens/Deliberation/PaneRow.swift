import ReviewTexts
import TextCanvas

/// A row of the pane below the matrix: a line, or lines side by side.
struct PaneRow {
  /// The lines with the columns at which they begin.
  let cells: [(column: Int, line: StyledLine)]

  init(_ line: StyledLine) { cells = [(0, line)] }

  private init(cells: [(Int, StyledLine)]) { self.cells = cells }

  /// Blocks in `count` columns of about the same height, one below the other in each.
  ///
  /// A block is never divided.
  static func columns(_ blocks: [[StyledLine]], _ count: Int, width: Int) -> [PaneRow] {
    let columns = balanced(blocks, count)
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { row in
      PaneRow(
        cells: columns.enumerated().compactMap { place, lines in
          lines.indices.contains(row) ? (place * width, lines[row]) : nil
        })
    }
  }

  private static func balanced(_ blocks: [[StyledLine]], _ count: Int) -> [[StyledLine]] {
    let total = blocks.reduce(0) { $0 + $1.count }
    var columns: [[StyledLine]] = [[]]
    var before = 0
    for block in blocks {
      // Half of a block may hang over the end of its share.
      let share = total * columns.count / count
      if columns.count < count, before + block.count / 2 >= share,
        !columns[columns.count - 1].isEmpty
      {
        columns.append([])
      }
      columns[columns.count - 1] += block
      before += block.count
    }
    return columns
  }
}
