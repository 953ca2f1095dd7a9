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
    case .letterSent(let kind, let channel, _):
      "sent a letter to the applicant: \(term(kind)) (\(term(channel)))"
    case .completionReceived(_, let received):
      "received the missing elements" + after(": ", received ?? [])
    case .foundAdmissible: "found the request admissible"
    case .ended(let ending, _, let ground): "ended the case: \(term(ending))" + inBrackets(ground)
    case .revived: "revived the case"
    case .interestsDeclared: "declared interests"
    case .recusalDecided(let member, let removed, _): recusal(of: member, removed)
    case .assigned(let member, let duty, let criteria):
      "made \(named(member)) \(term(duty)) of the case" + after(": ", criteria)
    case .unassigned(let member, _): "took the duties on this case back from \(named(member))"
    case .chairReplaced(let member, _): "gave the chair of this case to \(named(member))"
    case .roundOpened(let round, _, _): "opened round \(round)"
    case .scoreSheetSubmitted(let round, _, _, _): "submitted the score sheet of round \(round)"
    case .scoreSheetReopened(let round, let member, _):
      "gave the score sheet of round \(round) back to \(named(member))"
    case .roundClosed(let round): "closed round \(round)"
    case .roundRevealed(let round): "revealed the scores of round \(round)"
    case .questionDrafted(let draft, let criterion, _):
      "drafted question \(letter(draft))" + (criterion.map { " on \($0)" } ?? "")
    case .questionDropped(let draft, _): "dropped question \(letter(draft))"
    case .questionsSent(let drafts, let until):
      "sent \(drafts.count) question(s) to the applicant, who has until \(date(until))"
    case .answerReceived(let number, _, let late):
      "recorded the applicant's answer to question \(number)" + (late == nil ? "" : " (late)")
    case .explanationReceived(_, let points, let late):
      "recorded the applicant's written explanation (points: \(points.count))"
        + (late == nil ? "" : " (late)")
    case .hearingHeld(_, _, let late):
      "recorded the hearing of the applicant" + (late == nil ? "" : " (late)")
    case .replyGiven(let number, _): "recorded the group's answer to point \(number)"
    case .commented(let criterion, _): "commented" + (criterion.map { " on \($0)" } ?? "")
    case .proposalDrafted: "wrote a proposal"
    case .voteOpened(_, let quorum, _): "opened the vote (quorum: \(quorum))"
    case .ballotCast(_, _, let advisory, _, _, _):
      advisory ? "voted with an advisory voice" : "voted"
    case .voteClosed: "closed the vote"
    case .adoptedByConsent(_, _, _, let present):
      "recorded the adoption by consent (present with a vote: \(present.count))"
    case .attendanceNoted: "noted the attendance"
    case .proxyGiven(let from, let holder, _):
      holder.map { "gave \($0) the proxy of \(from)" } ?? "ended the proxy of \(from)"
    case .minorityOpinionGiven: "gave a minority opinion"
    case .gateOverridden(let gate, _): "overrode checkpoint \(gate)"
    case .transmitted(_, let documents):
      "transmitted the conclusion to the Insurance Committee (\(documents.count) documents)"
    case .concluded(let conclusion): "recorded the conclusion of the group: \(term(conclusion))"
    case .decisionRecorded(let decision):
      "recorded the decision: \(term(decision.outcome)) (\(term(decision.authority)))"
    case .enteredIntoForce: "recorded that the reimbursement is in force"
    case .milestoneRecorded(let number, let outcome, _, _):
      "recorded milestone \(number): \(term(outcome))"
    case .temporaryProlonged(let prolongation):
      "prolonged the temporary reimbursement until \(date(prolongation.until)) "
        + "(\(term(prolongation.authority)))"
    case .reevaluationOpened(let other): "opened the re-evaluation of the case: \(other)"
    case .periodExtended(let days, _, let by):
      "extended the indicative period by \(days) \(days == 1 ? "day" : "days")"
        + (by.map { ", asked for by \(term($0))" } ?? "")
    case .periodSuspended(_, let kind):
      "suspended the indicative period" + (kind.map { " (\(term($0)))" } ?? "")
    case .periodResumed: "resumed the indicative period"
    case .tagged(let tag, let value):
      "put the tag #\(tag)" + (value == 0 ? "" : " (\(value))")
    case .untagged(let tag): "took the tag #\(tag) off"
    case .related(let other, let kind):
      if let kind {
        "tied the case to \(other): \(term(kind))"
      } else {
        "untied the case from \(other)"
      }
    case .corrected(let entry, _): "corrected entry \(entry)"
    }
  }

  private func recusal(of member: MemberID, _ removed: [Right]) -> String {
    removed.isEmpty
      ? "decided on the interest of \(named(member)): no right removed"
      : "decided on the recusal of \(named(member)); rights removed: " + list(removed.map(term))
  }
}
