import ReviewDomain

/// Rounds, the applicant's voice, and votes.
extension PaperCase {
  mutating func score(_ command: CaseCommand, _ act: PaperAct) {
    let last = rounds.count - 1
    switch command {
    case .openRound:
      let rules = act.group.rules
      rounds.append(PaperRound(rules: rules, asked: asked(by: rules)))
      stage = .scoring
    case .submitScores(let sheet, _): handIn(sheet, by: act.member)
    case .reopenScores(let other, _): rounds[last].sheets[other]?.isBack = true
    case .closeRound: rounds[last].state = .closed
    case .revealRound:
      rounds[last].state = .revealed
      stage = .deliberation
    default: break
    }
  }

  /// The marks in the order of the criteria set, without the ones that say nothing.
  private mutating func handIn(_ sheet: ScoreSheet, by member: Member) {
    let marks = self.sheet(of: member.id).compactMap { id in
      sheet.scores.first { $0.criterion == id }
    }
    let last = rounds.count - 1
    let version = (rounds[last].sheets[member.id]?.version ?? 0) + 1
    rounds[last].sheets[member.id] = PaperSheet(scores: marks, role: member.role, version: version)
  }

  mutating func hear(_ command: CaseCommand, on day: Day) {
    switch command {
    case .draftQuestion(let criterion, let text, let letter):
      let isNew = !blank(letter).isEmpty
      if isNew { voice.drafted += 1 }
      voice.drafts[isNew ? PaperVoice.letter(voice.drafted) : letter] = PaperVoice.Draft(
        criterion: criterion, text: text)
    case .dropQuestion(let letter, _): voice.drafts[letter] = nil
    case .sendQuestions:
      voice.points += voice.drafts.map { _ in PaperVoice.Point(isQuestion: true) }
      voice.drafts = [:]
      voice.windowEnd = policy.windowEnd(after: day)
    case .receiveAnswer(let number, let text, _): voice.points[number - 1].answer = text
    case .receiveExplanation(_, let remarks, _):
      voice.points += remarks.map { _ in PaperVoice.Point(isQuestion: false) }
      voice.explanations += 1
    case .holdHearing: voice.hearings += 1
    case .reply(let number, let text): voice.points[number - 1].reply = text
    default: break
    }
  }

  mutating func deliberate(
    _ command: CaseCommand, _ act: PaperAct, _ digest: (Proposal) -> String
  ) {
    let (me, last) = (act.member, votes.count - 1)
    switch command {
    case .putToVote(let options): put(proposal, options, act, digest)
    case .adoptByConsent(let present): agree(present, act, digest)
    case .castBallot(let choice, _, _, _, let principal):
      votes[last].ballots[principal ?? me.id] = PaperBallot(
        choice: choice, isAdvice: me.role == .advisory, by: me.id)
    case .noteAttendance(let arrived, let left, let aside, _):
      meeting.note(arrived: arrived, left: left, aside: aside, on: act.day)
      attend()
    case .giveProxy(let from, let to, _): meeting.proxies[from ?? me.id] = to
    case .endVote(let casting):
      votes[last].proxies = meeting.proxies
      votes[last].outcome = votes[last].result(under: policy, casting: casting)
      meeting.proxies = [:]
    case .conclude:
      conclusion = votes.last?.text
      stage = .concluded
      endPause(on: act.day)
    default: break
    }
  }

  /// The text is frozen, with the rules, who may vote, and how many must take part.
  private mutating func put(
    _ text: Proposal?, _ options: VoteOptions, _ act: PaperAct, _ digest: (Proposal) -> String
  ) {
    guard let text, let form = options.form ?? policy.forms.first,
      let procedure = options.procedure ?? policy.procedures.first
    else { return }
    let roll = voters(of: act.group, on: act.today)
    votes.append(
      PaperVote(
        text: text, digest: digest(text), form: form, procedure: procedure, openedOn: act.day,
        until: options.until, needed: needed(of: roll.count), roll: roll))
    stage = .vote
    attend()
  }

  /// A vote that is over at once, without ballots; proxies were for it.
  private mutating func agree(
    _ present: [MemberID], _ act: PaperAct, _ digest: (Proposal) -> String
  ) {
    guard let proposal else { return }
    let roll = voters(of: act.group, on: act.today)
    var vote = PaperVote(
      text: proposal, digest: digest(proposal), form: .rollCall, procedure: .meeting,
      openedOn: act.day, until: nil, needed: needed(of: roll.count), roll: roll)
    vote.agreeing = agreeing(of: present, act)
    vote.outcome = .adopted
    if meeting.day == act.day { vote.attendance = (meeting.present, meeting.aside) }
    votes.append(vote)
    meeting.proxies = [:]
    stage = .vote
  }

  /// A vote knows who is there from the notes of its own days.
  private mutating func attend() {
    guard let vote, let day = meeting.day, day >= vote.openedOn else { return }
    votes[votes.count - 1].attendance = (meeting.present, meeting.aside)
  }
}
