package import ReviewDomain

extension English {
  package func label(_ cell: RequestCell) -> String {
    switch cell {
    case .study: "Study"
    case .design: "Design"
    case .participants: "Participants"
    case .population: "Population"
    case .comparator: "Comparator"
    case .outcome: "Outcome"
    case .outcomeClass: "Kind of outcome"
    case .effect: "Effect"
    case .interval: "Interval"
    case .certainty: "Certainty"
    case .name: "Name"
    case .amount: "Amount"
    case .unit: "Unit"
    case .coPayment: "Co-payment"
    case .code: "Code"
    case .year: "Year"
    case .patients: "Patients"
    case .cost: "Cost"
    case .savings: "Savings"
    case .threshold: "Threshold"
    case .source: "Source"
    case .responsible: "Responsible"
    case .due: "Due"
    case .file: "File"
    case .title: "Title"
    case .content: "Content"
    case .value: "Value"
    }
  }

  package func label(_ table: RequestTable) -> String {
    switch table {
    case .evidence: "Evidence"
    case .tariff: "Tariff"
    case .budget: "Budget"
    case .openQuestions: "Open questions"
    case .annexes: "Annexes"
    case .otherFields: "Other fields"
    }
  }

  package var changes: String { "Changes" }
  package func version(_ number: Int) -> String { "version \(number)" }
  package func versions(_ to: Int, comparedWith from: Int) -> String {
    "version \(to), compared with version \(from)"
  }
  package var nothingChanged: String {
    "Nothing changed in the fields, the text and the readable annexes."
  }
  package func unchangedLines(_ count: Int) -> String {
    count == 1 ? "… 1 line unchanged" : "… \(count) lines unchanged"
  }
  package var added: String { "added" }
  package var removed: String { "removed" }
  package var changed: String { "changed" }
  package func changedUnderRound(_ version: Int) -> String {
    "The dossier has changed (version \(version)) since the round was opened: read your draft again."
  }
  package func newVersion(_ version: Int, on day: Day) -> String {
    "New version of the dossier (\(version), received on \(date(day))): look at the changes."
  }
  package var seenInDossier: String { "seen in the dossier" }

  package func sentence(for hint: ActHint) -> String {
    switch hint {
    case .pointsWithoutReply(let numbers):
      "The group has not answered points of the applicant: \(list(numbers.map(String.init))). The report will say so."
    case .applicantWindowOpen(let day):
      "The applicant can still explain until \(date(day)) (indicative)."
    case .questionsNotSent(let drafts):
      "Drafted questions have not been sent: \(list(drafts))."
    }
  }

  package func window(_ window: ApplicantWindow, today: Day) -> String {
    "Indicative period of the applicant: until \(date(window.until)), \(daysLeft(window.daysLeft(on: today), .calendarDays))"
  }

  package func questionLead(_ id: CriterionID, _ name: String) -> String {
    "The group could not judge criterion \(id) (\(name)) from the dossier. Can you explain:"
  }

  package func proposed(_ count: Int) -> String {
    count == 1 ? "proposed: 1 member could not judge" : "proposed: \(count) members could not judge"
  }
}
