package import ReviewDomain

extension English {
  package func sentence(for refusal: Refusal) -> String {
    switch refusal {
    case .unknownMember(let id):
      "The group has no member \(name(id)). Check the id in the list of members, or ask the "
        + "secretariat to add the member."
    case .inactiveMember(let id):
      "The mandate of member \(name(id)) has ended, so this is no longer possible. If the mandate "
        + "goes on, ask the secretariat to make the member active again."
    case .accountTaken(let account, let member):
      "The account “\(account)” already acts as \(name(member)). "
        + "Give each member an account of their own."
    case .memberExists(let id):
      "The group already has a member \(name(id)). Choose another id, or change the member that "
        + "is there."
    case .roleMayNot(let role, let roles): wrongRole(role, allowed: roles)
    case .notEnded, .wrongStage(_, [.ended]):
      "The case has not ended, so there is nothing to take up again. Go on at its current stage."
    case .wrongStage(let stage, let stages): wrongStage(stage, allowed: stages)
    case .caseEnded(let ending): caseEnded(ending)
    case .endingIsFinal(let ending):
      "The case has ended, as \(quoted(term(ending))). Only an inadmissible or withdrawn request "
        + "can be taken up again; register a new request instead."
    case .declareFirst:
      "Declare your interests in this case first: the dossier opens after that. Choose "
        + "\(name(.declare))."
    case .interestUndecided:
      "You declared an interest in this case, so its dossier stays closed until the chair has "
        + "decided on it. Ask the chair to decide."
    case .noInterestDeclared(let id):
      "Member \(name(id)) has declared no interest in this case, so there is nothing to clear. "
        + "Wait for the declaration, or choose the rights that the recusal removes."
    case .recused(let right, let since, let reason): recused(from: right, since, reason)
    case .chairRecused:
      "You are recused from the deliberation on this case, so you cannot lead it. Ask the "
        + "secretariat who leads it in your place."
    case .people(let refusal): sentence(for: refusal)
    case .register(let refusal): sentence(for: refusal)
    case .foundIncomplete:
      "The request has been found incomplete and waits for the applicant. When the missing "
        + "elements have come in, record that with \(name(.complete)); then go on."
    case .notIncomplete:
      "The request is not waiting for missing elements. If something is missing, record that "
        + "first with \(name(.incomplete))."
    case .letterNotDue(let kind):
      "There is nothing yet for this letter to say: \(quoted(term(kind))). Record first what it "
        + "has to announce."
    case .noLetterDue:
      "There is nothing to write to the applicant now. A letter follows a request that is "
        + "incomplete, admissible or inadmissible, questions that were sent, or an answer of the "
        + "group."
    case .gatesUnanswered(let ids):
      "Some gates have no answer yet: \(listed(ids)). Answer each of them with \(name(.gate)), "
        + "then try again."
    case .gatesFailed(let ids):
      "Some gates are answered no: \(listed(ids)). Ask for what is missing with "
        + "\(name(.incomplete)), end the case with \(name(.inadmissible)), or answer again if the "
        + "answer was wrong."
    case .notAGate(let id):
      "\(quoted(id.rawValue)) is not a gate. Choose a gate from the criteria set of the case."
    case .unknownCriterion(let id):
      "The criteria set of this case has no criterion \(quoted(id.rawValue)). Choose one from its "
        + "list of criteria."
    case .roundStillOpen(let number):
      "Round \(number) is not finished. Before another one opens, finish it with "
        + "\(name(.closeRound)) and \(name(.reveal))."
    case .noOpenRound:
      "No round is open in this case. The chair opens one with \(name(.openRound))."
    case .noClosedRound:
      "There is no closed round to reveal. Close the open round first, with \(name(.closeRound))."
    case .notRevealed:
      "The scores have not been revealed yet. Wait until the chair has closed the round and "
        + "revealed the scores."
    case .unknownDraft(let label, let known):
      "The case has no draft of a question \(quoted(label)). "
        + "Choose one of: \(list(known))."
    case .noQuestionDrafted:
      "No question is waiting to be sent. Draft one with \(name(.question))."
    case .questionsLackLanguage(let drafts, let language):
      "Some questions have no text in the language of the file (\(term(language))): "
        + "\(list(drafts)). Complete each with \(name(.question)), then send them."
    case .unknownPoint(let number, let known):
      "The case has no point \(number). "
        + "Choose one of: \(list(known.map(String.init)))."
    case .noPoints:
      "There is no point to answer yet. Send questions first with \(name(.sendQuestions)), or "
        + "record the explanation with \(name(.explanation))."
    case .remarkNeedsNoAnswer(let number):
      "Point \(number) is a remark of the applicant: it is for the group to answer it. Choose "
        + "\(name(.reply))."
    case .applicantWindowOver(let until):
      "The indicative period of the applicant ended on \(date(until)). To take this into account "
        + "all the same, say why in the field for it."
    case .noSheetSubmitted:
      "No score sheet has been submitted in this round, so there is nothing to reveal. Ask the "
        + "members to submit theirs; one is enough."
    case .sheetAlreadySubmitted:
      "You have already submitted your score sheet of this round. To change it, ask the chair or "
        + "the secretariat to give it back to you."
    case .sheetNotSubmitted(let id):
      "Member \(name(id)) has no submitted score sheet in this round, so there is nothing to give "
        + "back. Check the id of the member."
    case .scoresMissing(let ids):
      "Some criteria have no answer yet: \(listed(ids)). Give each a score, \(quoted("-")) (not "
        + "applicable) or \(quoted("?")) (cannot judge); a described criterion takes words."
    case .reasonsMissing(let ids):
      "Some scores need a reason and have none: \(listed(ids)). Write the reason for each, then "
        + "submit."
    case .scoreNotOnScale(let id, let score):
      "\(id) does not take the score \(quoted(score.description)). Choose a level of the scale, "
        + "\(quoted("-")) or \(quoted("?")); a described criterion takes words only."
    case .confidenceNeedsScore(let ids): confidenceNeedsScore(ids)
    case .pinsNotInDossier(let pins, let existing): pinsNotInDossier(pins, existing)
    case .noSheetToReopen: noSheetToReopen
    case .noProposal:
      "There is no proposal yet. Write it first, with \(name(.propose))."
    case .reasonsInFileLanguageMissing(let language):
      "The proposal has no reasons in the language of the file (\(term(language))). Add them with "
        + "\(name(.propose)), then open the vote."
    case .temporaryNeedsEnd:
      "A temporary conclusion needs an end date and what happens then. Give a date after the last "
        + "event of the case, and choose what happens at the end."
    case .temporaryNeedsQuestions:
      "A temporary conclusion says which questions stay open. Add at least one open question."
    case .onlyTemporaryEnds:
      "Only a temporary conclusion has an end date, something that happens then, and open "
        + "questions. Empty these fields, or choose a temporary conclusion."
    case .voteIsOpen:
      "A vote is open on the proposal. Wait until the chair has closed it, with "
        + "\(name(.closeVote))."
    case .noVoteOpen:
      "No vote is open in this case. The chair opens one with \(name(.openVote))."
    case .proposalChanged:
      "The text put to the vote is not the one that you had before you. Read it again, then vote."
    case .alreadyVoted:
      "You have already voted on this proposal, and a ballot is not changed. If you made a "
        + "mistake, tell the chair before the vote is closed."
    case .voteNotAdopted(let outcome): notAdopted(outcome)
    case .vote(let refusal): sentence(for: refusal)
    case .meeting(let refusal): sentence(for: refusal)
    case .levelDoesNotFit(let kind): levelDoesNotFit(kind)
    case .decisionDiffers:
      "The decision differs from the conclusion of the group. Add the reasons of the decision in "
        + "the language of the file."
    case .endsBeforeItBegins(let until, let from):
      "The reimbursement ends on \(date(until)), before it begins on \(date(from)). Correct one of "
        + "the two dates."
    case .refusalHasNoForce:
      "The last decision does not reimburse, so nothing enters into force. End the case as "
        + "\(quoted(term(Ending.refused))), with \(name(.end))."
    case .unknownMilestone(let number):
      "The case has no milestone \(number). Choose a number from its list of milestones; they "
        + "come from the open questions of a temporary reimbursement."
    case .followUp(let refusal): sentence(for: refusal)
    case .notSuspended:
      "The indicative period is not suspended, so there is nothing to resume. To stop its count, "
        + "choose \(name(.suspend))."
    case .alreadySuspended:
      "The indicative period is already suspended. To let it count again, choose \(name(.resume))."
    case .suspensionsUsedUp(let cap, let count):
      "The policy lets a case stand still for \(days(cap, count)) in one period, and they are used up. Let "
        + "the period run, or lengthen it with \(name(.extend))."
    case .extensionNotForeseen(let requesters): extensionNotForeseen(requesters)
    case .unknownEntry(let number):
      "The case has no entry \(number). Look up the number of the entry in the history of the case."
    case .endingNotHere(let ending): endingNotHere(ending)
    case .reimbursementStillRuns(let until):
      "The temporary reimbursement runs until \(date(until)), so it has not lapsed yet. Wait for that "
        + "day, or choose the ending \(quoted(term(Ending.stopped))) if it ends before."
    case .notATag(let name):
      "\(quoted(name)) is not a tag of the group. Write a letter, then letters, digits, -, _ or ., at most 40 "
        + "signs; ~ is for tags of your own."
    case .tagValueTooLarge(let value):
      "\(value) is too large for a tag. Write a whole number from -9,999 to 9,999."
    case .noTags:
      "The case has no tags to take away. Put one first, with \(self.name(.tag))."
    case .noSuchTag(let name):
      "The case has no tag #\(name). Look at its tags in the queue, or put the tag first, with \(self.name(.tag))."
    case .relatedToItself:
      "A case cannot be related to itself. Write the number of the other case."
    case .inTheFuture(let day, let today):
      "\(date(day)) lies in the future; today is \(date(today)). Give the day on which it "
        + "happened: today or earlier."
    case .beforeLastEvent(let day, let last):
      "\(date(day)) lies before the last event of the case, on \(date(last)). Give that day or a "
        + "later one."
    case .reasonNeeded:
      "A reason is needed here. Write in a sentence or two why; for a gate, write it as the "
        + "evidence."
    case .textNeeded:
      "A text that is needed here is empty: an interest needs its description, a proposal its "
        + "reasons. Fill it in, then try again."
    case .daysNeeded:
      "The number of days must lie between 1 and \(number(3660)). Give the days to add to the "
        + "indicative period."
    case .nothingChanged:
      "This is already recorded in exactly this form. Change something first, or leave it as it is."
    case .sameRequest(let id):
      "This request is already registered as case \(id). Open that case; a new version of the "
        + "dossier goes there as a revision."
    case .notConfigured(let kind): notConfigured(kind)
    }
  }
}
