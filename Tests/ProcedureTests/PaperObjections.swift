import ReviewDomain

/// An act on a day, as somebody asks for it.
struct PaperAct {
  let member: Member
  /// When it happened, and the day on which it is said.
  let day: Day
  let today: Day
  let group: PaperGroup
}

extension PaperCase {
  /// All that the paper has against an act; nothing when it may be.
  func objections(to command: CaseCommand, by actor: MemberID, _ step: Step, in group: PaperGroup)
    -> [Objection]
  {
    guard let member = group.members[actor] else { return [.unknownMember] }
    let act = PaperAct(member: member, day: step.day, today: step.today, group: group)
    return personal(command, act) + leading(command, act) + dated(act) + gated(command)
      + particular(command, act)
  }

  private func personal(_ command: CaseCommand, _ act: PaperAct) -> [Objection] {
    let (line, member) = (command.line, act.member)
    var all: [Objection] = []
    if !member.isActive { all.append(.inactiveMember) }
    let isInOffice = member.paperMandate(holds: act.day) && member.paperMandate(holds: act.today)
    if !isInOffice { all.append(.outsideMandate) }
    let isChairHere = member.id == duties.actingChair
    let mayReport = command.isOfReporting && duties.rapporteurs.contains(member.id)
    if !line.who.contains(member.role), !(isChairHere && line.who.contains(.chair)), !mayReport {
      all.append(.roleMayNot)
    }
    if !line.at.contains(stage) { all.append(ending == nil ? .wrongStage : .caseEnded) }
    guard let right = line.right else { return all + (command.isDeclaration ? yearly(act) : []) }
    return all + obstacles(to: right, for: member) + yearly(act)
  }

  /// A declaration of interests every year comes before any part in a case.
  private func yearly(_ act: PaperAct) -> [Objection] {
    guard let months = policy.yearlyMonths, act.member.paperDeclares else { return [] }
    guard let last = act.group.yearly[act.member.id] else { return [.yearlyDeclarationNeeded] }
    let (year, month, day) = last.parts
    let ends = Day(year: year + months / 12, month: month, day: day) ?? last
    return act.today < ends ? [] : [.yearlyDeclarationNeeded]
  }

  /// Who has an interest, or was replaced, does not lead; everybody may declare, anybody's
  /// interest can be followed by a replacement, and a word in the deliberation leads nothing.
  private func leading(_ command: CaseCommand, _ act: PaperAct) -> [Objection] {
    let who = command.line.who
    let isAsChair =
      who.contains(.chair) && (act.member.role == .chair || !who.contains(act.member.role))
    guard isAsChair, !command.isLedByNobody else { return [] }
    var all: [Objection] = []
    if duties.actingChair != nil, !leads(act.member) { all.append(.chairReplaced) }
    if rights.waitsForChair.contains(act.member.id) { all.append(.chairHasInterest) }
    if rights.taken[act.member.id]?.subtracting([.vote]).isEmpty == false {
      all.append(.chairRecused)
    }
    return all
  }

  private func dated(_ act: PaperAct) -> [Objection] {
    (act.day > act.today ? [.inTheFuture] : []) + (act.day < lastDay ? [.beforeLastEvent] : [])
  }

  /// Words that are asked for and not there.
  func blank(_ text: String?, _ objection: Objection = .reasonNeeded) -> [Objection] {
    let scalars = (text ?? "").unicodeScalars
    return scalars.allSatisfy { $0.properties.isWhitespace } ? [objection] : []
  }

  /// No words in any language.
  func blank(_ text: LocalizedText, _ objection: Objection = .textNeeded) -> [Objection] {
    text.versions.values.contains { blank($0).isEmpty } ? [] : [objection]
  }
}

extension CaseCommand {
  var isDeclaration: Bool {
    if case .declareInterests = self { true } else { false }
  }

  /// Acts that the chair's role brings and that lead nothing.
  fileprivate var isLedByNobody: Bool {
    switch self {
    case .declareInterests, .replaceChair, .comment: true
    default: false
    }
  }
}
