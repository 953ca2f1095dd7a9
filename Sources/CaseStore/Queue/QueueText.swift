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
}
