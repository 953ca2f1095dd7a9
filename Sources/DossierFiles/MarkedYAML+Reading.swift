import ReviewDomain

import Yams

extension MarkedYAML {
  /// Mappings and lists inside each other; the formats need six.
  static let depthLimit = 32

  /// Reads `lines`, of which the first is line `firstLine` of the file.
  ///
  /// YAML stops at its first mistake. So that all are found, what was wrong is made harmless and
  /// the rest read again: a second key of the same name is renamed, an anchor blanked, a
  /// top-level entry that cannot be read left out.
  static func read(_ lines: [String], firstLine: Int, into findings: Findings) -> MarkedYAML {
    let lines = refusingPrivatePlanes(in: lines, firstLine: firstLine, findings)
    var draft = YAMLDraft(lines: lines, firstLine: firstLine)
    var result = MarkedYAML()
    for round in (0..<draft.rounds).reversed() {
      do {
        guard let node = try compose(yaml: draft.text, .basic) else { return result }
        let reader = NodeReader(draft: draft, findings: findings)
        result.root = reader.marked(node, path: "", depth: 0)
        return result
      } catch {
        let repair = draft.repair(after: error, isLast: round == 0, findings: findings)
        if case .without(let key) = repair { result.unread.insert(key) }
        if case .impossible = repair { return result }
      }
    }
    return result
  }

  /// The stand-ins live there; a file's own would be taken for them.
  private static func refusingPrivatePlanes(
    in lines: [String], firstLine: Int, _ findings: Findings
  ) -> [String] {
    lines.enumerated().map { index, line in
      var scalars = Array(line.unicodeScalars)
      guard let column = scalars.firstIndex(where: { $0.value >= 0xF0000 }) else { return line }
      findings.add(
        .controlCharacter(codePoint: scalars[column].value),
        at: Mark(line: index + firstLine, column: column + 1), width: 1)
      for index in scalars.indices where scalars[index].value >= 0xF0000 {
        scalars[index] = "\u{FFFD}"
      }
      return String(String.UnicodeScalarView(scalars))
    }
  }
}

/// From Yams's nodes to ours: marks moved to the file's lines, stand-ins back to what they were.
private struct NodeReader {
  let draft: YAMLDraft
  let findings: Findings

  func marked(_ node: Node, path: String, depth: Int) -> MarkedNode {
    let mark = draft.mark(node.mark)
    guard depth < MarkedYAML.depthLimit else {
      findings.add(.tooDeep(limit: MarkedYAML.depthLimit), at: mark, key: path, width: 1)
      return MarkedNode(content: .refused, mark: mark)
    }
    let content: MarkedNode.Content =
      switch node {
      case .scalar(let scalar): self.content(of: scalar, path: path, at: mark)
      case .sequence(let nodes): .list(items(of: nodes, path: path, depth: depth))
      case .mapping(let pairs): .map(entries(of: pairs, path: path, depth: depth))
      case .alias: .refused
      }
    return MarkedNode(content: content, mark: mark)
  }

  private func items(of nodes: Node.Sequence, path: String, depth: Int) -> [MarkedNode] {
    nodes.enumerated().map { marked($1, path: path + "[\($0 + 1)]", depth: depth + 1) }
  }

  private func content(
    of scalar: Node.Scalar, path: String, at mark: Mark
  ) -> MarkedNode.Content {
    let text = draft.restored(scalar.string)
    if scalar.style == .plain, let fact = StandIns.meaning(of: scalar.string.unicodeScalars.first) {
      let name = String(text.prefix { !$0.isWhitespace && $0 != "," })
      findings.add(fact, at: mark, key: path, found: name)
      return .refused
    }
    guard let refused = text.firstRefused else { return .text(text) }
    let place = draft.place(of: refused, from: mark)
    findings.add(
      .controlCharacter(codePoint: refused.value), at: place ?? mark, key: path, found: text,
      width: place.map { _ in 1 })
    return .refused
  }

  private func entries(
    of pairs: Node.Mapping, path: String, depth: Int
  ) -> [MarkedNode.Entry] {
    var seen: [String: Int] = [:]
    var entries: [MarkedNode.Entry] = []
    for (keyNode, valueNode) in pairs {
      guard let key = key(keyNode, path: path) else { continue }
      let mark = draft.mark(keyNode.mark)
      let path = path.isEmpty ? key : path + "." + key
      if let first = seen[key] {
        findings.add(.duplicateKey(firstLine: first), at: mark, key: path, found: key)
      } else {
        seen[key] = mark.line
      }
      let value = marked(valueNode, path: path, depth: depth + 1)
      entries.append(MarkedNode.Entry(key: key, keyMark: mark, value: value))
    }
    return entries
  }

  private func key(_ node: Node, path: String) -> String? {
    let mark = draft.mark(node.mark)
    guard case .scalar(let scalar) = node else {
      findings.add(.keyNotText, at: mark, key: path)
      return nil
    }
    guard case .text(let text) = content(of: scalar, path: path, at: mark) else { return nil }
    return text
  }
}
