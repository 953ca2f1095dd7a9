package import ReviewDomain

/// Makes what the projector shows: what everybody in the room may see, and nothing else.
package struct MeetingBuilder<Source: MeetingSource> {
  private let agenda: AgendaBuilder<Source>

  package init(_ agenda: AgendaBuilder<Source>) { self.agenda = agenda }

  private var source: Source { agenda.source }
  private var viewer: MemberID { agenda.viewer }

  /// `item`: what is to be shown; what is in hand, where it is not on the agenda.
  package func file(of day: Day, at item: AgendaSubject?) throws -> MeetingFile? {
    guard let plan = try agenda.plan(of: day) else { return nil }
    let meeting = plan.meeting
    let shown = item.flatMap { meeting[$0]?.subject } ?? meeting.itemToShow
    let room = room(of: plan)
    let id = shown?.caseID
    return MeetingFile(
      desk: agenda.desk, plan: try seen(plan, by: room), shown: shown,
      projected: try id.flatMap { try projected($0, to: room) },
      out: shown.map { out(for: $0, in: plan) } ?? [],
      caseFile: try id.map { try source.caseFile($0) })
  }

  /// Who is in the room: those noted as present, less those who are out for what is in hand, and
  /// whoever runs the projector.
  ///
  /// Before the meeting is open it is not known, and everybody who is not excused may walk in.
  private func room(of plan: AgendaFile.Plan) -> Set<MemberID> {
    let meeting = plan.meeting
    let present =
      meeting.state == .open ? meeting.present : Set(plan.members).subtracting(plan.excused)
    return present.subtracting(meeting.itemInHand?.discussions.last?.out ?? []).union([viewer])
  }

  private func projected(_ id: CaseID, to room: Set<MemberID>) throws -> ProjectedCase? {
    let own = try source.view(of: id, for: viewer)
    let others = try room.subtracting([viewer]).sorted().map { try source.view(of: id, for: $0) }
    return ProjectedCase(
      [own] + others, criteria: try source.criteria(for: own),
      careProcess: source.careProcess(own.content.request.careProcess))
  }

  /// The meeting without what one of them may not see of its cases.
  private func seen(_ plan: AgendaFile.Plan, by room: Set<MemberID>) throws -> AgendaFile.Plan {
    let closed = try plan.meeting.caseIDs.filter { id in
      try room.contains { try source.view(of: id, for: $0).dossierClosed != nil }
    }
    let view = MeetingView(of: plan.meeting, for: viewer, closed: Set(closed))
    return AgendaFile.Plan(
      meeting: view.content, cases: plan.cases, ballots: plan.ballots, members: plan.members)
  }

  /// Who is out for the item, or will have to be once it is taken.
  private func out(for subject: AgendaSubject, in plan: AgendaFile.Plan) -> [MemberID] {
    guard let item = plan.meeting[subject] else { return [] }
    if item.isInHand { return item.discussions.last?.out ?? [] }
    guard plan.meeting.state == .open, let facts = subject.caseID.flatMap({ plan.cases[$0] })
    else { return [] }
    return (facts.leaving + facts.undeclared).filter(plan.meeting.present.contains).sorted()
  }
}
