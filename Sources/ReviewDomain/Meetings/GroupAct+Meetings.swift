/// The acts on a meeting: what they ask for, and the command that it makes.
extension GroupAct {
  /// Whether the act is about a meeting that is there already.
  package var isOfMeeting: Bool { meetingParameters != nil }

  private static let meeting = ActParameter("meeting", .day, required: false)
  private static let time = ActParameter("time", .time, required: false)

  /// `nil` for acts on nothing that is a meeting.
  var meetingParameters: [ActParameter]? {
    let own: [ActParameter]
    switch self {
    case .setAgenda:
      own = [
        ActParameter("items", .agenda, required: false),
        ActParameter("query", .line, required: false),
      ]
    case .addItem:
      own =
        [
          ActParameter("case", .caseNumber, required: false),
          ActParameter("topic", .choice(Act.words(AgendaTopic.self)), required: false),
        ] + Act.localized("title") + [
          ActParameter("block", .choice(Act.words(AgendaBlock.self)), required: false),
          ActParameter("minutes", .number, required: false),
        ]
    case .dropItem: own = [ActParameter("item", .agendaItem)]
    case .pull: own = [ActParameter("case", .caseNumber), ActParameter("reason", .text)]
    case .announce:
      own = [
        ActParameter("attendance", .choice(Act.words(MeetingAttendance.Announcement.self))),
        ActParameter("member", .member, required: false),
      ]
    case .openMeeting:
      own = [
        ActParameter("present", .members), ActParameter("presiding", .member, required: false),
        Self.time,
      ]
    case .arrive, .leave: own = [ActParameter("members", .members), Self.time]
    case .take: own = [ActParameter("item", .agendaItem), Self.time]
    case .note:
      own =
        [ActParameter("item", .agendaItem, required: false)] + Act.localized("text")
        + [Self.time]
    case .approveConsent, .closeMeeting: own = [Self.time]
    case .correctMinutes:
      own =
        [
          ActParameter("number", .number, required: false),
          ActParameter("item", .agendaItem, required: false),
        ] + Act.localized("text")
    case .approveMinutes: own = []
    default: return nil
    }
    return own + [Self.meeting]
  }

  /// The command of an act on a meeting.
  ///
  /// - Parameters:
  ///   - arguments: what was typed, without mistakes.
  ///   - group: whose meetings are meant where none is named.
  ///   - now: today, and the time that is meant where none is said.
  ///   - day: when it happened, where that was said.
  ///   - actor: who asks.
  /// - Returns: What the store is asked.
  /// - Throws: That no meeting or no time is named and none can be meant.
  func meetingCommand(
    with arguments: ActArguments, group: Group, now: Moment, on day: Day?, actor: MemberID
  ) throws(Refusal) -> GroupCommand {
    guard
      let meeting = Day(arguments["meeting"]) ?? group.meeting(for: self, on: day ?? now.day)?.day
    else { throw noMeeting }
    let isNow = day == nil || day == now.day
    let time = ClockTime(arguments["time"]) ?? (isNow ? now.time : nil)
    guard let command = try command(arguments, group.meeting(on: meeting), time, actor) else {
      throw .meeting(.timeNeeded)
    }
    return .meeting(meeting, command)
  }

  private var noMeeting: Refusal {
    switch self {
    case .arrive, .leave, .take, .note, .approveConsent, .closeMeeting: .meeting(.noMeetingOpen)
    case .correctMinutes, .approveMinutes: .meeting(.noMeetingClosed)
    default: .people(.noMeetingPlanned)
    }
  }

  /// `nil` where a time is missing.
  private func command(
    _ arguments: ActArguments, _ meeting: Meeting?, _ time: ClockTime?, _ actor: MemberID
  ) throws(Refusal) -> MeetingCommand? {
    let item = AgendaSubject(arguments["item"])
    let text = arguments.localized("text")
    switch self {
    case .setAgenda: return .setAgenda(arguments["items"].words.compactMap(AgendaLine.init))
    case .addItem: return .addItem(try arguments.newItem())
    case .dropItem: return item.map { .dropItem($0) }
    case .pull:
      return CaseID(arguments["case"].trimmed).map { .pull($0, reason: arguments["reason"]) }
    case .announce:
      let word = MeetingAttendance.Announcement(rawValue: arguments["attendance"])
      return .announce(arguments.member("member") ?? actor, word ?? .coming)
    case .openMeeting:
      return time.map {
        .open(
          present: arguments.members("present"), presiding: arguments.member("presiding"), at: $0)
      }
    case .arrive: return time.map { .arrive(arguments.members("members"), at: $0) }
    case .leave: return time.map { .leave(arguments.members("members"), at: $0) }
    case .take: return time.flatMap { time in item.map { .take($0, at: time) } }
    case .note:
      // What is noted while an item is in hand is about it.
      let subject = item ?? meeting?.itemInHand?.subject
      return time.map { .note(subject, text, at: $0) }
    case .approveConsent: return time.map { .approveConsent(at: $0) }
    case .closeMeeting: return time.map { .close(at: $0) }
    case .correctMinutes:
      return .correctMinutes(note: Int(arguments["number"]), about: item, text)
    case .approveMinutes: return .approveMinutes
    default: return nil
    }
  }
}

extension ActArguments {
  /// Exactly one of a case, a topic and a title.
  fileprivate func newItem() throws(Refusal) -> NewAgendaItem {
    let title = localized("title")
    var kinds: [NewAgendaItem.Kind] = []
    if let id = CaseID(self["case"].trimmed) { kinds.append(.review(id)) }
    if let topic = AgendaTopic(rawValue: self["topic"]) { kinds.append(.topic(topic)) }
    if !title.isEmpty { kinds.append(.point(title)) }
    guard let kind = kinds.first, kinds.count == 1 else { throw .meeting(.itemNeeded) }
    return NewAgendaItem(
      kind, block: AgendaBlock(rawValue: self["block"]) ?? .debate,
      minutes: Int(self["minutes"]) ?? 0)
  }
}
