package import ReviewDomain

/// Everything that the program says in one language.
///
/// One value a language, each a type of its own: a sentence that one language lacks does not
/// compile. Rules name facts; only here do they become words.
package protocol Texts:
  Terms, RefusalTexts, ActTexts, HistoryTexts, ArgumentTexts, StoreTexts, MistakeTexts,
  IntakeTexts, ChangeTexts, DeskTexts, CommandTexts, SheetTexts, FormTexts, VoteTexts, PeopleTexts,
  PeriodTexts, CalendarTexts, TagTexts, QueryTexts, RegisterTexts, FollowUpTexts,
  AnalysisTexts, MeetingTexts, AgendaTexts, Sendable
{
  var language: Language { get }

  /// What members are called, by their ids; an id that is not here stands for itself.
  var memberNames: [MemberID: String] { get set }
}

/// Picks the texts of a language, which call `members` by their names.
package func texts(in language: Language, naming members: [Member]) -> any Texts {
  var texts = texts(in: language)
  texts.memberNames = Dictionary(
    members.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  return texts
}

/// Picks the texts of a language.
package func texts(in language: Language) -> any Texts {
  switch language {
  case .french: French()
  case .dutch: Dutch()
  case .german: German()
  case .english: English()
  }
}

package struct French: Texts {
  package let language = Language.french
  package var memberNames: [MemberID: String] = [:]
  package init() {}
}

package struct Dutch: Texts {
  package let language = Language.dutch
  package var memberNames: [MemberID: String] = [:]
  package init() {}
}

package struct German: Texts {
  package let language = Language.german
  package var memberNames: [MemberID: String] = [:]
  package init() {}
}

package struct English: Texts {
  package let language = Language.english
  package var memberNames: [MemberID: String] = [:]
  package init() {}
}
