import ReviewDomain

/// Takes out of events what ``CaseView`` takes out of the case: the same rules, entry by entry.
///
/// Where the two could differ, this one shows less. Events are given in their order.
struct HistoryRedaction {
  private let viewer: Member
  private let isClosed: Bool
  private let leads: Bool
  private let revealed: Set<Int>
  private let openVote: Int?
  private let secretVotes: Set<Int>
  private var votes = 0

  init(of content: ReviewCase, for viewer: Member, view: CaseView) {
    self.viewer = viewer
    leads = content.isLed(by: viewer)
    isClosed = view.dossierClosed != nil
    revealed = Set(content.rounds.filter { $0.state == .revealed }.map(\.number))
    openVote = content.openVote == nil ? nil : content.votes.count
    secretVotes = Set(content.votes.indices.filter { content.votes[$0].isSecret }.map { $0 + 1 })
  }

  mutating func shown(_ event: CaseEvent, by actor: MemberID) -> ShownEvent {
    switch event {
    case .voteOpened, .adoptedByConsent: votes += 1
    default: break
    }
    if isClosed, let shown = shownClosed(event, by: actor) { return shown }
    switch event {
    case .scoreSheetSubmitted(let round, _, _, _):
      return isSheetShown(round, of: actor) ? .whole(event) : .withheld
    case .scoreSheetReopened(let round, let member, _):
      return isSheetShown(round, of: member)
        ? .whole(event) : .part(.scoreSheetReopened(round: round, member: member, reason: ""))
    case .ballotCast:
      if secretVotes.contains(votes) { return .withheld }
      return actor == viewer.id || votes != openVote ? .whole(event) : .withheld
    case .interestsDeclared(let conflict, _):
      return actor == viewer.id || leads
        ? .whole(event) : .part(.interestsDeclared(conflict: conflict, text: ""))
    default: return .whole(event)
    }
  }

  private func isSheetShown(_ round: Int, of member: MemberID) -> Bool {
    member == viewer.id || (revealed.contains(round) && !isClosed)
  }

  /// What is left when the dossier is closed to the viewer; `nil` leaves it to the common rules.
  private func shownClosed(_ event: CaseEvent, by actor: MemberID) -> ShownEvent? {
    switch event {
    case .requestRegistered(let request, let presubmission):
      .part(.requestRegistered(request: request.outline, presubmission: presubmission))
    case .requestRevised(let request, _):
      .part(.requestRevised(request: request.outline, reason: ""))
    case .gateAnswered(let gate, let verdict, _):
      .part(.gateAnswered(gate: gate, verdict: verdict, evidence: ""))
    case .foundIncomplete(let missing, _): .part(.foundIncomplete(missing: missing, reason: ""))
    case .completionReceived(_, let received):
      .part(.completionReceived(note: "", received: received))
    case .letterSent, .questionDrafted, .questionDropped, .questionsSent, .answerReceived,
      .explanationReceived, .hearingHeld, .replyGiven:
      .withheld
    case .milestoneRecorded(let number, let outcome, _, let delivered):
      .part(
        .milestoneRecorded(number: number, outcome: outcome, note: "", delivered: delivered))
    case .temporaryProlonged(let prolongation):
      .part(.temporaryProlonged(prolongation: prolongation.outline))
    case .gateOverridden(let gate, _): .part(.gateOverridden(gate: gate, reason: ""))
    case .unassigned(let member, _): .part(.unassigned(member: member, reason: ""))
    case .chairReplaced(let member, _): .part(.chairReplaced(member: member, reason: ""))
    case .periodExtended(let days, _, let requester):
      .part(.periodExtended(days: days, reason: "", requestedBy: requester))
    case .periodSuspended(_, let kind): .part(.periodSuspended(reason: "", kind: kind))
    case .meetingHeld, .commented, .proposalDrafted, .voteOpened, .ballotCast, .voteClosed,
      .adoptedByConsent,
      .attendanceNoted, .proxyGiven, .minorityOpinionGiven, .corrected:
      .withheld
    default: nil
    }
  }
}
