package import ReviewDomain
package import TextCanvas

/// What reached the desk: what a person did, or what an effect brought back.
package enum Action: Hashable, Sendable {
  case keyPressed(Key)
  case resized(Size)
  /// Another process changed the store, or the day changed.
  case storeChanged(today: Day)
  case queueFound(QueueFinding)
  case rowsLoaded(first: Int, rows: [QueueLine])
  case caseOpened(CaseFile)
  case caseUpdated(CaseFile, notice: String)
  case reportLoaded(ReportPreview)
  case failed(String)
  case noticed(String)
  case textEdited(String?)
  /// What lies in the draft's file now, another window's changes among it.
  case draftMerged(CaseID, ScoreSheet, notice: String)
  /// Forms were read back: what came of each.
  case formsRead(CaseFile?, notice: String)
  /// Forms were refused: every mistake with its line.
  case formsRefused(title: String, mistakes: [FormTrouble])
  case sessionChanged(Session, notice: String)
}

/// What a screen asks to be done; a screen itself does nothing.
package enum Effect: Hashable, Sendable {
  case findCases(query: String, keep: CaseID?)
  case loadRows(Range<Int>)
  case openCase(CaseID)
  /// The day is when it happened; without one, today.
  case perform(Act, CaseID, ActArguments, on: Day?)
  /// `base` is what the sheet was made from: another window may have saved meanwhile.
  case saveDraft(CaseID, round: Int, ScoreSheet, base: ScoreSheet)
  case writeForm(CaseID, path: String)
  case readForm(path: String)
  /// What is typed into a form, kept until the act is recorded.
  case saveForm(Act, CaseID, ActArguments)
  case loadReport(CaseID, Language)
  case exportReport(CaseID, Language, ExportFormat)
  case editText(String)
  case actAs(MemberID)
  case useLanguage(Language)
  /// A word for the message line; the desk takes it before effects are run.
  case notice(String)
  case reload, redraw, suspend, quit, bell
}

package enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  case markdown, html, text, json
}

/// The cases that a query found, in its order.
package struct QueueFinding: Hashable, Sendable {
  package let query: String
  package let total: Int
  package let all: Int
  /// Where the case that was selected before lies now.
  package let selected: Int
  package let problem: QueryTrouble?

  package init(query: String, total: Int, all: Int, selected: Int, problem: QueryTrouble? = nil) {
    self.query = query
    self.total = total
    self.all = all
    self.selected = selected
    self.problem = problem
  }
}

/// A word of the query that is not understood, and what could stand there.
package struct QueryTrouble: Hashable, Sendable {
  package let offset: Int
  package let word: String
  package let allowed: [String]

  package init(offset: Int, word: String, allowed: [String]) {
    self.offset = offset
    self.word = word
    self.allowed = allowed
  }
}

package struct ReportPreview: Hashable, Sendable {
  package let caseID: CaseID
  package let language: Language
  package let lines: [String]
  package let missing: Int

  package init(caseID: CaseID, language: Language, lines: [String], missing: Int) {
    self.caseID = caseID
    self.language = language
    self.lines = lines
    self.missing = missing
  }
}

/// A mistake of a form: its place, and the sentence.
package struct FormTrouble: Hashable, Sendable {
  package let place: String
  package let sentence: String

  package init(place: String, sentence: String) {
    self.place = place
    self.sentence = sentence
  }
}
