package import ReviewDomain

/// Names content as `objects/` does: by the SHA-256 of its bytes in lower-case hexadecimal.
///
/// Given by the caller, so that reading dossiers needs no cryptography of its own.
package protocol ContentHasher {
  mutating func update(_ bytes: ArraySlice<UInt8>)
  mutating func finish() -> ObjectID
}
