// The names of keys in hint bars, help and configuration files: the same in every language,
// because they are printed so on the keys or written so in manuals.

extension Key {
  /// `Ctrl-S`, `Enter`, `PgDn`, `j`; a paste has no key and is called `Paste`.
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(" "): "Ctrl-Space"
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    case .paste: "Paste"
    default: Self.names.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key of a name that ``name`` gives; upper and lower case matter for letters only.
  package init?(name: String) {
    if let named = Self.names.first(where: { $0.name.lowercased() == name.lowercased() }) {
      self = named.key
    } else if name.lowercased() == "space" {
      self = .character(" ")
    } else if let letter = Self.only(name) {
      self = .character(letter)
    } else {
      self.init(prefixedName: name)
    }
  }

  private init?(prefixedName name: String) {
    let rest = name.split(separator: "-", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
    if name.lowercased() == "ctrl-space" {
      self = .control(" ")
    } else if name.lowercased().hasPrefix("ctrl-"), let letter = Self.only(rest.lowercased()) {
      self = .control(letter)
    } else if name.lowercased().hasPrefix("alt-"), let letter = Self.only(rest) {
      self = .alt(letter)
    } else if name.lowercased().hasPrefix("f"), let number = Int(name.dropFirst()),
      (1...24).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static func only(_ text: String) -> Character? { text.count == 1 ? text.first : nil }

  private static let names: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"),
    (.backspace, "Backspace"), (.delete, "Del"), (.insert, "Ins"), (.up, "Up"),
    (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"), (.end, "End"),
    (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.shiftUp, "Shift-Up"), (.shiftDown, "Shift-Down"),
    (.controlLeft, "Ctrl-Left"), (.controlRight, "Ctrl-Right"),
  ]
}
