package import ReviewDomain

/// What the agenda and the meeting on the projector say.
package protocol AgendaTexts {
  func word(_ word: AgendaWord) -> String

  /// At most 24 columns, for menus.
  func title(_ command: AgendaCommand) -> String
  /// At most 14 columns, for the hint bar.
  func hint(_ command: AgendaCommand) -> String
  /// One sentence.
  func help(_ command: AgendaCommand) -> String

  /// Why a case is not one to be adopted without a debate; a part of a sentence.
  func words(for obstacle: ConsentObstacle) -> String

  /// `without one of physicians, cases 2026-014 and 2026-017 fall short`, a sentence.
  func without(oneOf constituency: String, fallShort cases: [CaseID]) -> String
  /// The same for one member.
  func without(_ member: MemberID, fallShort cases: [CaseID]) -> String
  /// Cases that fall short even if everybody comes who is not excused, and what is short.
  func fallShort(_ cases: [CaseID], _ short: [VoteCount.Part]) -> String
  /// Cases whose quorum needs some of these members, who have not answered.
  func hang(_ cases: [CaseID], on members: [MemberID]) -> String
  /// All cases have their quorum with those who said to come.
  var allHold: String { get }
  /// Members who must declare their interests first, or else leave.
  func notDeclared(_ members: [MemberID]) -> String

  /// `9 coming, 1 excused, 2 no answer`.
  func expected(coming: Int, excused: Int, silent: Int) -> String
  /// How many times somebody leaves the room.
  func departures(_ count: Int) -> String
  /// How an order is proposed: at most 30 characters.
  func title(_ preference: AgendaOrder.Preference) -> String
  /// What the order puts first, and how many departures it makes of those of now.
  func help(_ preference: AgendaOrder.Preference, departures: Int, now: Int) -> String
  func minutes(_ count: Int) -> String
  /// When the meeting would end, and by how much that is beyond the plan; negative: earlier.
  func ends(at time: ClockTime, excess: Int?) -> String
  func meeting(of day: Day) -> String
  /// What must be done with an agenda that was changed and is not recorded.
  var recordAgendaFirst: String { get }
  /// Cases that were put on an agenda.
  func scheduled(_ count: Int, on day: Day) -> String

  /// `3 of 12`, of the items of a meeting.
  func item(_ number: Int, of count: Int) -> String
  /// `12 of 20 min`, and by how much that is over.
  func running(_ item: RunningItem) -> String
  /// How late the meeting is; nothing where it is not.
  func behind(_ minutes: Int) -> String
  /// Why nothing of a case is shown: somebody in the room may not see it.
  func notForAll(_ members: [MemberID]) -> String
  func question(_ question: MeetingQuestion) -> String
  /// Criteria without disagreement that are not listed.
  func agreedCriteria(_ count: Int, of all: Int) -> String
  /// `5 of 9 have voted`.
  func haveVoted(_ count: Int, of all: Int) -> String
  func inRoom(_ count: Int) -> String
  /// The text that is missing in a language, and in which it is shown.
  func shownIn(_ language: Language) -> String
}

/// What is asked of the group about the case that is shown.
package enum MeetingQuestion: Hashable, Sendable {
  /// Nothing is proposed yet.
  case conclude
  /// Whether to adopt this.
  case adopt(ConclusionKind, until: Day?)
  case vote(ConclusionKind, until: Day?)
  case outcome(Vote.Outcome, ConclusionKind)
  case concluded(ConclusionKind)
  /// Whether somebody wants one of these debated.
  case consent(Int)
}

/// A short label of the agenda and of the meeting.
package enum AgendaWord: Hashable, Sendable, CaseIterable {
  // Columns: at most 8 characters.
  case start, minutes, disagreement, leaving, quorum
  // What is said of an item.
  case leave, back, canConsent, noConsent, pulledBy, dealtWith, inHand, adopted, notWithOthers,
    closedToYou
  // States of a quorum: at most 8 characters.
  case holds, hangs, fails
  case minutesOfMeeting
  case changed, noMeeting, noItems, forecast, notRecorded, presentNow, excusedNow, silentNow
  // The meeting on the projector.
  case proposalText, consensus, median, voteNow, next, meetingOver, notOpen, withoutDebate, result,
    noBallot
}

extension Texts {
  /// `a, b and c`.
  package func both(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return list(items) }
    let and =
      switch language {
      case .french: " et "
      case .dutch: " en "
      case .german: " und "
      case .english: " and "
      }
    return list(Array(items.dropLast())) + and + last
  }

  package func both(_ cases: [CaseID]) -> String { both(cases.map(\.description)) }

  /// Some names, and how many more there are.
  func some(_ members: [MemberID]) -> String {
    let shown = 4
    guard members.count > shown + 1 else { return named(members) }
    return named(Array(members.prefix(shown))) + ", … (+\(members.count - shown))"
  }

  /// `text` with a capital at its beginning.
  func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// What is short of a quorum, as `insurers 1 of 2 needed, 1 short`.
  func states(_ parts: [VoteCount.Part]) -> String {
    parts.map(state).joined(separator: "; ")
  }
}
