import ArgumentParser
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts

/// `do`: every act of the screens.
struct DoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "do", abstract: "Perform an act on a case.",
    discussion: """
      The acts and their keys are in docs/COMMANDS.md. `score` keeps a draft: C1=2 C1.reason="…" \
      recommend=temporary; `submit-scores` hands it in. A key may be given several times: each \
      value is a line.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The act.") var action: String
  @Argument(help: "The case's number.") var caseNumber: String
  @Argument(help: "key=value …") var values: [String] = []
  @Option(help: "The reason; the same as reason=TEXT.") var reason: String?
  @Option(help: "The day on which it happened, as 2026-11-21.") var on: String?
  @Flag(help: "Say what would be recorded, and record nothing.") var dryRun = false

  func run() throws {
    let workplace = try Workplace(options)
    let texts = workplace.texts
    guard let act = Act(rawValue: action) else {
      throw Failure(texts.unknownAct(action, known: Act.allCases.map(\.rawValue)), 64)
    }
    let id = try CaseNumbers.read(caseNumber)
    var arguments = try ActArguments(keyValues: values, texts: texts)
    if let reason { arguments["reason"] = reason }
    if act == .score { return try keepDraft(id, arguments, workplace) }
    try perform(act, id, arguments, workplace)
  }

  private func perform(
    _ act: Act, _ id: CaseID, _ arguments: ActArguments, _ workplace: Workplace
  ) throws {
    if try Tagging(workplace).keepOwn(act, arguments, on: id, dryRun: dryRun) {
      return Output.line("\(id)  " + workplace.texts.done(workplace.texts.title(act)))
    }
    let drafts = DraftFolder(stateDirectory: Places.state, storeID: workplace.store.id)
    let view = try workplace.store.view(of: id, for: workplace.member.id)
    let round = view.content.round?.number ?? 0
    let sheet = drafts.load(workplace.member.id, case: id, round: round)
    guard
      let command = try act.command(
        with: arguments, view: view, sheet: sheet ?? ScoreSheet(), salt: Salt.random())
    else { return }
    let day = try Days.day(on, workplace.texts)
    if dryRun, case .sendLetter(let kind, _, _) = command {
      let refusal = try workplace.store.refusal(
        of: act, on: id, by: workplace.member.id, now: workplace.now)
      if let refusal { throw refusal }
      let letter = try LetterDesk(loader: CaseLoader(workplace)).bytes(kind, on: id, day: day)
      Output.raw(String(decoding: letter, as: UTF8.self))
      return Output.warn(workplace.texts.dryRun)
    }
    if dryRun {
      // A dossier that cannot be read, or is about another product, is refused here already.
      if act == .reevaluate, let dossier = try Dossiers.newDossier(in: arguments["dossier"]) {
        try view.content.checkSameProduct(dossier.request)
      }
      let events = try workplace.store.events(
        for: command, on: id, by: workplace.member.id, day: day, now: workplace.now)
      for event in events { Output.line(workplace.texts.history(event)) }
      Output.warn(workplace.texts.dryRun)
      return
    }
    let opened = try workplace.store.perform(
      act, command, on: id, as: workplace, with: CaseLoader(workplace),
      dossier: arguments["dossier"], day: day, now: workplace.now)
    if act == .submitScores {
      try? drafts.discard(workplace.member.id, case: id, round: round)
    }
    let number = opened.map { "  \($0)" } ?? ""
    Output.line("\(id)  " + workplace.texts.done(workplace.texts.title(act)) + number)
    addRemark(on: command, of: view, workplace)
    for hint in view.content.hints(for: act, today: workplace.now.day) {
      Output.warn(workplace.texts.sentence(for: hint))
    }
  }

  /// A ballot's receipt; a warning of stock phrases in a decision.
  private func addRemark(on command: CaseCommand, of view: CaseView, _ workplace: Workplace) {
    switch command {
    case .castBallot(_, let digest, _, _, _): Output.line(workplace.texts.receipt(digest))
    case .recordDecision(let decision):
      let repeated = (decision.grounds ?? []).repeated(in: view.content.request.language)
      if !repeated.isEmpty { Output.warn(workplace.texts.sameWords(for: repeated)) }
    default: break
    }
  }

  // MARK: - The draft of a score sheet

  private func keepDraft(_ id: CaseID, _ arguments: ActArguments, _ workplace: Workplace) throws {
    let store = workplace.store
    if let refusal = try store.refusal(
      of: .score, on: id, by: workplace.member.id, now: workplace.now)
    {
      throw refusal
    }
    let view = try store.view(of: id, for: workplace.member.id)
    guard let round = view.content.round else { throw Refusal.noOpenRound }
    let criteria = try store.criteria(for: view)
    let asked = view.content.sheetCriteria(of: workplace.member.id, in: criteria)
    let drafts = DraftFolder(stateDirectory: Places.state, storeID: store.id)
    let kept = drafts.load(workplace.member.id, case: id, round: round.number)
    let before = kept ?? round.sheet(of: workplace.member.id)?.content ?? ScoreSheet()
    let sheet = try DraftEdit(
      criteria: asked, scale: criteria.scale, places: store.places(of: view)
    ).apply(arguments, to: before)
    if dryRun { return Output.warn(workplace.texts.dryRun) }
    let saved = try drafts.save(
      sheet, of: workplace.member.id, case: id, round: round.number, from: before)
    if saved.isMerged {
      Output.warn(workplace.texts.draftMerged(saved.contested, aside: saved.aside))
    }
    drafts.synchronize()
    let answered = asked.count - sheet.unanswered(of: asked).count
    Output.line(workplace.texts.draftKept(id, answered: answered, of: asked.count))
  }
}

/// Changes a draft by `C1=2`, `C1.reason=…`, `C1.confidence=3`, `C1.pins=…` and `recommend=…`.
struct DraftEdit {
  let criteria: [Criterion]
  let scale: Scale
  let places: DossierPlaces

  func apply(_ arguments: ActArguments, to sheet: ScoreSheet) throws -> ScoreSheet {
    var sheet = sheet
    for (key, value) in arguments.values.sorted(by: { $0.key < $1.key }) {
      if key == "recommend" {
        sheet.recommendation = try recommendation(value)
      } else if key.hasSuffix(".reason") {
        sheet[try criterion(String(key.dropLast(".reason".count)))].reason = value
      } else if key.hasSuffix(".confidence") {
        let id = try criterion(String(key.dropLast(".confidence".count)))
        sheet[id].confidence = try confidence(value, key: key)
      } else if key.hasSuffix(".pins") {
        sheet[try criterion(String(key.dropLast(".pins".count)))].pins = try pins(value, of: key)
      } else {
        let id = try criterion(key)
        sheet[id].score = try score(value, of: id)
      }
    }
    return sheet
  }

  private func criterion(_ text: String) throws -> CriterionID {
    guard let found = criteria.first(where: { $0.id.rawValue == text }) else {
      throw Refusal.unknownCriterion(CriterionID(text))
    }
    return found.id
  }

  private func score(_ text: String, of id: CriterionID) throws -> Score {
    guard let score = Score(text) else {
      let allowed = scale.levels.map(String.init) + ["-", "?"]
      throw ArgumentMistakes(
        all: [ArgumentMistake(name: id.rawValue, value: text, fact: .notOneOf(allowed))])
    }
    let isScored = criteria.contains { $0.id == id && $0.kind == .scored }
    guard isScored, scale.allows(score) else { throw Refusal.scoreNotOnScale(id, score) }
    return score
  }

  private func confidence(_ text: String, key: String) throws -> Confidence? {
    if text.isEmpty { return nil }
    guard let confidence = Confidence(text) else {
      let words = Confidence.allCases.map(\.description)
      throw ArgumentMistakes(
        all: [ArgumentMistake(name: key, value: text, fact: .notOneOf(words))])
    }
    return confidence
  }

  private func pins(_ text: String, of key: String) throws -> [Pin] {
    let pins = Pin.list(text.lines.joined(separator: "; ")).map(places.resolved)
    let lost = pins.filter { !places.holds($0) }
    let id = try criterion(String(key.dropLast(".pins".count)))
    guard lost.isEmpty else {
      throw Refusal.pinsNotInDossier(
        lost.map { LostPin(criterion: id, pin: $0) }, existing: places.all)
    }
    return pins
  }

  private func recommendation(_ text: String) throws -> ConclusionKind? {
    if text.isEmpty { return nil }
    guard let found = ConclusionKind(rawValue: text) else {
      let words = ConclusionKind.allCases.map(\.rawValue)
      throw ArgumentMistakes(
        all: [ArgumentMistake(name: "recommend", value: text, fact: .notOneOf(words))])
    }
    return found
  }
}

/// Case numbers as they are typed.
enum CaseNumbers {
  static func read(_ text: String) throws -> CaseID {
    guard let id = CaseID(text) else { throw StoreProblem.unknownCase(text, nearest: []) }
    return id
  }
}
