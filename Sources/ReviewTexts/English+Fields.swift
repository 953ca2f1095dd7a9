package import ReviewDomain

extension English {
  package func label(_ field: ActField, of act: Act) -> String {
    switch field {
    case .interest: "My interest"
    case .text where act == .declare: "Description of the interest"
    case .text where act == .correct: "What is right"
    case .text: "Comment"
    case .criterion: "Criterion"
    case .conclusion: "Conclusion"
    case .reasons: "Reasons"
    case .conditions: "Conditions"
    case .until where act == .decide: "Until"
    case .until: "End date"
    case .atEnd: "What happens at the end"
    case .questions: "Open questions"
    case .choice: "My ballot"
    case .reason where act == .vote: "Note or minority opinion"
    case .reason: "Reason"
    case .member: "Member"
    case .rights: "Rights removed"
    case .gate: "Gate"
    case .answer: "Answer"
    case .evidence: "Evidence"
    case .missing: "Gates concerned"
    case .note: "Note"
    case .notes: "Notes of the meeting"
    case .outcome where act == .milestone: "Milestone met?"
    case .outcome: "Decision"
    case .authority: "Authority"
    case .vehicle: "Legal vehicle"
    case .decidedOn: "Decided on"
    case .level: "Level"
    case .from: "From"
    case .notifiedOn: "Notified on"
    case .tariff: "Tariff"
    case .number: "Number of the milestone"
    case .days: "Days added"
    case .ending: "Ending"
    case .tag: "Tag"
    case .value: "Value"
    case .otherCase: "Number of the other case"
    case .relation: "Relation"
    case .entry: "Number of the entry"
    }
  }

  package func hint(_ field: ActField, of act: Act) -> String {
    switch field {
    case .interest: "None, or a direct or indirect interest on which the chair decides."
    case .text where act == .declare:
      "Needed where there is an interest, direct or indirect; the chair reads it."
    case .text where act == .correct: "What the entry should have said."
    case .text: "The whole group reads it."
    case .criterion: "Its id, as C2; leave empty for the whole case."
    case .conclusion: "What the group is asked to adopt."
    case .reasons where act == .decide:
      "Needed in the language of the file if the decision differs from the group's conclusion."
    case .reasons:
      "The facts that carry the conclusion; needed in the language of the file before the vote."
    case .conditions: "What the reimbursement is subject to, if anything."
    case .until where act == .decide:
      "Last day, as 31/12/2027; needed for a temporary reimbursement."
    case .until: "Last day, as 31/12/2027; for a temporary conclusion only."
    case .atEnd: "If nobody acts on the last day; for a temporary conclusion only."
    case .questions: "One a line: outcome; comparator; threshold; source; responsible; day."
    case .choice: "It stays hidden from the others until the vote closes."
    case .reason where act == .vote: "Optional; shown with your ballot once the vote has closed."
    case .reason: "A sentence or two, kept with the act."
    case .member: "The id, as in the list of members."
    case .rights: "One or more; none to clear the member."
    case .gate: "Its id, as A3."
    case .answer: "Yes, no or not applicable."
    case .evidence: "Where the dossier shows it; needed for no and not applicable."
    case .missing: "Those for which something is missing: ids, separated by spaces."
    case .note where act == .milestone: "What was shown, in a line or two."
    case .note: "What came in, and when."
    case .notes: "What was asked and answered."
    case .outcome where act == .milestone: "Met, late or missed."
    case .outcome: "What the authority decided."
    case .authority: "Who decided."
    case .vehicle: "The act in words, as the article of the convention."
    case .decidedOn: "Day of the decision, as 21/11/2026; not in the future."
    case .level: "M3 light with temporary, M3 plus with definitive, empty with negative."
    case .from: "First day of the reimbursement, if known."
    case .notifiedOn: "Day on which the applicant was told."
    case .tariff: "One a line: name; amount; unit; co-payment; code (these two are optional)."
    case .number: "As in the list of milestones of the case."
    case .days: "Calendar days, from 1 to 3,660."
    case .ending: "How the case ends."
    case .tag: "One word, as agenda; ~later for a tag that only you see."
    case .value: "A whole number to sort by; optional."
    case .otherCase: "As 2025-031."
    case .relation: "Re-evaluates, supersedes, same product; none takes it back."
    case .entry: "As in the history of the case."
    }
  }

  package func term(hasInterest: Bool) -> String {
    hasInterest ? "interest to be examined" : "none"
  }
}
