/// The rules of bodies of the institute, as docs and texts in force give them.
extension VoteRule {
  package enum Preset: String, Hashable, Sendable, Codable, CaseIterable {
    /// Art. 3 of the royal decree of 3 July 1996.
    case generalCommittee = "general-committee"
    /// Art. 55 of the royal decree of 3 July 1996.
    case technicalCouncil = "technical-council"
    /// Art. 27 of the coordinated law of 14 July 1994. A convention itself asks for six of each
    /// group and no abstention: benches of six, `abstentions: forbidden`.
    case conventionCommission = "convention-commission"
    /// Art. 122terdecies of the royal decree of 3 July 1996. The class of added value asks for a
    /// simple majority and no abstention: `majority: simple`, `abstentions: forbidden`.
    case medicinesCommission = "medicines-commission"
    /// Royal decree of 14 January 2000. Its quorum was not found: half is assumed.
    case insuranceCommittee = "insurance-committee"

    /// Whether the policy must name the benches.
    package var needsBenches: Bool { self == .conventionCommission }
  }

  /// How many of each group a convention commission needs.
  package static let conventionBench = 5

  package static func preset(_ preset: Preset) -> VoteRule {
    switch preset {
    case .generalCommittee, .technicalCouncil:
      VoteRule(preset: preset, quorum: VoteQuorum(share: .half, counted: .present))
    case .conventionCommission:
      VoteRule(preset: preset, quorum: VoteQuorum(counted: .present), parity: true)
    case .medicinesCommission:
      VoteRule(
        preset: preset, quorum: VoteQuorum(number: 18, counted: .present),
        majority: Majority(numerator: 2, denominator: 3, base: .present, isStrict: false))
    case .insuranceCommittee:
      VoteRule(
        preset: preset, quorum: VoteQuorum(share: .half, counted: .present),
        majority: Majority(numerator: 2, denominator: 3, base: .present, isStrict: false),
        abstentions: .counted)
    }
  }
}
