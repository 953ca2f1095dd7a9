import DossierFiles
import Foundation
import ReviewDomain
import ReviewScreens

/// The shipped criteria and a dossier of the practice store: screens are judged on real text.
enum Shipped {
  static let criteria = read("data/criteria-set.yaml") {
    try CriteriaSetFile.read($0, name: "criteria-set.yaml").get()
  }

  static let careProcesses = read("data/care-processes.yaml") {
    try CareProcessFile.read($0, name: "care-processes.yaml").get()
  }

  /// CardioLink for heart failure, in Dutch.
  static let request = cardioLink.map(\.request)
  static let narrative = cardioLink.map { $0.sections.map(NarrativeSection.init) }

  private static let cardioLink = Result {
    try DossierFolder.read(root.appending(path: "fixtures/dossiers/cardiolink").path) {
      FileLength()
    }.get()
  }

  static func careProcess(_ id: CareProcessID, in language: Language) throws -> String {
    try careProcesses.get().first { $0.id == id }?.names.name(in: language) ?? id.rawValue
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func read<Value>(_ path: String, _ parse: ([UInt8]) throws -> Value)
    -> Result<Value, any Error>
  {
    Result { try parse([UInt8](Data(contentsOf: root.appending(path: path)))) }
  }
}

/// Names a file by its length: nothing here asks for the content of an annex.
private struct FileLength: ContentHasher {
  private var count = 0

  mutating func update(_ bytes: ArraySlice<UInt8>) { count += bytes.count }
  mutating func finish() -> ObjectID { ObjectID(String(count)) }
}

extension NarrativeSection {
  fileprivate init(_ section: Section) {
    self.init(title: section.title, blocks: section.blocks.map(NarrativeBlock.init))
  }
}

extension NarrativeBlock {
  fileprivate init(_ block: Block) {
    self =
      switch block {
      case .heading(let level, let text): .heading(level: level, text: text)
      case .paragraph(let text): .paragraph(text)
      case .item(let depth, let marker, let text):
        .item(depth: depth - 1, marker: marker, text: text)
      case .table(let rows): .table(rows: rows)
      case .quote(let text): .quote(text)
      case .code(let lines): .code(lines: lines)
      case .rule: .rule
      }
  }
}
