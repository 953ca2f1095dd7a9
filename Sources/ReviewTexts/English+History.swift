package import ReviewDomain

extension English {
  package func withheldHistory(_ type: String) -> String {
    switch type {
    case "scoreSheetSubmitted": "submitted a score sheet"
    case "ballotCast": "voted"
    default: "recorded something that is not shown to you"
    }
  }

  package func history(_ event: CaseEvent) -> String {
    switch event {
    case .requestRegistered(_, let presubmission):
      presubmission
        ? "registered the case for a pre-submission meeting"
        : "registered the request"
    case .requestRevised: "registered a new version of the dossier"
    case .meetingHeld: "recorded a pre-submission meeting"
    case .requestSubmitted: "recorded the submission of the request"
    case .gateAnswered(let gate, let verdict, _): "answered gate \(gate): \(term(verdict))"
    case .foundIncomplete(let missing, _): "found the request incomplete" + after(": ", missing)
    case .completionReceived: "received the missing elements"
    case .foundAdmissible: "found the request admissible"
    case .ended(let ending, _): "ended the case: \(term(ending))"
    case .revived: "revived the case"
    case .interestsDeclared: "declared interests"
    case .recusalDecided(let member, let removed, _): recusal(of: member, removed)
    case .roundOpened(let round, _): "opened round \(round)"
    case .scoreSheetSubmitted(let round, _, _): "submitted the score sheet of round \(round)"
    case .scoreSheetReopened(let round, let member, _):
      "gave the score sheet of round \(round) back to \(member)"
    case .roundClosed(let round): "closed round \(round)"
    case .roundRevealed(let round): "revealed the scores of round \(round)"
    case .commented(let criterion, _): "commented" + (criterion.map { " on \($0)" } ?? "")
    case .proposalDrafted: "wrote a proposal"
    case .voteOpened(_, let quorum): "opened the vote (quorum: \(quorum))"
    case .ballotCast(_, _, let advisory, _, _): advisory ? "voted with an advisory voice" : "voted"
    case .voteClosed: "closed the vote"
    case .concluded(let conclusion): "recorded the conclusion of the group: \(term(conclusion))"
    case .decisionRecorded(let decision):
      "recorded the decision: \(term(decision.outcome)) (\(term(decision.authority)))"
    case .enteredIntoForce: "recorded that the reimbursement is in force"
    case .milestoneRecorded(let number, let outcome, _):
      "recorded milestone \(number): \(term(outcome))"
    case .periodExtended(let days, _): "extended the indicative period by \(days) days"
    case .periodSuspended: "suspended the indicative period"
    case .periodResumed: "resumed the indicative period"
    case .tagged(let tag, let value):
      "put the tag #\(tag)" + (value == 0 ? "" : " (\(value))")
    case .untagged(let tag): "took the tag #\(tag) off"
    case .related(let other, let kind):
      if let kind { "tied the case to \(other): \(term(kind))" } else { "untied the case from \(other)" }
    case .corrected(let entry, _): "corrected entry \(entry)"
    }
  }

  private func recusal(of member: MemberID, _ removed: [Right]) -> String {
    removed.isEmpty
      ? "decided on the interest of \(member): no right removed"
      : "decided on the recusal of \(member); rights removed: " + list(removed.map(term))
  }
}
