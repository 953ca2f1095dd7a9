import CaseQuery
import ReviewDomain

/// The searchable text of a case: what everyone may see of a request, folded.
enum QueueText {
  /// Between fields; no folded text holds it, so no word is found across two fields.
  static let separator: UInt8 = 0x1f
  /// After the last field.
  static let end: UInt8 = 0x0a

  static func bytes(of outline: RequestOutline, id: CaseID) -> [UInt8] {
    var text = Array(id.description.utf8)
    for field in [outline.productTitle, outline.applicant, outline.careProcess, outline.indication]
    {
      text.append(separator)
      FoldedText.append(field, to: &text)
    }
    text.append(end)
    return text
  }

  /// A field of a case's text, the number being the first.
  static func field(
    _ number: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    for _ in 0..<number {
      while start < text.count, text[start] != separator { start += 1 }
      start = min(start + 1, text.count)
    }
    var last = start
    while last < text.count, text[last] != separator, text[last] != end { last += 1 }
    return UnsafeBufferPointer(rebasing: text[start..<last])
  }
}
