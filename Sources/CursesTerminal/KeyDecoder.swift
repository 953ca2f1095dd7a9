package import TextCanvas

/// Makes keys of code points and curses' keys; knows pastes, Alt and what leaks.
///
/// A sequence that curses does not know arrives as Esc, `[` and letters. Those letters must never
/// run commands, so the whole of it is swallowed.
nonisolated package struct KeyDecoder: Sendable {
  package enum Input: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    case key(Key)
    case pasteBegin
    case pasteEnd
    /// A key that we have no use for.
    case unknown
  }

  /// What has been pasted so far, while a paste is going on.
  private var pasted: [Unicode.Scalar]?

  /// The last reading ended with a lone Esc: what curses waited for in vain may come now.
  private var endedWithEscape = false

  /// More than this is cut: nobody pastes a book into a field, but a terminal might.
  package static let pasteLimit = 256 * 1024

  package init() {}

  package var isPasting: Bool { pasted != nil }

  /// The keys of what was read in one go.
  package mutating func keys(of inputs: [Input]) -> [Key] {
    var rest = inputs[...]
    var keys: [Key] = []
    if endedWithEscape { rest = Self.droppingLateTail(rest) }
    if !inputs.isEmpty { endedWithEscape = false }
    while let input = rest.popFirst() {
      if let key = key(of: input, &rest) { keys.append(key) }
    }
    return keys
  }

  /// The paste so far, when its end does not come.
  package mutating func abandonPaste() -> Key? { finishPaste() }

  private mutating func key(of input: Input, _ rest: inout ArraySlice<Input>) -> Key? {
    switch input {
    case .pasteBegin:
      pasted = pasted ?? []
      return nil
    case .pasteEnd: return finishPaste()
    case _ where isPasting:
      collect(input)
      return nil
    case .key(let key): return key
    case .unknown: return nil
    case .scalar("\u{1b}"): return escape(&rest)
    case .scalar(let scalar): return Self.key(of: scalar)
    }
  }

  // MARK: - Pastes

  private mutating func collect(_ input: Input) {
    let scalar: Unicode.Scalar? =
      switch input {
      case .scalar("\r"), .key(.enter): "\n"
      case .scalar(let scalar): scalar
      default: nil
      }
    guard let scalar, pasted?.count ?? 0 < Self.pasteLimit else { return }
    pasted?.append(scalar)
  }

  private mutating func finishPaste() -> Key? {
    defer { pasted = nil }
    return pasted.map { .paste(String(String.UnicodeScalarView($0))) }
  }

  // MARK: - After Esc

  private mutating func escape(_ rest: inout ArraySlice<Input>) -> Key? {
    switch rest.first {
    case .scalar("["):
      rest = Self.droppingSequence(rest.dropFirst())
      return nil
    case .scalar("O") where rest.count > 1:
      rest = rest.dropFirst(2)
      return nil
    case .scalar(let scalar) where scalar.value >= 0x20 && scalar.value != 0x7f:
      rest = rest.dropFirst()
      return .alt(Character(scalar))
    case nil: endedWithEscape = true
    default: break
    }
    return .escape
  }

  /// Without the parameters and the letter of `ESC [ …`.
  private static func droppingSequence(_ inputs: ArraySlice<Input>) -> ArraySlice<Input> {
    let tail = inputs.drop { $0.isScalar(in: 0x20...0x3f) }
    guard let final = tail.first, final.isScalar(in: 0x40...0x7e) else { return tail }
    // The Linux console's F1 is ESC [ [ A.
    let isConsoleKey = final == .scalar("[") && tail.count == inputs.count
    return tail.dropFirst(isConsoleKey ? 2 : 1)
  }

  /// `[` and more at once is no typing, but the rest of a sequence that was torn by the network.
  private static func droppingLateTail(_ inputs: ArraySlice<Input>) -> ArraySlice<Input> {
    guard inputs.count > 1 else { return inputs }
    switch inputs.first {
    case .scalar("["): return droppingSequence(inputs.dropFirst())
    case .scalar("O") where inputs.count == 2: return []
    default: return inputs
    }
  }

  // MARK: - Single code points

  private static func key(of scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0: .control(" ")
    case 8, 127: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 1...26: .control(Character(letter(scalar.value + 0x60)))
    case 28...31: .control(Character(letter(scalar.value + 0x40)))
    case 0x80...0x9f: nil
    default: .character(Character(scalar))
    }
  }

  private static func letter(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: value))
  }
}

nonisolated extension KeyDecoder.Input {
  fileprivate func isScalar(in range: ClosedRange<UInt32>) -> Bool {
    if case .scalar(let scalar) = self { range.contains(scalar.value) } else { false }
  }
}
