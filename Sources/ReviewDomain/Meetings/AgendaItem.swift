/// What an item of an agenda is about.
///
/// Written as the number of a case, `minutes`, `information`, `other`, or `p1` for the first point
/// of its own words.
package enum AgendaSubject: Hashable, Sendable {
  case review(CaseID)
  case topic(AgendaTopic)
  /// A point in words of its own, by its number in the meeting; never reused there.
  case point(Int)

  package var caseID: CaseID? {
    if case .review(let id) = self { id } else { nil }
  }
}

/// A point that many meetings have; its name is translated.
package enum AgendaTopic: String, Hashable, Sendable, Codable, CaseIterable {
  /// Approval of the minutes of an earlier meeting.
  case minutes
  case information
  /// Any other business; comes last.
  case other
}

/// Where an item stands: adopted together without discussion, or discussed one by one.
package enum AgendaBlock: String, Hashable, Sendable, Codable, CaseIterable {
  case consent, debate
}

/// One line of an agenda as it was set.
package struct AgendaPoint: Hashable, Sendable, Codable {
  package let subject: AgendaSubject
  /// Of a point in words of its own.
  package let title: LocalizedText?
  package let block: AgendaBlock
  /// How long it may take; 0 where nobody fixed it.
  package let minutes: Int

  private enum CodingKeys: String, CodingKey {
    case subject = "item"
    case title, block, minutes
  }

  package init(
    _ subject: AgendaSubject, title: LocalizedText? = nil, block: AgendaBlock = .debate,
    minutes: Int = 0
  ) {
    self.subject = subject
    self.title = title
    self.block = block
    self.minutes = minutes
  }
}

/// One line of an agenda, and what became of it.
package struct AgendaItem: Hashable, Sendable {
  /// A time during which it was discussed; without an end it is in hand.
  package struct Discussion: Hashable, Sendable {
    package let from: ClockTime
    package internal(set) var until: ClockTime?
    /// Who was in the meeting and had to leave for it.
    package internal(set) var out: [MemberID]
  }

  package internal(set) var point: AgendaPoint
  /// Who took it out of the consent block.
  package internal(set) var pulledBy: MemberID?
  /// Why; empty for a viewer to whom the case's dossier is closed.
  package internal(set) var pullReason = ""
  package internal(set) var discussions: [Discussion] = []
  /// When it was adopted with the consent block.
  package internal(set) var adoptedAt: ClockTime?
  /// Why the consent block was adopted without it.
  package internal(set) var leftOut: ConsentFailure.Reason?

  package init(_ point: AgendaPoint, pulledBy: MemberID? = nil) {
    self.point = point
    self.pulledBy = pulledBy
  }

  package init(
    caseID: CaseID, block: AgendaBlock = .debate, minutes: Int = 0, pulledBy: MemberID? = nil
  ) {
    self.init(
      AgendaPoint(.review(caseID), block: block, minutes: minutes), pulledBy: pulledBy)
  }

  package var subject: AgendaSubject { point.subject }
  /// `nil` for a point that is about no case.
  package var caseID: CaseID? { subject.caseID }
  package var title: LocalizedText? { point.title }
  /// A case that was pulled or left out is debated, whatever was planned.
  package var block: AgendaBlock { pulledBy == nil && leftOut == nil ? point.block : .debate }
  package var minutes: Int { point.minutes }
  package var isInHand: Bool { discussions.last.map { $0.until == nil } ?? false }
  /// Whether the meeting dealt with it, or deals with it now.
  package var isReached: Bool { !discussions.isEmpty || adoptedAt != nil }
}

/// A case that a consent block was adopted without.
package struct ConsentFailure: Hashable, Sendable, Codable {
  package enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// There is no text with reasons in the file's language, or no revealed round.
    case proposal
    case adopted
    case openVote = "open-vote"
    case quorum, majority
    /// A checkpoint of the policy is not met.
    case gates
    /// The case is not, or no longer, one that the group votes on.
    case stage
    /// Somebody else leads the case, or its chair has an interest.
    case chair
    case other
  }

  package let caseID: CaseID
  package let reason: Reason

  private enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case reason
  }

  package init(_ caseID: CaseID, _ reason: Reason) {
    self.caseID = caseID
    self.reason = reason
  }
}

extension AgendaSubject: CustomStringConvertible {
  /// Reads what ``description`` writes.
  package init?(_ text: String) {
    let word = text.trimmed.lowercased()
    if let topic = AgendaTopic(rawValue: word) {
      self = .topic(topic)
    } else if word.hasPrefix("p"), let number = Int(word.dropFirst()), number > 0 {
      self = .point(number)
    } else if let id = CaseID(word) {
      self = .review(id)
    } else {
      return nil
    }
  }

  package var description: String {
    switch self {
    case .review(let id): id.description
    case .topic(let topic): topic.rawValue
    case .point(let number): "p\(number)"
    }
  }
}

extension AgendaSubject: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let subject = AgendaSubject(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an item")
    }
    self = subject
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
