package import ReviewDomain

/// A policy's file: periods, quorum, majority and the texts of the report.
package enum PolicyFile {
  /// The policy in `bytes`, or every mistake; `name` is what messages call the file.
  package static func read(_ bytes: [UInt8], name: String) -> Result<Policy, Mistakes> {
    RuleFile.read(bytes, name: name) { root in
      let fields = root.map("policy", isRequired: true)
      defer { fields.refuseUnknownKeys() }
      // Only what the program can do may be asked of it.
      _ = fields.word("calendar", isRequired: true, allowed: ["calendar-days"])
      _ = fields.word("majority", isRequired: true, allowed: ["simple"])
      return Policy(
        id: fields.identifier("id"),
        version: fields.text("version", isRequired: true, limit: .line),
        names: fields.translations("names"),
        periods: periods(fields.map("periods", isRequired: true)),
        quorum: quorum(fields.map("quorum", isRequired: true)),
        legalBasis: fields.translations("legal-basis"), remedies: fields.translations("remedies"),
        views: views(fields))
    }
  }

  private static func periods(_ fields: FieldReader) -> Policy.Periods {
    func days(_ key: String) -> Int { fields.number(key, isRequired: true, in: 1...3650) ?? 0 }
    defer { fields.refuseUnknownKeys() }
    return Policy.Periods(
      admissibility: days("admissibility"), evaluation: days("evaluation"),
      evaluationProvisional: days("evaluation-provisional"),
      provisionalApplies: fields.flag("provisional-applies", isRequired: true) ?? true,
      applicantExplanation: days("applicant-explanation"))
  }

  private static func quorum(_ fields: FieldReader) -> Quorum {
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
