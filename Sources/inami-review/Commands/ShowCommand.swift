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
  @Flag(help: "What changed between versions of the dossier.") var changes = false
  @Option(help: "With --changes: the older version; without it, the one before.") var from: Int?
  @Option(help: "With --changes: the newer version; without it, the last.") var to: Int?

  func run() throws {
    let workplace = try Workplace(options)
    let id = try CaseNumbers.read(caseNumber)
    if changes { try showChanges(of: id, workplace) } else { try showCase(id, workplace) }
    try workplace.endReading()
  }

  private func showCase(_ id: CaseID, _ workplace: Workplace) throws {
    let file = try CaseLoader(workplace).file(id)
    switch format {
    case .json: Output.raw(try JSON.text(CaseDocument(file: file)) + "\n")
    case .text: CaseListingText(file: file, workplace: workplace).print()
    }
  }

  /// One line a change, with its mark first.
  private func showChanges(of id: CaseID, _ workplace: Workplace) throws {
    let view = try workplace.store.view(of: id, for: workplace.member.id)
    if let closed = view.dossierClosed { throw closed }
    let count = view.content.revisions
    let newer = try version(to ?? count, of: count, named: "to")
    let older = try version(from ?? max(1, newer - 1), of: count, named: "from")
    guard let diff = CaseLoader(workplace).diff(of: view, from: older, to: newer) else { return }
    let texts = workplace.texts
    Output.line(
      "\(id)  " + texts.versions(newer, comparedWith: older) + " — " + texts.date(diff.day)
        + (diff.reason.isBlank ? "" : " — " + diff.reason))
    let lines = texts.lines(of: diff, today: diff.day)
    if lines.isEmpty { Output.line(texts.nothingChanged) }
    for line in lines {
      Output.line(line.kind.rawValue + (line.number.map { " \($0)" } ?? "") + " " + line.text)
    }
  }

  private func version(_ number: Int, of count: Int, named name: String) throws -> Int {
    guard (1...count).contains(number) else {
      throw ArgumentMistakes(
        all: [
          ArgumentMistake(
            name: name, value: String(number), fact: .notOneOf((1...count).map(String.init)))
        ])
    }
    return number
  }
}

extension CaseLoader {
  /// For a command: the drafts and forms of the member who runs it.
  init(_ workplace: Workplace) {
    let store = workplace.store
    self.init(
      store: store, drafts: DraftFolder(stateDirectory: Places.state, storeID: store.id),
      forms: FormDrafts(storeID: store.id), seen: SeenVersions(storeID: store.id),
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
    case consensus
    case versions, meetings, letters, points, explanations, hearings, window, ground
    case votes, attendance, proxies, minorityOpinions, checkpoints, transmissions
    case conclusion, decisions, milestones, next, mine, history, period, interests, recusals
    case assignments, actingChair, advice
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
    try fields.encode(content.assignments, forKey: .assignments)
    try fields.encode(content.actingChair, forKey: .actingChair)
    try fields.encode(file.advice.map(\.word), forKey: .advice)
    try encodeEvaluation(content, &fields)
    try encodeApplicant(content, &fields)
    try fields.encode(file.nextStep?.act.rawValue, forKey: .next)
    try fields.encode(file.ownStep?.act.rawValue, forKey: .mine)
    try fields.encode(file.clock.map(PeriodDocument.init), forKey: .period)
    try fields.encode(file.history.map(HistoryDocument.init), forKey: .history)
  }

  private func encodeApplicant(
    _ content: ReviewCase, _ fields: inout KeyedEncodingContainer<Key>
  ) throws {
    try fields.encode(content.versions.map(VersionDocument.init), forKey: .versions)
    try fields.encode(content.meetings.map(MeetingDocument.init), forKey: .meetings)
    try fields.encode(content.letters, forKey: .letters)
    try fields.encode(content.applicantPoints, forKey: .points)
    try fields.encode(content.explanations, forKey: .explanations)
    try fields.encode(content.hearings, forKey: .hearings)
    try fields.encode(content.applicantWindow, forKey: .window)
    try fields.encode(content.endingGround, forKey: .ground)
  }

  private func encodeEvaluation(
    _ content: ReviewCase, _ fields: inout KeyedEncodingContainer<Key>
  ) throws {
    try fields.encode(content.rounds, forKey: .rounds)
    try fields.encode(content.comments, forKey: .comments)
    try fields.encode(content.consensusRecords, forKey: .consensus)
    try fields.encode(content.proposal, forKey: .proposal)
    try fields.encode(content.votes, forKey: .votes)
    try fields.encode(content.attendance, forKey: .attendance)
    try fields.encode(content.proxies, forKey: .proxies)
    try fields.encode(content.minorityOpinions, forKey: .minorityOpinions)
    try fields.encode(file.gates.map(CheckpointDocument.init), forKey: .checkpoints)
    try fields.encode(content.transmissions, forKey: .transmissions)
    try fields.encode(content.conclusion, forKey: .conclusion)
    try fields.encode(content.decisions, forKey: .decisions)
    try fields.encode(content.milestones, forKey: .milestones)
  }
}

extension CaseAdvice {
  /// Stable, for scripts.
  fileprivate var word: String {
    switch self {
    case .noChair: "no-chair"
    case .nobodyScores: "nobody-scores"
    case .nobodyVotes: "nobody-votes"
    }
  }
}

/// A gate of the policy and its status; never what the status rests on.
struct CheckpointDocument: Encodable {
  let name: GateName
  let status: String
  let overriddenBy: MemberID?

  init(_ state: GateState) {
    name = state.gate.name
    status = state.status.word
    overriddenBy = if case .overridden(let override) = state.status { override.by } else { nil }
  }
}

struct VersionDocument: Encodable {
  let version: Int
  let receivedOn: Day
  let reason: String
  let dossier: ObjectID

  init(_ version: RequestVersion) {
    self.version = version.number
    receivedOn = version.day
    reason = version.reason
    dossier = version.request.dossier
  }
}

struct MeetingDocument: Encodable {
  let day: Day
  let participants: String
  let notes: String

  init(_ meeting: PresubmissionMeeting) {
    day = meeting.day
    participants = meeting.participants
    notes = meeting.notes
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
    let ground = content.endingGround.map { " (" + texts.term($0) + ")" } ?? ""
    fact(.stage, (content.ending.map { texts.term($0) } ?? texts.term(content.stage)) + ground)
    if let clock = file.clock { printPeriod(clock) }
    if let step = file.ownStep ?? file.nextStep {
      let line =
        file.ownStep == nil
        ? texts.waits(for: step, in: content)
        : texts.next(texts.title(step.act), roles: step.roles, isMine: true)
      Output.line("  \(line)  [do \(step.act.rawValue) \(content.id)]")
    }
    for part in CaseParts(content, texts: texts).rows {
      Output.line("  \(part.label): \(part.value)")
    }
    for advice in file.advice { Output.line("  " + texts.sentence(for: advice)) }
    fact(.applicant, content.request.applicant.name)
    fact(.requested, texts.term(content.request.requested))
    fact(.indication, content.request.indication)
    if let closed = file.view.dossierClosed { Output.line("  " + texts.sentence(for: closed)) }
    printIntake(content)
    printEvaluation(content)
    printFollowUp()
    printApplicant(content)
    Output.line(texts.word(.history))
    for item in file.history {
      Output.line("  \(item.entry). \(texts.date(item.happenedOn)) \(item.actor): \(item.text)")
    }
  }

  private func printIntake(_ content: ReviewCase) {
    for version in content.versions where content.revisions > 1 {
      let reason = version.reason.isBlank ? "" : " — " + version.reason
      fact(.version, texts.version(version.number) + ", " + texts.date(version.day) + reason)
    }
    for meeting in content.meetings {
      let who = meeting.participants.isBlank ? "" : " (" + meeting.participants + ")"
      fact(.meetings, texts.date(meeting.day) + who + ": " + meeting.notes)
    }
    for (place, letter) in content.letters.enumerated() {
      Output.line(
        "  ✉\(place + 1) " + texts.date(letter.day) + " " + texts.term(letter.kind) + " ("
          + texts.term(letter.channel) + ")")
    }
  }

  /// Every point with the answer and the reply; what the `?` marks suggest comes last.
  private func printApplicant(_ content: ReviewCase) {
    guard file.view.dossierClosed == nil else { return }
    let words = ReviewTexts.texts(in: content.request.language)
    if let window = content.applicantWindow {
      Output.line("  " + texts.window(window, today: workplace.now.day))
    }
    for point in content.questionDrafts + content.numberedPoints {
      let label = point.number.map(String.init) ?? point.draftLabel
      let about = point.criterion.map { " \($0)" } ?? ""
      Output.line("  \(label)." + about + " " + text(point.texts))
      if let answer = point.answer {
        Output.line("    " + texts.label(ActField.text, of: .answer) + ": " + answer.text)
      }
      if !point.reply.isEmpty {
        Output.line("    " + texts.label(ActField.text, of: .reply) + ": " + text(point.reply))
      }
    }
    for hearing in content.hearings {
      Output.line(
        "  » " + texts.date(hearing.day) + " " + hearing.participants + ": " + hearing.notes)
    }
    for proposal in content.questionProposals(for: file.sheetCriteria) {
      guard let criterion = file.criteria[proposal.criterion] else { continue }
      Output.line("  ? \(criterion.id) " + texts.proposed(proposal.count))
      for line in words.draft(of: proposal, criterion: criterion).lines {
        Output.line("      " + line)
      }
    }
  }

  /// The temporary reimbursement, what the scores leave open for one, and the re-evaluation.
  private func printFollowUp() {
    if let standing = file.standing {
      Output.line(texts.title(DeskCommand.followUp))
      for line in FollowUpPanel(file.view, standing: standing, texts: texts).lines {
        Output.line((line.isDetail ? "     " : "  ") + line.text)
      }
    } else if file.view.content.stage == .deliberation, !file.questionSuggestions.isEmpty {
      Output.line("  " + texts.word(FollowUpWord.suggestedQuestions))
      for suggestion in file.questionSuggestions {
        Output.line("    " + texts.words(for: suggestion))
      }
    }
    guard let comparison = file.thenAndNow else { return }
    let names = Dictionary(
      file.criteria.criteria.map { ($0.id, $0.names.name(in: texts.language)) },
      uniquingKeysWith: { first, _ in first })
    Output.line(
      texts.title(DeskCommand.thenAndNow)
        + " \(comparison.original) → \(comparison.reevaluation)")
    let lines = ComparisonText(comparison, names: names, texts: texts, width: 90).lines
    for line in lines where !line.text.isBlank {
      Output.line("  " + String(repeating: " ", count: line.indent) + line.text)
    }
  }

  private func text(_ text: LocalizedText) -> String {
    text[file.view.content.request.language] ?? text.name(in: texts.language)
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
    printScores(content)
    for line in DeliberationLines(content: content, texts: texts).lines {
      Output.line("  " + line)
    }
    let panel = VotePanel(file: file, members: workplace.store.group.members, texts: texts)
    for line in panel.lines { Output.line("  " + line.text) }
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
    guard file.view.dossierClosed == nil,
      let round = content.rounds.last(where: { $0.state == .revealed })
    else { return }
    let before = content.rounds.last { $0.number < round.number && $0.state == .revealed }
    let set = round.number == content.round?.number ? file.criteria : nil
    let asked = content.askedCriteria(
      in: round, of: set ?? file.earlierCriteria[round.number] ?? file.criteria)
    let scale = (set ?? file.earlierCriteria[round.number] ?? file.criteria).scale
    if content.rounds.count > 1 { Output.line("  " + texts.round(round.number)) }
    for criterion in asked where criterion.kind == .scored {
      let scores = round.scores(of: criterion.id).map { member, entry in
        let old = before?.sheet(of: member)?.content?[criterion.id].score
        let change = old.map { $0 == entry.score ? "" : " (\($0) →)" } ?? ""
        return "\(texts.named(member)) \(entry.score?.description ?? "–")" + change
      }
      let figures = texts.figures(of: round.tally(of: criterion.id, scale: scale))
      Output.line("  \(criterion.id) " + scores.joined(separator: ", ") + figures)
    }
  }

  private func fact(_ word: DeskWord, _ value: String) {
    Output.line("  " + texts.word(word) + ": " + value)
  }
}
