import ReviewDomain

extension PaperCase {
  /// In which facts the program's case is another than the paper's; empty when they agree.
  func differences(from real: ReviewCase, in group: PaperGroup, today: Day) -> [String] {
    var list = Differences()
    compareProcedure(with: real, into: &list)
    compareRights(with: real, into: &list)
    compareRounds(with: real, into: &list)
    compareVotes(with: real, into: &list)
    compareFollowUp(with: real, into: &list)
    list.expect("days left", daysLeft(on: today), daysLeft(of: real, today: today))
    return list.all
  }

  private func daysLeft(of real: ReviewCase, today: Day) -> Int? {
    real.period(under: World.policy, today: today)?.daysLeft(on: today)
  }

  private func compareProcedure(with real: ReviewCase, into list: inout Differences) {
    list.expect("stage", stage, real.stage)
    list.expect("ending", ending, real.ending)
    list.expect("entries", entries, real.version)
    list.expect("last day", lastDay, real.lastDay)
    list.expect("revisions", revisions, real.revisions)
    list.expect("request", request.dataPlan, real.request.dataPlan)
    list.expect("meetings", meetings, real.meetings.count)
    list.expect("submitted on", submittedOn, real.submittedOn)
    list.expect("admissible on", admissibleOn, real.admissibleOn)
    list.expect("waits for the applicant", waitsForApplicant, real.isIncomplete)
    list.expect("gates", gates.count, real.gates.count)
    for (gate, answer) in gates {
      list.expect("gate \(gate)", answer.verdict, real.gates[gate]?.verdict)
      list.expect("evidence of \(gate)", answer.evidence, real.gates[gate]?.evidence)
    }
  }

  private func compareRights(with real: ReviewCase, into list: inout Differences) {
    list.expect("declared", declared.count, real.interests.count)
    for (member, conflict) in declared {
      list.expect("interest of \(member)", conflict, real.interests[member]?.conflict)
    }
    list.expect("waits for the chair", waitsForChair, real.undecided)
    list.expect("recusals", taken.count, real.recusals.count)
    for (member, rights) in taken {
      list.expect("taken from \(member)", rights, real.recusals[member].map { Set($0.removed) })
    }
  }

  private func compareRounds(with real: ReviewCase, into list: inout Differences) {
    list.expect("rounds", rounds.count, real.rounds.count)
    guard let mine = rounds.last, let other = real.rounds.last else { return }
    list.expect("frozen criteria", mine.rules.object, other.criteriaSet)
    list.expect("round", "\(mine.state)", other.state.rawValue)
    list.expect("sheets", mine.sheets.count, other.sheets.count)
    list.expect("sheets in hand", mine.inHand, real.submittedSheets)
    for sheet in other.sheets {
      list.expect("\(sheet.member) back", mine.sheets[sheet.member]?.isBack, !sheet.isSubmitted)
      list.expect(
        "sheet of \(sheet.member)", mine.sheets[sheet.member]?.scores, sheet.content?.scores)
    }
  }

  private func compareVotes(with real: ReviewCase, into list: inout Differences) {
    list.expect("comments", comments, real.comments.count)
    list.expect("proposal", proposal, real.proposal)
    list.expect("votes", votes.count, real.votes.count)
    guard let mine = votes.last, let other = real.votes.last else { return }
    list.expect("digest", mine.digest, other.digest)
    list.expect("text put to the vote", mine.text, other.proposal)
    list.expect("quorum", mine.quorum, other.quorum)
    list.expect("outcome", mine.outcome, other.outcome)
    list.expect("ballots", mine.ballots.count, other.ballots.count)
    for ballot in other.ballots {
      list.expect("ballot of \(ballot.member)", mine.ballots[ballot.member]?.choice, ballot.choice)
      list.expect(
        "advice of \(ballot.member)", mine.ballots[ballot.member]?.isAdvice, ballot.isAdvisory)
    }
  }

  private func compareFollowUp(with real: ReviewCase, into list: inout Differences) {
    list.expect("conclusion", conclusion, real.conclusion)
    list.expect("decisions", decisions.count, real.decisions.count)
    list.expect("last decision", decisions.last, real.decisions.last)
    list.expect("milestones", milestones, real.milestones.map(\.outcome))
    list.expect("extensions", extended, real.extensions)
    list.expect("pauses", pauses.count, real.suspensions.count)
    list.expect("pause from", pauses.last?.from, real.suspensions.last?.from)
    list.expect("pause until", pauses.last?.until, real.suspensions.last?.until)
    list.expect("corrections", corrections, real.corrections)
  }
}

/// Facts that are told differently.
struct Differences {
  private(set) var all: [String] = []

  mutating func expect<Fact: Equatable>(
    _ name: @autoclosure () -> String, _ paper: Fact, _ program: Fact
  ) {
    guard paper != program else { return }
    all.append("\(name()): the paper says \(paper), the program \(program)")
  }
}
