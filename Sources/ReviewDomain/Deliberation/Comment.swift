/// A word in the deliberation, on one criterion or on the whole case, in a thread with its replies.
///
/// Internal to the group unless it was addressed to the applicant by hand, each comment for itself:
/// a reply never takes over the audience of what it replies to.
package struct Comment: Hashable, Sendable, Codable {
  /// Who is meant to read it.
  package enum Audience: String, Hashable, Sendable, Codable, CaseIterable {
    case `internal`, applicant
  }

  /// 1 for the first of the case; never given twice.
  package let number: Int
  package let member: MemberID
  package let criterion: CriterionID?
  package let text: String
  package let day: Day
  /// The comment that it answers.
  package let replyTo: Int?
  package let audience: Audience
  /// When a letter brought it to the applicant; always `nil` for an internal one.
  package internal(set) var sentOn: Day?

  package init(
    number: Int, member: MemberID, criterion: CriterionID?, text: String, day: Day,
    replyTo: Int? = nil, audience: Audience = .internal
  ) {
    self.number = number
    self.member = member
    self.criterion = criterion
    self.text = text
    self.day = day
    self.replyTo = replyTo
    self.audience = audience
  }
}

/// A comment in its thread.
package struct ThreadedComment: Hashable, Sendable {
  package let comment: Comment
  /// 0 for the comment that began the thread.
  package let depth: Int
}

extension ReviewCase {
  /// The comments on a criterion, or on the whole case, each under what it answers.
  package func thread(on criterion: CriterionID?) -> [ThreadedComment] {
    let own = comments.filter { $0.criterion == criterion }
    let known = Set(own.map(\.number))
    let answers = Dictionary(grouping: own) { comment in
      comment.replyTo.flatMap { known.contains($0) && $0 < comment.number ? $0 : nil } ?? 0
    }
    func branch(under number: Int, depth: Int) -> [ThreadedComment] {
      (answers[number] ?? []).flatMap { comment in
        [ThreadedComment(comment: comment, depth: depth)]
          + branch(under: comment.number, depth: depth + 1)
      }
    }
    return branch(under: 0, depth: 0)
  }

  /// What the group addressed to the applicant, in its order.
  package var applicantComments: [Comment] { comments.filter { $0.audience == .applicant } }

  func commentEvents(
    on criterion: CriterionID?, _ text: String, _ address: CommentAddress, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    guard !text.isBlank else { throw .textNeeded }
    let subject = try subject(of: criterion, replyingTo: address.replyTo, in: context)
    if address.audience == .applicant, !address.isConfirmed {
      throw .deliberation(.applicantNotConfirmed)
    }
    return [
      .commented(
        criterion: subject, text: text, replyTo: address.replyTo,
        audience: address.audience == .internal ? nil : address.audience)
    ]
  }

  /// A reply is about what its thread is about.
  private func subject(
    of criterion: CriterionID?, replyingTo number: Int?, in context: CaseContext
  ) throws(Refusal) -> CriterionID? {
    guard let number else {
      if let criterion, context.criteriaInUse[criterion] == nil {
        throw .unknownCriterion(criterion)
      }
      return criterion
    }
    guard let answered = comments.first(where: { $0.number == number }) else {
      throw .deliberation(.unknownComment(number, comments.map(\.number)))
    }
    guard criterion == nil || criterion == answered.criterion else {
      throw .deliberation(.otherThread(number, answered.criterion))
    }
    return answered.criterion
  }

  mutating func applyComment(
    _ criterion: CriterionID?, _ text: String, replyTo: Int?, _ audience: Comment.Audience?,
    by actor: MemberID, on day: Day
  ) {
    comments.append(
      Comment(
        number: comments.count + 1, member: actor, criterion: criterion, text: text, day: day,
        replyTo: replyTo, audience: audience ?? .internal))
  }

  /// A letter brings the applicant all that was addressed to them before it.
  mutating func markCommentsSent(on day: Day) {
    for index in comments.indices
    where comments[index].audience == .applicant && comments[index].sentOn == nil {
      comments[index].sentOn = day
    }
  }
}

/// Which comment is answered, and who will read the answer.
package struct CommentAddress: Hashable, Sendable {
  package var replyTo: Int?
  package var audience: Comment.Audience
  /// Said by hand, and needed where the applicant will read it.
  package var isConfirmed: Bool

  package init(
    replyTo: Int? = nil, audience: Comment.Audience = .internal, isConfirmed: Bool = false
  ) {
    self.replyTo = replyTo
    self.audience = audience
    self.isConfirmed = isConfirmed
  }
}
