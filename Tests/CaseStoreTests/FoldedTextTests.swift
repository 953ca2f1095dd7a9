import CaseQuery
import Testing

/// How texts are folded.
struct FoldedTextTests {
  @Test(arguments: [
    ("CardioLink 2.1", "cardiolink 2.1"), ("Hôpital Saint-Éloi", "hopital saint-eloi"),
    ("Cœur Æther", "coeur aether"), ("Straße", "strasse"), ("Ærø Øst", "aero ost"),
    ("Łódź Čapek", "lodz capek"), ("ĳs Ĳ", "ijs ij"), ("Ștefan", "stefan"),
    ("e\u{301}te\u{301}", "ete"), ("l’app", "l'app"), ("a\u{a0}b\nc\td", "a b c d"),
    ("ΑΒΓ жук", "αβγ жук"), ("Ậ", "a"), ("ẞ", "ss"), ("😀", "😀"), ("3×4÷2", "3×4÷2"),
  ])
  func `case, marks and kinds of space do not matter`(text: String, folded: String) {
    #expect(FoldedText.string(of: text) == folded)
  }

  @Test func `what is folded stays as it is when it is folded again`() {
    for value in 0...0xffff as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = FoldedText.bytes(of: String(scalar))
      let text = String(decoding: once, as: UTF8.self)
      let name = scalar.properties.name ?? ""
      #expect(FoldedText.bytes(of: text) == once, "\(name) (\(value))")
    }
    #expect(FoldedText.string(of: "\u{24a}\u{212b}\u{212a}") == "qak")
  }

  @Test func `every letter of the Latin blocks is folded to plain ones`() {
    for value in 0xc0..<0x180 as Range<UInt32> where value != 0xd7 && value != 0xf7 {
      let text = Unicode.Scalar(value).map(String.init) ?? ""
      #expect(FoldedText.bytes(of: text).allSatisfy { (0x61...0x7a).contains($0) }, "\(text)")
    }
    #expect(FoldedText.string(of: "ÀÿĀſŒœŸŽžŉĿŁ") == "ayasoeoeyzznll")
  }
}
