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
    refusePrivatePlanes(in: lines, firstLine: firstLine, findings)
    var draft = YAMLDraft(lines: lines, firstLine: firstLine)
    var result = MarkedYAML()
    for _ in 0..<40 {
      do {
        guard let node = try compose(yaml: draft.text, .basic) else { return result }
        let reader = NodeReader(draft: draft, findings: findings)
        result.root = reader.marked(node, depth: 0)
        return result
      } catch {
        let repair = draft.repair(after: error, findings: findings)
        if case .without(let key) = repair { result.unread.insert(key) }
        if case .impossible = repair { return result }
      }
    }
    return result
  }

  /// The stand-ins live there; a file's own would be taken for them.
  private static func refusePrivatePlanes(
    in lines: [String], firstLine: Int, _ findings: Findings
  ) {
    for (index, line) in lines.enumerated() {
      let scalars = Array(line.unicodeScalars)
      guard let column = scalars.firstIndex(where: { $0.value >= 0xF0000 }) else { continue }
      findings.add(
        .controlCharacter(codePoint: scalars[column].value),
        at: Mark(line: index + firstLine, column: column + 1), width: 1)
    }
  }
}

/// From Yams's nodes to ours: marks moved to the file's lines, stand-ins back to what they were.
private struct NodeReader {
  let draft: YAMLDraft
  let findings: Findings

  func marked(_ node: Node, depth: Int) -> MarkedNode {
    let mark = draft.mark(node.mark)
    guard depth < MarkedYAML.depthLimit else {
      findings.add(.tooDeep(limit: MarkedYAML.depthLimit), at: mark, width: 1)
      return MarkedNode(content: .refused, mark: mark)
    }
    switch node {
    case .scalar(let scalar): return MarkedNode(content: content(of: scalar, at: mark), mark: mark)
    case .sequence(let nodes):
      return MarkedNode(content: .list(nodes.map { marked($0, depth: depth + 1) }), mark: mark)
    case .mapping(let pairs):
      return MarkedNode(content: .map(entries(of: pairs, depth: depth)), mark: mark)
    case .alias: return MarkedNode(content: .refused, mark: mark)
    }
  }

  private func content(of scalar: Node.Scalar, at mark: Mark) -> MarkedNode.Content {
    let text = draft.restored(scalar.string)
    if scalar.style == .plain,
      let fact = StandIns.meaning(of: scalar.string.unicodeScalars.first)
    {
      findings.add(fact, at: mark, found: text)
      return .refused
    }
    if let refused = text.firstRefused {
      let place = draft.place(of: refused, from: mark)
      findings.add(
        .controlCharacter(codePoint: refused.value), at: place ?? mark, found: text,
        width: place.map { _ in 1 })
      return .refused
    }
    return .text(text)
  }

  private func entries(of pairs: Node.Mapping, depth: Int) -> [MarkedNode.Entry] {
    var seen: [String: Int] = [:]
    var entries: [MarkedNode.Entry] = []
    for (keyNode, valueNode) in pairs {
      let value = marked(valueNode, depth: depth + 1)
      guard let key = key(keyNode) else { continue }
      let mark = draft.mark(keyNode.mark)
      if let first = seen[key] {
        findings.add(.duplicateKey(firstLine: first), at: mark, key: key, found: key)
      } else {
        seen[key] = mark.line
        entries.append(MarkedNode.Entry(key: key, keyMark: mark, value: value))
      }
    }
    return entries
  }

  private func key(_ node: Node) -> String? {
    let mark = draft.mark(node.mark)
    guard case .scalar(let scalar) = node else {
      findings.add(.keyNotText, at: mark)
      return nil
    }
    guard case .text(let text) = content(of: scalar, at: mark) else { return nil }
    return text
  }
}
