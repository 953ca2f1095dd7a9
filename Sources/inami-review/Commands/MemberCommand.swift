import ArgumentParser
import CaseStore
import ReviewDomain
import ReviewTexts

/// `member`: who belongs to the group.
struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member", abstract: "List, add and change members of the group.",
    subcommands: [MemberListCommand.self, MemberAddCommand.self, MemberChangeCommand.self],
    defaultSubcommand: MemberListCommand.self)
}

/// What is said of a member; each may be left out when one is changed.
struct MemberFields: ParsableArguments {
  @Option(help: "The member's name.") var name: String?
  @Option(help: "secretariat, chair, voting, advisory, expert or auditor.") var role: String?
  @Option(help: "The member's language: fr, nl, de or en.") var language: String?
  @Option(help: "Whom the member sits for, as insurers.") var constituency: String?
  @Option(help: "The operating-system account that acts as the member.") var account: String?
  @Option(help: "The first day of the mandate, as 2026-09-01; - for none.") var from: String?
  @Option(help: "The last day of the mandate, as 2030-08-31; - for none.") var until: String?

  func apply(to member: Member) throws -> Member {
    var member = member
    if let name { member.name = name }
    if let role { member.role = try word(role, "role") }
    if let language { member.language = try word(language, "language") }
    if let constituency { member.constituency = constituency }
    if let account { member.account = account }
    if let from { member.from = try day(from, "from") }
    if let until { member.until = try day(until, "until") }
    return member
  }

  private func day(_ text: String, _ name: String) throws -> Day? {
    if text == "-" { return nil }
    if let day = Day(text) { return day }
    throw ArgumentMistakes(all: [ArgumentMistake(name: name, value: text, fact: .notADay)])
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(_ text: String, _ name: String)
    throws -> Word
  {
    if let word = Word(rawValue: text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    throw ArgumentMistakes(
      all: [ArgumentMistake(name: name, value: text, fact: .notOneOf(allowed))])
  }
}

struct MemberListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the members.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workplace = try Workplace(options)
    for member in workplace.store.group.members {
      let state = member.absence(on: workplace.now.day) == nil ? "" : "–"
      Output.line(
        [
          member.id.rawValue, member.name, workplace.texts.term(member.role),
          member.language.rawValue, member.constituency, member.account, state,
          member.from?.description ?? "", member.until?.description ?? "",
        ].joined(separator: "\t"))
    }
    try workplace.endReading()
  }
}

struct MemberAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a member.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The new member's id, as apeeters.") var id: String
  @OptionGroup var fields: MemberFields

  func validate() throws {
    if fields.name == nil || fields.role == nil || fields.language == nil {
      throw ValidationError("--name, --role and --language are needed")
    }
  }

  func run() throws {
    let workplace = try Workplace(options)
    let member = try fields.apply(
      to: Member(id: MemberID(id), name: id, role: .voting, language: .french))
    try workplace.store.perform(.addMember(member), by: workplace.actor, now: workplace.now)
    Output.line(workplace.texts.memberAdded(member.name))
  }
}

struct MemberChangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Change a member; nobody is ever deleted.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The member's id.") var id: String
  @OptionGroup var fields: MemberFields
  @Flag(inversion: .prefixedNo, help: "Whether the mandate runs.") var active: Bool?
  @Option(help: "Why.") var reason = ""

  func run() throws {
    let workplace = try Workplace(options)
    var member = try fields.apply(to: workplace.store.member(MemberID(id)))
    if let active { member.isActive = active }
    try workplace.store.perform(
      .changeMember(member, reason: reason), by: workplace.actor, now: workplace.now)
    Output.line(workplace.texts.memberChanged(member.name))
  }
}
