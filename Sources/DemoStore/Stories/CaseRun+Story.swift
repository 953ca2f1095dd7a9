import ReviewDomain

/// What the stories have in common.
extension CaseRun {
  /// Goes to a day counted back from the day after the last.
  mutating func on(daysAgo: Int) { move(to: lastDay.adding(days: 1 - daysAgo)) }

  /// Answers gates with yes and says what was looked at.
  mutating func checkGates(_ count: Int = .max, by secretary: MemberID) throws {
    let evidence =
      secretary == Cast.marc
      ? "Vérifié dans le dossier et ses annexes." : "Nagekeken in het dossier en de bijlagen."
    let open = context.criteriaInUse.gates.filter { content.gates[$0.id] == nil }
    for gate in open.prefix(count) {
      try perform(.answerGate(gate.id, .yes, evidence: evidence), by: secretary)
    }
  }

  /// From registration to the evaluation: gates on two days, then admissible.
  mutating func admit(daysAgo: Int, by secretary: MemberID = Cast.sofie) throws {
    on(daysAgo: daysAgo + 9)
    try checkGates(9, by: secretary)
    on(daysAgo: daysAgo + 2)
    try checkGates(by: secretary)
    on(daysAgo: daysAgo)
    try perform(.findAdmissible, by: secretary)
    try nameRapporteur()
  }

  /// By turns; every fourth case has none yet.
  private mutating func nameRapporteur() throws {
    guard !id.serial.isMultiple(of: 4) else { return }
    let member = Cast.rapporteurs[id.serial % Cast.rapporteurs.count]
    try perform(.assign(member, .rapporteur, criteria: []), by: Cast.helene)
  }

  /// Declarations of interests, and the round that follows them.
  mutating func openRound(
    daysAgo: Int, declaring members: [MemberID] = Cast.declaring
  ) throws {
    on(daysAgo: daysAgo + 6)
    try declare(members)
    on(daysAgo: daysAgo)
    try perform(.openRound, by: Cast.helene)
  }

  /// Sheets of `members`, handed in between two days.
  mutating func score(
    by members: [MemberID] = Cast.scorers, from first: Int, to last: Int, _ maker: SheetMaker,
    recommending: [MemberID: ConclusionKind] = [:]
  ) throws {
    for (place, member) in members.enumerated() {
      on(daysAgo: first - (first - last) * place / max(1, members.count - 1))
      try submit(maker, of: member, recommending: recommending[member])
    }
  }

  mutating func reveal(closed: Int, revealed: Int) throws {
    on(daysAgo: closed)
    try perform(.closeRound, by: Cast.helene)
    on(daysAgo: revealed)
    try perform(.revealRound, by: Cast.helene)
  }

  mutating func comment(
    _ criterion: CriterionID?, _ text: String, by member: MemberID
  ) throws {
    try perform(.comment(criterion, text: text), by: member)
  }

  /// A word with its place in a thread and its audience.
  mutating func say(_ comment: StoryComment) throws {
    let address = CommentAddress(
      replyTo: comment.replyTo, audience: comment.audience,
      isConfirmed: comment.audience == .applicant)
    try perform(.comment(comment.criterion, text: comment.text, address), by: comment.member)
  }

  /// A meeting that too few attended: the vote has no quorum.
  mutating func voteWithoutQuorum(daysAgo: Int, present: [MemberID]) throws {
    on(daysAgo: daysAgo)
    try perform(
      .noteAttendance(
        arrived: [Cast.helene, Cast.sofie] + present, left: [], aside: [], time: "14:00"),
      by: Cast.sofie)
    try perform(.openVote, by: Cast.helene)
    for member in present { try cast(.yes, by: member) }
    try perform(.closeVote, by: Cast.helene)
  }

  /// A vote from its opening to its end; the others who may vote say yes.
  mutating func vote(
    opened: Int, closed: Int, no: [MemberID: String] = [:], abstain: [MemberID] = [],
    absent: [MemberID] = [], form: VoteForm = .rollCall
  ) throws {
    on(daysAgo: opened)
    try perform(.putToVote(VoteOptions(form: form)), by: Cast.helene)
    on(daysAgo: (opened + closed) / 2)
    for member in Cast.voting + Cast.advisory where !absent.contains(member) {
      let others: BallotChoice = abstain.contains(member) ? .abstain : .yes
      let choice = no[member] == nil ? others : .no
      try cast(choice, by: member, reason: form == .secret ? "" : no[member] ?? "")
    }
    on(daysAgo: closed)
    try perform(.closeVote, by: Cast.helene)
  }
}
