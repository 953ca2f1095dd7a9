package import TextCanvas

/// What happened to the terminal since the last look.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// The window has this size now.
  case resize(Size)
  /// Another thread called ``Terminal/wake()``.
  case wake
  /// Somebody asks the process to end (SIGTERM, SIGINT); the loop should leave.
  case terminated(signal: Int32)
  /// The other end is gone: nothing can be shown any more, and reading would spin.
  case hangup
}
