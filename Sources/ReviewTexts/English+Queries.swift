package import ReviewDomain

extension English {
  package func sentence(for problem: QueryProblem) -> String {
    let word = quoted(problem.word)
    let possible =
      problem.allowed.isEmpty
      ? "" : " Possible: " + problem.allowed.prefix(24).joined(separator: " ")
    return switch problem.fact {
    case .unknownWord:
      "\(word) is no word of the query language. Put a text in quotation marks; ? shows the words."
        + possible
    case .valueMissing: "\(word) needs a value." + possible
    case .notOneOf: "\(word) cannot stand there." + possible
    case .ambiguous: "\(word) is the beginning of several words: write one out." + possible
    case .notANumber: "\(word) is not a number. Write 8, >=8, 2..3 or 1,3." + possible
    case .notADay: "\(word) is not a day. Write 2026-11-21, 21/11/2026, 2026-11 or 2026." + possible
    case .notADuration:
      "\(word) is not a duration. Write a number and h, d, wd (working days), w, mo or y, as 14d."
        + possible
    case .notACase:
      "\(word) is not the number of a case. Write 14 for this year's, or 2026-014." + possible
    case .notComparable: "\(word) cannot be compared with < or >. Write : and the word." + possible
    case .conditionMissing:
      "A condition is missing at \(word): write one on each side, or leave it out." + possible
    case .tooLong:
      "The query is too long from \(word) on: at most 2,048 conditions and operators." + possible
    case .tooDeep:
      "Brackets and negations are too deep from \(word) on: at most 64 within each other."
        + possible
    case .unknownView: "The group has no saved view \(word)." + possible
    case .circularView: "The view \(word) names itself: views may not go in a circle." + possible
    case .notInGates:
      "\(word) may not stand in a gate: a gate asks no other gate, and says the same to everybody."
        + possible
    case .mistakeInView(let inner):
      "Mistake in the view \(word). " + sentence(for: inner)
    }
  }

  package func word(_ word: QueryWording) -> String {
    switch word {
    case .everyCase: "every case"
    case .allOf: "all of"
    case .oneOf: "one of"
    case .not: "not"
    case .scopeOpen: "open cases"
    case .scopeEnded: "ended cases"
    case .scopeAll: "all cases"
    case .section: "section"
    case .heading: "heading"
    case .sortedBy: "sorted by"
    case .atMost: "at most"
    case .shown: "shown"
    case .hidden: "hidden"
    case .groupedBy: "grouped by"
    case .nothingMatches: "This query matches nothing."
    case .queryWords: "Words of the search line"
    case .tagPrompt: "Tag (-tag removes, ~tag is your own):"
    case .marked: "marked"
    }
  }

  package func meaning(_ topic: QueryTopic) -> String {
    switch topic {
    case .text: "text in number, product, applicant, process"
    case .number: "a case of this year"
    case .stage: "at this stage or later"
    case .mine: "an open round or vote waits for me"
    case .unscored: "my score sheet is missing"
    case .period: "days left on the indicative period"
    case .late: "the indicative period is over"
    case .touched: "nothing happened for so long"
    case .expires: "a temporary reimbursement ends"
    case .lead: "its rapporteur; any, none, @insurers"
    case .scored: "sheets handed in, by constituency"
    case .score: "a revealed score; any:, all:, @patients"
    case .figure: "disagreement; mean. med. sd. span. too"
    case .recommendation: "members recommend different things"
    case .decision: "with a decision; none without"
    case .level: "level that was decided"
    case .possession: "something is there; budget, answer …"
    case .tag: "a tag of the group; #prio>2"
    case .ownTag: "a tag of my own"
    case .view: "a saved query of the group"
    case .ended: "open, ended or all cases"
    case .or: "one or the other"
    case .not: "not so"
    case .then: "sections, one after the other"
    case .sort: "order; - the other way round"
    case .limit: "at most so many"
    }
  }
}
