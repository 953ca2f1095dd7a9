import ArgumentParser
import CaseStore
import DossierFiles
import Foundation
import ReviewDomain
import ReviewTexts

/// `import`: dossier folders in, requests registered.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Register requests from dossier folders.",
    discussion: """
      PATH is a dossier folder (it holds dossier.md) or a folder of such folders. The same \
      applicant, product, care process and indication again is a revision. Every mistake in every \
      dossier is listed, and then nothing is registered.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "Dossier folders.") var paths: [String]
  @Flag(help: "Read and check only.") var dryRun = false
  @Flag(help: "The request is not submitted yet.") var presubmission = false
  @Option(help: "The day on which it came in, as 2026-11-21.") var on: String?
  @Option(help: "Why a request is revised.") var reason = ""

  func run() throws {
    let workplace = try Workplace(options)
    let dossiers = try Dossiers.read(paths)
    for dossier in dossiers {
      let product = dossier.request.product.title
      if dryRun {
        Output.line(workplace.texts.wouldRegister(product))
      } else {
        Output.line(try register(dossier, product: product, workplace))
      }
    }
    if dryRun { Output.warn(workplace.texts.dryRun) }
  }

  private func register(
    _ dossier: ReadDossier, product: String, _ workplace: Workplace
  ) throws -> String {
    let registered = try workplace.store.register(
      dossier.request, objects: Dossiers.objects(of: dossier), presubmission: presubmission,
      reason: reason, by: workplace.actor, day: try Days.day(on, workplace.texts),
      now: workplace.now)
    switch registered {
    case .new(let id): return workplace.texts.registered(id, product)
    case .revised(let id): return workplace.texts.revised(id, product)
    case .unchanged(let id): return workplace.texts.unchanged(id, product)
    }
  }
}

/// Days as they are typed after `--on`.
enum Days {
  static func day(_ text: String?, _ texts: any Texts) throws -> Day? {
    guard let text else { return nil }
    guard let day = Day(text) else { throw Failure(texts.notADay(text), 64) }
    return day
  }
}
