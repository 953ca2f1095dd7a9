import CaseJournal
import CaseReports
import CaseStore
import Foundation
import ReviewDomain
import ReviewScreens
import ReviewTexts

/// Makes letters to the applicant: for the preview, for a file, for `letter`, for what went out.
struct LetterDesk {
  let loader: CaseLoader

  private var store: CaseStore { loader.store }

  func preview(
    of kind: Letter.Kind, on id: CaseID, in language: Language
  ) throws -> LetterPreview {
    let letter = try letter(kind, on: id, in: language)
    let text = letter.rendered(as: .text, with: try templates())
    let texts = letterTexts(in: loader.session.language)
    return LetterPreview(
      caseID: id, kind: kind, language: language,
      lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
      missing: letter.missing.map(texts.sentence))
  }

  /// Writes into the working folder, never over a file that is there.
  func export(
    _ kind: Letter.Kind, on id: CaseID, in language: Language, as format: LetterFormat
  ) throws -> String {
    let text = try text(of: letter(kind, on: id, in: language), as: format)
    let stem = "letter-\(kind.rawValue)-\(id)-\(language.rawValue)"
    let path = ReportDesk.freePath(stem: stem, extension: format.fileExtension)
    try ReportDesk.write(text, to: path)
    return path
  }

  func text(of letter: ApplicantLetter, as format: LetterFormat) throws -> String {
    letter.rendered(as: format, with: try templates())
  }

  /// The letter as it stands in the journal's values, with the day that it bears.
  func letter(
    _ kind: Letter.Kind, on id: CaseID, in language: Language, day: Day? = nil
  ) throws -> ApplicantLetter {
    let view = try store.view(of: id, for: loader.session.member.id)
    let input = LetterInput(
      view: view, criteria: try store.criteria(for: view), policy: try store.policy(),
      signatory: signatory, day: day ?? loader.now.day)
    return try ApplicantLetter(kind, of: input, in: language)
  }

  /// What goes out: plain text in the file's language.
  func bytes(_ kind: Letter.Kind, on id: CaseID, day: Day?) throws -> [UInt8] {
    let view = try store.view(of: id, for: loader.session.member.id)
    let letter = try letter(kind, on: id, in: view.content.request.language, day: day)
    return Array(try text(of: letter, as: .text).utf8)
  }

  /// The secretariat signs: whoever acts for it, else its first member.
  private var signatory: String {
    let member = loader.session.member
    if member.role == .secretariat { return member.name }
    return store.group.activeMembers.first { $0.role == .secretariat }?.name ?? member.name
  }

  private func templates() throws -> LetterTemplates {
    try LetterTemplates { format in
      String(decoding: try ReportDesk.template(format.templateName, in: store), as: UTF8.self)
    }
  }
}

extension CaseStore {
  /// Performs an act as the desk and `do` do: a letter's text is written and kept with it, the
  /// dossier of a re-evaluation is read from its folder.
  ///
  /// - Returns: The number of the case that the act opened, if it did.
  func perform(
    _ act: Act, _ command: CaseCommand, on id: CaseID, as workplace: Workplace,
    with loader: CaseLoader, dossier: String, day: Day?, now: Moment
  ) throws -> CaseID? {
    switch command {
    case .reevaluate:
      if let refusal = try refusal(of: act, on: id, by: workplace.member.id, now: now) {
        throw refusal
      }
      return try reevaluate(
        id, from: try Dossiers.newDossier(in: dossier), by: workplace.actor, day: day, now: now)
    case .sendLetter(let kind, let channel, _):
      try send(act, kind, channel, on: id, as: workplace, with: loader, day: day, now: now)
    default: try perform(command, on: id, by: workplace.actor, day: day, now: now)
    }
    return nil
  }

  private func send(
    _ act: Act, _ kind: Letter.Kind, _ channel: Letter.Channel, on id: CaseID,
    as workplace: Workplace, with loader: CaseLoader, day: Day?, now: Moment
  ) throws {
    let refusal = try refusal(of: act, on: id, by: workplace.member.id, now: now)
    if let refusal { throw refusal }
    let text = try LetterDesk(loader: loader).bytes(kind, on: id, day: day)
    try sendLetter(kind, channel, text: text, on: id, by: workplace.actor, day: day, now: now)
  }
}
