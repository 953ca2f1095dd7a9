/// YAML as it is written: every value a text, everything with its place.
///
/// `1.10`, `no`, `010` and dates stay as they were typed until a schema says what they are.
struct MarkedNode {
  indirect enum Content {
    case text(String)
    case list([MarkedNode])
    case map([Entry])
    /// A mistake that was already reported; a schema passes over it.
    case refused
  }

  struct Entry {
    let key: String
    let keyMark: Mark
    let value: MarkedNode
  }

  let content: Content
  let mark: Mark

  var isRefused: Bool { if case .refused = content { true } else { false } }

  /// `key:` with nothing after it.
  var isEmptyText: Bool { if case .text(let text) = content { text.isEmpty } else { false } }

  /// What an excerpt or message shows of it.
  var shown: String { if case .text(let text) = content { text } else { "" } }
}

/// The root of a YAML text, and which of its top-level keys could not be read.
struct MarkedYAML {
  var root: MarkedNode?
  /// Already reported, so that nothing under these keys counts as missing.
  var unread: Set<String> = []
}
