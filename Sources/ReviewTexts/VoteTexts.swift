package import ReviewDomain

/// What is said about votes, gates of the policy, transmission and the reasons of a decision.
package protocol VoteTexts {
  func term(_ form: VoteForm) -> String
  func term(_ procedure: VoteProcedure) -> String
  func term(_ document: Transmission.Document) -> String
  func term(_ preset: VoteRule.Preset) -> String
  /// At most sixteen characters wide.
  func term(_ status: GateState.Status) -> String
  func word(_ word: VoteWord) -> String

  func sentence(for refusal: VoteRefusal) -> String

  /// The quorum in words, as `half of the voting members`.
  func words(for quorum: VoteQuorum) -> String
  func words(for majority: Majority) -> String
  func words(for abstentions: Abstentions) -> String
  func words(for tie: TieRule) -> String
  func words(for proxies: ProxyRule?) -> String

  /// One condition of the quorum and how far it is, as `7 of 6 needed`.
  func state(of part: VoteCount.Part) -> String
  /// The benches do not take part in equal numbers.
  func parityMissing(_ benches: [VoteCount.Part]) -> String
  /// How many still have to vote, and until when.
  func stillWaiting(_ count: Int, until: Day?) -> String
  /// Says that a secret vote shows totals only, and against what that holds.
  var secretNotice: String { get }
  /// All chose the same, so that the totals tell what each chose.
  var totalsTellAll: String { get }
  /// The totals of advisory voices are kept back: too few to hide who chose what.
  var advisoryWithheld: String { get }
  /// What the member can keep of a ballot: the start of the text's hash.
  func receipt(_ digest: String) -> String
  /// The covering letter's heading.
  func coverTitle(of id: CaseID) -> String
  var coverOpening: String { get }
  var coverSignature: String { get }
  /// Words that several criteria share.
  func sameWords(for criteria: [CriterionID]) -> String
}

/// Labels of the vote's panel, of the report and of what is printed.
package enum VoteWord: String, Hashable, Sendable, CaseIterable {
  case attendance, present, left, aside, proxies, voted, notVoted, quorum, majority, rule, parity
  case text, form, procedure, deadline, tie, casting, abstentions
  case minorityOpinions, gates, override, transmission, reference, documents
  case grounds, decisive, careProcess, superseded, representedBy
  /// Adopted without counting voices, and who was there and could vote.
  case byConsent, consenting
}

extension Texts {
  /// A status and, where somebody overrode it, who and why.
  package func words(for state: GateState, nameOf: (MemberID) -> String) -> String {
    guard case .overridden(let override) = state.status else { return term(state.status) }
    let who = term(state.status) + " (" + nameOf(override.by) + ", " + date(override.day) + ")"
    return override.reason.isBlank ? who : labelled(who, override.reason)
  }

  /// A gate by its name in the language, else by its key.
  package func name(of gate: PolicyGate) -> String {
    let name = gate.names.name(in: language)
    return name.isEmpty ? gate.name.rawValue : name
  }

  /// The whole quorum as it stands, as `7 of 6 needed; insurers 1 of 2, 1 short`.
  package func quorumState(_ count: VoteCount) -> String {
    count.quorum.map(state).joined(separator: "; ")
  }

  /// The rule of a vote, one sentence a line.
  package func words(for rule: VoteRule) -> [String] {
    let preset = rule.preset.map { [term($0)] } ?? []
    let parity = rule.parity ? [word(.parity)] : []
    return preset
      + [words(for: rule.quorum), words(for: rule.majority), words(for: rule.abstentions)]
      + [words(for: rule.tie), words(for: rule.proxies)] + parity
  }
}
