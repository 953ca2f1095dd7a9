import CaseJournal
import CaseStore
import DemoStore
import DossierFiles
import Foundation
import ReviewDomain

/// The fixtures of the checkout, read as the program reads them.
enum DemoFixtures {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

  static var reader: AdoptedReader {
    AdoptedReader(
      criteriaSet: { try CriteriaSetFile.read($0, name: "criteria-set.yaml").get() },
      policy: { try PolicyFile.read($0, name: "policy.yaml").get() })
  }

  static func files() throws -> DemoFiles {
    DemoFiles(
      adopted: [
        AdoptedFile(
          kind: .criteriaSet, name: "inami-default 2026.1", bytes: try data("criteria-set.yaml")),
        AdoptedFile(
          kind: .policy, name: "working-group 2026.1", bytes: try data("policy.yaml")),
      ],
      reader: reader,
      careProcesses: try CareProcessFile.read(
        try data("care-processes.yaml"), name: "care-processes.yaml"
      ).get())
  }

  static func dossiers() throws -> [DemoDossier] {
    let folder = root + "/fixtures/dossiers"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.filter { !$0.hasSuffix(".md") }.map { try dossier($0, in: folder) }
  }

  private static func dossier(_ name: String, in folder: String) throws -> DemoDossier {
    let read = try DossierFolder.read(folder + "/" + name) { ContentHash() }.get()
    let own = NewObject(id: read.request.dossier, source: .bytes(read.dossierBytes))
    let annexes = read.annexes.map {
      NewObject(id: $0.annex.object, source: .file(path: $0.path))
    }
    return DemoDossier(folderName: name, request: read.request, objects: [own] + annexes)
  }

  private static func data(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: root + "/data/" + name)))
  }

  static func folder() -> String {
    let base = ProcessInfo.processInfo.environment["INAMI_DEMO_DIR"] ?? NSTemporaryDirectory()
    return base + "/demo-\(UUID().uuidString).store"
  }
}

/// Names content as object folders do.
private struct ContentHash: ContentHasher {
  private var content: [UInt8] = []

  mutating func update(_ bytes: ArraySlice<UInt8>) { content += bytes }

  mutating func finish() -> ObjectID { ObjectID(HashChain.sha256(content).hex) }
}
