package import ReviewDomain

extension English {
  package func help(_ act: Act) -> String {
    switch act {
    case .declare:
      "Says whether you have an interest in this case; the dossier then opens, or waits for the "
        + "chair, and a later declaration replaces this one."
    case .score:
      "Opens your score sheet, a draft that only you see and that you can change until you submit "
        + "it."
    case .submitScores:
      "Hands in your score sheet of this round; after that only the chair or the secretariat can "
        + "give it back to you."
    case .comment:
      "Adds a comment to the deliberation, on one criterion or on the whole case; the group sees "
        + "it, and it stays."
    case .propose:
      "Writes the conclusion that the group will be asked to adopt; a later proposal replaces it "
        + "as long as no vote is open."
    case .vote:
      "Casts your ballot on the proposal; it stays hidden from the others until the vote closes "
        + "and cannot be changed."
    case .openRound:
      "Opens a blind round of scoring with the adopted criteria set; this cannot be undone, the "
        + "round ends when it is closed and revealed."
    case .closeRound:
      "Ends the scoring of this round; no score sheet can be submitted any more, the round is not "
        + "reopened, and the reveal follows."
    case .reveal:
      "Shows all score sheets of the round to everyone who may read the dossier and starts the "
        + "deliberation; this cannot be undone."
    case .openVote:
      "Freezes the proposal and lets the members vote on it; it can be changed only after the "
        + "vote has closed."
    case .closeVote:
      "Ends the vote and counts the ballots; this cannot be undone, but another vote can be opened."
    case .conclude:
      "Records the adopted proposal as the conclusion of the group; the authority's decision "
        + "follows, and this cannot be undone."
    case .recuse:
      "Decides on a member's interest: removes the rights that you choose, or none to clear the "
        + "member; a later decision replaces this one."
    case .reopenScores:
      "Gives a member's score sheet back, to be submitted again; the reason is kept."
    case .gate:
      "Answers one gate of the admissibility, with the evidence; a later answer replaces this one."
    case .incomplete:
      "Records the missing elements of the request and waits for the applicant; receiving the "
        + "missing elements ends this."
    case .complete:
      "Records that the missing elements have come in; the check of the admissibility goes on, "
        + "and the request can be found incomplete again."
    case .admissible:
      "Lets the request into the evaluation, whose indicative period starts on that day; this "
        + "cannot be undone."
    case .inadmissible:
      "Ends the case because the request does not meet the conditions; the secretariat can revive "
        + "it."
    case .meeting:
      "Records what was said at a pre-submission meeting; the note stays, and a mistake is "
        + "corrected."
    case .submit:
      "Records that the applicant has submitted the request; the indicative period of the "
        + "admissibility starts on that day, and this cannot be undone."
    case .decide:
      "Records the decision of the authority; a later decision supersedes it, and both stay in "
        + "the record."
    case .inForce:
      "Records that the reimbursement has started; the milestones are followed from then on, and "
        + "this cannot be undone."
    case .milestone:
      "Records whether a milestone was met; a later record of the same milestone replaces this one."
    case .extend:
      "Adds days to the indicative period, on top of earlier extensions; this cannot be undone."
    case .suspend: "Stops the count of the indicative period until you resume it."
    case .resume: "Lets the indicative period count again; it can be suspended once more."
    case .withdraw:
      "Ends the case because the applicant asks for it; the secretariat can revive it."
    case .revive:
      "Takes an inadmissible or withdrawn request up again at the stage where it ended; it can "
        + "end again."
    case .end: "Ends a case that is decided or in force, with its ending; this cannot be undone."
    case .tag:
      "Puts a tag on the case, with a number if you like; the whole group sees it, and removing the tag undoes it."
    case .untag:
      "Takes a tag off the case; it can be put back."
    case .relate:
      "Records that the case re-evaluates or supersedes another one, or is about the same product; a later record replaces this one."
    case .correct:
      "Adds to an entry of the case what is right; the entry stays, and a later correction "
        + "replaces yours."
    }
  }
}
