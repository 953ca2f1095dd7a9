/// What is wrong with an entry, given the entries before it.
package enum ChainFault: Hashable, Sendable {
  /// The entry is not numbered one more than the one before.
  case gap(expected: Int64, found: Int64)

  /// `prev` is not the hash of the entry before.
  case prev

  /// The fields do not have the hash that the entry states.
  case hash

  /// The entry is not the next one of its stream.
  case version(expected: Int, found: Int)

  /// The journal ends before a head that it is known to have had.
  case shorter(than: Head)

  /// The journal has another entry where a known head was: history was rewritten.
  case diverged(from: Head)
}
