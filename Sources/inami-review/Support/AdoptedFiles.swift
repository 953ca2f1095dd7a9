import CaseReports
import CaseStore
import DossierFiles
import Foundation
import ReviewDomain
import ReviewTexts

/// The shipped files that a store adopts, and how their formats are read.
enum AdoptedFiles {
  static var reader: AdoptedReader {
    AdoptedReader(
      criteriaSet: { try CriteriaSetFile.read($0, name: "criteria set").get() },
      policy: { try PolicyFile.read($0, name: "policy").get() })
  }

  /// The names of the care processes in four languages; empty when the installation lacks them.
  static let careProcesses: [CareProcess] = {
    guard let bytes = DataFiles.bytes(of: "data/care-processes.yaml"),
      let list = try? CareProcessFile.read(bytes, name: "care-processes.yaml").get()
    else { return [] }
    return list
  }()

  static let templateNames = ["md", "html", "txt"].map { "decision-report.\($0).mustache" }

  /// Adopted only where the group adapts them; the shipped ones serve otherwise.
  static let coverNames = ["md", "html", "txt"].map { "cover-letter.\($0).mustache" }
  static let letterNames = LetterFormat.allCases.map(\.templateName)
  static let meetingNames = ["md", "html", "txt"].map { "meeting-paper.\($0).mustache" }

  /// What a new store adopts.
  static func shipped() throws -> [AdoptedFile] {
    let rules: [(Adopted.Kind, String, String)] = [
      (.criteriaSet, "inami-default 2026.1", "data/criteria-set.yaml"),
      (.policy, "working-group 2026.1", "data/policy.yaml"),
    ]
    let templates = (templateNames + letterNames).map {
      (Adopted.Kind.template, $0, "data/templates/" + $0)
    }
    return try (rules + templates).map { kind, name, path in
      guard let bytes = DataFiles.bytes(of: path) else { throw MissingDataFile(name: path) }
      return AdoptedFile(kind: kind, name: name, bytes: bytes)
    }
  }
}

extension Section {
  /// The headings of a `dossier.md` that a pin may name.
  static func titles(inDossier bytes: [UInt8]) -> [String] {
    sections(inDossier: bytes).map(\.title).filter { !$0.isBlank }
  }
}

/// The installation lacks a file that it should have.
struct MissingDataFile: Error {
  let name: String
}

extension AdoptedFiles {
  /// Says what a file is by what stands in it; all its mistakes when it is none of ours.
  static func recognise(_ bytes: [UInt8], name: String, _ texts: any Texts) throws -> AdoptedFile {
    if name.hasSuffix(".mustache") {
      guard (templateNames + coverNames + letterNames + meetingNames).contains(name) else {
        throw Failure(texts.unknownKindOfFile(name), 65)
      }
      try checkTemplate(bytes, name: name)
      return AdoptedFile(kind: .template, name: name, bytes: bytes)
    }
    let text = String(decoding: bytes.prefix(64 * 1024), as: UTF8.self)
    if text.hasPrefix("criteria-set:") || text.contains("\ncriteria-set:") {
      let set = try CriteriaSetFile.read(bytes, name: name).get()
      return AdoptedFile(kind: .criteriaSet, name: set.id + " " + set.version, bytes: bytes)
    }
    if text.hasPrefix("policy:") || text.contains("\npolicy:") {
      let policy = try PolicyFile.read(bytes, name: name).get()
      return AdoptedFile(kind: .policy, name: policy.id + " " + policy.version, bytes: bytes)
    }
    throw Failure(texts.unknownKindOfFile(name), 65)
  }

  private static func checkTemplate(_ bytes: [UInt8], name: String) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let mistakes =
      coverNames.contains(name)
      ? CoverTemplate.mistakes(in: text, named: name)
      : letterNames.contains(name)
        ? LetterTemplate.mistakes(in: text, named: name)
        : meetingNames.contains(name)
          ? MeetingPaperTemplate.mistakes(in: text, named: name)
          : ReportTemplate.mistakes(in: text, named: name)
    guard mistakes.isEmpty else { throw TemplateMistakes(mistakes) }
  }
}
