package import ReviewDomain

/// Everything that a person can do at the desk, by name.
///
/// An act of the procedure is one of them; the others move, show or edit.
package enum DeskCommand: Hashable, Sendable {
  case act(Act)
  case groupAct(GroupAct)
  case open, back, quit, help, menu, palette, filter, sort, actAs, language, reload, redraw, suspend
  case nextStep, history, period, report, deliberation, dossier, queue, members
  /// Between the pages of the group.
  case goTo, nextTab, previousTab, agenda, register, followUp
  /// In the register.
  case registerFind, registerApps, registerHistory, registerDifferences, exportRegister
  case nextCase, previousCase, nextSection, previousSection, pageDown, pageUp, otherPane
  case up, down, first, last
  case score, notApplicable, cannotJudge, clearScore, reason, nextUnscored, recommend, undo, redo
  case confidence, pin, pins, goToPin, earlierRound, laterRound, writeForm, readForm
  case export, editor, confirm, reasons
  /// Marks in the queue, and a tag on what is marked.
  case mark, markAll, tagCases, assignCases
  case thenAndNow
  case gates, applicant, changes, letters, gateYes, gateNo, gateNotApplicable
  /// On the agenda and in the meeting.
  case agendaCommand(AgendaCommand)

  /// In the order of help and docs/COMMANDS.md, acts apart.
  package static let desk: [DeskCommand] = [
    .open, .back, .quit, .help, .menu, .palette, .nextStep, .up, .down, .pageDown, .pageUp, .first,
    .last, .filter, .sort, .mark, .markAll, .tagCases, .assignCases, .nextCase, .previousCase,
    .nextSection,
    .previousSection, .otherPane, .score, .notApplicable, .cannotJudge, .clearScore, .confidence,
    .reason, .pin, .pins, .goToPin, .nextUnscored, .recommend, .writeForm, .readForm,
    .earlierRound, .laterRound, .undo, .redo, .goTo, .nextTab, .previousTab, .queue, .agenda,
    .register, .followUp, .members, .registerFind, .registerApps, .registerHistory,
    .registerDifferences, .exportRegister, .dossier, .deliberation, .reasons, .report, .history,
    .period, .thenAndNow, .gates, .applicant, .changes, .letters, .gateYes, .gateNo,
    .gateNotApplicable, .export, .editor,
    .confirm, .actAs, .language, .reload, .redraw, .suspend,
  ]

  package static let all: [DeskCommand] =
    desk + AgendaCommand.allCases.map(DeskCommand.agendaCommand) + Act.allCases.map(DeskCommand.act)
}

/// A short label of the desk.
package enum DeskWord: Hashable, Sendable, CaseIterable {
  // Columns and panes.
  case number, application, careProcess, stage, period, mine, group, applicant, requested
  case dossier, myScoreSheet, deliberation, members, criterion, median, spread, reasons, comments
  case history, report, actions, help, commands, actAs, sortBy, exportAs, recommendation
  // States.
  case closed, submitted, draftKept, notSubmitted, undeclared, conflictDeclared, recused
  case readOnly, practice, divided, late, suspended, waiting, nothingToShow, noMatch, noneYet
  case missing, confidential, notGiven, reasonGiven, reasonNeeded, noComments, notRevealed
  // Buttons and prompts.
  case confirm, cancel, filterPrompt, typeToFilter, required, choose, happenedOn
  // Pages of the dossier.
  case identification, product, manufacturer, version, udi, deviceClass, certificate
  case certificateExpiry, famhpNotification, interfaceLanguages, indication, population
  case technicalDeclaration, authentication, userIdentification, therapeuticRelation, consent
  case interoperability, dataProtection, dpia, hosting, evidence, study, design, participants
  case comparator, outcome, effect, interval, certainty, tariff, amount, unit, coPayment, budget
  case year, patients, cost, savings, openQuestions, threshold, source, responsible, due, dataPlan
  case annexes, otherFields, kind, enterpriseNumber, contact, language, gates, answer
  case proposal, vote, decision, conclusion, conditions, until, atEnd, ballots, quorum, advisory
  // The pages of the group.
  case queueTab, agendaTab, registerTab, followUpTab, membersTab
  case milestones, meetings, authority, vehicle, level, decidedOn, inForceOn, missingElements
}
