import ArgumentParser
import CaseStore
import ReviewDomain
import ReviewTexts

/// `group`: the acts on the group itself; without an act, its meetings and what is due.
struct GroupActCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Perform an act on the group; show its meetings.",
    discussion: """
      The acts and their keys are in docs/COMMANDS.md. Without an act: the meetings to come, \
      mandates that end, and your yearly declaration of interests.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The act, as plan-meeting, set-agenda, take or list-app.")
  var action: String?
  @Argument(help: "key=value …") var values: [String] = []
  @Option(help: "The reason; the same as reason=TEXT.") var reason: String?
  @Option(help: "The day on which it happened, as 2026-11-21.") var on: String?
  @Flag(help: "Say what would be recorded, and record nothing.") var dryRun = false

  func run() throws {
    let workplace = try Workplace(options)
    guard let action else {
      try GroupListing(workplace).print()
      return try workplace.endReading()
    }
    guard let act = GroupAct(rawValue: action) else {
      throw Failure(
        workplace.texts.unknownAct(action, known: GroupAct.allCases.map(\.rawValue)), 64)
    }
    var arguments = try ActArguments(keyValues: values, texts: workplace.texts)
    if let reason { arguments["reason"] = reason }
    try perform(act, arguments, workplace)
  }

  private func perform(
    _ act: GroupAct, _ arguments: ActArguments, _ workplace: Workplace
  ) throws {
    let store = workplace.store
    let texts = workplace.texts
    let today = workplace.now.day
    if let refusal = store.group.refusal(of: act, by: workplace.member.id, today: today),
      !store.group.members.isEmpty
    {
      throw refusal
    }
    let day = try Days.day(on, texts)
    let command = try act.command(
      with: try QueriedAgenda(workplace).filled(arguments, for: act, on: day),
      group: store.group, actor: workplace.member.id, now: workplace.now, on: day,
      salt: Salt.random())
    if dryRun {
      let outcome = try store.outcome(
        of: command, by: workplace.member.id, day: day, now: workplace.now)
      for event in outcome.events { Output.line(texts.history(event)) }
      for part in outcome.cases {
        for event in part.events {
          Output.line(texts.labelled(part.id.description, texts.history(event)))
        }
      }
      return Output.warn(texts.dryRun)
    }
    try store.perform(command, by: workplace.actor, day: day, now: workplace.now)
    Output.line(texts.done(texts.title(act)))
  }
}

/// What `group` prints without an act.
private struct GroupListing {
  let workplace: Workplace

  init(_ workplace: Workplace) { self.workplace = workplace }

  func print() throws {
    let texts = workplace.texts
    let today = workplace.now.day
    let group = workplace.store.group
    let meetings = group.meetings(from: today)
    Output.line(texts.word(PeopleWord.meetings))
    for meeting in meetings { Output.line("  \(texts.date(meeting.day))  \(meeting.place)") }
    if meetings.isEmpty { Output.line("  " + texts.word(PeopleWord.noMeetings)) }
    if workplace.member.role == .secretariat {
      for member in group.endingMandates(on: today) {
        Output.line(texts.mandateEnds(of: member.name, on: member.until ?? today))
      }
    }
    try printDeclaration(group, texts)
  }

  private func printDeclaration(_ group: Group, _ texts: any Texts) throws {
    guard workplace.member.role.declaresInterests,
      let months = try workplace.store.policy().yearlyDeclarationMonths
    else { return }
    let last = group.declarationHolds(for: workplace.member.id, months: months)
    if let last, last >= workplace.now.day {
      Output.line(texts.renewDeclaration(before: last))
    } else {
      Output.line(texts.sentence(for: PeopleRefusal.yearlyDeclarationNeeded(expired: last)))
    }
  }
}

extension ActArguments {
  /// Reads `key=value` words; the same key again is one more line of its value.
  init(keyValues words: [String], texts: any Texts) throws {
    self.init()
    for word in words {
      guard let sign = word.firstIndex(of: "="), sign != word.startIndex else {
        throw Failure(texts.notKeyValue(word), 64)
      }
      let key = String(word[..<sign])
      let value = String(word[word.index(after: sign)...])
      values[key] = self[key].isEmpty ? value : self[key] + "\n" + value
    }
  }
}
