import ReviewDomain

/// Reads one mapping by its keys, and remembers which were asked for.
///
/// What is wrong goes to the findings; the reading goes on with a value that says nothing.
final class FieldReader {
  let findings: Findings
  private let path: String
  private let entries: [String: MarkedNode.Entry]
  private let order: [String]
  /// Where a missing key is reported: the mapping's own key, or the file's first line.
  private let mark: Mark
  private let width: Int
  private let isSilent: Bool
  private var asked: Set<String> = []
  private let unread: Set<String>

  /// The mapping in `node`; when it is none, that is reported and every field is absent.
  ///
  /// `isSilent` keeps absent fields unreported: what they are in was refused already.
  init(
    _ node: MarkedNode?, path: String = "", at mark: Mark, width: Int = 1,
    unread: Set<String> = [], isSilent: Bool = false, findings: Findings
  ) {
    var list: [MarkedNode.Entry] = []
    var isReadable = true
    switch node?.content {
    case .map(let entries): list = entries
    case .text(""), nil: break
    case .refused: isReadable = false
    case .text, .list:
      findings.add(.notAMapping, at: node?.mark ?? mark, key: path, found: node?.shown ?? "")
      isReadable = false
    }
    self.findings = findings
    self.path = path
    self.mark = mark
    self.width = width
    self.unread = unread
    self.isSilent = isSilent || !isReadable
    order = list.map(\.key)
    entries = Dictionary(list.map { ($0.key, $0) }) { first, _ in first }
  }

  var keys: [String] { order }

  func path(of key: String) -> String { path.isEmpty ? key : path + "." + key }

  /// The value of `key`; `nil` when it is absent, empty or refused.
  ///
  /// An empty optional field is an absent one: forms are handed in with fields left blank.
  func value(_ key: String, isRequired: Bool = false) -> MarkedNode? {
    asked.insert(key)
    guard let entry = entries[key] else {
      if isRequired { reportMissing(key) }
      return nil
    }
    if entry.value.isEmptyText {
      if isRequired { report(.empty, key, width: key.unicodeScalars.count) }
      return nil
    }
    return entry.value.isRefused ? nil : entry.value
  }

  /// The place of a key, for what is wrong with more than its value.
  func keyMark(_ key: String) -> Mark { entries[key]?.keyMark ?? mark }

  /// Whether absent parts of `key` are reported already, with the whole.
  func isUnreadable(_ key: String) -> Bool {
    isSilent || unread.contains(key) || entries[key]?.value.isRefused == true
  }

  func report(_ fact: Mistake.Fact, _ key: String, found: String = "", width: Int? = nil) {
    let width = width ?? key.unicodeScalars.count
    findings.add(fact, at: keyMark(key), key: path(of: key), found: found, width: width)
  }

  func report(_ fact: Mistake.Fact, _ key: String, _ node: MarkedNode) {
    findings.add(fact, at: node.mark, key: path(of: key), found: node.shown)
  }

  func reportMissing(_ key: String) {
    guard !isSilent, !unread.contains(key) else { return }
    findings.add(.missing, at: mark, key: path(of: key), width: width)
  }

  /// The entries that nobody asked for, in the file's order.
  var unasked: [MarkedNode.Entry] {
    order.filter { !asked.contains($0) }.compactMap { entries[$0] }
  }

  /// Reports every key that was not asked for: a mistyped rule must not pass for no rule.
  func refuseUnknownKeys() {
    for entry in unasked {
      findings.add(
        .unknownKey(allowed: asked.sorted()), at: entry.keyMark, key: path(of: entry.key),
        found: entry.key, width: entry.key.unicodeScalars.count)
    }
  }
}

extension FieldReader {
  /// The mapping under `key`.
  func map(_ key: String, isRequired: Bool = false) -> FieldReader {
    let node = value(key, isRequired: isRequired)
    let isAbsent = node == nil && isRequired
    return FieldReader(
      node, path: path(of: key), at: keyMark(key), width: key.unicodeScalars.count,
      isSilent: isAbsent || isUnreadable(key), findings: findings)
  }

  /// The items under `key`, each with its path, the first being 1.
  func items(_ key: String, isRequired: Bool = false, limit: Int = 500) -> [(MarkedNode, String)] {
    guard let node = value(key, isRequired: isRequired) else { return [] }
    guard case .list(let nodes) = node.content else {
      report(.notAList, key, node)
      return []
    }
    if nodes.count > limit { report(.tooMany(limit: limit), key) }
    if nodes.isEmpty && isRequired { report(.empty, key) }
    return nodes.prefix(limit).enumerated().map { ($1, path(of: key) + "[\($0 + 1)]") }
  }

  /// The mappings in the list under `key`.
  func maps(_ key: String, isRequired: Bool = false, limit: Int = 500) -> [FieldReader] {
    items(key, isRequired: isRequired, limit: limit).compactMap { node, path in
      guard !node.isRefused else { return nil }
      if node.isEmptyText { findings.add(.empty, at: node.mark, key: path, width: 1) }
      return FieldReader(
        node, path: path, at: node.mark, isSilent: node.isEmptyText, findings: findings)
    }
  }
}
