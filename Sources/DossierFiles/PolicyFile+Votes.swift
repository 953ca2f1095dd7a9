import ReviewDomain

/// `votes:` of a policy: a preset, free rules, or a preset with some rules of its own.
extension PolicyFile {
  /// The rule of the file; what `votes` leaves out is the preset's, else the General Committee's as
  /// the older keys `quorum` and `majority` say it.
  static func votes(_ fields: FieldReader) -> VoteRule {
    let own = fields.map("votes")
    defer { own.refuseUnknownKeys() }
    let preset: VoteRule.Preset? = own.choice("preset")
    var rule = preset.map(VoteRule.preset) ?? VoteRule()
    let isFree = preset == nil
    if own.keys.contains("quorum") || !isFree {
      rule.quorum = quorum(own.map("quorum"), else: rule.quorum, preset: preset)
    } else {
      rule.quorum = VoteQuorum(share: olderQuorum(fields.map("quorum", isRequired: true)))
    }
    if own.keys.contains("majority") || !isFree {
      rule.majority = majority(own) ?? rule.majority
    } else {
      _ = fields.word("majority", isRequired: true, allowed: ["simple"])
    }
    addDetails(to: &rule, own)
    return rule
  }

  private static func addDetails(to rule: inout VoteRule, _ own: FieldReader) {
    rule.abstentions = own.choice("abstentions") ?? rule.abstentions
    rule.tie = own.choice("tie") ?? rule.tie
    if rule.tie == .castingVote, !rule.majority.isDecidedByOneVoice {
      own.report(.castingVoteNeedsSimpleMajority, "tie")
    }
    rule.parity = own.flag("parity") ?? rule.parity
    rule.consent = own.flag("consent") ?? rule.consent
    if own.value("proxies") != nil { rule.proxies = proxies(own.map("proxies")) }
    let forms: [VoteForm] = own.choices("forms")
    if !forms.isEmpty { rule.forms = forms }
    let procedures: [VoteProcedure] = own.choices("procedures")
    if !procedures.isEmpty { rule.procedures = procedures }
  }

  private static func quorum(
    _ fields: FieldReader, else preset: VoteQuorum, preset name: VoteRule.Preset?
  ) -> VoteQuorum {
    defer { fields.refuseUnknownKeys() }
    var quorum = preset
    if let share = fields.fraction("share") {
      quorum.share = Quorum(numerator: share.numerator, denominator: share.denominator)
    }
    quorum.number = fields.number("number", in: 1...1000) ?? quorum.number
    quorum.counted = fields.choice("counted") ?? quorum.counted
    quorum.benches = fields.maps("benches", isRequired: name?.needsBenches == true).map(bench)
    return quorum
  }

  private static func bench(_ fields: FieldReader) -> Bench {
    defer { fields.refuseUnknownKeys() }
    let constituencies = fields.texts("constituencies")
    if constituencies.isEmpty { fields.reportMissing("constituencies") }
    return Bench(
      name: fields.text("name", isRequired: true, limit: .line), constituencies: constituencies,
      quorum: fields.number("quorum", in: 0...1000) ?? VoteRule.conventionBench)
  }

  /// `simple`, or a share of a base.
  private static func majority(_ own: FieldReader) -> Majority? {
    guard let node = own.value("majority") else { return nil }
    if case .text = node.content {
      return own.word("majority", allowed: ["simple"]) == nil ? nil : .simple
    }
    let fields = own.map("majority")
    defer { fields.refuseUnknownKeys() }
    let rule = fields.word("rule", allowed: ["more-than", "at-least"])
    let base: Majority.Base? = fields.choice("of", isRequired: true)
    guard let share = fields.fraction("share", isRequired: true), let base else { return nil }
    return Majority(
      numerator: share.numerator, denominator: share.denominator, base: base,
      isStrict: rule != "at-least")
  }

  private static func proxies(_ fields: FieldReader) -> ProxyRule {
    defer { fields.refuseUnknownKeys() }
    return ProxyRule(
      perMember: fields.number("per-member", isRequired: true, in: 1...100) ?? 1,
      sameConstituency: fields.flag("same-constituency") ?? false)
  }

  private static func olderQuorum(_ fields: FieldReader) -> Quorum {
    let numerator = fields.number("numerator", isRequired: true, in: 1...1000)
    let denominator = fields.number("denominator", isRequired: true, in: 1...1000)
    fields.refuseUnknownKeys()
    guard let numerator, let denominator else { return .half }
    if numerator > denominator, let node = fields.value("numerator") {
      fields.report(.quorumNotAShare, "numerator", node)
    }
    return Quorum(numerator: numerator, denominator: denominator)
  }
}
