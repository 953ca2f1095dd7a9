package import ReviewDomain

extension English: CalendarTexts {
  package func title(of day: CalendarDay) -> String {
    switch day.kind {
    case .periodEnd(let kind): title("Indicative end (\(term(kind)))", of: day)
    case .windowEnd: title("Applicant's window ends", of: day)
    case .meeting: title("Meeting of the working group", of: day)
    case .milestone(let number): title("Milestone \(number) due", of: day)
    case .temporaryEnd: title("Temporary reimbursement ends", of: day)
    case .lastDayToAsk: title("Last day to ask for an extension", of: day)
    }
  }

  package func note(on day: CalendarDay) -> String {
    switch day.kind {
    case .periodEnd:
      "Indicative: from the policy of the group; nothing lapses on this day."
        + (day.isTentative
          ? " The period stands still, so the day moves on until it runs again." : "")
    case .windowEnd: "The last day on which the applicant may add an explanation; indicative."
    case .meeting: "Planned by the secretariat."
    case .milestone: "An open question of the temporary reimbursement should be answered."
    case .temporaryEnd: "The last day of the temporary reimbursement, from the decision."
    case .lastDayToAsk:
      "From the policy of the group, indicative: the last day on which to ask for an extension or the definitive route."
    }
  }

  package func daysExported(_ count: Int) -> String {
    count == 1 ? "1 day exported" : "\(count) days exported"
  }
}
