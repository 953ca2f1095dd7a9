package import ReviewDomain

/// Who sits at the desk, where, and on which day.
package struct Session: Hashable, Sendable {
  package var storeName: String
  package var mode: StoreMode
  package var member: Member
  package var members: [Member]
  package var language: Language
  package var today: Day
  /// The time of day, to the minute; `nil` where it is not known.
  package var time: ClockTime?
  package var isReadOnly: Bool
  /// The account that acts as the member, where it is not the member's own.
  package var actingAccount: String?

  package init(
    storeName: String, mode: StoreMode, member: Member, members: [Member], language: Language,
    today: Day, time: ClockTime? = nil, isReadOnly: Bool = false, actingAccount: String? = nil
  ) {
    self.storeName = storeName
    self.mode = mode
    self.member = member
    self.members = members
    self.language = language
    self.today = today
    self.time = time
    self.isReadOnly = isReadOnly
    self.actingAccount = actingAccount
  }

  package var mayActAs: Bool { mode != .shared && !isReadOnly }
}

/// A line of the queue, for one viewer.
package struct QueueLine: Hashable, Sendable {
  /// What the viewer still has to do, or has done.
  package enum Mine: Hashable, Sendable {
    /// The role has no part in scoring.
    case none
    case undeclared
    case conflict
    case recused
    case progress(Progress)
    case submitted
  }

  package let id: CaseID
  package let application: String
  package let applicant: String
  package let careProcess: String
  package let stage: Stage
  package let ending: Ending?
  package let daysLeft: Int?
  /// What the indicative period counts.
  package let dayCount: DayCount
  /// Whether the period stands still.
  package let isSuspended: Bool
  package let mine: Mine
  /// Submitted sheets and expected ones, in an open or closed round.
  package let group: Progress?
  /// The group's and the viewer's own, as `#agenda`, `#~later`.
  package var tags: [String] = []
  /// What the query asked to see besides.
  package var extras: [String] = []
  /// A new version of the dossier came in that the viewer has not looked at.
  package let isChanged: Bool

  package init(
    id: CaseID, application: String, applicant: String, careProcess: String, stage: Stage,
    ending: Ending?, daysLeft: Int?, dayCount: DayCount = .calendarDays, isSuspended: Bool,
    mine: Mine, group: Progress?, isChanged: Bool = false
  ) {
    self.id = id
    self.application = application
    self.applicant = applicant
    self.careProcess = careProcess
    self.stage = stage
    self.ending = ending
    self.daysLeft = daysLeft
    self.dayCount = dayCount
    self.isSuspended = isSuspended
    self.mine = mine
    self.group = group
    self.isChanged = isChanged
  }
}

/// So many of so many.
package struct Progress: Hashable, Sendable {
  package let done: Int
  package let all: Int

  package init(_ done: Int, of all: Int) {
    self.done = done
    self.all = all
  }

  package var text: String { "\(done)/\(all)" }
}

/// An open case with all that its screens show.
package struct CaseFile: Hashable, Sendable {
  package var view: CaseView
  package var criteria: CriteriaSet
  package var careProcess: String
  /// The narrative; empty while the dossier is closed to the viewer.
  package var sections: [NarrativeSection]
  package var draft: ScoreSheet
  /// Why each act is not possible now; an act that is missing here is.
  package var refusals: [Act: Refusal]
  package var nextStep: NextStep?
  package var ownStep: NextStep?
  /// What the indicative period says today; `nil` when none runs.
  package var clock: CaseClock?
  package var expectedScorers: Int
  package var history: [HistoryItem]
  /// What was typed into forms and not recorded yet.
  package var forms: [Act: ActArguments]
  /// What changed in the last version: against the one before, and the one the viewer scored.
  package var changes: [DossierDiff]
  /// The last version that the viewer looked at.
  package var seenVersion: Int
  /// What pins may name; empty while the dossier is closed to the viewer.
  package var places: DossierPlaces
  /// The sets that rounds before the current one froze, by their numbers.
  package var earlierCriteria: [Int: CriteriaSet]
  /// How the policy's gates stand: the status alone, evaluated on the whole record.
  package var gates: [GateState]
  /// The rule of the open vote, else the one that the next vote will have.
  package var voteRule: VoteRule
  /// What the secretariat should see to.
  package var advice: [CaseAdvice]
  /// What the policy says of temporary reimbursements.
  package var followUp = FollowUpRules()
  /// Where the case's temporary reimbursement stands; `nil` where there is none.
  package var standing: TemporaryStanding?
  /// The case that evaluates this one again, as far as its end depends on it.
  package var linked: LinkedCase?
  /// Scores and evidence beside those of the other case of a re-evaluation.
  package var thenAndNow: ThenAndNow?

  package init(
    view: CaseView, criteria: CriteriaSet, careProcess: String, sections: [NarrativeSection],
    draft: ScoreSheet, refusals: [Act: Refusal], nextStep: NextStep?, ownStep: NextStep?,
    clock: CaseClock?, expectedScorers: Int, history: [HistoryItem],
    forms: [Act: ActArguments] = [:], places: DossierPlaces = DossierPlaces(),
    earlierCriteria: [Int: CriteriaSet] = [:], gates: [GateState] = [],
    voteRule: VoteRule = VoteRule(), advice: [CaseAdvice] = [], changes: [DossierDiff] = [],
    seenVersion: Int = 1
  ) {
    self.view = view
    self.criteria = criteria
    self.careProcess = careProcess
    self.sections = sections
    self.draft = draft
    self.refusals = refusals
    self.nextStep = nextStep
    self.ownStep = ownStep
    self.clock = clock
    self.expectedScorers = expectedScorers
    self.history = history
    self.forms = forms
    self.places = places
    self.earlierCriteria = earlierCriteria
    self.gates = gates
    self.voteRule = voteRule
    self.advice = advice
    self.changes = changes
    self.seenVersion = seenVersion
  }

  package var id: CaseID { view.content.id }

  /// Whether there is a version that the viewer has not looked at.
  package var isChangeUnseen: Bool {
    !changes.isEmpty && seenVersion < view.content.revisions
  }

  /// What the viewer's sheet asks.
  package var sheetCriteria: [Criterion] {
    view.content.sheetCriteria(of: view.viewer, in: criteria)
  }

  /// What all sheets together ask.
  package var scoredCriteria: [Criterion] {
    view.content.askedCriteria(of: criteria)
  }

  /// The set that a round froze.
  func criteria(of round: Round) -> CriteriaSet { earlierCriteria[round.number] ?? criteria }

  /// The round before `round`, when its scores may be seen.
  func revealedRound(before round: Round) -> Round? {
    guard view.dossierClosed == nil else { return nil }
    return view.content.rounds.last { $0.number < round.number && $0.state == .revealed }
  }

  /// The viewer's own sheet of the round before the current one.
  var ownSheetBefore: ScoreSheet? {
    guard let round = view.content.round else { return nil }
    return revealedRound(before: round)?.sheet(of: view.viewer)?.content
  }
}

/// A line of a case's history, in words that hold nothing hidden.
package struct HistoryItem: Hashable, Sendable {
  package let entry: Int
  package let happenedOn: Day
  package let enteredOn: String
  package let actor: String
  package let text: String

  package init(entry: Int, happenedOn: Day, enteredOn: String, actor: String, text: String) {
    self.entry = entry
    self.happenedOn = happenedOn
    self.enteredOn = enteredOn
    self.actor = actor
    self.text = text
  }
}
