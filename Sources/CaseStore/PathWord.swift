/// Words that come from the journal, as names of files.
enum PathWord {
  /// `word` with every byte but letters, digits, `-` and `_` written `%hh`; a dot stays inside.
  ///
  /// What a member is called can then neither leave a folder nor hide in it.
  static func escaped(_ word: String) -> String {
    var name = ""
    for (index, byte) in word.utf8.enumerated() {
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 0x80 && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isPlain || byte == 0x2d || byte == 0x5f || (byte == 0x2e && index > 0) {
        name.unicodeScalars.append(scalar)
      } else {
        name += "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }
    }
    return name.isEmpty ? "%" : name
  }
}
