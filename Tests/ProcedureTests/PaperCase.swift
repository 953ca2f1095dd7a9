import ReviewDomain

@testable import CaseStore

/// The procedure as the paper says it: a case kept by hand, from the issue, design.md §1–2 and
/// docs/COMMANDS.md, without a line of the program's rules.
///
/// To take up a new act: give it a line in `PaperTable.swift`, what speaks against it in
/// `PaperObjections`, what it changes in `PaperChanges`, and a way to imagine it in `Imagination`.
/// The compiler names all four places, since none of these switches has a default. A new refusal
/// needs its word in `Objection`; a new fact of a case its line in `Comparison`.
struct PaperCase {
  var request: ReimbursementRequest
  var stage: Stage
  var ending: Ending?
  /// Where the case stood when it ended.
  var stood: Stage
  /// Lines of its history.
  var entries = 1
  var lastDay: Day
  var revisions = 1
  var meetings = 0
  var submittedOn: Day?
  var admissibleOn: Day?
  var gates: [CriterionID: (verdict: GateAnswer.Verdict, evidence: String)] = [:]
  var waitsForApplicant = false
  /// Who declared, and whether the last declaration names an interest.
  var declared: [MemberID: Bool] = [:]
  var waitsForChair: Set<MemberID> = []
  var taken: [MemberID: Set<Right>] = [:]
  var rounds: [PaperRound] = []
  var comments = 0
  var proposal: Proposal?
  var votes: [PaperVote] = []
  var conclusion: Proposal?
  var decisions: [Decision] = []
  var milestones: [Milestone.Outcome?] = []
  var extended = 0
  var pauses: [PaperPause] = []
  var corrections: [Int: String] = [:]

  init(_ request: ReimbursementRequest, presubmission: Bool, on day: Day) {
    self.request = request
    stage = presubmission ? .presubmission : .admissibility
    stood = stage
    submittedOn = presubmission ? nil : day
    lastDay = day
  }
}

/// A blind scoring.
struct PaperRound {
  enum State { case open, closed, revealed }

  let rules: PaperRules
  var state = State.open
  /// What each member handed in; `isBack` when it was given back.
  var sheets: [MemberID: (scores: [CriterionScore], isBack: Bool)] = [:]

  var inHand: Int { sheets.values.count { !$0.isBack } }
}

/// A vote on one text.
struct PaperVote {
  let text: Proposal
  let digest: String
  let quorum: Int
  var ballots: [MemberID: (choice: BallotChoice, isAdvice: Bool)] = [:]
  var outcome: Vote.Outcome?

  func count(_ choice: BallotChoice) -> Int {
    ballots.values.count { $0.choice == choice && !$0.isAdvice }
  }
}

struct PaperPause {
  let from: Day
  var until: Day?
}

/// A criteria set as a page.
struct PaperRules: Equatable {
  let object: ObjectID
  let gates: [CriterionID]
  /// In the order of the sheet; words alone for ``described``.
  let asked: [CriterionID]
  let described: [CriterionID]
  let askedIfTemporary: [CriterionID]

  /// `CriteriaSet.small`, and the version that the group adopts later.
  static let first = PaperRules(
    object: World.firstSet.adopted.object, gates: ["A1", "A3", "B3", "B4"],
    asked: ["C1", "C2", "F1", "F4"],
    described: ["F4"], askedIfTemporary: ["G2"])
  static let second = PaperRules(
    object: World.secondSet.adopted.object, gates: ["A1", "A3", "B3", "B4", "B6"],
    asked: ["C1", "C2", "C3", "F4"],
    described: ["F4"], askedIfTemporary: ["G2"])

  var all: [CriterionID] { gates + asked + askedIfTemporary }
}

/// The group as a list of names on a page.
struct PaperGroup {
  var members: [MemberID: Member]
  var rules = PaperRules.first

  init(_ members: [Member]) {
    self.members = Dictionary(members.map { ($0.id, $0) }) { first, _ in first }
  }
}

extension PaperCase {
  var vote: PaperVote? { votes.last.flatMap { $0.outcome == nil ? $0 : nil } }
  var isPaused: Bool { pauses.last.map { $0.until == nil } ?? false }
  var isRevealed: Bool { rounds.last?.state == .revealed }

  /// The rules that a round froze, else the ones in force.
  func rules(of group: PaperGroup) -> PaperRules { rounds.last?.rules ?? group.rules }

  /// What a sheet asks: the rest only where temporary is asked or proposed.
  func sheet(of group: PaperGroup) -> [CriterionID] {
    let rules = rules(of: group)
    let isTemporary = request.requested == .temporary || proposal?.conclusion == .temporary
    return isTemporary ? rules.asked + rules.askedIfTemporary : rules.asked
  }

  /// What stands between a member and a right; the secretariat and the auditor declare nothing.
  func obstacles(to right: Right, for member: Member) -> [Objection] {
    guard member.role != .secretariat, member.role != .auditor else { return [] }
    guard declared[member.id] != nil else { return [.declareFirst] }
    return (taken[member.id]?.contains(right) == true ? [.recused] : [])
      + (waitsForChair.contains(member.id) ? [.interestUndecided] : [])
  }

  /// Who counts for the quorum: voting members in office who were not deprived of this vote.
  func voters(of group: PaperGroup) -> Int {
    group.members.values.count {
      $0.role == .voting && $0.isActive && taken[$0.id]?.contains(.vote) != true
    }
  }

  /// Days left of the indicative period: 30 days of admissibility, 270 of evaluation, longer by
  /// extensions and pauses.
  func daysLeft(on today: Day) -> Int? {
    let paused = pauses.reduce(0) { $0 + max(0, ($1.until ?? today).number - $1.from.number) }
    switch stage {
    case .admissibility:
      return submittedOn.map { $0.number + 30 + extended + paused - today.number }
    case .scoring, .deliberation, .vote:
      return admissibleOn.map { $0.number + 270 + extended + paused - today.number }
    case .presubmission, .concluded, .decided, .inForce, .ended: return nil
    }
  }
}
