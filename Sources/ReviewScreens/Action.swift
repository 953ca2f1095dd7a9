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
  /// What assigning to several cases would come to.
  case assignmentPlanned(AssignmentPreview)
  /// It was recorded, for all of them.
  case casesAssigned(notice: String)
  /// The cases that the queue shows were marked.
  case casesMarked([CaseID])
  case caseOpened(CaseFile)
  /// A page of the group; a sentence when an act made it what it is.
  case pageLoaded(GroupFile, notice: String?)
  /// Another minute of the day; `nil` where the time is not known.
  case minutePassed(ClockTime?)
  /// What a page of the group shows of the selected temporary reimbursement.
  case followUpLoaded(FollowUpDetail)
  case caseUpdated(CaseFile, notice: String)
  case reportLoaded(ReportPreview)
  case letterLoaded(LetterPreview)
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
  /// Marks every case that the query found.
  case markAll
  /// What was typed at the tag prompt, for these cases.
  case tagCases([CaseID], String)
  /// What an assignment of the same member to all these cases would come to; nothing is recorded.
  case planAssignment([CaseID], ActArguments, on: Day?)
  /// The same, recorded for all of them or for none.
  case assign([CaseID], ActArguments, on: Day?)
  case openCase(CaseID)
  /// The day is when it happened; without one, today.
  case perform(Act, CaseID, ActArguments, on: Day?)
  /// A page of the group, read for the viewer; the queue has effects of its own.
  case openPage(DeskTab)
  /// The meeting for the projector, at an item of its agenda; without one, at what is in hand.
  case openMeeting(Day, AgendaSubject?)
  /// The agenda or the minutes of a meeting, as they would be printed.
  case loadPaper(PaperKind, Day, Language)
  case exportPaper(PaperKind, Day, Language, ExportFormat)
  /// Puts cases on the agenda of the open or the next meeting.
  case schedule([CaseID])
  /// What the follow-up page shows of one case.
  case loadFollowUp(CaseID)
  /// `from` is the page that shows what came of it.
  case performGroup(GroupAct, ActArguments, on: Day?, from: DeskTab)
  /// `base` is what the sheet was made from: another window may have saved meanwhile.
  case saveDraft(CaseID, round: Int, ScoreSheet, base: ScoreSheet)
  case writeForm(CaseID, path: String)
  case readForm(path: String)
  /// What is typed into a form, kept until the act is recorded.
  case saveForm(Act, CaseID, ActArguments)
  case saveGroupForm(GroupAct, ActArguments)
  case loadReport(CaseID, Language)
  case exportReport(CaseID, Language, ExportFormat)
  case loadLetter(CaseID, Letter.Kind, Language)
  /// The public register, into the working folder.
  case exportRegister(RegisterFormat, Language)
  /// Without the JSON of reports.
  case exportLetter(CaseID, Letter.Kind, Language, ExportFormat)
  /// The viewer looked at this version of the dossier.
  case markSeen(CaseID, version: Int)
  case editText(String)
  case actAs(MemberID)
  case useLanguage(Language)
  /// A word for the message line; the desk takes it before effects are run.
  case notice(String)
  /// The same for a page, which has no words of its own.
  case noticeOf(RegisterWord)
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
  /// Of all open cases: over their indicative period, and at its end this week.
  package let late: Int
  package let thisWeek: Int
  /// In the order of the list.
  package var headings: [QueueHeading] = []
  /// The heads of the columns that the query asked for, as each line's `extras`.
  package var extras: [String] = []
  /// The usual columns that the query hides.
  package var hidden: Set<DeskWord> = []

  package init(
    query: String, total: Int, all: Int, selected: Int, problem: QueryProblem? = nil,
    late: Int = 0, thisWeek: Int = 0
  ) {
    self.query = query
    self.total = total
    self.all = all
    self.selected = selected
    self.problem = problem
    self.late = late
    self.thisWeek = thisWeek
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

package struct LetterPreview: Hashable, Sendable {
  package let caseID: CaseID
  package let kind: Letter.Kind
  package let language: Language
  package let lines: [String]
  /// What the letter should say and cannot, a sentence each.
  package let missing: [String]

  package init(
    caseID: CaseID, kind: Letter.Kind, language: Language, lines: [String], missing: [String]
  ) {
    self.caseID = caseID
    self.kind = kind
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
