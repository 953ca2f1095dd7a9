import CaseJournal
import ReviewDomain

/// The dossiers that generated requests share: a few hundred texts, each kept once.
///
/// A class, because what it has put must be known to every case that follows.
final class NarrativePool {
  private let folder: ObjectFolder
  private let processes: [CareProcessID: CareProcess]
  private var names: [String: ObjectID] = [:]

  /// Texts for each care process and language.
  private static let variants = 5

  init(folder: ObjectFolder, processes: [CareProcess]) {
    self.folder = folder
    self.processes = Dictionary(processes.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The name of a text that fits `request`, put into the store at its first use.
  func object(
    for request: ReimbursementRequest, _ random: inout SeededGenerator
  ) throws -> ObjectID {
    let variant = random.below(Self.variants)
    let key = "\(request.careProcess)/\(request.language.rawValue)/\(variant)"
    if let name = names[key] { return name }
    let process = processes[request.careProcess]?.names.name(in: request.language)
    let text = Narratives.text(
      process: process ?? request.careProcess.rawValue, id: request.careProcess,
      language: request.language, variant: variant)
    let name = ObjectID(try folder.put([UInt8](text.utf8)).hex)
    names[key] = name
    return name
  }
}
