extension ReviewCase {
  mutating func applyAroundVote(_ event: CaseEvent, by actor: MemberID, on day: Day) {
    switch event {
    case .attendanceNoted(let arrived, let left, let aside, let time):
      attendance.append(
        AttendanceNote(day: day, time: time, arrived: arrived, left: left, aside: aside))
      followMeeting()
    case .proxyGiven(let from, let holder, let reason):
      proxies.removeAll { $0.from == from }
      if let holder {
        proxies.append(Proxy(from: from, holder: holder, reason: reason, day: day))
      }
      followMeeting()
    case .minorityOpinionGiven(let advisory, let text):
      minorityOpinions.removeAll { $0.member == actor }
      minorityOpinions.append(
        MinorityOpinion(member: actor, isAdvisory: advisory, text: text, day: day))
    case .gateOverridden(let gate, let reason):
      gateOverrides.append(GateOverride(gate: gate, by: actor, reason: reason, day: day))
    case .transmitted(let reference, let documents):
      transmissions.append(Transmission(day: day, reference: reference, documents: documents))
    default: break
    }
  }

  /// An open vote knows who is present, from the day on which it opened, and who votes for whom.
  mutating func followMeeting() {
    guard let last = votes.indices.last, votes[last].isOpen else { return }
    if let attendance = attendance.latest, attendance.day >= votes[last].openedOn {
      votes[last].attendance = attendance
    }
    votes[last].proxies = proxies
  }

  /// The vote keeps its totals; proxies were given for it alone.
  mutating func closeVote(_ outcome: Vote.Outcome, casting: BallotChoice?, on day: Day) {
    guard let last = votes.indices.last else { return }
    votes[last].totals = Tally(votes[last].ballots)
    votes[last].outcome = outcome
    votes[last].casting = casting
    votes[last].closedOn = day
    proxies = []
  }
}
