package import ReviewDomain

extension English {
  package func sentence(for mistake: ArgumentMistake) -> String {
    let name = quoted(mistake.name)
    let value = quoted(mistake.value)
    return switch mistake.fact {
    case .missing:
      "\(name) is missing. Give it a value."
    case .unknown(let names):
      "\(name) is not known here. "
        + (names.isEmpty
          ? "This act takes no values."
          : "Write one of: \(list(names)).")
    case .notOneOf(let words):
      "\(name) cannot be \(value). Write \(either(words.map(quoted)))."
    case .notADay:
      "\(name): \(value) is not a day. Write it as 2026-11-21 or 21/11/2026."
    case .notANumber:
      "\(name): \(value) is not a whole number. Write digits only, as 30."
    case .notAQuestion(let line):
      "\(name), line \(line): this is not an open question. Write five or six parts with "
        + "semicolons: outcome; comparator; threshold; source; responsible; day."
    case .notATag:
      "\(name): \(value) is not a tag. Write one word that begins with a letter, as agenda; ~later for a tag of your own."
    case .notACase:
      "\(name): \(value) is not the number of a case. Write it as 2026-014."
    case .notARegisterDate:
      "\(name): \(value) is not a date. Write a day, a month or a year, as 19/04/2022, 2022-04 or 2022."
    case .notAWebAddress(let line):
      "\(name), line \(line): this is no address of a page. Write one a line, beginning with https:// "
        + "or http://."
    case .notATime:
      "\(name): \(value) is not a time of day. Write it as 14:30."
    case .notAnItem(let word):
      "\(name): \(quoted(word)) is not an item of an agenda. Write the number of a case, minutes, information, other or p1; with :consent or :20 where the act takes it."
    case .notGrounds:
      "\(name): name a criterion and give its reason, as C2: why. Each criterion once, on a line "
        + "of its own."
    case .notATariff(let line):
      "\(name), line \(line): this is not a tariff line. Write three to five parts with "
        + "semicolons: name; amount; unit; co-payment; code."
    }
  }
}
