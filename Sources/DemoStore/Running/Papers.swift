import CaseJournal
import ReviewDomain

/// Where documents of a practice store lie, and who writes its letters.
struct Papers {
  let folder: ObjectFolder
  let letter: LetterWriter
}
