import ReviewDomain
import ReviewTestSupport

extension World {
  /// Each page of rules in the form that the program reads.
  static let policies = Dictionary(
    (PaperPolicy.all + PaperPolicy.all.map(\.ungated)).map { ($0.name, $0.policy) }
  ) { first, _ in first }
}

extension PaperPolicy {
  fileprivate var policy: Policy {
    var policy = Policy.small
    policy.periods.dayCount = countsWorkingDays ? .workingDays : .calendarDays
    policy.periods.suspensionCap = cap
    policy.periods.extensionRequesters = groupMayExtend ? [.applicant, .group] : [.applicant]
    policy.yearlyDeclarationMonths = yearlyMonths
    policy.votes = rule
    policy.gates = gates.map { gate in
      PolicyGate(
        name: gate.name, applies: gate.applies, needs: gate.needs, override: gate.override,
        blocks: gate.blocks)
    }
    return policy
  }

  private var rule: VoteRule {
    VoteRule(
      quorum: VoteQuorum(
        share: quorumShare.map { Quorum(numerator: $0.0, denominator: $0.1) },
        number: quorumNumber > 0 ? quorumNumber : nil,
        benches: benches.map { Bench(name: $0.name, constituencies: $0.of, quorum: $0.quorum) },
        counted: countsPresent ? .present : .voted),
      majority: Majority(
        numerator: majority.0, denominator: majority.1, base: majorityOf.base,
        isStrict: isMoreThan),
      abstentions: abstentions.rule, tie: hasCastingVote ? .castingVote : .rejected,
      proxies: proxies.map { ProxyRule(perMember: $0.each, sameConstituency: $0.sameConstituency) },
      forms: forms, procedures: procedures)
  }
}

extension PaperPolicy.Share {
  fileprivate var base: Majority.Base {
    switch self {
    case .cast: .cast
    case .present: .present
    case .members: .members
    }
  }
}

extension PaperPolicy.Abstention {
  fileprivate var rule: Abstentions {
    switch self {
    case .leftOut: .notCounted
    case .against: .counted
    case .forbidden: .forbidden
    }
  }
}

extension PaperPolicy {
  /// How the gates stand, where no store reads their queries.
  @Sendable func gateStates(on reviewCase: ReviewCase) -> [GateState] {
    (World.policies[name]?.gates ?? []).map { gate in
      gate.state(on: reviewCase) { query in
        switch query {
        case "in:all": .holds
        case "scored>=2": reviewCase.submittedSheets >= 2 ? .holds : .fails
        case "requested:temporary": reviewCase.request.requested == .temporary ? .holds : .fails
        case "comments>=1": reviewCase.comments.isEmpty ? .fails : .holds
        default: .error(query)
        }
      }
    }
  }
}
