package import ReviewDomain

/// Everything that the program says in one language.
///
/// One value a language, each a type of its own: a sentence that one language lacks does not
/// compile. Rules name facts; only here do they become words.
package protocol Texts:
  Terms, RefusalTexts, ActTexts, HistoryTexts, ArgumentTexts, StoreTexts, MistakeTexts,
  DeskTexts, CommandTexts, SheetTexts, FormTexts, Sendable
{
  var language: Language { get }
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
  package init() {}
}

package struct Dutch: Texts {
  package let language = Language.dutch
  package init() {}
}

package struct German: Texts {
  package let language = Language.german
  package init() {}
}

package struct English: Texts {
  package let language = Language.english
  package init() {}
}
