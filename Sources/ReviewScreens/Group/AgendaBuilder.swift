package import ReviewDomain

/// Makes what the agenda shows a viewer: the meetings with what their cases are like today.
///
/// Everything about a case comes from the viewer's own view of it.
package struct AgendaBuilder<Source: MeetingSource> {
  let source: Source
  let viewer: MemberID
  let desk: GroupDesk

  package init(source: Source, viewer: MemberID, desk: GroupDesk) {
    self.source = source
    self.viewer = viewer
    self.desk = desk
  }

  package func file() throws -> AgendaFile {
    AgendaFile(desk: desk, plans: try source.group.meetings.compactMap { try plan(of: $0.day) })
  }

  /// `nil` where there is no meeting on the day.
  func plan(of day: Day) throws -> AgendaFile.Plan? {
    guard let meeting = try source.meeting(on: day, for: viewer)?.content else { return nil }
    let group = source.group.asOf(max(day, source.today))
    let members = group.activeMembers.filter { $0.role != .auditor }
    var facts: [CaseID: AgendaFile.CaseFacts] = [:]
    var ballots: [QuorumForecast.Ballot] = []
    for id in meeting.caseIDs {
      guard meeting.state != .closed else {
        facts[id] = try source.outline(of: id, for: viewer)
        continue
      }
      let view = try source.view(of: id, for: viewer)
      let known = try self.facts(of: view, members)
      facts[id] = known
      if let ballot = try ballot(of: view.content, in: group, leaving: known.leaving) {
        ballots.append(ballot)
      }
    }
    return AgendaFile.Plan(
      meeting: meeting, cases: facts, ballots: ballots, members: members.map(\.id))
  }

  private func facts(of view: CaseView, _ members: [Member]) throws -> AgendaFile.CaseFacts {
    let content = view.content
    let period = content.period(under: try source.policy, today: source.today)
    let scale = view.dossierClosed == nil ? try source.criteria(for: view).scale : nil
    let (leaving, undeclared) = try absent(from: content, members)
    return AgendaFile.CaseFacts(
      product: content.request.product.title,
      careProcess: source.careProcess(content.request.careProcess), stage: content.stage,
      ending: content.ending, daysLeft: period?.daysLeft(on: source.today),
      dayCount: period?.calendar.count ?? .calendarDays,
      disagreement: scale.flatMap { disagreement(in: content, on: $0) }, leaving: leaving,
      undeclared: undeclared,
      consent: scale.map { ConsentBlock(content, scale: $0) })
  }

  private func disagreement(in content: ReviewCase, on scale: Scale) -> Double? {
    guard let round = content.round, round.state == .revealed else { return nil }
    return round.disagreements(on: scale).map(\.index.value).max()
  }

  /// Who must leave for the case, and who must unless they declare their interests before.
  private func absent(from content: ReviewCase, _ members: [Member]) throws
    -> (leaving: [MemberID], undeclared: [MemberID])
  {
    let policy = try source.policy
    var leaving: [MemberID] = []
    var undeclared: [MemberID] = []
    for member in members where member.role.declaresInterests {
      let yearly = source.group.yearlyObstacle(for: member, under: policy, today: source.today)
      switch content.obstacle(to: .deliberate, for: member) {
      case .declareFirst: undeclared.append(member.id)
      case .some: leaving.append(member.id)
      case nil: if yearly != nil { undeclared.append(member.id) }
      }
    }
    return (leaving.sorted(), undeclared.sorted())
  }

  /// The vote as it is, or as it would be opened now; `nil` where nothing is to be voted on.
  private func ballot(of content: ReviewCase, in group: Group, leaving: [MemberID]) throws
    -> QuorumForecast.Ballot?
  {
    guard content.ending == nil, content.stage < .concluded,
      content.openVote != nil || content.votes.last?.outcome != .adopted
    else { return nil }
    let roll = content.electorate(in: group)
      .map { Elector(member: $0.id, constituency: $0.constituency) }
    let open = content.openVote
    return QuorumForecast.Ballot(
      caseID: content.id, rule: try open?.rule ?? source.policy.votes,
      roll: open?.terms?.roll ?? roll, proxies: open?.proxies ?? content.proxies,
      leaving: Set(leaving), needed: open?.quorum)
  }
}
