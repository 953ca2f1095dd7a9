import DossierFiles
import Foundation
import ReviewDomain
import ReviewTexts

/// Reads files of the register, all of them or none.
enum RegisterFiles {
  /// The public history that is shipped with the program.
  static func shipped() throws -> RegisterContent {
    guard let folder = DataFiles.path(of: folderName) else {
      throw MissingDataFile(name: folderName)
    }
    return try read([folder], texts(in: Failure.language))
  }

  private static let folderName = "fixtures/register"

  /// What the files hold together; a folder stands for the `.yaml` files in it.
  ///
  /// - Throws: `Mistakes`, those of all files.
  static func read(_ paths: [String], _ texts: any Texts) throws -> RegisterContent {
    var content = RegisterContent()
    var mistakes: [Mistake] = []
    for path in try paths.flatMap(files) {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw Failure(texts.unknownFile(path), 65)
      }
      let name = (path as NSString).lastPathComponent
      switch CareRegisterFile.read([UInt8](data), name: name) {
      case .success(let read): content = content + read
      case .failure(let found): mistakes += found.list
      }
    }
    guard mistakes.isEmpty else { throw Mistakes(mistakes) }
    return content
  }

  private static func files(of path: String) throws -> [String] {
    let path = Workplace.absolute(path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return [path] }
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .filter { $0.hasSuffix(".yaml") }.map { path + "/" + $0 }
  }
}
