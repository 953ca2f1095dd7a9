import CNcurses
package import TextCanvas

/// The process's terminal, in full-screen mode for as long as this value lives.
///
/// There is one. It is given back when the value goes away, on `exit` and when the process dies
/// of a trap or a signal. Everything but ``wake()`` belongs to the main thread.
package struct Terminal: ~Copyable {
  private var shown: Canvas?
  private var decoder = KeyDecoder()
  private var keyboard = KeyboardReader()

  /// What was taken from the terminal but not yet handed out.
  private var hasHungUp = false

  /// Takes the terminal.
  ///
  /// While it is held, what is written to standard error goes to `crashLog`; afterwards
  /// `crashNote` and the last lines of it are printed, if there are any.
  package init(
    colours: Theme.Colours = .palette, crashLog: String? = nil, crashNote: String? = nil
  ) throws(TerminalError) {
    try self.init(
      input: -1, output: -1, colours: colours, crashLog: crashLog, crashNote: crashNote)
  }

  /// Takes a terminal that is not the process's own; for tests.
  package init(
    input: Int32, output: Int32, colours: Theme.Colours = .palette, crashLog: String? = nil,
    crashNote: String? = nil
  ) throws(TerminalError) {
    let result = Self.open(
      input: input, output: output, crashLog: crashLog, crashNote: crashNote)
    if let error = TerminalError(result) { throw error }
    Theme(colours).apply()
  }

  deinit { inami_close() }

  package var size: Size {
    Size(columns: Int(inami_columns()), rows: Int(inami_rows()))
  }

  /// Wakes ``nextEvents(timeoutMilliseconds:)`` from any thread.
  nonisolated package static func wake() { inami_wake() }

  private static func open(
    input: Int32, output: Int32, crashLog: String?, crashNote: String?
  ) -> inami_open_result {
    withOptionalCString(crashLog) { log in
      withOptionalCString(crashNote) { note in
        inami_open(
          inami_options(input: input, output: output, crash_log: log, crash_note: note))
      }
    }
  }
}

// MARK: - Showing

extension Terminal {
  /// Shows `canvas`: the rows that differ from the last one, in one write.
  package mutating func present(_ canvas: Canvas) {
    let old = shown.flatMap { $0.fullSize == canvas.fullSize ? $0.cells : nil }
    canvas.cells.withCells { new in
      if let old {
        old.withCells { Self.present(new, $0, canvas) }
      } else {
        Self.present(new, nil, canvas)
      }
    }
    shown = canvas
  }

  /// Repaints what some other program has written over.
  package mutating func redraw() {
    inami_forget_screen()
    if let shown { present(shown) }
  }

  private static func present(
    _ new: UnsafePointer<inami_cell>?, _ old: UnsafePointer<inami_cell>?, _ canvas: Canvas
  ) {
    inami_present(
      new, old, Int32(canvas.fullSize.rows), Int32(canvas.fullSize.columns),
      Int32(canvas.cursor?.row ?? -1), Int32(canvas.cursor?.column ?? 0))
  }
}

// MARK: - Giving it to others

extension Terminal {
  /// Does what Ctrl-Z does elsewhere, and returns when the user comes back.
  ///
  /// The window may have another size then: draw anew.
  package mutating func suspend() {
    inami_suspend()
    shown = nil
  }

  /// Leaves the screen to `body`, for an editor or a pager, and repaints afterwards.
  package mutating func withReleasedTerminal<Result>(
    _ body: () throws -> Result
  ) rethrows -> Result {
    inami_release()
    defer {
      inami_reclaim()
      shown = nil
    }
    return try body()
  }
}

// MARK: - Waiting

extension Terminal {
  /// Waits until something happens, and returns all of it: draw once after a burst of keys.
  ///
  /// Empty after so many milliseconds, or sooner; without them it waits for ever. After `.hangup` there is
  /// nothing to wait for.
  package mutating func nextEvents(timeoutMilliseconds: Int? = nil) -> [TerminalEvent] {
    if hasHungUp { return [.hangup] }
    let timeout = timeoutMilliseconds.map { Int32(clamping: $0) } ?? -1
    let patience: Int32 = decoder.isPasting ? Self.pastePatience : .max
    let waits = timeout < 0 ? (patience == .max ? -1 : patience) : min(timeout, patience)
    let wakeup = inami_wait(waits)
    if wakeup.isTimeout, waits == patience, let paste = decoder.abandonPaste() {
      return [.key(paste)]
    }
    return events(of: wakeup)
  }

  /// How long a paste may pause before it is taken to have ended.
  private static let pastePatience: Int32 = 1_000

  private mutating func events(of wakeup: inami_wakeup) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    if wakeup.resized { events.append(resize()) }
    if wakeup.input { events += keys().map { .key($0) } }
    if wakeup.woken { events.append(.wake) }
    if wakeup.hung_up || wakeup.signal == Self.hangupSignal { hasHungUp = true }
    if hasHungUp {
      events.append(.hangup)
    } else if wakeup.signal != 0 {
      events.append(.terminated(signal: wakeup.signal))
    }
    return events
  }

  private static let hangupSignal: Int32 = 1

  private mutating func resize() -> TerminalEvent {
    inami_resize()
    shown = nil
    return .resize(size)
  }

  /// Input without a key in it may be the end of the file, which would always be ready again.
  private mutating func keys() -> [Key] {
    let inputs = keyboard.read()
    if inputs.isEmpty { hasHungUp = inami_is_hung_up() }
    return decoder.keys(of: inputs)
  }
}
