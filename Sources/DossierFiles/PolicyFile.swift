package import ReviewDomain

/// A policy's file: periods, quorum, majority and the texts of the report.
package enum PolicyFile {
  /// The policy in `bytes`, or every mistake; `name` is what messages call the file.
  package static func read(_ bytes: [UInt8], name: String) -> Result<Policy, Mistakes> {
    RuleFile.read(bytes, name: name) { root in
      let fields = root.map("policy", isRequired: true)
      defer { fields.refuseUnknownKeys() }
      // Only what the program can do may be asked of it.
      return Policy(
        id: fields.identifier("id"),
        version: fields.text("version", isRequired: true, limit: .line),
        names: fields.translations("names"),
        periods: calendar(of: periods(fields.map("periods", isRequired: true)), fields),
        votes: votes(fields), gates: gates(fields),
        followUp: followUp(fields.map("follow-up")),
        yearlyDeclarationMonths: interests(fields.map("interests")),
        legalBasis: fields.translations("legal-basis"), remedies: fields.translations("remedies"),
        views: views(fields))
    }
  }

  /// In days of the calendar that applies.
  private static func periods(_ fields: FieldReader) -> Policy.Periods {
    func days(_ key: String) -> Int { fields.number(key, isRequired: true, in: 1...3650) ?? 0 }
    defer { fields.refuseUnknownKeys() }
    var periods = Policy.Periods(
      admissibility: days("admissibility"), evaluation: days("evaluation"),
      evaluationProvisional: days("evaluation-provisional"),
      provisionalApplies: fields.flag("provisional-applies", isRequired: true) ?? true,
      applicantExplanation: days("applicant-explanation"),
      completion: fields.number("completion", in: 1...3650))
    periods.suspensionCap = fields.number("suspension-cap-days", in: 1...3650)
    periods.askingMargin = fields.number("asking-margin-days", in: 0...3650) ?? 0
    calendars(fields.map("calendars"), into: &periods)
    return periods
  }

  /// Temporary reimbursements: every key may be left out.
  private static func followUp(_ fields: FieldReader) -> FollowUpRules {
    defer { fields.refuseUnknownKeys() }
    return FollowUpRules(
      noticeDays: fields.number("notice-days", in: 0...3650) ?? FollowUpRules().noticeDays,
      extensionRequestDays: fields.number("extension-request-days", in: 0...3650),
      maxExtensionMonths: fields.number("max-extension-months", in: 1...120))
  }

  /// Left out, no yearly declaration is asked for.
  private static func interests(_ fields: FieldReader) -> Int? {
    defer { fields.refuseUnknownKeys() }
    return fields.number("yearly-declaration-months", in: 1...120)
  }
}
