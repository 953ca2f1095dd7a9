import ArgumentParser
import CaseQuery
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts

/// `assign`: many assignments at once, from a file or for the cases of a query.
struct AssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Assign by a CSV file or a query, all together or not at all.",
    discussion: """
      FILE has the columns case,action,member,role,round,value,reason, with commas or semicolons; \
      a case is a number or a query. Actions: assign-rapporteur, assign-expert (value: criteria), \
      unassign, recuse (value: rights), reopen, replace-chair. `export assignments` writes such a \
      file. With --query: member=ID duty=rapporteur|expert criteria="C1 C2". What would change is \
      shown first; --dry-run stops there.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "A CSV file, or with --query: key=value …") var words: [String] = []
  @Option(help: "The cases to assign: a query.") var query: String?
  @Option(help: "The day on which it happened, as 2026-11-21.") var on: String?
  @Flag(help: "Show what would be recorded, and record nothing.") var dryRun = false

  func validate() throws {
    if query == nil, words.count != 1 {
      throw ValidationError("name one CSV file, or give --query")
    }
  }

  func run() throws {
    let workplace = try Workplace(options)
    let steps = try query.map { try self.steps(of: $0, workplace) } ?? steps(ofFile: workplace)
    let day = try Days.day(on, workplace.texts)
    let plan = try workplace.store.plan(
      steps, by: workplace.member.id, day: day, now: workplace.now)
    let preview = BulkPreview(plan: plan, texts: workplace.texts)
    for line in preview.lines { Output.line(line) }
    if let refused = plan.refused.first, case .refused(let refusal) = refused.outcome {
      Output.warn(workplace.texts.nothingAssigned)
      throw Failure(workplace.texts.sentence(for: refusal), 2)
    }
    if dryRun { return Output.warn(workplace.texts.dryRun) }
    guard !plan.changes.isEmpty else { return }
    let kept = try workplace.store.perform(
      steps, by: workplace.actor, day: day, now: workplace.now)
    Output.line(workplace.texts.assigned(kept.changes.count))
  }

  private func steps(ofFile workplace: Workplace) throws -> [BulkStep] {
    let name = words[0]
    guard let bytes = FileManager.default.contents(atPath: Workplace.absolute(name)) else {
      throw Failure(workplace.texts.unknownFile(name), 64)
    }
    return try workplace.store.steps(
      inAssignments: [UInt8](bytes), file: name, for: workplace.member.id,
      today: workplace.now.day)
  }

  private func steps(of query: String, _ workplace: Workplace) throws -> [BulkStep] {
    let read = CaseQuery(query)
    if let problem = read.problem { throw problem.failure(in: read.text, workplace.texts) }
    let arguments = try ActArguments(keyValues: words, texts: workplace.texts)
    let mistakes = arguments.mistakes(for: .assign)
    guard mistakes.isEmpty else { throw ArgumentMistakes(all: mistakes) }
    let command = CaseCommand.assign(
      MemberID(arguments["member"]), Assignment.Duty(rawValue: arguments["duty"]) ?? .rapporteur,
      criteria: arguments["criteria"].words.map { CriterionID($0) })
    let store = workplace.store
    let positions = try store.matching(
      read, for: workplace.member.id, today: workplace.now.day)
    let rows = try store.rows(at: positions, for: workplace.member.id, today: workplace.now.day)
    return rows.map { BulkStep(caseID: $0.id, command: command) }
  }
}

/// What many acts would come to, in words.
struct BulkPreview {
  let plan: BulkPlan
  let texts: any Texts

  var lines: [String] { rows + loads + [summary] }

  private var rows: [String] {
    plan.rows.map { row in
      let line = row.step.line.map { "\($0): " } ?? ""
      return line + "\(row.step.caseID)  " + outcome(of: row)
    }
  }

  func outcome(of row: BulkPlan.Row) -> String {
    switch row.outcome {
    case .events(let events): events.map { texts.history($0) }.joined(separator: "; ")
    case .noChange: texts.word(PeopleWord.noChange)
    case .refused(let refusal):
      texts.labelled(texts.word(PeopleWord.refused), texts.sentence(for: refusal))
    }
  }

  var loads: [String] {
    plan.loads.map { load in
      texts.labelled(
        texts.named(load.member),
        texts.words(for: load.before) + " → " + texts.words(for: load.after))
    }
  }

  var summary: String {
    let changes = plan.changes.count
    let refused = plan.refused.count
    return texts.preview(
      changes: changes, unchanged: plan.rows.count - changes - refused, refused: refused)
  }
}
