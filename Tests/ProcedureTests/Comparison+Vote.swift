import ReviewDomain

extension PaperCase {
  func compareVotes(with real: ReviewCase, into list: inout Differences) {
    list.expect("comments", comments, real.comments.count)
    list.expect("proposal", proposal, real.proposal)
    let proxies = real.proxies.map { ($0.from, $0.holder) }
    list.expect("proxies", meeting.proxies, Dictionary(proxies) { first, _ in first })
    let opinions = real.minorityOpinions.map { ($0.member, $0.text) }
    list.expect("minority opinions", minority, Dictionary(opinions) { first, _ in first })
    list.expect("gates passed over", overridden, Set(real.gateOverrides.map(\.gate)))
    list.expect("votes", votes.count, real.votes.count)
    guard let mine = votes.last, let other = real.votes.last else { return }
    list.expect("digest", mine.digest, other.digest)
    list.expect("text put to the vote", mine.text, other.proposal)
    list.expect("quorum", mine.needed, other.quorum)
    list.expect("form", mine.form, other.terms?.form)
    list.expect("procedure", mine.procedure, other.terms?.procedure)
    list.expect("last day to vote", mine.until, other.terms?.until)
    list.expect("who may vote", Set(mine.roll.keys), Set(other.terms?.roll.map(\.member) ?? []))
    list.expect("present", mine.attendance?.present, other.attendance.map { Set($0.present) })
    list.expect("aside", mine.attendance?.aside, other.attendance.map { Set($0.aside) })
    list.expect("outcome", mine.outcome, other.outcome)
    list.expect("who agreed", mine.agreeing, other.consent.map { Set($0) })
    list.expect("ballots", mine.ballots.count, other.ballots.count)
    for ballot in other.ballots {
      let known = mine.ballots[ballot.member]
      list.expect("ballot of \(ballot.member)", known?.choice, ballot.choice)
      list.expect("advice of \(ballot.member)", known?.isAdvice, ballot.isAdvisory)
      list.expect("\(ballot.member) voted by", known?.by, ballot.castBy ?? ballot.member)
    }
  }

  func compareFollowUp(with real: ReviewCase, into list: inout Differences) {
    list.expect("conclusion", conclusion, real.conclusion)
    list.expect("transmissions", transmitted.count, real.transmissions.count)
    list.expect("reference", transmitted.last?.reference, real.transmission?.reference)
    list.expect("documents", transmitted.last?.documents, real.transmission?.documents)
    list.expect("decisions", decisions.count, real.decisions.count)
    list.expect("last decision", decisions.last, real.decisions.last)
    list.expect("milestones", milestones, real.milestones.map(\.outcome))
    list.expect("questions", questions, real.milestones.map(\.question))
    list.expect("re-evaluations", seconds.count, real.reevaluations.count)
    list.expect("extensions", extended, real.extensions)
    list.expect("pauses", pauses.count, real.suspensions.count)
    list.expect("pause from", pauses.last?.from, real.suspensions.last?.from)
    list.expect("pause until", pauses.last?.until, real.suspensions.last?.until)
    list.expect("corrections", corrections, real.corrections)
  }
}
