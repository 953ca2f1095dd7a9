package import ReviewDomain

/// Starting points, each from the one before by what happened in between.
extension ReviewCase {
  /// 2026-014: CardioLink for heart failure, registered on 2 March 2026.
  package static let registered = ReviewCase(
    id: CaseID(year: 2026, serial: 14), request: .cardioLink, presubmission: false,
    registeredOn: .on("2026-03-02"))

  /// Every gate answered; the evaluation starts on 20 March.
  package static let admissible = registered.after(
    on: "2026-03-20",
    [
      (.gateAnswered(gate: "A1", verdict: .yes, evidence: "extrait BCE"), .sofie),
      (.gateAnswered(gate: "A3", verdict: .yes, evidence: "certificat CE 1234-56"), .sofie),
      (.gateAnswered(gate: "B3", verdict: .yes, evidence: "déclaration"), .sofie),
      (.gateAnswered(gate: "B4", verdict: .notApplicable, evidence: "hors champ"), .sofie),
      (.foundAdmissible, .sofie),
    ])

  /// Interests declared, Gilles recused, round 1 open and no sheet yet.
  package static let inScoring = admissible.after(
    on: "2026-04-01",
    [.paul, .ann, .bram, .carla, .dirk, .emma].map { member in
      (.interestsDeclared(conflict: false, text: ""), member)
    } + [
      (.interestsDeclared(conflict: true, text: "administrateur"), .gilles),
      (
        .recusalDecided(
          member: "gilles", removed: [.read, .deliberate, .vote],
          reason: "mandat chez le demandeur"), .paul
      ),
      (.roundOpened(round: 1, criteriaSet: "set-1"), .paul),
    ])

  /// Five sheets handed in and none to be seen yet.
  package static let scored = inScoring.after(
    on: "2026-04-20",
    [Member.ann, .bram, .carla, .dirk, .emma].map { member in
      (.scoreSheetSubmitted(round: 1, sheet: .sheet(of: member), salt: ""), member)
    })

  package static let revealed = scored.after(
    on: "2026-05-12", [(.roundClosed(round: 1), .paul), (.roundRevealed(round: 1), .paul)])

  /// A temporary reimbursement is proposed and put to the vote.
  package static let inVote = revealed.after(
    on: "2026-06-02",
    [
      (.proposalDrafted(proposal: .temporary), .paul),
      (.voteOpened(digest: "digest-1", quorum: 2), .paul),
    ])

  /// Adopted: two for, one against, the advisory voice apart.
  package static let voted = inVote.after(
    on: "2026-06-03",
    [
      (ballot(.yes), .ann), (ballot(.yes, "Met voorwaarden."), .bram),
      (ballot(.no, "Die Mortalität ist nicht belegt."), .carla),
      (ballot(.abstain, "", advisory: true), .dirk), (.voteClosed(outcome: .adopted), .paul),
    ])

  package static let concluded = voted.after(
    on: "2026-06-03", [(.concluded(conclusion: .temporary), .paul)])

  package static let decided = concluded.after(
    on: "2026-09-22", [(.decisionRecorded(decision: .temporary), .sofie)])

  /// This case after `events`, all on one day.
  package func after(on day: String, _ events: [(CaseEvent, Member)]) -> ReviewCase {
    var copy = self
    for (event, member) in events { copy.apply(event, by: member.id, on: .on(day)) }
    return copy
  }

  private static func ballot(
    _ choice: BallotChoice, _ reason: String = "", advisory: Bool = false
  ) -> CaseEvent {
    .ballotCast(digest: "digest-1", choice: choice, advisory: advisory, reason: reason, salt: "")
  }
}

extension ScoreSheet {
  /// Each member's sheet on ``ReviewCase/scored``; Carla is of another opinion.
  package static func sheet(of member: Member) -> ScoreSheet {
    switch member.id {
    case "ann":
      sheet("2", "3", "1", "L'essai belge est convaincant.", recommends: .temporary)
    case "bram":
      sheet("2", "2", "2", "Effect is klein maar relevant.", recommends: .temporary)
    case "carla":
      sheet("0", "0", "1", "Die Mortalität ist nicht belegt.\nZu kurz.", recommends: .negative)
    case "dirk": sheet("-", "2", "0", "Kosten blijven onduidelijk.", recommends: nil)
    default: sheet("?", "3", "1", "Patiënten voelen zich veiliger.", recommends: .temporary)
    }
  }

  private static func sheet(
    _ mortality: String, _ morbidity: String, _ budget: String, _ reason: String,
    recommends recommendation: ConclusionKind?
  ) -> ScoreSheet {
    ScoreSheet(
      scores: [
        CriterionScore(criterion: "C1", reason: reason, score: Score(mortality)),
        CriterionScore(criterion: "C2", reason: reason, score: Score(morbidity)),
        CriterionScore(criterion: "F1", reason: reason, score: Score(budget)),
        CriterionScore(criterion: "F4", reason: "12 500"),
        CriterionScore(criterion: "G2", reason: "", score: .level(2)),
      ], recommendation: recommendation)
  }
}
