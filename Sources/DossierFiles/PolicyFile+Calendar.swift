import ReviewDomain

extension PolicyFile {
  /// `periods` with what the policy says of their days: which count, and who may ask for more.
  static func calendar(of periods: Policy.Periods, _ fields: FieldReader) -> Policy.Periods {
    var periods = periods
    periods.dayCount = fields.choice("calendar", isRequired: true) ?? .calendarDays
    periods.closedDays = closedDays(fields)
    periods.extensionRequesters = extensionRequesters(fields.map("extensions"))
    return periods
  }

  /// What one period counts in place of the rest.
  static func calendars(_ fields: FieldReader, into periods: inout Policy.Periods) {
    defer { fields.refuseUnknownKeys() }
    for kind in Period.Kind.allCases { periods.dayCounts[kind] = fields.choice(kind.rawValue) }
    periods.explanationDayCount = fields.choice("applicant-explanation")
  }

  private static func extensionRequesters(_ fields: FieldReader) -> [PeriodExtension.Requester] {
    defer { fields.refuseUnknownKeys() }
    return PeriodExtension.Requester.allCases.filter { requester in
      fields.flag("at-\(requester.rawValue)s-request") ?? true
    }
  }

  private static func closedDays(_ fields: FieldReader) -> [Day] {
    fields.items("closed-days").compactMap { node, path in
      guard !node.isRefused else { return nil }
      if let day = Day(node.shown.trimmed) { return day }
      fields.findings.add(.notADay, at: node.mark, key: path, found: node.shown)
      return nil
    }
  }
}
