package import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// What reached the desk: what a person did, or what an effect brought back.
package enum Action: Hashable, Sendable {
  case keyPressed(Key)
  case resized(Size)
  /// Another process changed the store, or the day changed.
  case storeChanged(today: Day)
  case queueFound(QueueFinding)
  case rowsLoaded(first: Int, rows: [QueueLine])
  /// The cases that the queue shows were marked.
  case casesMarked([CaseID])
  case caseOpened(CaseFile)
  case caseUpdated(CaseFile, notice: String)
  case reportLoaded(ReportPreview)
  case failed(String)
  case noticed(String)
  case textEdited(String?)
  case sessionChanged(Session, notice: String)
}

/// What a screen asks to be done; a screen itself does nothing.
package enum Effect: Hashable, Sendable {
  case findCases(query: String, keep: CaseID?)
  case loadRows(Range<Int>)
  /// Marks every case that the query found.
  case markAll
  /// What was typed at the tag prompt, for these cases.
  case tagCases([CaseID], String)
  case openCase(CaseID)
  /// The day is when it happened; without one, today.
  case perform(Act, CaseID, ActArguments, on: Day?)
  case saveDraft(CaseID, round: Int, ScoreSheet)
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
  package let problem: QueryProblem?
  /// In the order of the list.
  package var headings: [QueueHeading] = []
  /// The heads of the columns that the query asked for, as each line's `extras`.
  package var extras: [String] = []
  /// The usual columns that the query hides.
  package var hidden: Set<DeskWord> = []

  package init(query: String, total: Int, all: Int, selected: Int, problem: QueryProblem? = nil) {
    self.query = query
    self.total = total
    self.all = all
    self.selected = selected
    self.problem = problem
  }
}

/// A heading in the queue, above the case at `first`.
package struct QueueHeading: Hashable, Sendable {
  package let first: Int
  package let text: String

  package init(first: Int, text: String) {
    self.first = first
    self.text = text
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
