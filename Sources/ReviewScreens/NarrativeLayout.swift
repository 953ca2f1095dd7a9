import ReviewDomain
import TextCanvas

/// Breaks a narrative into lines of a width.
struct NarrativeLayout {
  let width: Int

  func lines(of section: NarrativeSection) -> [StyledLine] {
    section.blocks.flatMap { block -> [StyledLine] in lines(of: block) + [StyledLine("")] }
  }

  private func lines(of block: NarrativeBlock) -> [StyledLine] {
    switch block {
    case .heading(_, let text): wrapped(text, style: .heading)
    case .paragraph(let text): wrapped(text)
    case .item(let depth, let marker, let text): item(depth: depth, marker: marker, text)
    case .table(let rows): table(rows)
    case .quote(let text): wrapped(text, indent: 2, style: .muted)
    case .code(let lines): lines.map { StyledLine(SafeText($0), indent: 2, style: .muted) }
    case .rule: [StyledLine(SafeText.repeating("─", count: width), style: .border)]
    }
  }

  private func wrapped(_ text: String, indent: Int = 0, style: Style = .plain) -> [StyledLine] {
    Wrap.lines(of: text, width: max(8, width - indent))
      .map { StyledLine($0, indent: indent, style: style) }
  }

  private func item(depth: Int, marker: String, _ text: String) -> [StyledLine] {
    let indent = min(12, depth * 2)
    let mark = SafeText((marker == "-" ? "•" : marker) + " ")
    let lines = wrapped(text, indent: indent + mark.columns)
    guard let first = lines.first else { return [] }
    return [StyledLine(mark + first.text, indent: indent)] + lines.dropFirst()
  }

  /// Columns share the width by their longest text; cells wrap, so nothing is cut.
  private func table(_ rows: [[String]]) -> [StyledLine] {
    let count = rows.map(\.count).max() ?? 0
    guard count > 0 else { return [] }
    let widths = columnWidths(rows, count: count)
    if widths.contains(where: { $0 < 4 }) { return stacked(rows) }
    var lines: [StyledLine] = []
    for (index, row) in rows.enumerated() where index > 0 || !row.allSatisfy(\.isEmpty) {
      lines += tableRow(row, widths: widths, style: index == 0 ? .heading : .plain)
      if index == 0 {
        lines.append(StyledLine(SafeText.repeating("─", count: width), style: .border))
      }
    }
    return lines
  }

  private func columnWidths(_ rows: [[String]], count: Int) -> [Int] {
    let wanted = (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? SafeText($0[column]).columns : 0 }.max() ?? 0
    }
    let room = width - 2 * (count - 1)
    if wanted.reduce(0, +) <= room { return wanted }
    let even = room / count
    let narrow = wanted.filter { $0 <= even }
    let rest = max(1, count - narrow.count)
    let share = (room - narrow.reduce(0, +)) / rest
    return wanted.map { $0 <= even ? $0 : min($0, share) }
  }

  private func tableRow(_ row: [String], widths: [Int], style: Style) -> [StyledLine] {
    let cells = widths.enumerated().map { column, width in
      Wrap.lines(SafeText(row.indices.contains(column) ? row[column] : ""), width: max(2, width))
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = zip(cells, widths).map { cell, width in
        let text = line < cell.count ? cell[line] : SafeText.empty
        return text + SafeText.repeating(" ", count: max(0, width - text.columns))
      }
      return StyledLine(parts.joined(separator: "  "), style: style)
    }
  }

  /// A table too wide for the screen, as `head: cell` lines, one block a row.
  private func stacked(_ rows: [[String]]) -> [StyledLine] {
    guard let head = rows.first else { return [] }
    return rows.dropFirst().flatMap { row in
      zip(head, row).flatMap { wrapped($0 + ": " + $1) } + [StyledLine("")]
    }
  }
}
