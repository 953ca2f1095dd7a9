import ArgumentParser
import CaseStore
import Foundation
import ReviewDomain
import ReviewScreens
import ReviewTexts

/// `show`: one case as its member may see it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a case as you may see it.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var caseNumber: String
  @Option(help: "text or json.") var format: Format = .text

  func run() throws {
    let workplace = try Workplace(options)
    let id = try CaseNumbers.read(caseNumber)
    let file = try CaseLoader(workplace).file(id)
    switch format {
    case .json: Output.raw(try JSON.text(CaseDocument(file: file)) + "\n")
    case .text: CaseListingText(file: file, workplace: workplace).print()
    }
  }
}

extension CaseLoader {
  /// For a command: the drafts and forms of the member who runs it.
  init(_ workplace: Workplace) {
    let store = workplace.store
    self.init(
      store: store, drafts: DraftFolder(stateDirectory: Places.state, storeID: store.id),
      forms: FormDrafts(storeID: store.id),
      session: Session(
        storeName: store.name, mode: store.mode, member: workplace.member,
        members: store.group.members, language: workplace.language, today: workplace.now.day,
        isReadOnly: store.isReadOnly),
      now: workplace.now)
  }
}

/// A case in `show --format json`: the words of the command line, stable, what is hidden left out.
struct CaseDocument: Encodable {
  let file: CaseFile

  private enum Key: String, CodingKey {
    case `case`, stage, ending, request, dossierClosed, gates, missing, rounds, comments, proposal
    case votes, conclusion, decisions, milestones, next, mine, history, period, interests, recusals
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    let content = file.view.content
    try fields.encode(content.id, forKey: .case)
    try fields.encode(content.stage, forKey: .stage)
    try fields.encode(content.ending, forKey: .ending)
    try fields.encode(content.request, forKey: .request)
    try fields.encode(file.view.dossierClosed != nil, forKey: .dossierClosed)
    try fields.encode(content.gates.named, forKey: .gates)
    try fields.encode(content.missing, forKey: .missing)
    try fields.encode(content.interests.named, forKey: .interests)
    try fields.encode(content.recusals.named, forKey: .recusals)
    try encodeEvaluation(content, &fields)
    try fields.encode(file.nextStep?.act.rawValue, forKey: .next)
    try fields.encode(file.ownStep?.act.rawValue, forKey: .mine)
    try fields.encode(file.clock.map(PeriodDocument.init), forKey: .period)
    try fields.encode(file.history.map(HistoryDocument.init), forKey: .history)
  }

  private func encodeEvaluation(
    _ content: ReviewCase, _ fields: inout KeyedEncodingContainer<Key>
  ) throws {
    try fields.encode(content.rounds, forKey: .rounds)
    try fields.encode(content.comments, forKey: .comments)
    try fields.encode(content.proposal, forKey: .proposal)
    try fields.encode(content.votes, forKey: .votes)
    try fields.encode(content.conclusion, forKey: .conclusion)
    try fields.encode(content.decisions, forKey: .decisions)
    try fields.encode(content.milestones, forKey: .milestones)
  }
}

struct HistoryDocument: Encodable {
  let entry: Int
  let happenedOn: Day
  let actor: String
  let text: String

  init(_ item: HistoryItem) {
    entry = item.entry
    happenedOn = item.happenedOn
    actor = item.actor
    text = item.text
  }
}

extension Dictionary {
  /// Keyed by the identifier's text, so that it is a JSON object.
  fileprivate var named: [String: Value] {
    Dictionary<String, Value>(
      map { ("\($0.key)", $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

/// A case in `show`, for people and screen readers: one fact a line.
struct CaseListingText {
  let file: CaseFile
  let workplace: Workplace

  private var texts: any Texts { workplace.texts }

  func print() {
    let content = file.view.content
    Output.line("\(content.id)  \(content.request.product.title) — \(file.careProcess)")
    fact(.stage, content.ending.map { texts.term($0) } ?? texts.term(content.stage))
    if let clock = file.clock { printPeriod(clock) }
    if let step = file.ownStep ?? file.nextStep {
      let line = texts.next(
        texts.title(step.act), roles: step.roles, isMine: file.ownStep != nil)
      Output.line("  \(line)  [do \(step.act.rawValue) \(content.id)]")
    }
    fact(.applicant, content.request.applicant.name)
    fact(.requested, texts.term(content.request.requested))
    fact(.indication, content.request.indication)
    if let closed = file.view.dossierClosed { Output.line("  " + texts.sentence(for: closed)) }
    printEvaluation(content)
    Output.line(texts.word(.history))
    for item in file.history {
      Output.line("  \(item.entry). \(texts.date(item.happenedOn)) \(item.actor): \(item.text)")
    }
  }

  /// Each figure of the indicative period, one a line.
  private func printPeriod(_ clock: CaseClock) {
    for line in texts.lines(of: clock) {
      Output.line("  " + line.label + ": " + line.value)
    }
  }

  private func printEvaluation(_ content: ReviewCase) {
    for gate in file.criteria.gates {
      guard let answer = content.gates[gate.id] else { continue }
      Output.line("  \(gate.id) \(texts.term(answer.verdict)) \(answer.evidence)")
    }
    if content.isRevealed { printScores(content) }
    for comment in content.comments {
      let on = comment.criterion.map { "\($0) " } ?? ""
      Output.line("  » \(on)\(comment.member): \(comment.text)")
    }
    if let vote = content.votes.last {
      let tally = vote.tally
      let outcome = vote.outcome.map { texts.term($0) + " " } ?? ""
      fact(.vote, outcome + "\(tally.yes) – \(tally.no) – \(tally.abstain)")
    }
    if let conclusion = content.conclusion {
      fact(.conclusion, texts.term(conclusion.conclusion))
    }
    for decision in content.decisions {
      fact(
        .decision,
        texts.term(decision.outcome) + ", " + texts.term(decision.authority) + ", "
          + texts.date(decision.decidedOn))
    }
  }

  private func printScores(_ content: ReviewCase) {
    guard let round = content.round else { return }
    for criterion in file.scoredCriteria where criterion.kind == .scored {
      let scores = round.scores(of: criterion.id).map { member, entry in
        "\(member) \(entry.score?.description ?? "–")"
      }
      Output.line("  \(criterion.id) " + scores.joined(separator: ", "))
    }
  }

  private func fact(_ word: DeskWord, _ value: String) {
    Output.line("  " + texts.word(word) + ": " + value)
  }
}
