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
      "Adds a comment or a reply to the deliberation, on one criterion or on the whole case; the "
        + "group sees it, and it stays, and the applicant reads it only if you choose and confirm "
        + "that."
    case .consensus:
      "Records what the group settled on for a criterion, beside the members' scores, which stay "
        + "as they are; a later consensus of the same round replaces it."
    case .propose:
      "Writes the conclusion that the group will be asked to adopt; a later proposal replaces it "
        + "as long as no vote is open."
    case .vote:
      "Casts your ballot on the proposal; it stays hidden from the others until the vote closes "
        + "and cannot be changed."
    case .attend:
      "Notes who is present, who left and who abstains for the benches' parity; from then on "
        + "only who is present votes in a meeting, and a later note of the same day adds to it."
    case .proxy:
      "Lets another member vote in your place, if the policy allows it; a later proxy "
        + "replaces this one, and without a holder it ends."
    case .minority:
      "Attaches your minority opinion to the conclusion of the group; a later one supersedes "
        + "it, and the report prints it."
    case .openRound:
      "Opens a blind round of scoring with the adopted criteria set; this cannot be undone, the "
        + "round ends when it is closed and revealed."
    case .closeRound:
      "Ends the scoring of this round; no score sheet can be submitted any more, the round is not "
        + "reopened, and the reveal follows."
    case .reveal:
      "Shows all score sheets of the round to everyone who may read the dossier and starts the "
        + "deliberation; this cannot be undone."
    case .question:
      "Drafts a question to the applicant, or replaces its draft; nothing goes out before the "
        + "questions are sent."
    case .dropQuestion:
      "Drops the draft of a question, with a reason; it can no longer be sent, but a new "
        + "question can be drafted."
    case .sendQuestions:
      "Numbers the drafted questions and opens the indicative period of the applicant; this "
        + "cannot be undone, and their text no longer changes."
    case .answer:
      "Records what the applicant answered to a question; a later answer to the same question "
        + "replaces this one."
    case .explanation:
      "Records the written explanation of the applicant, split into points that the group "
        + "answers; this cannot be undone, and another one can follow."
    case .hearing:
      "Records the oral presentation of the applicant to the group; the note stays, and a "
        + "mistake is corrected."
    case .reply:
      "Gives the answer of the group to a question or remark; the report prints it, and a later "
        + "answer replaces this one."
    case .openVote:
      "Freezes the proposal and lets the members vote on it; it can be changed only after the "
        + "vote has closed."
    case .override:
      "Lets the case pass a checkpoint that it does not meet; the override and its reason "
        + "stay in sight, and it cannot be undone."
    case .closeVote:
      "Ends the vote and counts the ballots; this cannot be undone, but another vote can be opened."
    case .conclude:
      "Records the adopted proposal as the conclusion of the group; the authority's decision "
        + "follows, and this cannot be undone."
    case .transmit:
      "Records that the conclusion went to the Insurance Committee, and with which documents; "
        + "a later transmission supersedes it, and the authority's decision follows."
    case .recuse:
      "Decides on a member's interest: removes the rights that you choose, or none to clear the "
        + "member; a later decision replaces this one."
    case .assign:
      "Makes a member rapporteur of the case, or an expert for the criteria that you name; a "
        + "later assignment to the same duty replaces this one."
    case .unassign:
      "Takes all duties on this case back from a member, with the reason; the member can be "
        + "assigned again."
    case .replaceChair:
      "Gives the chair's acts on this case to another member, because the chair has an "
        + "interest in it or cannot lead it; a later replacement replaces this one."
    case .reopenScores:
      "Gives a member's score sheet back, to be submitted again; the reason is kept."
    case .gate:
      "Answers one gate of the admissibility, with the evidence; a later answer replaces this one."
    case .incomplete:
      "Records the missing elements of the request and waits for the applicant; receiving the "
        + "missing elements ends this."
    case .letter:
      "Records that a letter to the applicant went out, with its exact text; it stays, and "
        + "another one can follow."
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
    case .prolong:
      "Records that the authority gave the temporary reimbursement a later end, with the questions "
        + "that stay open; the earlier end stays in the record."
    case .reevaluate:
      "Opens a new case that evaluates this reimbursement again, from the applicant's new dossier "
        + "or from the old request; both cases name each other, and this cannot be undone."
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
