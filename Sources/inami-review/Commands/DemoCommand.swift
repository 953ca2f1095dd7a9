import ArgumentParser
import CaseReports
import CaseStore
import DemoStore
import DossierFiles
import Foundation
import ReviewDomain
import ReviewTexts

/// `demo`: a lively practice store.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Make a practice store from invented dossiers.",
    discussion: """
      Cases in every stage, members, scores that diverge. --cases N above the number of the \
      dossiers generates more. The same seed and date give the same head hash.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The new folder.") var folder: String
  @Option(help: "How many cases in all.") var cases: Int?
  @Option(help: "What the generated cases are drawn from.") var seed: UInt64 = 1
  @Option(help: "The day that the store is about, as 2026-11-21; today without it.")
  var today: String?

  func validate() throws {
    if let cases, cases < 1 { throw ValidationError("--cases must be 1 or more") }
  }

  func run() throws {
    let texts = texts(in: options.lang.flatMap(Language.init) ?? Failure.language)
    let path = Workplace.absolute(folder)
    let day = try Days.day(today, texts) ?? Clock.now(mayMove: true).day
    let files = DemoFiles(
      adopted: try AdoptedFiles.shipped(), reader: AdoptedFiles.reader,
      careProcesses: AdoptedFiles.careProcesses, register: try RegisterFiles.shipped(),
      letter: try Self.letters())
    let report = try DemoStore.make(
      at: path, cases: cases, seed: seed, today: day, dossiers: try Self.dossiers(),
      files: files
    ) { done, all in Output.progress(texts.position(done, of: all)) }
    Output.endProgress()
    try Self.begin(path)
    Output.line(texts.demoMade(path, cases: report.cases, entries: report.entries))
    Output.line(texts.openIt(folder))
  }

  /// The same seed gives the same store id: what was left of an earlier practice store of that id
  /// is put aside, and the read model is made now rather than when the desk opens.
  private static func begin(_ path: String) throws {
    let store = try CaseStore.open(at: path, options: Workplace.storeOptions())
    let drafts = Places.state + "/" + store.id
    let aside = (1...).lazy.map { drafts + ".before-\($0)" }
      .first { !FileManager.default.fileExists(atPath: $0) }
    if let aside { try? FileManager.default.moveItem(atPath: drafts, toPath: aside) }
    var last = LastUsed.read()
    last.store = path
    last.members[store.id] = nil
    last.write()
  }

  /// The letters of the stories, by the shipped templates.
  private static func letters() throws -> LetterWriter {
    let templates = try LetterTemplates { format in
      let name = format.templateName
      guard let bytes = DataFiles.bytes(of: "data/templates/" + name) else {
        throw MissingDataFile(name: name)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    return { kind, view, context, sender in
      let input = LetterInput(
        view: view, criteria: context.criteriaInUse, policy: context.policy,
        signatory: sender.signatory, day: sender.day)
      let letter = try ApplicantLetter(kind, of: input, in: view.content.request.language)
      return Array(letter.rendered(as: .text, with: templates).utf8)
    }
  }

  private static func dossiers() throws -> [DemoDossier] {
    guard let folder = DataFiles.path(of: "fixtures/dossiers") else {
      throw MissingDataFile(name: "fixtures/dossiers")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { FileManager.default.fileExists(atPath: folder + "/" + $0 + "/dossier.md") }
    return try names.map { name in
      let dossier = try Dossiers.read([folder + "/" + name])[0]
      return DemoDossier(
        folderName: name, request: dossier.request, objects: Dossiers.objects(of: dossier))
    }
  }
}
