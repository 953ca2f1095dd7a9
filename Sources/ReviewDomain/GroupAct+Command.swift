extension GroupAct {
  /// The command that `arguments` make of this act.
  ///
  /// What is left out of `change-member` stays as it is; `-` empties it.
  ///
  /// - Parameters:
  ///   - arguments: what was typed.
  ///   - group: whose member is changed, and whose meeting is meant where none is named.
  ///   - actor: who asks.
  ///   - now: today, and the time that is meant where none is said.
  ///   - day: when it happened, where that was said.
  ///   - salt: 128 random bits in hexadecimal, for what must not be guessed from a hash.
  /// - Returns: What the store is asked.
  /// - Throws: all mistakes in the arguments; `Refusal.unknownMember`; that no meeting or no time is
  ///   named and none can be meant.
  package func command(
    with arguments: ActArguments, group: Group, actor: MemberID, now: Moment, on day: Day? = nil,
    salt: String
  ) throws -> GroupCommand {
    let mistakes = arguments.mistakes(for: parameters) + arguments.mandateMistakes(for: self)
    guard mistakes.isEmpty else { throw ArgumentMistakes(all: mistakes) }
    if isOfMeeting {
      return try meetingCommand(
        with: arguments, group: group, now: now, on: day, actor: actor)
    }
    let reason = arguments["reason"]
    switch self {
    case .addMember:
      let id = MemberID(arguments["id"].trimmed)
      return .addMember(
        arguments.applied(
          to: Member(id: id, name: "", role: .voting, language: .french)))
    case .changeMember:
      let id = MemberID(arguments["member"].trimmed)
      guard let known = group[id] else { throw Refusal.unknownMember(id) }
      return .changeMember(arguments.applied(to: known), reason: reason)
    case .declareInterests:
      return .declareInterests(
        conflict: arguments["interest"] == "conflict", text: arguments["text"], salt: salt)
    case .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
      .refuseListing, .unlistApp, .correctRegister, .recordFact:
      return .register(try registerCommand(with: arguments, register: group.register))
    case .cancelMeeting: return .cancelMeeting(arguments.day, reason: reason)
    default: return .planMeeting(arguments.meeting)
    }
  }
}

extension ActArguments {
  /// What empties a field that is otherwise left as it is.
  static let empty = "-"

  fileprivate var day: Day { Day(self["day"]) ?? Day(number: 0) }

  fileprivate var meeting: PlannedMeeting {
    PlannedMeeting(
      day: day, place: self["place"], begins: ClockTime(self["begins"]),
      ends: ClockTime(self["ends"]))
  }

  fileprivate func applied(to member: Member) -> Member {
    var member = member
    if let name = given("name") { member.name = name }
    if let role = Member.Role(rawValue: self["role"]) { member.role = role }
    if let language = Language(rawValue: self["language"]) { member.language = language }
    if let constituency = given("constituency") { member.constituency = constituency }
    if let account = given("account") { member.account = account }
    if let from = given("from") { member.from = Day(from) }
    if let until = given("until") { member.until = Day(until) }
    if !self["active"].isEmpty { member.isActive = self["active"] == "yes" }
    return member
  }

  /// `nil` for what was left out, empty for what is to be emptied.
  func given(_ name: String) -> String? {
    let value = self[name].trimmed
    if value.isEmpty { return nil }
    return value == Self.empty ? "" : value
  }

  /// A mandate's days may be emptied, so they are no parameters of the kind `day`.
  fileprivate func mandateMistakes(for act: GroupAct) -> [ArgumentMistake] {
    guard act == .addMember || act == .changeMember else { return [] }
    return act.parameters.filter { ["from", "until"].contains($0.name) }.compactMap { parameter in
      let value = self[parameter.name].trimmed
      let isFine = value.isEmpty || value == Self.empty || Day(value) != nil
      return isFine ? nil : ArgumentMistake(name: parameter.name, value: value, fact: .notADay)
    }
  }
}
