extension English {
  package func title(_ command: AgendaCommand) -> String {
    switch command {
    case .previousMeeting: "Previous meeting"
    case .nextMeeting: "Next meeting"
    case .moveUp: "Move the item up"
    case .moveDown: "Move the item down"
    case .moreTime: "Five minutes more"
    case .lessTime: "Five minutes less"
    case .shareTime: "Share the time"
    case .toggleBlock: "With or without debate"
    case .dropLine: "Remove from the agenda"
    case .propose: "Propose an order"
    case .record: "Record the agenda"
    case .project: "Meeting mode"
    case .schedule: "Put on the agenda"
    case .previousItem: "Previous item"
    case .nextItem: "Next item"
    case .currentItem: "Item in hand"
    case .paper: "Agenda or minutes"
    case .otherPaper: "Agenda ⇄ minutes"
    case .otherLanguage: "Other language"
    }
  }

  package func hint(_ command: AgendaCommand) -> String {
    switch command {
    case .previousMeeting: "prev. meeting"
    case .nextMeeting: "next meeting"
    case .moveUp: "up"
    case .moveDown: "down"
    case .moreTime: "+5 min"
    case .lessTime: "-5 min"
    case .shareTime: "share time"
    case .toggleBlock: "debate?"
    case .dropLine: "remove"
    case .propose: "order"
    case .record: "record"
    case .project: "projector"
    case .schedule: "on agenda"
    case .previousItem: "previous"
    case .nextItem: "next"
    case .currentItem: "in hand"
    case .paper: "paper"
    case .otherPaper: "other paper"
    case .otherLanguage: "language"
    }
  }

  package func help(_ command: AgendaCommand) -> String {
    switch command {
    case .previousMeeting: "Shows the meeting before this one."
    case .nextMeeting: "Shows the meeting after this one."
    case .moveUp: "Moves the item one place up; nothing is recorded before you press S."
    case .moveDown: "Moves the item one place down; nothing is recorded before you press S."
    case .moreTime: "Gives the item five minutes more."
    case .lessTime: "Gives the item five minutes less; none leaves its time open."
    case .shareTime:
      "Shares what time is left among the items without minutes, more to the divided ones."
    case .toggleBlock:
      "Puts the case among those adopted without a debate, or back among those debated."
    case .dropLine: "Takes the item off the agenda; nothing is recorded before you press S."
    case .propose:
      "Proposes an order by period, disagreement and who must leave; you look at it and "
        + "record it with S."
    case .record: "Records the agenda as it is shown; until then nobody else sees the changes."
    case .project:
      "Shows one item at a time, large, for the projector: only what everybody in the room "
        + "may see."
    case .schedule: "Puts the marked cases, or this one, on the agenda of the open or next meeting."
    case .previousItem: "Shows the item before, without taking it in hand."
    case .nextItem: "Shows the next item, without taking it in hand."
    case .currentItem: "Shows the item that is being discussed."
    case .paper:
      "Shows the agenda as it is sent out, or once the meeting is open its minutes; "
        + "from there they are exported."
    case .otherPaper:
      "Shows the minutes in place of the agenda, or the agenda in place of the minutes."
    case .otherLanguage: "Shows the projected text in the next language; your own language stays."
    }
  }
}
