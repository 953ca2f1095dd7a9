package import ReviewDomain

extension English {
  package func title(_ command: MatrixCommand) -> String {
    switch command {
    case .explain: "Explain the figures"
    case .constituencies: "By constituency"
    case .reply: "Reply to a comment"
    }
  }

  package func hint(_ command: MatrixCommand) -> String {
    switch command {
    case .explain: "explain"
    case .constituencies: "constituency"
    case .reply: "reply"
    }
  }

  package func help(_ command: MatrixCommand) -> String {
    switch command {
    case .explain:
      "Shows every figure of the criterion and of the case: the formula, the scores in it, what "
        + "was left out, and how to check it."
    case .constituencies:
      "Shows a column for each constituency instead of each member; once more shows the members."
    case .reply: "Replies to the last comment on this criterion; the number can be changed."
    }
  }

  package func word(_ word: DeliberationWord) -> String {
    switch word {
    case .consensus: "Consensus"
    case .noConstituency: "no constituency"
    case .disagreement: "disagreement"
    case .neighbours: "neighbouring"
    case .figures: "Figures"
    case .scores: "Scores"
    case .leftOut: "Left out"
    case .noAnswer: "no score"
    case .notIn: "sheet not handed in"
    case .recusedMembers: "recused"
    case .whole: "The whole case"
    case .check: "To check it"
    case .gauge: "Consensus gauge"
    case .agreement: "Agreement"
    case .caseThread: "Comments on the whole case"
    case .medianShort: "med."
    case .consensusShort: "cons."
    }
  }

  package func term(_ audience: Comment.Audience) -> String {
    switch audience {
    case .internal: "internal to the group"
    case .applicant: "to the applicant"
    }
  }

  package func sentence(for refusal: DeliberationRefusal) -> String {
    switch refusal {
    case .unknownComment(let number, let known):
      known.isEmpty
        ? "There is no comment to reply to yet. Leave this field empty."
        : "There is no comment \(number). Choose a number from 1 to \(known.count)."
    case .otherThread(let number, let criterion):
      "Comment \(number) is about \(criterion?.rawValue ?? "the whole case"), and a reply is about "
        + "the same. Leave the criterion empty or change the number."
    case .applicantNotConfirmed:
      "The applicant would read this comment. Confirm it by hand (Confirm: yes), or keep it "
        + "internal to the group."
    case .consensusNeedsWords(let id, let value):
      "The value \(value) on \(id) does not stand without words, as on a sheet. Write what was "
        + "settled in at least one language."
    case .consensusEmpty: "A consensus needs a value, a text or both. Give at least one of them."
    }
  }

  package func sentence(for gap: AgreementGap) -> String {
    switch gap {
    case .fewMembers: "no figure: fewer than two members scored the same criterion"
    case .fewCriteria: "no figure: fewer than two criteria were scored by two members"
    case .allAlike: "there is no α: all scores are the same"
    }
  }

  package func commented(
    _ criterion: CriterionID?, replyTo: Int?, _ audience: Comment.Audience?
  ) -> String {
    (replyTo.map { "replied to comment \($0)" } ?? "commented")
      + (criterion.map { " on \($0)" } ?? "")
      + (audience == .applicant ? ", for the applicant to read" : "")
  }

  package func settled(_ criterion: CriterionID, _ value: Score?) -> String {
    "recorded the consensus on \(criterion)" + (value.map { ": \($0)" } ?? "")
  }

  package var commentNotice: String {
    "Internal to the group, unless you choose the applicant and confirm it: they will read it in "
      + "a letter."
  }

  package func toApplicant(sentOn: Day?) -> String {
    "to the applicant, " + (sentOn.map { "sent on \(date($0))" } ?? "not sent yet")
  }

  package func settledBy(_ name: String, on day: Day) -> String {
    "written down by \(name) on \(date(day))"
  }

  package func basis(criteria: Int, members: Int) -> String {
    "\(criteria) criteria × \(members) members"
  }

  package var agreementMeaning: String {
    "α: do members order the criteria alike? AC2: how much their scores resemble each other. To "
      + "choose what to talk about, never to decide."
  }

  package var agreementParadox: String {
    "When nearly all scores are the same, α collapses although everybody agrees; AC2 shows it. That "
      + "is why α never stands alone."
  }

  package func disagreementMeaning(_ isDisagreement: Bool) -> String {
    isDisagreement
      ? "Above 1: disagreement (≠), as the queries divergent and di. say too."
      : "Not above 1: no disagreement, as the queries divergent and di. say too."
  }

  package func neighboursMeaning(levels: Int, step: Double) -> String {
    "The group stands on two neighbouring levels: on a scale of \(levels) levels one of them is "
      + "worth \(decimal(step)) points on 1 to 9, more than the \(decimal(2.35)) allowed in the "
      + "middle."
  }

  package var medianMeaning: String {
    "The middle score in their order; both middle ones where they differ."
  }

  package var gaugeMeaning: String {
    "Tastle and Wierman: 1 when all give the same score, 0 when half give the lowest and half the "
      + "highest."
  }

  package func mapping(_ ends: ClosedRange<Int>) -> String {
    "The levels \(ends.lowerBound) to \(ends.upperBound) are mapped onto 1 to 9, for which the rule "
      + "is calibrated."
  }

  package var percentileKind: String { "linear interpolation, R's type 7" }

  package var leftOutMeaning: String {
    "Counted apart, never part of a mean or a median."
  }

  package var constituencyMeaning: String { "Median × number of scores of each constituency." }
}
