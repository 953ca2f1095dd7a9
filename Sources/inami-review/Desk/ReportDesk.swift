import CaseJournal
import CaseReports
import CaseStore
import Foundation
import ReviewDomain
import ReviewScreens
import ReviewTexts

/// Makes decision reports: for the preview, for a file, for `report`.
struct ReportDesk {
  let loader: CaseLoader

  private var store: CaseStore { loader.store }

  func preview(of id: CaseID, in language: Language) throws -> ReportPreview {
    let report = try report(on: id, in: language)
    let text = try report.rendered(as: .text, with: templates())
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return ReportPreview(
      caseID: id, language: language, lines: lines, missing: report.missing.count)
  }

  /// Writes into the working folder, never over a file that is there.
  func export(_ id: CaseID, in language: Language, as format: ExportFormat) throws -> String {
    let format = ReportFormat(rawValue: format.rawValue) ?? .markdown
    let text = try report(on: id, in: language).rendered(as: format, with: templates())
    let path = Self.freePath(
      stem: "report-\(id)-\(language.rawValue)", extension: format.fileExtension)
    try Self.write(text, to: path)
    return path
  }

  /// A path in the working folder where nothing is yet.
  static func freePath(stem: String, extension suffix: String) -> String {
    let stem = FileManager.default.currentDirectoryPath + "/" + stem
    var path = stem + "." + suffix
    var number = 2
    while FileManager.default.fileExists(atPath: path) {
      path = stem + "-\(number)." + suffix
      number += 1
    }
    return path
  }

  static func write(_ text: String, to path: String) throws {
    let file = Workplace.absolute(path)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw Failure(texts(in: Failure.language).cannotWrite(file), 1)
    }
  }

  func text(of report: DecisionReport, as format: ReportFormat) throws -> String {
    try report.rendered(as: format, with: templates())
  }

  func input(on id: CaseID, in language: Language) throws -> ReportInput {
    let view = try store.view(of: id, for: loader.session.member.id)
    let texts = texts(in: language, naming: store.group.members)
    let history = try store.history(of: id, for: loader.session.member.id).compactMap { line in
      line.event.flatMap { event -> ReportedEntry? in
        guard event.isStep else { return nil }
        let entered = Day(String(line.storeTime.prefix(10)))
        return ReportedEntry(
          happenedOn: line.happenedOn, enteredOn: entered == line.happenedOn ? nil : entered,
          text: texts.history(event))
      }
    }
    var input = ReportInput(
      view: view, members: store.group.members, criteria: try store.criteria(for: view),
      policy: try store.policy(),
      careProcessName: CareProcessNames.names(of: view.content.request.careProcess),
      head: JournalHead(sequence: Int(store.head.seq), hash: store.head.hash.hex),
      history: history,
      gates: try store.gateStates(of: id, for: loader.session.member.id, now: loader.now))
    input.comparison = try loader.comparison(of: view)
    return input
  }

  func report(on id: CaseID, in language: Language) throws -> DecisionReport {
    try DecisionReport(of: try input(on: id, in: language), in: language)
  }

  /// The covering letter of a case that was transmitted.
  func cover(of id: CaseID, in language: Language, as format: ReportFormat) throws -> String {
    let letter = try CoverLetter(of: try input(on: id, in: language), in: language)
    let name = CoverTemplate.name(for: format) ?? ""
    let text = String(decoding: try Self.template(name, in: store), as: UTF8.self)
    return letter.rendered(with: try CoverTemplate(name: name, format: format, text: text))
  }

  /// Those that the group adopted; a store without them uses the shipped ones.
  private func templates() throws -> TemplateSet {
    let sources = try AdoptedFiles.templateNames.map { name in
      String(decoding: try Self.template(name, in: store), as: UTF8.self)
    }
    return try TemplateSet(markdown: sources[0], html: sources[1], text: sources[2])
  }

  /// The adopted one, else the shipped one.
  static func template(_ name: String, in store: CaseStore) throws -> [UInt8] {
    if let file = store.group.adopted.last(where: { $0.kind == .template && $0.name == name }) {
      return try store.bytes(of: file)
    }
    guard let bytes = DataFiles.bytes(of: "data/templates/" + name) else {
      throw MissingDataFile(name: name)
    }
    return bytes
  }
}

extension CaseEvent {
  /// Whether it moved the case: answers, sheets, ballots and comments have sections of their own.
  fileprivate var isStep: Bool {
    switch self {
    case .gateAnswered, .interestsDeclared, .scoreSheetSubmitted, .scoreSheetReopened, .commented,
      .tagged, .untagged, .related, .proposalDrafted, .ballotCast, .questionDrafted,
      .questionDropped:
      false
    default: true
    }
  }
}
