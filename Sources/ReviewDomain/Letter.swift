/// A letter to the applicant that went out.
package struct Letter: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// What is missing, and by when it should come.
    case incomplete
    /// The request was received and found admissible: day 0.
    case admissible
    case inadmissible
    /// The group's questions.
    case questions
    /// The group's answer to each point.
    case reply
    /// What members addressed to the applicant in the deliberation.
    case comments
  }

  package enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
    case email, post
    case registeredPost = "registered-post"
    case eHealthBox = "ehealthbox"
    case hand
  }

  package let kind: Kind
  package let channel: Channel
  /// The text that went out, kept in `objects/`.
  package let text: ObjectID
  package let day: Day

  package init(kind: Kind, channel: Channel, text: ObjectID, day: Day) {
    self.kind = kind
    self.channel = channel
    self.text = text
    self.day = day
  }
}

extension ReviewCase {
  /// Whether there is something that a letter of this kind could say.
  package func isDue(_ kind: Letter.Kind) -> Bool {
    switch kind {
    case .incomplete: isIncomplete && stage == .admissibility
    case .admissible: admissibleOn != nil && stage != .ended
    case .inadmissible: ending == .inadmissible
    case .questions: applicantPoints.contains { $0.kind == .question && $0.isSent }
    case .comments: !applicantComments.isEmpty
    case .reply: applicantPoints.contains { $0.isSent && !$0.reply.isEmpty }
    }
  }

  /// The kinds of letter that have something to say, in the order of the path.
  package var dueLetters: [Letter.Kind] { Letter.Kind.allCases.filter(isDue) }

  func letter(_ kind: Letter.Kind, _ channel: Letter.Channel, text: ObjectID) throws(Refusal)
    -> [CaseEvent]
  {
    guard !dueLetters.isEmpty else { throw .noLetterDue }
    guard isDue(kind) else { throw .letterNotDue(kind) }
    guard !text.rawValue.isEmpty else { throw .textNeeded }
    return [.letterSent(kind: kind, channel: channel, text: text)]
  }
}
