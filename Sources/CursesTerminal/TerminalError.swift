/// Why there is no screen; the caller has the sentence for it.
package enum TerminalError: Error, Hashable, Sendable {
  /// Neither standard input and output nor `/dev/tty` is a terminal.
  case notATerminal
  /// TERM is unset or `dumb`: text cannot be placed.
  case dumbTerminal
  /// Another ``Terminal`` lives in this process.
  case alreadyOpen
}
