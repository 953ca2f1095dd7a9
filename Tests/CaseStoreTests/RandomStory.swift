import ReviewDomain

@testable import CaseStore

/// A store's life at random: three cases, and each day an act on one of them.
struct RandomStory {
  private var random: SplitMix
  private var ids: [CaseID] = []

  init(_ seed: UInt64) { random = SplitMix(seed) }

  /// Registers the cases.
  mutating func begin(in store: CaseStore) throws -> [CaseID] {
    for product in ["CardioLink", "SomnoTrack", "KneeCoach"] {
      let registration = try store.register(
        StoreCast.request(product), presubmission: random.next().isMultiple(of: 2),
        by: .of(StoreCast.noor), now: StoreCast.now)
      ids.append(registration.id)
    }
    return ids
  }

  /// Performs an act, or is refused.
  ///
  /// - Returns: The case that it was on.
  @discardableResult
  mutating func step(_ test: TestStore, day: Int) throws -> CaseID {
    let id = ids[Int(random.next() % 3)]
    let act = try nextAct(test.store, id, day, &random)
    do { try test.store.play([act], on: id, day: day) } catch is Refusal {}
    return id
  }

  /// Mostly something that is allowed and leads on, now and then anything at all.
  private func nextAct(
    _ store: CaseStore, _ id: CaseID, _ day: Int, _ random: inout SplitMix
  ) throws -> (Member, CaseCommand) {
    let content = try store.folded(id).content
    let forward = forwardActs(on: content).filter { member, command in
      let now = StoreCast.moment(day)
      return (try? store.events(for: command, on: id, by: member.id, now: now)) != nil
    }
    let any = acts(on: content)
    let list = forward.isEmpty || random.next() % 4 == 0 ? any : forward
    return list[Int(random.next() % UInt64(list.count))]
  }

  private func forwardActs(on content: ReviewCase) -> [(Member, CaseCommand)] {
    let names: Set<Act> = [
      .gate, .admissible, .submit, .declare, .openRound, .submitScores, .closeRound, .reveal,
      .propose, .openVote, .vote, .closeVote, .conclude, .decide, .inForce, .revive, .replaceChair,
    ]
    return acts(on: content).filter { _, command in
      switch command {
      case .openRound: content.rounds.count < 2
      case .declareInterests(let conflict, _): !conflict
      case .propose: content.proposal == nil
      case .closeVote: content.openVote?.ballots.count ?? 0 > 1
      case .closeRound: content.submittedSheets > 0
      case .draftQuestion, .sendQuestions: content.applicantPoints.count < 2
      case .receiveAnswer: content.unansweredPoints == [1]
      case .receiveExplanation: content.explanations.isEmpty
      case .sendLetter: content.letters.isEmpty
      case .giveMinorityOpinion: content.minorityOpinions.isEmpty
      case .overrideGate: content.gateOverrides.isEmpty
      case .transmit: content.transmissions.isEmpty
      default: command.act.map { names.contains($0) } ?? false
      }
    }
  }

  private func acts(on content: ReviewCase) -> [(Member, CaseCommand)] {
    let digest = content.openVote?.digest ?? ""
    let scorers = [StoreCast.ann, StoreCast.bram, StoreCast.eva, StoreCast.els]
    let sheet = Self.sheet(content.version)
    let choice = BallotChoice.allCases[content.version % 3]
    var acts = scorers.flatMap { member -> [(Member, CaseCommand)] in
      [
        (member, .declareInterests(conflict: member == StoreCast.bram, text: "shares")),
        (member, .submitScores(sheet, salt: "s")),
        (member, .castBallot(choice, digest: digest, reason: "", salt: "s")),
        (StoreCast.noor, .reopenScores(member.id, reason: "asked")),
        (StoreCast.chris, .decideRecusal(member.id, removed: [.vote], reason: "decided")),
      ]
    }
    acts += [
      (StoreCast.noor, .assign("els", .expert, criteria: ["C1"])),
      (StoreCast.noor, .assign("els", .expert, criteria: ["C1", "C2"])),
      (StoreCast.noor, .unassign("els", reason: "asked")),
      (StoreCast.chris, .assign("ann", .rapporteur, criteria: [])),
      (StoreCast.els, .submitScores(StoreCast.sheetOfOne("good"), salt: "s")),
      (StoreCast.chris, .overrideGate("scored", reason: "urgent")),
      (StoreCast.ann, .giveMinorityOpinion(LocalizedText([.dutch: "not \(content.version)"]))),
      (StoreCast.eva, .giveMinorityOpinion(LocalizedText([.french: "not so"]))),
      (StoreCast.chris, .declareInterests(conflict: true, text: "shares")),
      (StoreCast.noor, .replaceChair("ann", reason: "shares")),
      (StoreCast.noor, .replaceChair("chris", reason: "cleared")),
      (StoreCast.chris, .declareInterests(conflict: false, text: "")),
    ]
    // Whoever leads the case: the chair, or the member who replaces the chair.
    for leader in [StoreCast.chris, StoreCast.ann] {
      acts += [
        (leader, .decideRecusal("bram", removed: [.read], reason: "decided")),
        (leader, .decideRecusal("chris", removed: [], reason: "decided")),
        (leader, .openRound), (leader, .closeRound), (leader, .revealRound),
        (leader, .propose(Story.proposal(digest + "x"))),
        (leader, .openVote), (leader, .closeVote), (leader, .conclude),
      ]
    }
    return acts + secretariatActs(on: content)
  }

  /// One of many sheets.
  private static func sheet(_ number: Int) -> ScoreSheet {
    let recommendations: [ConclusionKind?] = [.temporary, .negative, nil, .definitive, .temporary]
    return StoreCast.sheet(
      "good", recommendation: recommendations[number % 5], level: number % 4)
  }

  private func secretariatActs(on content: ReviewCase) -> [(Member, CaseCommand)] {
    let commands: [CaseCommand] = [
      .submitRequest, .answerGate("A1", .yes, evidence: "annex"), .findAdmissible,
      .findIncomplete(missing: ["A1"], reason: "missing"), .receiveCompletion(note: ""),
      .extendPeriod(days: 7, reason: "asked"), .suspendPeriod(reason: "asked"), .resumePeriod,
      .withdraw(reason: "asked"), .revive(reason: "asked"), .revive(reason: "asked"),
      .transmit(reference: "letter 1", documents: []),
      .draftQuestion("C1", LocalizedText([.french: "why"]), replacing: ""), .sendQuestions,
      .dropQuestion("b", reason: "asked"), .receiveAnswer(1, text: "so", reason: "late"),
      .receiveExplanation(text: "so", points: ["this", "that"], reason: "late"),
      .holdHearing(participants: "them", notes: "said", reason: "late"),
      .reply(1, LocalizedText([.french: "seen \(content.version)"])),
      .sendLetter(.incomplete, .post, text: "ab"), .sendLetter(.questions, .post, text: "ab"),
      .enterIntoForce, .recordDecision(decision(on: content.lastDay, level: .m3Light)),
      .recordMilestone(1, .late, note: ""), .end(.stopped, reason: "over"),
      .correct(entry: 1 + content.version % 3, text: "typing"),
      .tag("agenda", value: content.version % 3), .tag("prio", value: 2), .untag("agenda"),
      .relate(ids[content.version % 3], .reEvaluates), .relate(ids[0], .sameProduct),
      .relate(ids[1], nil),
      .revise(StoreCast.request(content.request.product.name + " 2"), reason: "new"),
    ]
    return commands.map { (StoreCast.noor, $0) }
  }

  private func decision(on day: Day, level: Decision.Level) -> Decision {
    Decision(
      outcome: .temporary, authority: .minister, vehicle: "art. 56", decidedOn: day,
      until: day.adding(days: 300), level: level)
  }
}
