import ReviewDomain
import ReviewTestSupport
import Testing

/// Who may act, where: every role at every stage with every act.
@Suite struct ActTableTests {
  @Test(arguments: Act.allCases)
  func `an act is admitted for the roles and at the stages of its rule only`(act: Act) {
    for role in Member.Role.allCases {
      for stage in Stage.allCases {
        let refusal = ReviewCase.at(stage).refusal(of: act, by: .with(role))
        if !act.rule.roles.contains(role) {
          #expect(refusal == .roleMayNot(role, act.rule.roles), "\(role) at \(stage)")
        } else if stage == .ended, !act.rule.stages.contains(.ended) {
          #expect(refusal == .caseEnded(.withdrawn), "\(role) at \(stage)")
        } else if !act.rule.stages.contains(stage) {
          #expect(refusal == .wrongStage(stage, act.rule.stages), "\(role) at \(stage)")
        } else {
          #expect(!isOfTheTable(refusal), "\(role) at \(stage)")
        }
      }
    }
  }

  /// A refusal that a role, a stage or a missing declaration explains.
  private func isOfTheTable(_ refusal: Refusal?) -> Bool {
    switch refusal {
    case .people(.chairReplaced), .people(.chairHasInterest): true
    case .roleMayNot, .wrongStage, .caseEnded, .declareFirst, .recused, .chairRecused: true
    default: false
    }
  }

  @Test(arguments: Act.allCases)
  func `a key that is off has a command that is refused for the same reason`(act: Act) {
    for reviewCase in Rung.allCases.map(\.reviewCase) {
      for member in Member.cast {
        guard let refusal = reviewCase.refusal(of: act, by: member) else { continue }
        #expect(
          reviewCase.refusal(of: act.sample, by: member) == refusal,
          "\(member.name) at \(reviewCase.stage)")
      }
    }
  }

  @Test(arguments: Act.allCases)
  func `an unknown member and one whose mandate ended are refused first`(act: Act) {
    var left = Member.sofie
    left.isActive = false
    let context = CaseContext.cast(group: Group(members: [left]))
    let reviewCase = ReviewCase.inVote
    #expect(reviewCase.refusal(of: act.sample, by: .ann, in: context) == .unknownMember("ann"))
    #expect(reviewCase.refusal(of: act.sample, by: .sofie, in: context) == .inactiveMember("sofie"))
  }

  /// The rules as the group reads them: whoever changes one changes this page too.
  @Test func `the table of acts is what the group agreed on`() {
    let table = Act.allCases.map { act in
      [
        act.rawValue, act.rule.roles.map(\.rawValue).joined(separator: " "),
        act.rule.stages == Stage.allCases
          ? "everywhere" : act.rule.stages.map(\.rawValue).joined(separator: " "),
        act.rule.right?.rawValue ?? "-",
      ].joined(separator: "; ")
    }
    #expect(table == Self.agreed.split(separator: "\n").map(String.init))
  }

  static let agreed = """
    declare; voting advisory expert chair; presubmission admissibility scoring deliberation vote; -
    score; voting advisory expert; scoring; read
    submit-scores; voting advisory expert; scoring; read
    comment; voting advisory expert chair; deliberation vote; deliberate
    consensus; chair secretariat; deliberation vote; deliberate
    propose; chair secretariat; deliberation vote; -
    vote; voting advisory; vote; vote
    attend; chair secretariat; deliberation vote; -
    proxy; voting secretariat; deliberation vote; -
    minority; voting advisory; vote concluded; vote
    open-round; chair; scoring deliberation; -
    close-round; chair; scoring; -
    reveal; chair; scoring; -
    question; chair secretariat; scoring deliberation vote; deliberate
    drop-question; chair secretariat; scoring deliberation vote; deliberate
    send-questions; secretariat; scoring deliberation vote; -
    answer; secretariat; scoring deliberation vote; -
    explanation; secretariat; scoring deliberation vote; -
    hearing; secretariat; scoring deliberation vote; -
    reply; chair secretariat; scoring deliberation vote concluded; deliberate
    open-vote; chair; deliberation vote; -
    override; chair secretariat; presubmission admissibility scoring deliberation vote concluded; -
    close-vote; chair; vote; -
    conclude; chair; vote; -
    transmit; secretariat; concluded; -
    recuse; chair; presubmission admissibility scoring deliberation vote; -
    assign; chair secretariat; presubmission admissibility scoring deliberation vote; -
    unassign; chair secretariat; presubmission admissibility scoring deliberation vote; -
    replace-chair; secretariat chair; presubmission admissibility scoring deliberation vote; -
    reopen-scores; chair secretariat; scoring; -
    gate; secretariat; presubmission admissibility; -
    incomplete; secretariat; admissibility; -
    letter; secretariat; admissibility scoring deliberation vote concluded decided in-force ended; -
    complete; secretariat; admissibility; -
    admissible; secretariat; admissibility; -
    inadmissible; secretariat; admissibility; -
    meeting; secretariat; presubmission; -
    submit; secretariat; presubmission; -
    decide; secretariat; concluded decided in-force; -
    in-force; secretariat; decided; -
    milestone; secretariat; decided in-force; -
    prolong; secretariat; in-force; -
    reevaluate; secretariat; in-force ended; -
    extend; secretariat; admissibility scoring deliberation vote; -
    suspend; secretariat; admissibility scoring deliberation vote; -
    resume; secretariat; admissibility scoring deliberation vote; -
    withdraw; secretariat; presubmission admissibility scoring deliberation vote concluded; -
    revive; secretariat; ended; -
    end; secretariat; decided in-force; -
    correct; secretariat chair; everywhere; -
    tag; chair secretariat; everywhere; -
    untag; chair secretariat; everywhere; -
    relate; secretariat; everywhere; -
    """
}
