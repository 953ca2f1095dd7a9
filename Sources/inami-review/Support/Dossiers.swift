import CaseStore
import Crypto
import DossierFiles
import Foundation
import ReviewDomain
import ReviewTexts

/// Dossier folders from the command line, read whole or refused with all their mistakes.
enum Dossiers {
  static func read(_ paths: [String]) throws -> [ReadDossier] {
    var dossiers: [ReadDossier] = []
    var mistakes: [Mistake] = []
    var files = 0
    for folder in paths.flatMap(folders) {
      switch DossierFolder.read(folder, hasher: { SHA256Hasher() }) {
      case .success(let dossier): dossiers.append(dossier)
      case .failure(let found):
        mistakes += found.list
        files += 1
      }
    }
    guard mistakes.isEmpty else { throw failure(mistakes, files: files) }
    return dossiers
  }

  /// The one dossier in a folder, for a case that is there already; `nil` without a folder.
  static func newDossier(in path: String) throws -> NewDossier? {
    guard !path.isBlank else { return nil }
    let read = try read([path.trimmed])
    guard let dossier = read.first, read.count == 1 else {
      throw Failure(texts(in: Failure.language).oneDossierNeeded(path.trimmed, read.count), 64)
    }
    return NewDossier(dossier.request, objects: objects(of: dossier))
  }

  static func objects(of dossier: ReadDossier) -> [NewObject] {
    [NewObject(id: dossier.request.dossier, source: .bytes(dossier.dossierBytes))]
      + dossier.annexes.map { NewObject(id: $0.annex.object, source: .file(path: $0.path)) }
  }

  /// A dossier folder itself, or the dossier folders in it, by name.
  private static func folders(_ path: String) -> [String] {
    let path = Workplace.absolute(path)
    let files = FileManager.default
    if files.fileExists(atPath: path + "/dossier.md") { return [path] }
    let inside = ((try? files.contentsOfDirectory(atPath: path)) ?? []).sorted()
      .map { path + "/" + $0 }.filter { files.fileExists(atPath: $0 + "/dossier.md") }
    return inside.isEmpty ? [path] : inside
  }

  private static func failure(_ mistakes: [Mistake], files: Int) -> Failure {
    let texts = texts(in: Failure.language)
    let lines =
      mistakes.map { texts.report($0) }
      + [texts.mistakes(mistakes.count, inFiles: files), texts.nothingImported]
    return Failure(lines.joined(separator: "\n"), 65)
  }
}

private struct SHA256Hasher: ContentHasher {
  private var hasher = SHA256()

  mutating func update(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
  }

  mutating func finish() -> ObjectID {
    ObjectID(
      hasher.finalize().map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined())
  }
}
