import CaseReports
import CaseStore
import Foundation
import ReviewDomain
import ReviewScreens
import ReviewTexts

/// Makes the agendas and minutes of meetings, as far as the viewer may see them.
struct MeetingDesk {
  let loader: CaseLoader

  private var store: CaseStore { loader.store }
  private var viewer: Member { loader.session.member }

  /// The paper of the meeting on `day`; without a day, of the one that is open, else of the next one
  /// for its agenda and of the last one for its minutes.
  ///
  /// - Throws: `Refusal` where there is no such meeting, or no minutes of it yet.
  func paper(_ kind: MeetingPaper.Kind, of day: Day?, in language: Language) throws -> MeetingPaper
  {
    let group = store.group
    let meant: Meeting? =
      switch kind {
      case .agenda: group.currentMeeting(on: loader.now.day)
      case .minutes: group.openMeeting ?? group.meetings.last { $0.state == .closed }
      }
    guard let day = day ?? meant?.day else {
      throw kind == .agenda
        ? Refusal.people(.noMeetingPlanned) : Refusal.meeting(.noMeetingClosed)
    }
    guard let meeting = try store.meeting(on: day, for: viewer.id) else {
      throw Refusal.people(.noMeetingOn(day))
    }
    if kind == .minutes, meeting.content.state == .planned {
      throw Refusal.meeting(.wrongState(day, .planned, [.open, .closed]))
    }
    return MeetingPaper(kind, of: try input(meeting, in: language), in: language)
  }

  func text(of paper: MeetingPaper, as format: ReportFormat) throws -> String {
    guard let name = MeetingPaperTemplate.name(for: format) else { return try paper.json() }
    let text = String(decoding: try ReportDesk.template(name, in: store), as: UTF8.self)
    return paper.rendered(
      with: try MeetingPaperTemplate(name: name, format: format, text: text))
  }

  /// Writes into the working folder, never over a file that is there.
  func export(
    _ kind: MeetingPaper.Kind, of day: Day, in language: Language, as format: ReportFormat
  ) throws -> String {
    let text = try text(of: paper(kind, of: day, in: language), as: format)
    let path = ReportDesk.freePath(
      stem: "\(kind.rawValue)-\(day)-\(language.rawValue)", extension: format.fileExtension)
    try ReportDesk.write(text, to: path)
    return path
  }

  private func input(_ view: MeetingView, in language: Language) throws -> MeetingInput {
    let meeting = view.content
    var cases: [CaseID: MeetingInput.OfCase] = [:]
    for id in meeting.caseIDs { cases[id] = try ofCase(id, on: meeting.day, in: language) }
    let expected = store.group.asOf(meeting.day).activeMembers.filter { $0.role != .auditor }
    let approved = store.group.meetings.filter { $0.approval?.meeting == meeting.day }
    return MeetingInput(
      meeting: view, members: store.group.members, expected: expected.map(\.id), cases: cases,
      approved: approved.map(\.day))
  }

  private func ofCase(_ id: CaseID, on day: Day, in language: Language) throws
    -> MeetingInput.OfCase
  {
    let report = try ReportDesk(loader: loader).input(on: id, in: language)
    let events = try store.history(of: id, for: viewer.id).compactMap { line in
      line.event.flatMap { line.happenedOn == day ? (actor: line.actor, event: $0) : nil }
    }
    return MeetingInput.OfCase(
      report, events: events, rapporteurs: report.view.content.rapporteurs)
  }
}
