import ArgumentParser
import Foundation
import ReviewDomain
import ReviewScreens
import ReviewTexts
import TextCanvas

/// Writes docs/COMMANDS.md from the tables in the program; `make docs` and a check run it.
struct WriteDocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write-docs", abstract: "Write docs/COMMANDS.md anew.", shouldDisplay: false)

  @Argument(help: "The folder of the documents.") var folder: String

  func run() throws {
    let path = Workplace.absolute(folder) + "/COMMANDS.md"
    try ReportDesk.write(CommandsPage().text, to: path)
    Output.line(path)
  }
}

/// docs/COMMANDS.md: the commands, the acts of `do`, the keys.
struct CommandsPage {
  private let texts = English()

  var text: String {
    [intro, commands, acts, groupActs, keys, words].joined(separator: "\n\n") + "\n"
  }

  private var intro: String {
    """
    # Commands and keys

    Made by `make docs` from the tables in the program: edit those, not this page.

    Store: `--store DIR`, else `$INAMI_REVIEW_STORE`, else the one last opened. `--as MEMBER` takes \
    a member's id or a role; in practice and solo stores only. `--lang fr|nl|de|en`. \
    Exit status: 0 done, 1 failure, 2 refused by a rule, 3 damaged store, 64 wrong usage, \
    65 mistakes in an input file or query, 75 store busy. Results go to standard output, messages \
    to standard error.
    """
  }

  private var commands: String {
    let rows = InamiReview.configuration.subcommands.compactMap { command -> String? in
      let configuration = command.configuration
      guard configuration.shouldDisplay else { return nil }
      let name = configuration.commandName ?? ""
      return "| `inami-review \(name)` | \(configuration.abstract) |"
    }
    return "## Commands\n\n| command | what it does |\n|---|---|\n" + rows.joined(separator: "\n")
  }

  private var acts: String {
    let sections = Act.allCases.map { act -> String in
      let rule = act.rule
      let roles = rule.roles.map(\.rawValue).joined(separator: ", ")
      let stages =
        rule.stages.count == Stage.allCases.count
        ? "every stage" : rule.stages.map(\.rawValue).joined(separator: ", ")
      return """
        ### `do \(act.rawValue) CASE` — \(texts.title(act))

        \(texts.help(act))

        Who: \(roles). Where: \(stages).\(rule.right.map { " Needs the right to \($0.rawValue)." } ?? "")
        """ + parameters(of: act)
    }
    return "## Acts\n\n" + sections.joined(separator: "\n\n")
  }

  private func parameters(of act: Act) -> String {
    if act == .score {
      return "\n\n`C1=2 C1.reason=TEXT … recommend=temporary|definitive|negative` keep a draft."
    }
    return table(of: act.parameters) { texts.hint($0, of: act) }
  }

  private var groupActs: String {
    let sections = GroupAct.allCases.map { act in
      """
      ### `group \(act.rawValue)` — \(texts.title(act))

      \(texts.help(act))

      Who: \(act.roles.map(\.rawValue).joined(separator: ", ")).
      """ + table(of: act.parameters) { texts.hint($0, of: act) }
    }
    return "## Acts on the group\n\n" + sections.joined(separator: "\n\n")
  }

  private func table(of parameters: [ActParameter], _ hint: (ActParameter) -> String) -> String {
    guard !parameters.isEmpty else { return "" }
    let rows = parameters.map { parameter in
      "| `\(parameter.name)` | \(kind(parameter)) | \(parameter.isRequired ? "yes" : "") "
        + "| \(hint(parameter).replacingOccurrences(of: "|", with: "\\|")) |"
    }
    return "\n\n| key | value | required | |\n|---|---|---|---|\n" + rows.joined(separator: "\n")
  }

  private func kind(_ parameter: ActParameter) -> String {
    switch parameter.kind {
    case .line: "text"
    case .text: "text"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: " or ")
    case .choices(let words): "any of " + words.map { "`\($0)`" }.joined(separator: " ")
    case .day: "day, `2026-11-21`"
    case .number: "number"
    case .gates: "gates, as `A3 A6`"
    case .gate: "gate, as `A3`"
    case .criteria: "criteria, as `C1 C2`"
    case .criterion: "criterion, as `C2`"
    case .grounds: "a line a criterion, `C2: why`"
    case .careProcess: "care process of the register, as `heart-failure`"
    case .processCriteria: "criteria of the care process, as `R1 R2`"
    case .registerDate: "year, month or day, as `2022`, `2022-04`, `2022-04-19`"
    case .webAddresses: "addresses of pages, one a line"
    case .policyGate: "checkpoint of the policy"
    case .members: "members' ids"
    case .member: "member's id"
    case .tag: "a tag"
    case .caseNumber: "YYYY-NNN"
    case .time: "HH:MM"
    case .agendaItem: "item of an agenda"
    case .agenda: "items, each with :consent or :debate and :minutes"
    case .openQuestions: "outcome; comparator; threshold; source; responsible; due day"
    case .tariff: "name; amount; unit; co-payment; code"
    }
  }

  private var keys: String {
    let sections = Scope.allCases.map { scope -> String in
      let rows = Bindings.bindings(in: scope).map { binding in
        let names = binding.keys.map { "`\($0.name == "`" ? "backtick" : $0.name)`" }
        return "| \(names.joined(separator: " ")) | \(texts.title(binding.command)) "
          + "| \(texts.help(binding.command)) |"
      }
      return "### \(scope.rawValue)\n\n| key | command | |\n|---|---|---|\n"
        + rows.joined(separator: "\n")
    }
    return "## Keys of the desk\n\n" + sections.joined(separator: "\n\n")
  }

  private var words: String {
    """
    ## Words of a query

    Free words must all be found in number, product, applicant, care process or indication; case \
    and accents do not matter; `"two words"` are looked for together.

    | word | selects |
    |---|---|
    | `in:open` (default), `in:ended`, `in:all` | the cases that go on, that ended, all |
    | `stage:scoring,vote` | cases at these stages: \
    \(Stage.allCases.map(\.rawValue).joined(separator: " ")) |
    | `ending:` | \(Ending.allCases.map(\.rawValue).joined(separator: " ")) |
    | `requested:` | \(RequestedReimbursement.allCases.map(\.rawValue).joined(separator: " ")) |
    | `process:heart-failure` | a care process |
    | `mine` | cases in which you still have something to do |
    | `unscored`, `late` | your sheet is not handed in; the indicative period is over |
    | `sort:number` `sort:period` `sort:product` `sort:stage` `sort:process` `sort:registered` | \
    the order; `sort:-number` reverses it |

    ## JSON

    `list --format json` is an array of objects with `case`, `product`, `applicant`, \
    `careProcess`, `indication`, `requested`, `language`, `stage`, `ending`, `daysLeft`, \
    `dayCount`, `suspended`, `registeredOn`, `round`, `roundState`, `submitted`, `expected`, `mine`, \
    `conclusion`, `level`, `until`; what does not apply is null. `show --format json` and \
    `report --format json` are objects whose keys are the words of this page.
    """
  }
}
