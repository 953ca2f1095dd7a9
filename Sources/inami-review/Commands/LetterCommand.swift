import ArgumentParser
import CaseReports
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts

/// `letter`: a letter to the applicant.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter", abstract: "Write a letter to the applicant.",
    discussion: """
      --lang is the letter's language here; without it, the file's. What it should say and cannot \
      is named on standard error. `do letter` records that it went out and keeps its exact text, \
      which --sent prints.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html }

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The case's number.") var caseNumber: String
  @Option(help: "incomplete, admissible, inadmissible, questions or reply.") var kind: String?
  @Option(help: "text, markdown or html.") var format: Format = .text
  @Option(help: "The day that the letter bears, as 2026-11-21.") var on: String?
  @Option(help: "The number of a letter that went out, 1 for the first: its exact text.")
  var sent: Int?
  @Option(help: "The file to write; standard output without it.") var output: String?

  func run() throws {
    let workplace = try Workplace(options)
    let id = try CaseNumbers.read(caseNumber)
    if let sent {
      try print(letter: sent, of: id, workplace)
      return try workplace.endReading()
    }
    let view = try workplace.store.view(of: id, for: workplace.member.id)
    let kind = try kind(in: view, workplace.texts)
    let desk = LetterDesk(loader: CaseLoader(workplace))
    let language = options.lang.flatMap(Language.init) ?? view.content.request.language
    let letter = try desk.letter(
      kind, on: id, in: language, day: try Days.day(on, workplace.texts))
    try write(
      try desk.text(of: letter, as: LetterFormat(rawValue: format.rawValue) ?? .text), workplace)
    let words = letterTexts(in: workplace.language)
    for gap in letter.missing { Output.warn(words.sentence(for: gap)) }
    try workplace.endReading()
  }

  /// The kind that was named, else the only one that is due.
  private func kind(in view: CaseView, _ texts: any Texts) throws -> Letter.Kind {
    if let kind {
      guard let known = Letter.Kind(rawValue: kind) else {
        let words = Letter.Kind.allCases.map(\.rawValue)
        throw ArgumentMistakes(
          all: [ArgumentMistake(name: "kind", value: kind, fact: .notOneOf(words))])
      }
      return known
    }
    if let closed = view.dossierClosed { throw closed }
    let due = view.content.dueLetters
    guard let first = due.first else { throw Refusal.noLetterDue }
    guard due.count == 1 else {
      throw ArgumentMistakes(
        all: [ArgumentMistake(name: "kind", value: "", fact: .notOneOf(due.map(\.rawValue)))])
    }
    return first
  }

  private func print(letter number: Int, of id: CaseID, _ workplace: Workplace) throws {
    let view = try workplace.store.view(of: id, for: workplace.member.id)
    if let closed = view.dossierClosed { throw closed }
    let letters = view.content.letters
    guard letters.indices.contains(number &- 1) else {
      let known = letters.indices.map { String($0 + 1) }
      throw ArgumentMistakes(
        all: [ArgumentMistake(name: "sent", value: String(number), fact: .notOneOf(known))])
    }
    let bytes = try workplace.store.object(
      letters[number - 1].text, of: id, for: workplace.member.id)
    try write(String(decoding: bytes, as: UTF8.self), workplace)
  }

  private func write(_ text: String, _ workplace: Workplace) throws {
    guard let output else { return Output.raw(text) }
    try ReportDesk.write(text, to: output)
    Output.warn(workplace.texts.written(output))
  }
}
