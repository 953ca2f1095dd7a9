package import ReviewDomain

/// A meeting as it is shown to the room: one item of its agenda, and what everybody may see of it.
package struct MeetingFile: Hashable, Sendable {
  package var desk: GroupDesk
  /// Without what somebody in the room may not see.
  package let plan: AgendaFile.Plan
  /// The item that is shown; `nil` where the agenda is empty.
  package let shown: AgendaSubject?
  package let projected: ProjectedCase?
  /// Who leaves the room for the item that is shown, of those in the meeting.
  package let out: [MemberID]
  /// The case as the one at the keys sees it: for the acts on it, never drawn.
  package var caseFile: CaseFile?

  package init(
    desk: GroupDesk, plan: AgendaFile.Plan, shown: AgendaSubject?,
    projected: ProjectedCase? = nil, out: [MemberID] = [], caseFile: CaseFile? = nil
  ) {
    self.desk = desk
    self.plan = plan
    self.shown = shown
    self.projected = projected
    self.out = out
    self.caseFile = caseFile
  }
}

extension Meeting {
  /// What is shown one after the other: an item, or the whole consent block.
  package enum Slide: Hashable, Sendable {
    case consent([CaseID])
    case item(AgendaSubject)

    package var subject: AgendaSubject? {
      switch self {
      case .consent(let cases): cases.first.map(AgendaSubject.review)
      case .item(let subject): subject
      }
    }

    package func holds(_ subject: AgendaSubject) -> Bool {
      switch self {
      case .consent(let cases): subject.caseID.map(cases.contains) ?? false
      case .item(let own): own == subject
      }
    }
  }

  package var slides: [Slide] {
    let block = items.filter { $0.block == .consent }.compactMap(\.caseID)
    var slides: [Slide] = []
    for item in items {
      let isInBlock = item.caseID.map(block.contains) ?? false
      if !isInBlock {
        slides.append(.item(item.subject))
      } else if !slides.contains(.consent(block)) {
        slides.append(.consent(block))
      }
    }
    return slides
  }

  /// What is in hand, else the first item that was not dealt with, else the last one.
  package var itemToShow: AgendaSubject? {
    (itemInHand ?? items.first { !$0.isReached } ?? items.last)?.subject
  }
}
