package import ReviewDomain

extension English: AgendaTexts {
  package func word(_ word: AgendaWord) -> String {
    switch word {
    case .start: "Time"
    case .minutes: "Min"
    case .disagreement: "Disagr."
    case .leaving: "Leave"
    case .quorum: "Quorum"
    case .leave: "Leave the room"
    case .back: "Come back"
    case .canConsent: "Can be adopted without a debate"
    case .noConsent: "Not without a debate"
    case .pulledBy: "Debate asked for by"
    case .dealtWith: "dealt with"
    case .inHand: "in hand"
    case .adopted: "adopted without a debate"
    case .notWithOthers: "Not adopted with the block"
    case .closedToYou: "The dossier is closed to you."
    case .holds: "yes"
    case .hangs: "open"
    case .fails: "short"
    case .minutesOfMeeting: "Minutes"
    case .changed: "changed, not recorded yet: S records, Esc drops the changes"
    case .noMeeting: "No meeting is planned. The secretariat plans one with p."
    case .noItems:
      "Nothing is on the agenda. Put a case on it with a, or mark cases in the queue and press p."
    case .forecast: "Quorum"
    case .notRecorded: "not recorded"
    case .presentNow: "Present"
    case .excusedNow: "Excused"
    case .silentNow: "No answer"
    case .proposalText: "Proposal"
    case .consensus: "consensus"
    case .median: "median"
    case .voteNow: "Vote"
    case .next: "Next"
    case .meetingOver: "The meeting is closed."
    case .notOpen: "The meeting is not open yet."
    case .withoutDebate: "Without a debate"
    case .result: "Result"
    case .noBallot: "Nobody has voted yet"
    }
  }

  package func words(for obstacle: ConsentObstacle) -> String {
    switch obstacle {
    case .notRevealed: "no scores are revealed"
    case .noProposal: "nothing is proposed"
    case .proposalNotIn(let language): "the proposal has no reasons in \(term(language))"
    case .split(let counts): "recommendations differ (\(listed(counts)))"
    case .noRecommendation(let count): "\(number(count)) without a recommendation"
    case .otherThanProposed(let kind): "the members recommend: \(term(kind))"
    case .divided(let criteria): "the group is divided on \(listed(criteria))"
    case .cannotJudge(let criteria): "somebody could not judge \(listed(criteria))"
    case .stage(let stage): "stage \(quoted(term(stage)))"
    case .voteIsOpen: "the vote has begun"
    }
  }

  package func without(oneOf constituency: String, fallShort cases: [CaseID]) -> String {
    "Without one of \(quoted(constituency)), \(self.cases(cases)) \(cases.count == 1 ? "falls" : "fall") short."
  }

  package func without(_ member: MemberID, fallShort cases: [CaseID]) -> String {
    "Without \(named(member)), \(self.cases(cases)) \(cases.count == 1 ? "falls" : "fall") short."
  }

  package func fallShort(_ cases: [CaseID], _ short: [VoteCount.Part]) -> String {
    "\(capital(self.cases(cases))) \(cases.count == 1 ? "falls" : "fall") short even if all come who are not excused: \(states(short))."
  }

  package func hang(_ cases: [CaseID], on members: [MemberID]) -> String {
    "\(capital(self.cases(cases))) \(cases.count == 1 ? "hangs" : "hang") on who has not answered: \(some(members))."
  }

  package var allHold: String {
    "Every case has its quorum with those who said to come."
  }

  package func notDeclared(_ members: [MemberID]) -> String {
    "To declare interests before, or else to leave: \(named(members))."
  }

  package func expected(coming: Int, excused: Int, silent: Int) -> String {
    "\(coming) coming, \(excused) excused, \(silent) no answer"
  }

  package func departures(_ count: Int) -> String {
    count == 0 ? "nobody leaves" : count == 1 ? "1 departure" : "\(count) departures"
  }

  package func title(_ preference: AgendaOrder.Preference) -> String {
    switch preference {
    case .urgency: "By period and disagreement"
    case .departures: "Fewest departures"
    }
  }

  package func help(_ preference: AgendaOrder.Preference, departures: Int, now: Int) -> String {
    switch preference {
    case .urgency:
      "Late first, then those soon at their indicative end, then the divided; among those, few "
        + "departures: \(departures), now \(now)."
    case .departures:
      "Whoever must leave, leaves as few times as can be, whatever the period: \(departures), now "
        + "\(now)."
    }
  }

  package func minutes(_ count: Int) -> String { "\(number(count)) min" }

  package func ends(at time: ClockTime, excess: Int?) -> String {
    let over = excess.map {
      $0 > 0 ? ", \(minutes($0)) over" : $0 < 0 ? ", \(minutes(-$0)) left" : ""
    }
    return "ends at \(time)" + (over ?? "")
  }

  package func meeting(of day: Day) -> String { "Meeting of \(date(day))" }

  package var recordAgendaFirst: String {
    "The agenda was changed and is not recorded. Press S to record it, or Esc to drop the changes."
  }

  package func scheduled(_ count: Int, on day: Day) -> String {
    count == 0
      ? "The marked cases are on an agenda already."
      : "Put on the agenda of \(date(day)): \(number(count))."
  }

  private func cases(_ cases: [CaseID]) -> String {
    cases.count == 1 ? "case " + both(cases) : "cases " + both(cases)
  }

  private func listed(_ counts: [ConclusionKind: Int]) -> String {
    list(
      ConclusionKind.allCases.compactMap { kind in
        counts[kind].map { term(kind) + " \($0)" }
      })
  }
}

extension English {
  package func item(_ number: Int, of count: Int) -> String { "\(number) of \(count)" }

  package func running(_ item: RunningItem) -> String {
    "\(item.elapsed) of \(minutes(item.planned))"
      + (item.over > 0 ? ", \(minutes(item.over)) over" : "")
  }

  package func behind(_ minutes: Int) -> String {
    minutes > 0 ? "\(self.minutes(minutes)) behind the plan" : ""
  }

  package func notForAll(_ members: [MemberID]) -> String {
    "Nothing of this case is shown: not everybody in the room may see it (\(named(members)))."
  }

  package func question(_ question: MeetingQuestion) -> String {
    switch question {
    case .conclude: "Which conclusion does the group propose?"
    case .adopt(let kind, let until): "Does the group adopt: \(term(kind))\(end(until))?"
    case .vote(let kind, let until): "The vote is open: \(term(kind))\(end(until))"
    case .outcome(let outcome, let kind): "\(capital(term(outcome))): \(term(kind))"
    case .concluded(let kind): "Concluded: \(term(kind))"
    case .consent(let count):
      count == 1
        ? "Does anybody want this case debated?" : "Does anybody want one of these cases debated?"
    }
  }

  private func end(_ until: Day?) -> String { until.map { " until " + date($0) } ?? "" }

  package func agreedCriteria(_ count: Int, of all: Int) -> String {
    "\(count) of \(all) criteria without disagreement"
  }

  package func haveVoted(_ count: Int, of all: Int) -> String {
    "\(count) of \(all) have voted"
  }

  package func inRoom(_ count: Int) -> String { "\(count) in the room" }

  package func shownIn(_ language: Language) -> String { "shown in \(term(language))" }
}
