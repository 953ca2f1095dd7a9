import ReviewDomain
import ReviewTestSupport
import Testing

/// The way of a request: what leads from one stage to another, and that nothing else does.
@Suite struct PathTests {
  @Test func `the path has these steps and no other`() {
    var steps: Set<String> = []
    for rung in Rung.allCases {
      let before = rung.reviewCase
      for command in Self.commands {
        for member in Member.cast {
          guard let after = try? before.after(command, by: member), after.stage != before.stage
          else { continue }
          steps.insert("\(before.stage) \(command.act?.rawValue ?? "") \(after.stage)")
        }
      }
    }
    #expect(steps.subtracting(Self.path).sorted() == [])
    #expect(Set(Self.path).subtracting(steps).sorted() == [])
  }

  private static let commands: [CaseCommand] =
    Act.allCases.map(\.sample) + [
      .recordDecision(.refused), .end(.refused, reason: "x"), .end(.lapsed, reason: "x"),
      .end(.converted, reason: "x"), .propose(.temporary), .propose(.definitive),
    ]

  private static let path =
    [
      "presubmission submit admissibility", "admissibility admissible scoring",
      "admissibility inadmissible ended", "scoring reveal deliberation",
      "deliberation open-round scoring", "deliberation open-vote vote",
      "vote propose deliberation", "vote conclude concluded", "concluded decide decided",
      "decided in-force inForce", "decided end ended", "inForce end ended",
      "ended revive deliberation",
    ]
    + ["presubmission", "admissibility", "scoring", "deliberation", "vote", "concluded"]
    .map { $0 + " withdraw ended" }

  @Test func `a request goes from registration to the end of its reimbursement`() throws {
    var reviewCase = ReviewCase.inPresubmission
    for (member, command, stage) in Self.story {
      reviewCase = try reviewCase.after(command, by: member)
      #expect(reviewCase.stage == stage, "\(command)")
    }
    #expect(reviewCase.ending == .stopped)
    #expect(reviewCase.version == Self.story.count + 1)
  }

  private static let story: [(Member, CaseCommand, Stage)] =
    [
      (.sofie, .recordMeeting(notes: "démonstration"), .presubmission),
      (.sofie, .answerGate("A1", .yes, evidence: ""), .presubmission),
      (.sofie, .submitRequest, .admissibility),
      (.sofie, .findIncomplete(missing: ["A3"], reason: "certificat"), .admissibility),
      (.sofie, .receiveCompletion(note: "reçu"), .admissibility),
      (.sofie, .answerGate("A3", .yes, evidence: "annexe 1"), .admissibility),
      (.sofie, .answerGate("B3", .yes, evidence: "annexe 2"), .admissibility),
      (.sofie, .answerGate("B4", .notApplicable, evidence: "hors champ"), .admissibility),
      (.sofie, .findAdmissible, .scoring),
    ]
    + [Member.paul, .ann, .bram].map {
      ($0, .declareInterests(conflict: false, text: ""), .scoring)
    } + [
      (.paul, .openRound, .scoring),
      (.ann, .submitScores(.sheet(of: .ann), salt: "s"), .scoring),
      (.bram, .submitScores(.sheet(of: .bram), salt: "s"), .scoring),
      (.paul, .closeRound, .scoring), (.paul, .revealRound, .deliberation),
      (.ann, .comment("C1", text: "à discuter"), .deliberation),
      (.paul, .propose(.temporary), .deliberation), (.paul, .openVote, .vote),
      (.ann, .castBallot(.yes, digest: "digest-1", reason: "", salt: "s"), .vote),
      (.bram, .castBallot(.yes, digest: "digest-1", reason: "", salt: "s"), .vote),
      (.paul, .closeVote, .vote), (.paul, .conclude, .concluded),
      (.sofie, .recordDecision(.temporary), .decided), (.sofie, .enterIntoForce, .inForce),
      (.sofie, .recordMilestone(1, .late, note: ""), .inForce),
      (.sofie, .end(.stopped, reason: "le fabricant arrête"), .ended),
    ]

  @Test func `a completed request goes on and an incomplete one waits`() throws {
    let incomplete = Rung.incomplete.reviewCase
    #expect(incomplete.refusal(of: .findAdmissible, by: .sofie) == .foundIncomplete)
    #expect(
      incomplete.refusal(of: .findIncomplete(missing: [], reason: "y"), by: .sofie)
        == .foundIncomplete)
    let complete = try incomplete.after(.receiveCompletion(note: ""), by: .sofie)
    #expect(!complete.isIncomplete)
    #expect(complete.refusal(of: .receiveCompletion(note: ""), by: .sofie) == .notIncomplete)
  }

  @Test func `every gate is answered, and none with no, before a request is admissible`() throws {
    var reviewCase = ReviewCase.registered
    #expect(
      reviewCase.refusal(of: .findAdmissible, by: .sofie)
        == .gatesUnanswered(["A1", "A3", "B3", "B4"]))
    for gate in ["A1", "A3", "B3"] {
      reviewCase = try reviewCase.after(
        .answerGate(CriterionID(gate), .yes, evidence: ""), by: .sofie)
    }
    #expect(reviewCase.refusal(of: .findAdmissible, by: .sofie) == .gatesUnanswered(["B4"]))
    reviewCase = try reviewCase.after(.answerGate("B4", .no, evidence: "non"), by: .sofie)
    #expect(reviewCase.refusal(of: .findAdmissible, by: .sofie) == .gatesFailed(["B4"]))
    reviewCase = try reviewCase.after(.answerGate("B4", .yes, evidence: "oui"), by: .sofie)
    #expect(reviewCase.refusal(of: .findAdmissible, by: .sofie) == nil)
  }

  @Test func `a gate's answer needs evidence unless it is yes, and a change`() throws {
    let reviewCase = ReviewCase.registered
    func refusal(_ gate: CriterionID, _ verdict: GateAnswer.Verdict, _ evidence: String) -> Refusal?
    {
      reviewCase.refusal(of: .answerGate(gate, verdict, evidence: evidence), by: .sofie)
    }
    #expect(refusal("A1", .yes, "") == nil)
    #expect(refusal("A1", .no, " ") == .reasonNeeded)
    #expect(refusal("A1", .notApplicable, "") == .reasonNeeded)
    #expect(refusal("C1", .yes, "x") == .notAGate("C1"))
    #expect(refusal("Z9", .yes, "x") == .unknownCriterion("Z9"))
    let answered = try reviewCase.after(.answerGate("A1", .yes, evidence: "x"), by: .sofie)
    #expect(
      answered.refusal(of: .answerGate("A1", .yes, evidence: "x"), by: .sofie) == .nothingChanged)
  }

  @Test func `nothing happens in the future, nor before what happened last`() {
    let reviewCase = ReviewCase.inScoring  // its last event is of 1 April
    func refusal(on day: String) -> Refusal? {
      do throws(Refusal) {
        _ = try reviewCase.events(
          for: .extendPeriod(days: 1, reason: "x"), by: "sofie", on: .on(day),
          in: .cast(on: "2026-05-01"))
        return nil
      } catch { return error }
    }
    #expect(refusal(on: "2026-05-02") == .inTheFuture(.on("2026-05-02"), today: .on("2026-05-01")))
    #expect(refusal(on: "2026-05-01") == nil)
    #expect(refusal(on: "2026-04-01") == nil)
    #expect(
      refusal(on: "2026-03-31") == .beforeLastEvent(.on("2026-03-31"), last: .on("2026-04-01")))
  }
}
