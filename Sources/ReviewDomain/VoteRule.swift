/// How a body votes, as data: who must take part, which majority adopts, and what may be done.
///
/// Frozen in each vote when it opens, so that a later policy never counts an earlier vote anew.
package struct VoteRule: Hashable, Sendable, Codable {
  /// The body whose rules these are; `nil` for free rules.
  package var preset: Preset?
  package var quorum: VoteQuorum
  package var majority: Majority
  package var abstentions: Abstentions
  package var tie: TieRule
  /// Whether the benches vote in equal numbers: the youngest of the larger side abstains (art.
  ///
  /// 27 of the coordinated law of 14 July 1994).
  package var parity: Bool
  /// `nil` where nobody votes for another.
  package var proxies: ProxyRule?
  /// Never empty; the first is meant where none is said.
  package var forms: [VoteForm]
  package var procedures: [VoteProcedure]
  /// Whether a text may be adopted by consent in a meeting; `nil` as `true`.
  package var consent: Bool?

  package init(
    preset: Preset? = nil, quorum: VoteQuorum = .half, majority: Majority = .simple,
    abstentions: Abstentions = .notCounted, tie: TieRule = .rejected, parity: Bool = false,
    proxies: ProxyRule? = nil, forms: [VoteForm] = VoteForm.allCases,
    procedures: [VoteProcedure] = VoteProcedure.allCases, consent: Bool? = nil
  ) {
    self.preset = preset
    self.quorum = quorum
    self.majority = majority
    self.abstentions = abstentions
    self.tie = tie
    self.parity = parity
    self.proxies = proxies
    self.forms = forms
    self.procedures = procedures
    self.consent = consent
  }
}

/// Who must take part for a vote to be valid; whatever is given must all be met.
package struct VoteQuorum: Hashable, Sendable, Codable {
  /// Who takes part.
  package enum Counted: String, Hashable, Sendable, Codable, CaseIterable {
    /// Those who voted, abstaining included.
    case voted
    /// Those noted as present, those represented, and those who voted.
    case present
  }

  /// Of the voting members who are not recused.
  package var share: Quorum?
  package var number: Int?
  /// Constituencies that must each be there in some number.
  package var benches: [Bench]
  package var counted: Counted

  package init(
    share: Quorum? = nil, number: Int? = nil, benches: [Bench] = [], counted: Counted = .voted
  ) {
    self.share = share
    self.number = number
    self.benches = benches
    self.counted = counted
  }

  package static let half = VoteQuorum(share: .half)

  /// How many of `members` must take part; a vote without anybody is never valid.
  package func needed(of members: Int) -> Int {
    max(1, share?.needed(of: members) ?? 0, number ?? 0)
  }
}

/// Constituencies that sit on one side, and how many of them must take part.
package struct Bench: Hashable, Sendable, Codable {
  package var name: String
  package var constituencies: [String]
  package var quorum: Int

  package init(name: String, constituencies: [String], quorum: Int) {
    self.name = name
    self.constituencies = constituencies
    self.quorum = quorum
  }
}

/// Which share of what must be in favour.
package struct Majority: Hashable, Sendable, Codable {
  package enum Base: String, Hashable, Sendable, Codable, CaseIterable {
    /// Votes for and against; abstentions too where they count.
    case cast
    /// Voting members present, represented, or who voted; less those who abstain where
    /// abstentions do not count.
    case present
    /// All voting members who are not recused, there or not.
    case members
  }

  package var numerator: Int
  package var denominator: Int
  package var base: Base
  /// More than the share; otherwise the share is enough.
  package var isStrict: Bool

  package init(numerator: Int, denominator: Int, base: Base, isStrict: Bool) {
    self.numerator = numerator
    self.denominator = denominator
    self.base = base
    self.isStrict = isStrict
  }

  /// More votes for than against.
  package static let simple = Majority(numerator: 1, denominator: 2, base: .cast, isStrict: true)

  /// Whether more for than against is what adopts, so that a chair's voice can decide a tie.
  package var isDecidedByOneVoice: Bool {
    base == .cast && isStrict && numerator * 2 == denominator
  }

  /// Whether `yes` of `base` is enough; nobody never is.
  package func holds(yes: Int, of base: Int) -> Bool {
    guard yes > 0 else { return false }
    return isStrict
      ? yes * denominator > base * numerator : yes * denominator >= base * numerator
  }
}

package enum Abstentions: String, Hashable, Sendable, Codable, CaseIterable {
  /// As if the member had not voted, but for the quorum.
  case notCounted = "not-counted"
  /// Part of what the majority is a share of, as a vote against would be.
  case counted
  /// Nobody may abstain.
  case forbidden
}

package enum TieRule: String, Hashable, Sendable, Codable, CaseIterable {
  case rejected
  /// The chair's voice decides; given with the closing, counted only if there is a tie.
  case castingVote = "casting-vote"
}

/// Voting for somebody who is absent.
package struct ProxyRule: Hashable, Sendable, Codable {
  /// How many a member may hold.
  package var perMember: Int
  package var sameConstituency: Bool

  package init(perMember: Int, sameConstituency: Bool) {
    self.perMember = perMember
    self.sameConstituency = sameConstituency
  }
}

package enum VoteForm: String, Hashable, Sendable, Codable, CaseIterable {
  /// Who voted what is in the report.
  case rollCall = "roll-call"
  /// Who voted is known, what is not: to nobody, not after the vote either.
  case secret
}

package enum VoteProcedure: String, Hashable, Sendable, Codable, CaseIterable {
  case meeting
  /// Until a day; nobody need be present.
  case written
}
