import ArgumentParser
import CaseStore
import DecisionAnalysis
import Foundation
import ReviewDomain
import ReviewTexts

/// `analyse`: how far members agree, from a file of scores; needs no store.
struct AnalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Statistics of agreement on a CSV file of scores, ours or others'.",
    discussion: """
      FILE has the columns case,round,member,role,criterion,score in any order, with commas or \
      semicolons; `export scores` writes such a file, and other columns are passed over. A unit is \
      a case × round × criterion. -, ?, NA and nothing are missing; 3,5 is 3.5; lines whose state \
      is reopened are left out. Every mistake is listed with its line (status 65).

      Prints Krippendorff's α with an interval, Gwet's AC1 and AC2, Fleiss' κ, ICC, Kendall's W, \
      for two raters Cohen's κ and Scott's π, the members' offsets, and for each unit median, \
      disagreement index and consensus. docs/ANALYSIS.md has the formulas and the keys of \
      --format json; what is undefined is null.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var options: GlobalOptions
  @Argument(help: "A CSV file; - for standard input.") var file: String
  @Option(help: "The whole scale, as 0..3 or 1,2,4; else it is taken from the file.")
  var categories: String?
  @Option(help: "text or json.") var format: Format = .text
  @Option(name: .customLong("case"), help: "Only this case.") var caseName: String?
  @Option(help: "Only this round.") var round: Int?
  @Option(help: "Only this criterion.") var criterion: String?
  @Option(help: "Only what members of this role gave.") var role: String?
  @Option(help: "Figures of each part, too: case (and round), round, criterion or role.")
  var by: ScoreAnalysis.Division?
  @Option(help: "How often units are drawn for the interval of α; 0 for no interval.")
  var resamples = 1_000
  @Option(help: "The same seed draws the same units.") var seed: UInt64 = 1

  func validate() throws {
    if let categories, ScoreScale(categories) == nil {
      throw ValidationError(
        "--categories \(categories): write the whole scale, as 0..3 or 1,2,4 (2 to 1000 levels)")
    }
    guard (0...1_000_000).contains(resamples) else {
      throw ValidationError("--resamples: from 0 to 1000000")
    }
  }

  func run() throws {
    let texts = ReviewTexts.texts(in: Failure.language)
    let stated = categories.flatMap(ScoreScale.init)
    let read = try ScoreFile(bytes(texts), file: file, levels: stated?.levels)
    let chosen = read.entries.filter(isChosen)
    guard !chosen.isEmpty || read.entries.isEmpty else { throw Failure(texts.noLineSelected, 65) }
    let scale = stated ?? ScoreScale(of: read.entries.lazy.compactMap(\.value))
    let document = AnalysisDocument(
      analysis: ScoreAnalysis(chosen, scale: scale), givenBack: read.givenBack, division: by,
      resamples: resamples, seed: seed)
    switch format {
    case .json: Output.raw(document.json.text + "\n")
    case .text: AnalysisListing(document: document, texts: texts).print()
    }
  }

  private func bytes(_ texts: any Texts) throws -> [UInt8] {
    if file == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
    guard let bytes = FileManager.default.contents(atPath: Workplace.absolute(file)) else {
      throw Failure(texts.unknownFile(file), 64)
    }
    return [UInt8](bytes)
  }

  private func isChosen(_ entry: ScoreEntry) -> Bool {
    (caseName.map { $0 == entry.unit.caseName } ?? true)
      && (round.map { $0 == entry.unit.round } ?? true)
      && (criterion.map { $0 == entry.unit.criterion } ?? true)
      && (role.map { $0 == entry.role } ?? true)
  }
}

extension ScoreAnalysis.Division: ExpressibleByArgument {}
