import ArgumentParser
import CaseJournal
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts

/// `verify`: every entry hashed again, every object read.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check the whole journal and every object.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var options: GlobalOptions
  @Option(help: "text or json.") var format: Format = .text

  func run() throws {
    let workplace = try Workplace(options)
    let report = try workplace.store.verify()
    let head = report.journal.verified
    switch format {
    case .json: Output.raw(try JSON.text(VerifyDocument(report)) + "\n")
    case .text: Output.line(workplace.texts.verified(Int(head.seq), head: head.hash.hex))
    }
    for problem in report.problems {
      Output.warn(workplace.texts.sentence(for: problem))
    }
    if !report.isSound { throw ExitCode(3) }
  }
}

struct VerifyDocument: Encodable {
  let entries: Int
  let head: String
  let sound: Bool
  let missingObjects: [String]
  let damagedObjects: [String]

  init(_ report: StoreReport) {
    entries = Int(report.journal.verified.seq)
    head = report.journal.verified.hash.hex
    sound = report.isSound
    missingObjects = report.missingObjects
    damagedObjects = report.damagedObjects
  }
}

extension StoreReport {
  /// What is wrong, in the words that ReviewTexts has.
  var problems: [StoreProblem] {
    var problems: [StoreProblem] = []
    if let damage = journal.damage {
      problems.append(StoreProblem(JournalError.damaged(entry: damage.seq, damage.what)))
    }
    problems += missingObjects.map { .objectMissing(ObjectID($0)) }
    problems += damagedObjects.map { .damaged(entry: nil, .object(ObjectID($0))) }
    if !storageFindings.isEmpty { problems.append(.damaged(entry: nil, .file)) }
    return problems
  }
}

/// `rebuild`: the read model anew.
struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Make the read model anew from the journal.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workplace = try Workplace(options)
    try workplace.store.rebuild()
    if let damage = workplace.store.damage {
      throw JournalError.damaged(entry: damage.seq, damage.what)
    }
    Output.line(workplace.texts.rebuilt(Int(workplace.store.head.seq)))
  }
}

/// `backup`: journal and objects into a new folder, verified, while others write.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy journal and objects into a new folder, verified.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The new folder.") var folder: String

  func run() throws {
    let workplace = try Workplace(options)
    let head = try workplace.store.backup(to: Workplace.absolute(folder))
    Output.line(workplace.texts.backedUp(folder))
    Output.line(workplace.texts.verified(Int(head.seq), head: head.hash.hex))
  }
}

/// `restore`: a new store from a backup.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Make a new store from a backup, verified.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The backup's folder.") var backup: String
  @Argument(help: "The new store's folder.") var newStore: String

  func run() throws {
    Failure.language = options.lang.flatMap(Language.init) ?? Failure.language
    let texts = texts(in: Failure.language)
    let head = try CaseStore.restore(
      from: Workplace.absolute(backup), to: Workplace.absolute(newStore))
    Output.line(texts.restored(newStore))
    Output.line(texts.verified(Int(head.seq), head: head.hash.hex))
  }
}

/// `adopt`: a criteria set, policy or template for what comes from now on.
struct AdoptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "Adopt a criteria set, a policy or a report template.",
    discussion: "Rounds, votes and decisions that were made keep what was adopted then.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: "A .yaml or .mustache file.") var file: String

  func run() throws {
    let workplace = try Workplace(options)
    let path = Workplace.absolute(file)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(workplace.texts.unknownFile(path), 65)
    }
    let name = (path as NSString).lastPathComponent
    let adopted = try AdoptedFiles.recognise([UInt8](data), name: name, workplace.texts)
    try workplace.store.adopt(adopted, by: workplace.actor, now: workplace.now)
    Output.line(workplace.texts.adopted(adopted.name))
  }
}
