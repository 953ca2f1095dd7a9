package import ReviewDomain

/// The sentences and words of the query language; `docs/QUERIES.md` has the language.
package protocol QueryTexts {
  /// What is not understood, and what to write instead.
  func sentence(for problem: QueryProblem) -> String
  func word(_ word: QueryWording) -> String
  /// What a word of the language selects or does, in at most 46 columns.
  func meaning(_ topic: QueryTopic) -> String
}

/// The words with which `list --explain` prints a query.
package enum QueryWording: Hashable, Sendable, CaseIterable {
  case everyCase, allOf, oneOf, not
  case scopeOpen, scopeEnded, scopeAll
  case section, heading, sortedBy, atMost, shown, hidden, groupedBy
  case nothingMatches
  /// Title of the menu of the language's words.
  case queryWords
  /// In front of the tag that is typed for cases of the queue.
  case tagPrompt
  /// What is marked, and what marking did.
  case marked
}

/// What the search line's help explains, with an example that can be typed.
package enum QueryTopic: String, Hashable, Sendable, CaseIterable {
  case text = "cardio"
  case number = "14"
  case stage = "stage>=deliberation"
  case mine = "mine"
  case unscored = "unscored"
  case period = "period<14d"
  case late = "late"
  case touched = "touched>21d"
  case expires = "expires<90d"
  case lead = "lead:me"
  case scored = "scored:@insurers<1"
  case score = "c.C2:>=2"
  case figure = "di.C2>1"
  case recommendation = "rec:split"
  case decision = "decided-as:any"
  case level = "level:M3-light"
  case possession = "has:annex"
  case tag = "#agenda"
  case ownTag = "#~later"
  case view = "view:tonight"
  case ended = "in:all"
  case or = "late OR divergent"
  case not = "-suspended"
  case then = "#agenda THEN late"
  case sort = "sort:-di,number"
  case limit = "limit:20"
}
