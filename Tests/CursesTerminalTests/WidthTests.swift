import CursesTerminal
import TextCanvas
import Testing

@MainActor @Suite struct `Widths` {
  /// A newer C library knows more characters; those are U+FFFD for us, so it may only add.
  @Test func `our table agrees with the C library on everything that is let through`() {
    var disagreements: [String] = []
    for value in UInt32(0)..<0x110000 {
      guard let scalar = Unicode.Scalar(value), let columns = DisplayWidth.columns(of: scalar)
      else { continue }
      let judged = LibraryWidth.columns(of: scalar)
      if judged != columns {
        disagreements.append("U+\(String(value, radix: 16)): \(columns), C says \(judged)")
      }
    }
    #expect(disagreements.isEmpty, "\(disagreements.prefix(10)) … of \(disagreements.count)")
  }

  @Test func `sanitised text has no scalar that the C library does not know`() {
    for value in Array(0..<0x3100) + stride(from: UInt32(0x3100), to: 0x110000, by: 37) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = SafeText(String(Character(scalar)))
      let judged = text.string.unicodeScalars.map(LibraryWidth.columns)
      if judged.contains(where: { $0 < 0 }) || judged.reduce(0, +) != text.columns {
        Issue.record("U+\(String(value, radix: 16)): \(text.columns) columns, C says \(judged)")
      }
    }
  }
}
