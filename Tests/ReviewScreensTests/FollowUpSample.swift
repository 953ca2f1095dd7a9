import ReviewDomain
import ReviewScreens
import ReviewTestSupport

extension Story {
  /// A temporary reimbursement in force until a day, with two questions: due in June and on the eve
  /// of the end.
  static func inForce(
    _ id: CaseID = CaseID(year: 2024, serial: 3), until: String
  ) throws -> Story {
    let end = Day.on(until)
    func question(_ outcome: String, _ due: Day) -> OpenQuestion {
      OpenQuestion(
        outcome: outcome, comparator: "soins usuels", threshold: "pas d'excès (RR < 1,1)",
        source: "registre national", responsible: "CardioLink BV", due: due)
    }
    let proposal = Proposal(
      conclusion: .temporary, reasons: LocalizedText([.french: "Probable."]), until: end,
      atEnd: .lapse,
      openQuestions: [
        question("mortalité à 24 mois", .on("2026-06-30")),
        question("réhospitalisations évitées", end.adding(days: -1)),
      ])
    let decision = Decision(
      outcome: .temporary, authority: .insuranceCommittee, vehicle: "convention, art. 56, § 2",
      decidedOn: .on("2026-11-01"), from: .on("2026-11-01"), until: end, level: .m3Light)
    return try revealed(id).then(
      on: "2026-11-02",
      [
        (.proposalDrafted(proposal: proposal), .president),
        (.voteOpened(digest: "d", quorum: 2), .president),
        (.voteClosed(outcome: .adopted), .president),
        (.concluded(conclusion: .temporary), .president),
        (.decisionRecorded(decision: decision), .secretary), (.enteredIntoForce, .secretary),
      ])
  }

  /// The case that evaluates it again, with a round revealed.
  static func evaluatedAgain() throws -> Story {
    let original = CaseID(year: 2024, serial: 3)
    return try revealed().then(
      on: "2026-11-03", [(.related(case: original, relation: .reEvaluates), .secretary)])
  }
}

extension FollowUpFile {
  /// One of each kind: late, past its end, evaluated again, ended.
  private static func stories() throws -> [Story] {
    func id(_ serial: Int) -> CaseID { CaseID(year: 2024, serial: serial) }
    let late = try Story.inForce(id(3), until: "2026-12-12")
    let over = try Story.inForce(id(5), until: "2026-11-10")
      .then(
        on: "2026-11-09",
        [
          (.milestoneRecorded(number: 1, outcome: .late, note: "trois semaines"), .secretary),
          (.milestoneRecorded(number: 2, outcome: .missed, note: ""), .secretary),
        ])
    let runs = try Story.inForce(id(8), until: "2027-12-31").then(
      on: "2026-11-10",
      [
        (
          .milestoneRecorded(
            number: 1, outcome: .met, note: "reçu", delivered: .on("2026-06-12")), .secretary
        ),
        (.reevaluationOpened(case: CaseID(year: 2026, serial: 14)), .secretary),
      ])
    let ended = try Story.inForce(id(11), until: "2026-11-05").then(
      on: "2026-11-06", [(.ended(ending: .lapsed, reason: "échu"), .secretary)])
    return [late, over, runs, ended]
  }

  static func sample(for session: Session, desk: GroupDesk) throws -> FollowUpFile {
    let rows = try stories().compactMap { story -> TemporaryReimbursement? in
      let content = story.reviewCase
      guard let standing = content.temporaryStanding(under: .followed, today: session.today) else {
        return nil
      }
      return TemporaryReimbursement(
        id: content.id, product: content.request.product.title,
        careProcess: content.request.careProcess, stage: content.stage, standing: standing,
        reevaluation: content.reevaluation, isAssigned: false)
    }
    return FollowUpFile(
      rows: rows.sorted { $0.standing.order < $1.standing.order }, desk: desk)
  }

  static func detail(of id: CaseID, for session: Session) throws -> FollowUpDetail? {
    guard let content = try stories().map(\.reviewCase).first(where: { $0.id == id }),
      let standing = content.temporaryStanding(under: .followed, today: session.today)
    else { return nil }
    let context = CaseContext.cast(
      on: session.today.description, group: Group(members: session.members))
    let refusals = FollowUpDetail.acts.compactMap { act in
      content.refusal(of: act, by: session.member.id, in: context).map { (act, $0) }
    }
    return FollowUpDetail(
      view: CaseView(of: content, for: session.member), careProcess: "Insuffisance cardiaque",
      standing: standing, refusals: Dictionary(uniqueKeysWithValues: refusals))
  }
}

extension Policy {
  static let followed: Policy = {
    var policy = Policy.small
    policy.followUp.extensionRequestDays = 90
    return policy
  }()
}
