import ReviewDomain
import ReviewTestSupport
import Testing

/// Every act, by every role, at every stage, in every situation that a member can be in: what the
/// table of `ActTableTests` and the three rights say, and nothing else.
@Suite struct ActMatrixTests {
  /// How the member stands to the case, apart from the role.
  enum Situation: String, CaseIterable {
    case declared, undeclared
    /// An interest is declared, and the chair has not decided.
    case pending
    case withoutRead, withoutDeliberate, withoutVote
    case inactive, stranger
    /// Active, on a day before the mandate begins.
    case outsideMandate

    var lost: Right? {
      switch self {
      case .withoutRead: .read
      case .withoutDeliberate: .deliberate
      case .withoutVote: .vote
      case .declared, .undeclared, .pending, .inactive, .stranger, .outsideMandate: nil
      }
    }
  }

  /// What stands in the way before the act itself is looked at.
  enum Obstacle: String {
    case stranger, inactive, mandate, role, stage, ended, declare, wait, recused, chair
    case interest
  }

  @Test(arguments: Act.allCases)
  func `what a role may do at a stage is what the table and the member's rights say`(act: Act)
    throws
  {
    let line = try #require(Agreed.table[act.rawValue], "the table says nothing of \(act)")
    for stage in Stage.allCases {
      for role in Member.Role.allCases {
        for situation in Situation.allCases {
          let expected = line.obstacles(act.rawValue, role, stage, situation)
          let found = Self.obstacle(to: act, role, stage, situation)
          let place = "\(act) by \(role), \(situation), at \(stage)"
          if expected.isEmpty {
            #expect(found == nil, "\(place): refused for \(found?.rawValue ?? "")")
          } else {
            #expect(found.map(expected.contains) == true, "\(place): \(expected) and not \(found)")
          }
        }
      }
    }
  }

  /// The obstacle that the program names; `nil` when there is none but the act's own conditions.
  private static func obstacle(
    to act: Act, _ role: Member.Role, _ stage: Stage, _ situation: Situation
  ) -> Obstacle? {
    let member = Member.with(role)
    let reviewCase = ReviewCase.walked(to: stage, member, situation)
    var group = Group.cast
    if situation == .inactive { group = Group(members: Member.cast.map { $0.without(member) }) }
    if situation == .outsideMandate {
      group = Group(members: Member.cast.map { $0.mandated($0.id == member.id) })
    }
    if situation == .stranger { group = Group(members: Member.cast.filter { $0.id != member.id }) }
    let context = CaseContext.cast(group: group)
    guard let refusal = reviewCase.refusal(of: act, by: member.id, in: context) else { return nil }
    switch refusal {
    case .unknownMember(member.id): return .stranger
    case .inactiveMember(member.id): return .inactive
    case .roleMayNot: return .role
    case .wrongStage: return .stage
    case .caseEnded: return .ended
    case .declareFirst: return .declare
    case .interestUndecided: return .wait
    case .recused: return .recused
    case .chairRecused: return .chair
    case .people(.chairHasInterest): return .interest
    case .people(.outsideMandate(member.id, _, _)): return .mandate
    default: return nil
    }
  }
}

extension Member {
  /// With a mandate that begins after the tests' day, where `isLater`.
  fileprivate func mandated(_ isLater: Bool) -> Member {
    var copy = self
    if isLater { copy.from = .on("2027-01-01") }
    return copy
  }

  fileprivate func without(_ member: Member) -> Member {
    var copy = self
    if id == member.id { copy.isActive = false }
    return copy
  }
}

extension ReviewCase {
  /// A case that stands at `stage`, on which everybody but `member` declared no interest.
  fileprivate static func walked(
    to stage: Stage, _ member: Member, _ situation: ActMatrixTests.Situation
  ) -> ReviewCase {
    var events = Member.cast.filter { $0.role.declaresInterests && $0.id != member.id }
      .map { (CaseEvent.interestsDeclared(conflict: false, text: ""), $0) }
    switch situation {
    case .undeclared: break
    case .declared, .inactive, .stranger, .outsideMandate:
      events.append((.interestsDeclared(conflict: false, text: ""), member))
    case .pending: events.append((.interestsDeclared(conflict: true, text: "x"), member))
    case .withoutRead, .withoutDeliberate, .withoutVote:
      let removed = situation.lost.map { [$0] } ?? []
      events.append((.interestsDeclared(conflict: true, text: "x"), member))
      events.append(
        (.recusalDecided(member: member.id, removed: removed, reason: "x"), Member.paul))
    }
    let start = stage == .presubmission ? inPresubmission : registered
    return start.after(on: "2026-03-10", events + path(to: stage))
  }

  private static func path(to stage: Stage) -> [(CaseEvent, Member)] {
    let scored: [(CaseEvent, Member)] = [
      (.foundAdmissible, .sofie), (.roundOpened(round: 1, criteriaSet: "set-1"), .paul),
      (.scoreSheetSubmitted(round: 1, sheet: .sheet(of: .bram), salt: ""), .bram),
    ]
    let voted: [(CaseEvent, Member)] = [
      (.roundClosed(round: 1), .paul), (.roundRevealed(round: 1), .paul),
      (.proposalDrafted(proposal: .temporary), .paul),
      (.voteOpened(digest: "digest-1", quorum: 1), .paul),
    ]
    let concluded: [(CaseEvent, Member)] = [
      (.voteClosed(outcome: .adopted), .paul), (.concluded(conclusion: .temporary), .paul),
    ]
    switch stage {
    case .presubmission, .admissibility: return []
    case .scoring: return scored
    case .deliberation: return scored + voted.prefix(3)
    case .vote: return scored + voted
    case .concluded: return scored + voted + concluded
    case .decided:
      return scored + voted + concluded + [(.decisionRecorded(decision: .temporary), .sofie)]
    case .inForce: return path(to: .decided) + [(.enteredIntoForce, .sofie)]
    case .ended: return path(to: .scoring) + [(.ended(ending: .withdrawn, reason: "x"), .sofie)]
    }
  }
}

/// A line of the table that the group agreed on, read from its text.
struct Agreed {
  let roles: [String]
  let stages: [String]
  let right: String

  static let table: [String: Agreed] = Dictionary(
    ActTableTests.agreed.split(separator: "\n").map { line in
      let fields = line.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
      return (fields[0][0], Agreed(roles: fields[1], stages: fields[2], right: fields[3][0]))
    }, uniquingKeysWith: { first, _ in first })

  /// Who declares interests at all, and so has rights to lose.
  private static let declaring = ["chair", "voting", "advisory", "expert"]

  func obstacles(
    _ act: String, _ role: Member.Role, _ stage: Stage, _ situation: ActMatrixTests.Situation
  ) -> Set<ActMatrixTests.Obstacle> {
    var all: Set<ActMatrixTests.Obstacle> = []
    if situation == .stranger { return [.stranger] }
    if situation == .inactive { all.insert(.inactive) }
    if !roles.contains(role.rawValue) { all.insert(.role) }
    if stages != ["everywhere"], !stages.contains(stage.rawValue) {
      all.insert(stage == .ended ? .ended : .stage)
    }
    if right != "-", Self.declaring.contains(role.rawValue) {
      if situation == .undeclared { all.insert(.declare) }
      if situation == .pending { all.insert(.wait) }
      if situation.lost?.rawValue == right { all.insert(.recused) }
    }
    if situation == .outsideMandate { all.insert(.mandate) }
    let leads = role.rawValue == "chair" && roles.contains("chair")
    if leads, !["declare", "replace-chair", "comment"].contains(act) {
      if situation == .pending { all.insert(.interest) }
      if situation == .withoutRead || situation == .withoutDeliberate { all.insert(.chair) }
    }
    return all
  }
}
