/// What a person does on the agenda and in the meeting on the projector, acts apart.
package enum AgendaCommand: String, Hashable, Sendable, CaseIterable {
  case previousMeeting, nextMeeting
  // On the agenda that is being arranged; nothing is recorded before `record`.
  case moveUp, moveDown, moreTime, lessTime, shareTime, toggleBlock, dropLine, propose, record
  /// Of the queue: its marked cases.
  case schedule
  /// The paper of a meeting: its agenda or its minutes.
  case paper, otherPaper
  // In the meeting.
  case project, previousItem, nextItem, currentItem, otherLanguage
}
