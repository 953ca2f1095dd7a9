import ReviewDomain

/// A vote on one text, under the rules that were in force when it opened.
struct PaperVote {
  let text: Proposal
  let digest: String
  let form: VoteForm
  let procedure: VoteProcedure
  let openedOn: Day
  let until: Day?
  let needed: Int
  /// Who may vote and counts, with the constituency.
  let roll: [MemberID: String]
  var ballots: [MemberID: PaperBallot] = [:]
  /// Who was noted as present and as standing aside, where anybody noted it.
  var attendance: (present: Set<MemberID>, aside: Set<MemberID>)?
  /// From, and who votes for them.
  var proxies: [MemberID: MemberID] = [:]
  var outcome: Vote.Outcome?
  /// Who agreed, where the text was adopted by consent.
  var agreeing: Set<MemberID>?

  var isWritten: Bool { procedure == .written }
}

struct PaperBallot {
  let choice: BallotChoice
  let isAdvice: Bool
  let by: MemberID
}

/// Notes of attendance and proxies; the notes of one day add up.
struct PaperMeeting {
  var day: Day?
  var present: Set<MemberID> = []
  var aside: Set<MemberID> = []
  /// From, and who votes for them; for the vote that is open or the next.
  var proxies: [MemberID: MemberID] = [:]

  mutating func note(arrived: [MemberID], left: [MemberID], aside: [MemberID], on day: Day) {
    if self.day != day { (self.day, present, self.aside) = (day, [], []) }
    present = present.union(arrived).subtracting(left)
    self.aside = self.aside.subtracting(arrived).union(aside)
  }
}

extension PaperVote {
  /// The outcome if it closed now; `casting` speaks in a tie only, and only where the rules let it.
  func result(under page: PaperPolicy, casting: BallotChoice?) -> Vote.Outcome {
    guard isValid(under: page) else { return .noQuorum }
    let (yes, no, abstained) = (count(.yes), count(.no), count(.abstain))
    if page.hasCastingVote, yes > 0, yes == no, let casting {
      return casting == .yes ? .adopted : .rejected
    }
    let weighed = page.abstentions == .leftOut ? 0 : abstained
    let whole =
      switch page.majorityOf {
      case .cast: yes + no + weighed
      case .present: attending.count - abstained + weighed
      case .members: roll.count
      }
    let (share, of) = (yes * page.majority.1, whole * page.majority.0)
    return yes > 0 && (page.isMoreThan ? share > of : share >= of) ? .adopted : .rejected
  }

  private func isValid(under page: PaperPolicy) -> Bool {
    let counted = page.countsPresent ? attending : attending.filter { ballots[$0] != nil }
    return counted.count >= needed
      && page.benches.allSatisfy { bench in
        counted.count { bench.of.contains(roll[$0] ?? "") } >= bench.quorum
      }
  }

  /// Of those who count: who is in the meeting, is represented by somebody in it, or voted.
  private var attending: [MemberID] {
    roll.keys.filter { ballots[$0] != nil || !isWritten && isThere($0) }
  }

  private func isThere(_ member: MemberID) -> Bool {
    guard let present = attendance?.present else { return false }
    return present.contains(member) || proxies[member].map(present.contains) == true
  }

  private func count(_ choice: BallotChoice) -> Int {
    ballots.values.count { $0.choice == choice && !$0.isAdvice }
  }
}
