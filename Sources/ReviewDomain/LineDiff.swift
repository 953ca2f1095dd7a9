/// A line of a compared text.
package struct DiffLine: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case same, added, removed
    /// Some of its words changed: they are marked in ``text``.
    case changed
    /// Lines between two changes that are left out; ``text`` is empty.
    case gap(Int)
  }

  package let kind: Kind
  /// In the new text, from 1; in the old one for a removed line.
  package let number: Int
  package let text: String

  package init(kind: Kind, number: Int, text: String) {
    self.kind = kind
    self.number = number
    self.text = text
  }
}

/// Compares texts line by line, and changed lines word by word.
package enum LineDiff {
  /// Beyond this many lines that differ, comparing takes too long: everything is then replaced.
  private static let limit = 2000
  private static let context = 1

  /// The lines that changed, with one line around them; empty where nothing did.
  package static func lines(from old: [String], to new: [String]) -> [DiffLine] {
    guard old != new else { return [] }
    return abridged(all(from: old, to: new))
  }

  /// Every line, unchanged ones too.
  static func all(from old: [String], to new: [String]) -> [DiffLine] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let room = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(room).prefix { $0 == $1 }.count
    let before = Array(old[head..<(old.count - tail)])
    let after = Array(new[head..<(new.count - tail)])
    let middle = pairs(from: before, to: after)
    let start = (0..<head).map { DiffLine(kind: .same, number: $0 + 1, text: new[$0]) }
    let end = (new.count - tail..<new.count).map {
      DiffLine(kind: .same, number: $0 + 1, text: new[$0])
    }
    return start + numbered(middle, after: head) + end
  }

  /// Runs of removed and added lines, with what is the same between them.
  private static func pairs(from old: [String], to new: [String]) -> [Run] {
    guard old.count <= limit, new.count <= limit else { return [Run(removed: old, added: new)] }
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    return runs(old, new, removed, added)
  }

  private struct Run {
    var removed: [String] = []
    var added: [String] = []
    var same: [String] = []
  }

  private static func runs(
    _ old: [String], _ new: [String], _ removed: Set<Int>, _ added: Set<Int>
  ) -> [Run] {
    var runs: [Run] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      var run = Run()
      while removed.contains(i) {
        run.removed.append(old[i])
        i += 1
      }
      while added.contains(j) {
        run.added.append(new[j])
        j += 1
      }
      while i < old.count, j < new.count, !removed.contains(i), !added.contains(j) {
        run.same.append(new[j])
        i += 1
        j += 1
      }
      runs.append(run)
    }
    return runs
  }

  private static func numbered(_ runs: [Run], after head: Int) -> [DiffLine] {
    var lines: [DiffLine] = []
    var (oldNumber, newNumber) = (head, head)
    for run in runs {
      let matched = WordDiff.matched(run.removed, run.added)
      for (place, text) in run.removed.enumerated() where matched[place] == nil {
        lines.append(DiffLine(kind: .removed, number: oldNumber + place + 1, text: text))
      }
      let marked = Dictionary(uniqueKeysWithValues: matched.map { ($1, $0) })
      for (place, text) in run.added.enumerated() {
        let number = newNumber + place + 1
        if let other = marked[place] {
          let words = WordDiff.marked(from: run.removed[other], to: text)
          lines.append(DiffLine(kind: .changed, number: number, text: words))
        } else {
          lines.append(DiffLine(kind: .added, number: number, text: text))
        }
      }
      oldNumber += run.removed.count + run.same.count
      newNumber += run.added.count
      lines += run.same.enumerated().map {
        DiffLine(kind: .same, number: newNumber + $0 + 1, text: $1)
      }
      newNumber += run.same.count
    }
    return lines
  }

  /// Leaves out what is more than a line away from a change.
  private static func abridged(_ lines: [DiffLine]) -> [DiffLine] {
    let changes = lines.indices.filter { lines[$0].kind != .same }
    var near: Set<Int> = []
    for index in changes { near.formUnion((index - context)...(index + context)) }
    var shown: [DiffLine] = []
    var skipped = 0
    for (index, line) in lines.enumerated() {
      if near.contains(index) {
        if skipped > 0 { shown.append(DiffLine(kind: .gap(skipped), number: 0, text: "")) }
        skipped = 0
        shown.append(line)
      } else {
        skipped += 1
      }
    }
    return shown
  }
}

/// Compares two lines word by word.
package enum WordDiff {
  private static let limit = 400

  /// The new line with what was taken out as `[-old-]` and what came in as `{+new+}`.
  package static func marked(from old: String, to new: String) -> String {
    let (before, after) = (words(old), words(new))
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var parts: [String] = []
    var (i, j) = (0, 0)
    while i < before.count || j < after.count {
      var (out, new): ([String], [String]) = ([], [])
      while removed.contains(i) {
        out.append(before[i])
        i += 1
      }
      while added.contains(j) {
        new.append(after[j])
        j += 1
      }
      if !out.isEmpty { parts.append("[-" + out.joined(separator: " ") + "-]") }
      if !new.isEmpty { parts.append("{+" + new.joined(separator: " ") + "+}") }
      if i < before.count, j < after.count, !removed.contains(i), !added.contains(j) {
        parts.append(after[j])
        i += 1
        j += 1
      }
    }
    return parts.joined(separator: " ")
  }

  /// Which removed line became which added one: in their order, where half of the words stayed.
  static func matched(_ removed: [String], _ added: [String]) -> [Int: Int] {
    var matches: [Int: Int] = [:]
    var next = 0
    for (place, line) in removed.enumerated() where next < added.count {
      let window = added.indices[next..<min(added.count, next + 4)]
      if let found = window.first(where: { isAlike(line, added[$0]) }) {
        matches[place] = found
        next = found + 1
      }
    }
    return matches
  }

  private static func isAlike(_ old: String, _ new: String) -> Bool {
    let (before, after) = (words(old), words(new))
    guard (1...limit).contains(before.count), (1...limit).contains(after.count) else {
      return false
    }
    let common = Set(before).intersection(after).count
    return 2 * common >= max(Set(before).count, Set(after).count)
  }

  private static func words(_ line: String) -> [String] {
    line.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
