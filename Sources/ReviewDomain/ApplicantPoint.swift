/// A point between the group and the applicant: a question that the group asks, or a remark in the
/// applicant's explanation.
///
/// The group answers each.
package struct ApplicantPoint: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable { case question, remark }

  package let kind: Kind
  /// The draft's place among all drafts of the case, from 1; never given twice.
  ///
  /// 0 for a remark.
  package let draft: Int
  /// The number by which everybody knows it, frozen when it is sent or received.
  package internal(set) var number: Int?
  package internal(set) var criterion: CriterionID?
  /// The question per language; a remark stands in the file's language alone.
  package internal(set) var texts: LocalizedText
  /// Who drafted the question last, or entered the remark.
  package internal(set) var author: MemberID
  /// When the question was sent, or the remark was received.
  package internal(set) var sentOn: Day?
  /// Why it was dropped before it was sent.
  package internal(set) var dropped: String?
  /// The applicant's answer to a question.
  package internal(set) var answer: ApplicantAnswer?
  /// The group's answer to the point.
  package internal(set) var reply: LocalizedText
  package internal(set) var repliedOn: Day?

  package init(
    kind: Kind, draft: Int = 0, number: Int? = nil, criterion: CriterionID? = nil,
    texts: LocalizedText, author: MemberID, sentOn: Day? = nil
  ) {
    self.kind = kind
    self.draft = draft
    self.number = number
    self.criterion = criterion
    self.texts = texts
    self.author = author
    self.sentOn = sentOn
    reply = LocalizedText()
  }

  /// Whether the applicant knows of it.
  package var isSent: Bool { sentOn != nil }
  package var isDraft: Bool { sentOn == nil && dropped == nil }

  /// `a`, `b`, … `z`, `aa`: what a draft is called until it has a number.
  package var draftLabel: String { Self.label(draft) }

  package static func label(_ draft: Int) -> String {
    guard draft > 0 else { return "" }
    let (rest, letter) = (draft - 1).quotientAndRemainder(dividingBy: 26)
    return label(rest) + String(Unicode.Scalar(UInt8(97 + letter)))
  }
}

/// What the applicant said to a question.
package struct ApplicantAnswer: Hashable, Sendable, Codable {
  package let text: String
  package let day: Day
  /// Why it was taken in after the window; `nil` inside it.
  package let late: String?

  package init(text: String, day: Day, late: String? = nil) {
    self.text = text
    self.day = day
    self.late = late
  }
}

/// The applicant's written explanation, whole; its points are ``ApplicantPoint``s.
package struct WrittenExplanation: Hashable, Sendable, Codable {
  package let text: String
  package let day: Day
  package let late: String?
  /// The numbers of the points that it was split into.
  package let points: [Int]

  package init(text: String, day: Day, late: String? = nil, points: [Int] = []) {
    self.text = text
    self.day = day
    self.late = late
    self.points = points
  }
}

/// The applicant's oral presentation to the group.
package struct Hearing: Hashable, Sendable, Codable {
  package let participants: String
  package let notes: String
  package let day: Day
  package let late: String?

  package init(participants: String, notes: String, day: Day, late: String? = nil) {
    self.participants = participants
    self.notes = notes
    self.day = day
    self.late = late
  }
}

/// When the applicant may explain, inside the evaluation; indicative, as every period.
package struct ApplicantWindow: Hashable, Sendable, Codable {
  package let from: Day
  /// The last day.
  package let until: Day

  package init(from: Day, until: Day) {
    self.from = from
    self.until = until
  }

  package func isOpen(on day: Day) -> Bool { day <= until }

  /// Negative when the window is over.
  package func daysLeft(on day: Day) -> Int { until.days(since: day) }
}
