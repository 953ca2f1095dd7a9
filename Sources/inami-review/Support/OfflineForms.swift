import CaseStore
import Foundation
import Glibc
import ReviewDomain
import ReviewTexts
import SheetForms

/// Score sheets as text files: written for one member, and read back all together or not at all.
struct OfflineForms {
  let workplace: Workplace
  let drafts: DraftFolder

  private var store: CaseStore { workplace.store }
  private var member: Member { workplace.member }

  init(_ workplace: Workplace, drafts: DraftFolder? = nil) {
    self.workplace = workplace
    self.drafts =
      drafts ?? DraftFolder(stateDirectory: Places.state, storeID: workplace.store.id)
  }

  // MARK: - Out

  /// The member's forms of these cases, one below the other.
  ///
  /// - Throws: `Refusal` where the member has no sheet to fill in.
  func text(of ids: [CaseID]) throws -> String {
    try ids.map { FormWriter(try form(of: $0), language: workplace.language).text }
      .joined(separator: "\n")
  }

  /// What a form of the case holds now.
  ///
  /// Before interests are declared it holds labels only.
  private func form(of id: CaseID) throws -> SheetForm {
    let view = try store.view(of: id, for: member.id)
    switch try store.refusal(of: .score, on: id, by: member.id, now: workplace.now) {
    case nil, .declareFirst, .sheetAlreadySubmitted: break
    case let refusal?: throw refusal
    }
    guard let round = view.content.round, round.state == .open else { throw Refusal.noOpenRound }
    let criteria = try store.criteria(for: view)
    let sheet = sheet(in: round, of: view)
    return SheetForm(
      caseID: id, round: round.number, member: member.id,
      version: try DraftFolder.version(of: sheet), criteria: criteria,
      criteriaObject: round.criteriaSet,
      asked: view.content.sheetCriteria(of: member.id, in: criteria),
      sheet: sheet, isHandedIn: round.sheet(of: member.id)?.isSubmitted == true,
      interests: view.content.interests[member.id],
      places: view.dossierClosed == nil ? store.places(of: view) : nil,
      title: view.content.request.product.title)
  }

  private func sheet(in round: Round, of view: CaseView) -> ScoreSheet {
    let own = round.sheet(of: member.id)
    if let own, own.isSubmitted { return own.content ?? ScoreSheet() }
    let kept = drafts.load(member.id, case: view.content.id, round: round.number)
    return kept ?? own?.content ?? ScoreSheet()
  }

  // MARK: - Back

  /// A form that was understood, and what it was held against.
  struct Planned {
    let answer: FormAnswer
    let form: SheetForm
    let steps: [CaseStep]
  }

  /// Understands every form of every file; nothing is done yet.
  ///
  /// - Throws: `FormMistakes` with every mistake of every form.
  func plan(_ files: [(name: String, bytes: [UInt8])]) throws -> [Planned] {
    var mistakes: [FormMistake] = []
    var planned: [Planned] = []
    for file in files {
      do throws(FormMistakes) {
        for block in try FormBlock.read(file.bytes, file: file.name) {
          do throws(FormMistakes) { planned.append(try plan(block, after: planned)) } catch {
            mistakes += error.list
          }
        }
      } catch { mistakes += error.list }
    }
    guard mistakes.isEmpty else { throw FormMistakes(mistakes) }
    return planned
  }

  private func plan(
    _ block: FormBlock, after planned: [Planned]
  ) throws(FormMistakes) -> Planned {
    let form = try form(for: block)
    if let other = planned.first(where: { $0.form.caseID == form.caseID }) {
      throw block.mistake(.sameCaseTwice(firstLine: other.answer.line))
    }
    let answer = try FormReader.answer(block, against: form)
    let planned = Planned(answer: answer, form: form, steps: steps(of: answer))
    let refusals = refusals(of: planned)
    guard refusals.isEmpty else { throw FormMistakes(refusals.flatMap(answer.mistakes)) }
    return planned
  }

  /// The case that the first line names, or why it takes no form.
  private func form(for block: FormBlock) throws(FormMistakes) -> SheetForm {
    guard block.isOfThisFormat else { throw block.mistake(.newerFormat(block.format)) }
    guard let name = block.caseName else { throw block.mistake(.headerLacks("case")) }
    do {
      guard let id = block.caseID else { throw Refusal.textNeeded }
      return try form(of: id)
    } catch let refusal as Refusal where block.caseID != nil {
      throw block.mistake(.refused(refusal))
    } catch {
      throw block.mistake(.unknownCase(name))
    }
  }

  /// A declaration comes before the sheet that it opens the way for.
  private func steps(of answer: FormAnswer) -> [CaseStep] {
    var steps: [CaseStep] = []
    if let said = answer.interests {
      steps.append(
        CaseStep(answer.caseID, .declareInterests(conflict: said.conflict, text: said.text)))
    }
    if answer.submits {
      steps.append(CaseStep(answer.caseID, .submitScores(answer.sheet, salt: Salt.random())))
    }
    return steps
  }

  private func refusals(of planned: Planned) -> [Refusal] {
    let answer = planned.answer
    if answer.isChanged, planned.form.isHandedIn { return [.sheetAlreadySubmitted] }
    if answer.isChanged, planned.form.interests == nil, answer.interests == nil {
      return [.declareFirst]
    }
    do {
      try store.check(planned.steps, by: workplace.actor, now: workplace.now)
      return []
    } catch let refused as RefusedStep {
      return [refused.refusal]
    } catch {
      return (error as? Refusal).map { [$0] } ?? []
    }
  }

  /// Does what the forms ask for, all of it or nothing, and says what came of each.
  func apply(_ planned: [Planned]) throws -> [String] {
    var saved: [(Planned, before: ScoreSheet?)] = []
    do {
      for form in planned where form.answer.isChanged && !form.answer.submits {
        let before = drafts.load(member.id, case: form.form.caseID, round: form.form.round)
        try keep(form.answer.sheet, form, from: form.form.sheet)
        saved.append((form, before))
      }
      try store.perform(
        planned.flatMap(\.steps), by: workplace.actor, now: workplace.now)
    } catch {
      for (form, before) in saved { try? putBack(before, form) }
      throw error
    }
    for form in planned where form.answer.submits {
      try? drafts.discard(member.id, case: form.form.caseID, round: form.form.round)
    }
    drafts.synchronize()
    return planned.flatMap(lines)
  }

  private func keep(_ sheet: ScoreSheet, _ form: Planned, from base: ScoreSheet?) throws {
    try drafts.save(
      sheet, of: member.id, case: form.form.caseID, round: form.form.round, from: base)
  }

  private func putBack(_ before: ScoreSheet?, _ form: Planned) throws {
    guard let before else {
      return try drafts.discard(member.id, case: form.form.caseID, round: form.form.round)
    }
    try keep(before, form, from: nil)
  }

  /// What came, or would come, of a form.
  func lines(of planned: Planned) -> [String] {
    let texts = workplace.texts
    let id = planned.form.caseID
    if planned.answer.changesNothing { return [texts.formUnchanged(id)] }
    var lines: [String] = []
    if planned.answer.interests != nil {
      lines.append("\(id)  " + texts.done(texts.title(.declare)))
    }
    if planned.answer.submits { return lines + [texts.formSubmitted(id)] }
    guard planned.answer.isChanged else { return lines }
    let asked = planned.form.asked
    let answered = asked.count - planned.answer.sheet.unanswered(of: asked).count
    return lines + [texts.draftKept(id, answered: answered, of: asked.count)]
  }
}

extension FormBlock {
  fileprivate func mistake(_ fact: FormMistake.Fact) -> FormMistakes {
    FormMistakes([FormMistake(file: file, line: line, fact: fact)])
  }
}

extension OfflineForms {
  /// The bytes of a form's file; a regular one, and no larger than a form can be.
  static func bytes(of path: String, _ texts: any Texts) throws -> [UInt8] {
    let descriptor = open(
      Workplace.absolute(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw Failure(texts.unknownFile(path), 65) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let bytes = try? file.read(upToCount: FormBlock.limit + 1)
    else {
      // An empty file reads as nothing at all.
      if status.st_mode & S_IFMT == S_IFREG, status.st_size == 0 { return [] }
      throw Failure(texts.unknownFile(path), 65)
    }
    return [UInt8](bytes)
  }

  /// Writes a new file that only its owner may read; one that is there is left alone.
  static func write(_ text: String, to path: String, _ texts: any Texts) throws {
    let path = Workplace.absolute(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(texts.cannotWrite(path), 1) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do { try file.write(contentsOf: Data(text.utf8)) } catch {
      unlink(path)
      throw Failure(texts.cannotWrite(path), 1)
    }
  }
}
