package import ReviewDomain

extension English {
  package var formInstructions: [String] {
    [
      "Lines that begin with % are not read back, except the first. Indent text by two spaces.",
      "Leave a value empty to take it away. A pin is an annex or § a section, then "
        + "p.12 and @ a place; ; between pins.",
      "Bring the file back with: inami-review submit FILE",
    ]
  }

  package var formPlaces: String {
    "Pins may name:"
  }

  package var formInterests: String {
    "Write declared: none, or declared: conflict and the interest below why. The "
      + "dossier opens after that."
  }

  package var formSubmit: String {
    "yes hands the sheet in, no keeps it as a draft."
  }

  package var formScratch: String {
    "private notes: never leave this file"
  }

  package func formUnchanged(_ id: CaseID) -> String { "\(id)  no change" }
  package func formSubmitted(_ id: CaseID) -> String { "\(id)  score sheet handed in" }
  package func formsRefused(_ mistakes: Int) -> String {
    "Nothing was changed: \(mistakes == 1 ? "one mistake" : "\(mistakes) mistakes")."
  }
  package func formWritten(_ path: String) -> String { "Form written to \(path)" }

  package func sentence(for mistake: FormMistake) -> String {
    switch mistake.fact {
    case .notUTF8:
      "The line is not UTF-8 text. Save the file again with the encoding UTF-8."
    case .tooLarge(let limit):
      "The file is larger than \(size(limit)), so it is no form. Choose another file."
    case .noForm:
      "This does not look like a form: no line begins with %inami-review. Write one "
        + "with: inami-review form CASE"
    case .newerFormat(let found):
      "A later version of the program wrote this form (format \(quoted(found))). "
        + "Update the program, or write the form anew."
    case .headerLacks(let key):
      "The first line of the form lacks \(quoted(key)). Put it back as the form had "
        + "it, or write the form anew."
    case .unknownCase(let found):
      "There is no case \(quoted(found)) that takes a form from you. Correct case= in this line."
    case .otherRound(let found, let open):
      "The form is of round \(found); open is round \(open). Write the form anew, or "
        + "put round=\(open) in this line if it was meant for that round."
    case .otherCriteria(let found, let inUse):
      "The form names the criteria set \(quoted(found)); the round asks those of "
        + "\(inUse). Write the form anew."
    case .otherMember(let found, let me):
      "The form is \(quoted(found))'s and you are \(name(me)). Hand in your own, or "
        + "correct member= in this line if it is."
    case .stale(let found, let current):
      "The sheet has changed since the form was written (\(found)). Look at it, then "
        + "put version=\(current) in this line to replace it."
    case .sameCaseTwice(let first):
      "The same case has a form already, in line \(first). Keep one of the two."
    default: mistakeInside(mistake.fact)
    }
  }

  /// Below the first line of a form.
  private func mistakeInside(_ fact: FormMistake.Fact) -> String {
    switch fact {
    case .unknownSection(let found, let known):
      "There is no section [\(found)]; it was left aside. There are: \(list(known)). "
        + "Indent the line by two spaces if it is text."
    case .sectionTwice(let found, let first):
      "The section [\(found)] is there already, in line \(first). Keep one of the two."
    case .unknownKey(let found, let known):
      "There is no line \(quoted(found + ":")) here. There are: \(said(known))."
    case .keyTwice(let found, let first):
      "The line \(quoted(found + ":")) is there already, in line \(first). Keep one of the two."
    case .stray(let found):
      "\(quoted(found)) belongs to nothing. Put it below why: and indent it by two "
        + "spaces, or begin the line with %."
    case .notOneOf(let found, let words):
      "\(quoted(found)) cannot stand here. Write one of: \(list(words))."
    case .lostPin(let found, let existing):
      "\(quoted(found)) names nothing in the dossier. There is: \(offered(existing))"
    case .interestKnown:
      "You declared something else in this case already. Empty this section; to "
        + "declare anew, choose \(name(.declare))."
    case .interestStops:
      "An interest closes the dossier until the chair has decided on it, so no sheet "
        + "can come with it. Leave the criteria as they were and write [submit] no."
    case .refused(let refusal): sentence(for: refusal)
    default: ""
    }
  }
}
