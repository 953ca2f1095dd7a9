import CaseStore
import ReviewDomain
import ReviewScreens
import ReviewTexts

/// Reads what the agenda shows: the meetings with what their cases are like today.
///
/// Everything about a case comes from the viewer's own view of it.
struct AgendaLoader {
  let store: CaseStore
  let viewer: Member
  let language: Language
  let now: Moment
  let desk: GroupDesk

  func file() throws -> AgendaFile {
    AgendaFile(desk: desk, plans: try store.group.meetings.compactMap { try plan(of: $0.day) })
  }

  /// `nil` where there is no meeting on the day.
  func plan(of day: Day) throws -> AgendaFile.Plan? {
    guard let meeting = try store.meeting(on: day, for: viewer.id)?.content else { return nil }
    let group = store.group.asOf(max(day, now.day))
    let members = group.activeMembers.filter { $0.role != .auditor }
    var facts: [CaseID: AgendaFile.CaseFacts] = [:]
    var ballots: [QuorumForecast.Ballot] = []
    for id in meeting.caseIDs {
      guard meeting.state != .closed else {
        facts[id] = try outline(of: id)
        continue
      }
      let view = try store.view(of: id, for: viewer.id)
      facts[id] = try self.facts(of: view, members)
      if let ballot = try ballot(of: view, in: group, leaving: facts[id]?.leaving ?? []) {
        ballots.append(ballot)
      }
    }
    return AgendaFile.Plan(
      meeting: meeting, cases: facts, ballots: ballots, members: members.map(\.id))
  }

  /// What is known of a case of a meeting that is over: how it stood then is in the minutes.
  private func outline(of id: CaseID) throws -> AgendaFile.CaseFacts? {
    try store.row(of: id, for: viewer.id, today: now.day).map { row in
      AgendaFile.CaseFacts(
        product: row.product, careProcess: name(of: row.careProcess), stage: row.stage,
        ending: row.ending)
    }
  }

  private func name(of process: CareProcessID) -> String {
    CareProcessNames.name(of: process, in: language)
  }

  private func facts(of view: CaseView, _ members: [Member]) throws -> AgendaFile.CaseFacts {
    let content = view.content
    let period = content.period(under: try store.policy(), today: now.day)
    let isOpen = view.dossierClosed == nil
    let scale = isOpen ? try store.criteria(for: view).scale : nil
    let (leaving, undeclared) = try absent(from: content, members)
    return AgendaFile.CaseFacts(
      product: content.request.product.title,
      careProcess: name(of: content.request.careProcess), stage: content.stage,
      ending: content.ending, daysLeft: period?.daysLeft(on: now.day),
      dayCount: period?.calendar.count ?? .calendarDays,
      disagreement: scale.flatMap { disagreement(in: content, on: $0) }, leaving: leaving,
      undeclared: undeclared,
      consent: isOpen ? ConsentBlock(content, scale: scale) : nil)
  }

  private func disagreement(in content: ReviewCase, on scale: Scale) -> Double? {
    guard let round = content.round, round.state == .revealed else { return nil }
    return round.disagreements(on: scale).map(\.index.value).max()
  }

  /// Who must leave for the case, and who must unless they declare their interests before.
  private func absent(from content: ReviewCase, _ members: [Member]) throws
    -> (leaving: [MemberID], undeclared: [MemberID])
  {
    let policy = try store.policy()
    var leaving: [MemberID] = []
    var undeclared: [MemberID] = []
    for member in members where member.role.declaresInterests {
      let yearly = store.group.yearlyObstacle(for: member, under: policy, today: now.day)
      switch content.obstacle(to: .deliberate, for: member) {
      case .declareFirst: undeclared.append(member.id)
      case .some: leaving.append(member.id)
      case nil: if yearly != nil { undeclared.append(member.id) }
      }
    }
    return (leaving.sorted(), undeclared.sorted())
  }

  /// The vote as it is, or as it would be opened now; `nil` where nothing is to be voted on.
  private func ballot(of view: CaseView, in group: Group, leaving: [MemberID]) throws
    -> QuorumForecast.Ballot?
  {
    let content = view.content
    guard content.ending == nil, content.stage < .concluded,
      content.openVote != nil || content.votes.last?.outcome != .adopted
    else { return nil }
    let roll = content.electorate(in: group)
      .map { Elector(member: $0.id, constituency: $0.constituency) }
    let open = content.openVote
    return QuorumForecast.Ballot(
      caseID: content.id, rule: try open?.rule ?? store.policy().votes,
      roll: open?.terms?.roll ?? roll, proxies: open?.proxies ?? content.proxies,
      leaving: Set(leaving), needed: open?.quorum)
  }
}
