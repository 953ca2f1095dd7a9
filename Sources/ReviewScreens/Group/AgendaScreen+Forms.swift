package import ReviewDomain
package import ReviewTexts

/// The forms of the acts on a meeting, filled with what is shown.
extension AgendaScreen {
  package func arguments(for act: GroupAct) -> ActArguments {
    AgendaForms(plan: plan, selected: selected?.subject).arguments(for: act)
  }

  package func choices(for parameter: ActParameter, of act: GroupAct, _ texts: any Texts)
    -> [FormField.Choice]
  {
    AgendaForms(plan: plan, selected: selected?.subject).choices(for: parameter, of: act, texts)
      ?? words(for: parameter, of: act, texts)
  }

  /// Typed text is about the meeting, and about the item, that it was typed for.
  package func keeps(_ typed: ActArguments, for act: GroupAct) -> Bool {
    let now = arguments(for: act)
    return ["meeting", "item", "case", "day"].allSatisfy {
      typed[$0] == now[$0] || now[$0].isEmpty
    }
  }
}

/// What forms about a meeting are filled with, on the agenda and in the meeting itself.
struct AgendaForms {
  let plan: AgendaFile.Plan?
  let selected: AgendaSubject?

  private var meeting: Meeting? { plan?.meeting }

  func arguments(for act: GroupAct) -> ActArguments {
    guard let meeting else { return ActArguments() }
    var values = act.isOfMeeting ? ["meeting": meeting.day.description] : [:]
    switch act {
    case .cancelMeeting: values["day"] = meeting.day.description
    case .setAgenda: values["items"] = AgendaPlan(meeting).words
    case .dropItem, .take: values["item"] = selected?.description ?? ""
    case .note: values["item"] = meeting.itemInHand?.subject.description ?? ""
    case .pull: values["case"] = selected?.caseID?.description ?? ""
    case .announce: values["attendance"] = MeetingAttendance.Announcement.coming.rawValue
    case .openMeeting: values["present"] = ids(plan?.coming ?? [])
    default: break
    }
    return ActArguments(values)
  }

  private func ids(_ members: Set<MemberID>) -> String {
    members.sorted().map(\.rawValue).joined(separator: " ")
  }

  /// `nil` for a parameter that has words of its own, or is typed.
  func choices(for parameter: ActParameter, of act: GroupAct, _ texts: any Texts)
    -> [FormField.Choice]?
  {
    switch parameter.kind {
    case .members, .member: members(for: act).map { choice($0, texts) }
    case .agendaItem: items(for: act, texts)
    default: nil
    }
  }

  /// Whom the act can name: who is there cannot arrive, who is not cannot leave.
  private func members(for act: GroupAct) -> [MemberID] {
    let all = plan?.members ?? []
    guard let meeting else { return all }
    switch act {
    case .arrive: return all.filter { !meeting.present.contains($0) }
    case .leave: return meeting.present.sorted()
    default: return all
    }
  }

  private func choice(_ id: MemberID, _ texts: any Texts) -> FormField.Choice {
    FormField.Choice(value: id.rawValue, label: texts.named(id))
  }

  private func items(for act: GroupAct, _ texts: any Texts) -> [FormField.Choice] {
    let free = (meeting?.items ?? []).filter { act != .dropItem || !$0.isReached }
    let choices = free.map { item in
      FormField.Choice(
        value: item.subject.description,
        label: AgendaWords(plan: plan, texts: texts).title(of: item.subject))
    }
    let isOptional = act == .note || act == .correctMinutes
    return (isOptional ? [FormField.Choice(value: "", label: "–")] : []) + choices
  }
}
