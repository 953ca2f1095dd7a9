import CaseStore
import DossierFiles
import Foundation
import ReviewDomain

/// The shipped files that a store adopts, and how their formats are read.
enum AdoptedFiles {
  static let reader = AdoptedReader(
    criteriaSet: { try CriteriaSetFile.read($0, name: "criteria set").get() },
    policy: { try PolicyFile.read($0, name: "policy").get() })

  /// The names of the care processes in four languages; empty when the installation lacks them.
  static let careProcesses: [CareProcess] = {
    guard let bytes = DataFiles.bytes(of: "data/care-processes.yaml"),
      let list = try? CareProcessFile.read(bytes, name: "care-processes.yaml").get()
    else { return [] }
    return list
  }()

  static let templateNames = ["md", "html", "txt"].map { "decision-report.\($0).mustache" }

  /// What a new store adopts.
  static func shipped() throws -> [AdoptedFile] {
    let rules: [(Adopted.Kind, String, String)] = [
      (.criteriaSet, "inami-default 2026.1", "data/criteria-set.yaml"),
      (.policy, "working-group 2026.1", "data/policy.yaml"),
    ]
    let templates = templateNames.map { (Adopted.Kind.template, $0, "data/templates/" + $0) }
    return try (rules + templates).map { kind, name, path in
      guard let bytes = DataFiles.bytes(of: path) else { throw MissingDataFile(name: path) }
      return AdoptedFile(kind: kind, name: name, bytes: bytes)
    }
  }
}

/// The installation lacks a file that it should have.
struct MissingDataFile: Error {
  let name: String
}
