import ReviewDomain

/// The procedure as the paper says it: a case kept by hand, from the issue, design.md §1–2 and
/// docs/COMMANDS.md, without a line of the program's rules.
///
/// To take up a new act: give it a line in `PaperTable`, what speaks against it in
/// `PaperObjections`, what it changes in `PaperChanges`, and a way to imagine it in `Imagination`.
/// The compiler names all four places, since none of these switches has a default. A new refusal
/// needs its word in `Objection`; a new fact of a case its line in `Comparison`.
struct PaperCase {
  let policy: PaperPolicy
  var request: ReimbursementRequest
  var stage: Stage
  var ending: Ending?
  /// Where the case stood when it ended, and when that was.
  var stood: Stage
  var endedOn: Day?
  /// Lines of its history.
  var entries = 1
  var lastDay: Day
  var revisions = 1
  var meetings = 0
  var submittedOn: Day?
  var admissibleOn: Day?
  var gates: [CriterionID: (verdict: GateAnswer.Verdict, evidence: String)] = [:]
  var waitsForApplicant = false
  var letters = 0
  var rights = PaperRights()
  var duties = PaperDuties()
  var rounds: [PaperRound] = []
  var voice = PaperVoice()
  var talk = PaperTalk()
  var proposal: Proposal?
  var meeting = PaperMeeting()
  var votes: [PaperVote] = []
  var minority: [MemberID: LocalizedText] = [:]
  var overridden: Set<GateName> = []
  var conclusion: Proposal?
  var transmitted: [(reference: String, documents: [Transmission.Document])] = []
  var decisions: [Decision] = []
  var milestones: [Milestone.Outcome?] = []
  /// What each milestone asks, in their order.
  var questions: [OpenQuestion] = []
  /// Whether a reimbursement was ever in force.
  var wasPaid = false
  /// Cases that evaluate this one again.
  var seconds: [CaseID] = []
  var extended = 0
  var pauses: [PaperPause] = []
  var corrections: [Int: String] = [:]
  var tags: [String: Int] = [:]
  var relations: [CaseID: CaseRelation.Kind] = [:]

  init(
    _ request: ReimbursementRequest, under policy: PaperPolicy, presubmission: Bool, on day: Day
  ) {
    self.policy = policy
    self.request = request
    stage = presubmission ? .presubmission : .admissibility
    stood = stage
    submittedOn = presubmission ? nil : day
    lastDay = day
  }
}

/// Interests, and the rights that were taken away.
struct PaperRights {
  /// Who declared, and whether the last declaration names an interest.
  var declared: [MemberID: Bool] = [:]
  var waitsForChair: Set<MemberID> = []
  var taken: [MemberID: Set<Right>] = [:]

  /// An undecided interest, or a recusal from more than the vote.
  func hasInterest(_ member: MemberID) -> Bool {
    waitsForChair.contains(member) || taken[member]?.subtracting([.vote]).isEmpty == false
  }
}

/// Who presents the case, who scores which criteria, who leads it in the chair's place.
struct PaperDuties {
  var actingChair: MemberID?
  var rapporteurs: Set<MemberID> = []
  var experts: [MemberID: [CriterionID]] = [:]
  /// Once a case has had experts of its own, other experts have no part in it.
  var hadExperts = false

  var isEmpty: Bool { rapporteurs.isEmpty && experts.isEmpty }
}

/// A blind scoring.
struct PaperRound {
  enum State { case open, closed, revealed }

  let rules: PaperRules
  /// Frozen with the criteria set.
  let asked: [CriterionID]
  var state = State.open
  var sheets: [MemberID: PaperSheet] = [:]

  var inHand: Int { sheets.values.count { !$0.isBack } }
}

/// What a member handed in; given back, it does not count.
struct PaperSheet {
  let scores: [CriterionScore]
  let role: Member.Role
  let version: Int
  var isBack = false
}

struct PaperPause {
  let from: Day
  var until: Day?
  /// The case had ended meanwhile: that uses up no cap.
  var isEnding = false
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
    object: World.firstObject, gates: ["A1", "A3", "B3", "B4"], asked: ["C1", "C2", "F1", "F4"],
    described: ["F4"], askedIfTemporary: ["G2"])
  static let second = PaperRules(
    object: World.secondObject, gates: ["A1", "A3", "B3", "B4", "B6"],
    asked: ["C1", "C2", "C3", "F4"], described: ["F4"], askedIfTemporary: ["G2"])

  var all: [CriterionID] { gates + scorable }
  var scorable: [CriterionID] { asked + askedIfTemporary }
}

/// The group as a list of names on a page.
struct PaperGroup {
  var members: [MemberID: Member]
  var rules = PaperRules.first
  /// When each member last gave the yearly declaration.
  var yearly: [MemberID: Day] = [:]

  init(_ members: [Member]) {
    self.members = Dictionary(members.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Members in office on the day.
  func inOffice(on day: Day) -> [Member] {
    members.values.filter { $0.isActive && $0.paperMandate(holds: day) }
  }
}

extension Member {
  /// The mandate's days as they stand on the list.
  func paperMandate(holds day: Day) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }

  var paperDeclares: Bool { role != .secretariat && role != .auditor }
}
